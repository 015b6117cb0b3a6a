import { isNameUnit, parseName } from './name-phrase.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { compounds } from './noun-words.ts';
import type { ParseState } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './unit.ts';

/** Words for several people together, whose members من names. */
const groups = /^(وفد|مجموعة|عدد|حشد|حشود|فريق|جمع|مئات|عشرات|آلاف|ملايين|مزيد|كثير|قافلة|نخبة|(عشرات|مئات) ال.*)$/;
const amounts = /^(سلسلة|كمية|كميات|جملة|حزمة|باقة|نوع|أنواع|عدد|مجموعة)$/;
const offices = /\b(general|chief|executive|commander|official|financial|regional|permanent|special|technical|coach)\b/;
const bodies =
  /^(وزارة|وزير|وزيرة|لجنة|هيئة|مديرية|إدارة|قسم|مجلس|مؤسسة|شؤون|مكتب|دائرة|كلية|مركز|معهد|منظمة|محكمة|شركة)$/;

function plainThing(unit: Unit | undefined): boolean {
  const features = unit?.reading.nominal?.features;
  return (
    unit?.kind === 'noun' &&
    unit.reading.definite &&
    unit.reading.pronoun === null &&
    !features?.has('hum') &&
    !features?.has('org') &&
    !features?.has('place') &&
    !features?.has('title') &&
    !features?.has('time')
  );
}

/** وزارة التربية والتعليم, أسعار النفط والذهب: what و adds behind a head that makes compounds belongs before it as well. */
export function joinFields(state: ParseState, head: Unit, genitive: Phrase): Phrase {
  const body = bodies.test(head.arabic);
  const first = state.units[genitive.next - 1];
  if (!compounds(head) || genitive.named || genitive.human || genitive.source !== null || !plainThing(first))
    return body && !genitive.named && plainThing(first) ? joined(state, genitive, body) : genitive;
  return joined(state, genitive, body);
}

function joined(state: ParseState, genitive: Phrase, body: boolean): Phrase {
  const link = state.units[genitive.next];
  const opener = state.units[genitive.next + 1];
  if (link?.kind !== 'conj' || link.arabic !== 'و' || !plainThing(opener)) return genitive;
  if (opener?.reading.derived === 'masdar' && !body) return genitive;
  const member = parseNounPhrase(state, genitive.next + 1, { genitive: true });
  if (member === null || member.complement !== null || state.units[member.next]?.kind === 'verb') return genitive;
  const english = `${genitive.english} and ${member.english.replace(/^the /, '')}`;
  return { ...genitive, english, members: [genitive, member], next: member.next };
}

/** مئات من المهاجرين: several people, and من with whose they are; null where nobody is named. */
export function membersOf(state: ParseState, found: Phrase, ofThings = false): Phrase | null {
  const link = state.units[found.next];
  const opener = state.units[found.next + 1];
  if (link?.arabic !== 'من' || link.reading.pronoun !== null || !opener?.reading.definite || !opensPhrase(opener))
    return null;
  const members = opener.reading.number === 'pl' ? parseNounPhrase(state, found.next + 1, { genitive: true }) : null;
  if (members === null || members.named || !(members.human || ofThings)) return null;
  const group = found.english.replace(/^the (?=tens|hundreds|thousands|millions|dozens)/, '');
  const english = `${group} of ${members.english.replace(/^the /, '')}`;
  return { ...found, english, next: members.next, human: members.human, gender: members.gender };
}

/** وفد من رجال الأعمال, المدير العام لشركة الكهرباء: who belongs to the group, and to whom the office. */
export function withMembers(state: ParseState, head: Unit, found: Phrase): Phrase {
  const [word, digits] = [state.units[found.next], state.units[found.next + 1]];
  // الطريق الوطني رقم 43: a number tells which of several things it is.
  if (word?.arabic === 'رقم' && word.kind === 'noun' && !word.reading.definite && digits?.kind === 'num')
    return { ...found, english: `${found.english} number ${digits.english}`, definite: true, next: found.next + 2 };
  const link = state.units[found.next];
  if (link?.kind !== 'prep' || link.reading.pronoun !== null) return found;
  const things = amounts.test(head.arabic);
  if (things || groups.test(head.arabic)) return membersOf(state, found, things) ?? found;
  const office = found.human && found.definite && found.number === 'sg' && !found.named && offices.test(found.english);
  if (link.arabic !== 'ل' || !office || !opensPhrase(state.units[found.next + 1])) return found;
  const body = parseNounPhrase(state, found.next + 1, {});
  if (body === null || body.human || (!body.organisation && !body.definite)) return found;
  const english = `${found.english} of ${body.english}`;
  // الأمين العام للأمم المتحدة أنطونيو غوتيريش: who holds the office is named behind the body.
  const name = isNameUnit(state.units[body.next]) ? parseName(state, body.next) : null;
  return name?.human
    ? { ...found, english: `${english}, ${name.english},`, next: name.next, named: true }
    : { ...found, english, next: body.next };
}
