import { comparative, opposite } from './english/adjectives.ts';
import { withIndefiniteArticle } from './english/articles.ts';
import { peopleOf } from './english/peoples.ts';
import { pronounForms } from './english/pronouns.ts';
import { isNameUnit, parseName } from './name-phrase.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { englishUnknown, isHuman, isKin } from './noun-words.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import { type Phrase, phrase } from './phrase.ts';
import { parsePrepositional } from './prepositions.ts';
import { readNumber } from './read-number.ts';
import { governs } from './transition.ts';
import type { Unit } from './unit.ts';
import { whoPhrase } from './who-phrase.ts';

interface Modifiers {
  readonly before: string[];
  /** Reduced relative clause at the end: "located". */
  after: string;
  next: number;
}

/** agrees */
export function agrees(adjective: Unit, head: Unit): boolean {
  const a = adjective.reading;
  if (a.nominal === null && a.source === null && a.stem.includes(' ')) return true;
  const h = head.reading;
  if (h.nominal?.features.has('mf') && h.number === 'sg') return a.number === 'sg';
  // رئيس الحكومة الإسرائيلية: it may be said of the last word of a phrase.
  if (/ .*ة$/.test(h.stem) && h.definite && a.gender === 'f' && a.number === 'sg') return true;
  // وزيرا الخارجية المصري والتركي: each of the two has his own country.
  if (
    h.number !== 'sg' &&
    isHuman(head) &&
    (h.number === 'du' || h.stem.includes(' ')) &&
    a.nominal?.features.has('nat')
  )
    return true;
  if (h.number === 'pl') {
    // الشرطة المسروقات: what is called several by its meaning alone is described as one.
    if (/ة$/.test(head.arabic) && a.number === 'pl' && a.gender === 'f') return false;
    // الأسر الفقيرة: families are feminine as things are.
    if (isHuman(head)) return a.number !== 'sg' || (h.gender === 'f' && a.gender === 'f' && h.caseMark === null);
    return a.gender === 'f' || (a.number === 'pl' && a.caseMark === null);
  }
  // Two things are described in ين as several people are.
  if (h.number === 'du' && a.number === 'pl' && a.caseMark === 'oblique') return true;
  return (a.gender === h.gender && a.number === h.number) || a.nominal?.features.has('elative') === true;
}

function adjectiveText(unit: Unit): string {
  if (unit.kind === 'unknown') return englishUnknown(unit, false);
  return unit.reading.nominal?.features.has('elative') && !unit.reading.definite
    ? comparative(unit.english)
    : unit.english;
}

/** جائزة أفضل ممثلة: a comparative before an indefinite noun is the most so of its kind, and a phrase of its own. */
export function isSuperlative({ reading }: Unit, after: Unit | undefined): boolean {
  return (
    reading.nominal?.features.has('elative') === true &&
    !reading.definite &&
    after?.kind === 'noun' &&
    !after.reading.definite &&
    !after.reading.accusative &&
    after.reading.conjunction === ''
  );
}

function isAdjectiveFor(unit: Unit | undefined, head: Unit, definite: boolean, after?: Unit): unit is Unit {
  if (unit === undefined) return false;
  if (unit.kind === 'quant') return false;
  if (unit.kind === 'num' && unit.reading.stem !== '' && unit.reading.definite && definite) return true;
  if (unit.kind === 'unknown')
    return definite && unit.reading.definite && head.reading.definite && /(ي|ية|ة)$/.test(unit.arabic);
  // الدول الأعضاء, الفريق الضيف: a noun for people that modifies another.
  if (unit.kind === 'noun')
    return (
      definite &&
      unit.reading.definite &&
      head.reading.definite &&
      !isHuman(head) &&
      /^(عضو|أعضاء|ضيف|مضيف|جار|شقيق|صديق|فائز|خاسر|منافس)$/.test(unit.arabic) &&
      unit.reading.pronoun === null
    );
  if (unit.kind !== 'adj' || isSuperlative(unit, after)) return false;
  // أطباء جرحى القصف: several of something definite are a phrase of their own.
  if (
    !definite &&
    unit.reading.number === 'pl' &&
    (unit.reading.caseMark === null || unit.reading.construct) &&
    unit.reading.derived === null &&
    after?.kind === 'noun' &&
    after.reading.definite
  )
    return false;
  return unit.reading.definite === definite && unit.reading.pronoun === null && agrees(unit, head);
}

/** القطاعات غير النفطية: غير turns the adjective behind it into its opposite. */
function opposed(units: readonly Unit[], at: number, head: Unit, definite: boolean): string | null {
  const [refusal, unit] = [units[at], units[at + 1]];
  if (refusal?.kind !== 'quant' || refusal.arabic !== 'غير' || refusal.reading.pronoun !== null) return null;
  if (unit?.kind !== 'adj' || unit.reading.definite !== definite || !agrees(unit, head)) return null;
  return units[at + 2]?.kind === 'prep' && unit.reading.derived !== null ? null : opposite(unit.english);
}

/** In what respect something is cheap, wide or long. */
const respects =
  /^(?:ال)?(ثمن|سعر|كلفة|تكلفة|قيمة|جودة|قامة|نطاق|مدى|أمد|أجل|حجم|عدد|جنسية|جنسيات|أطراف|أوجه|ملامح|خطورة|أثر|تأثير|سرعة|صنع|منشأ|أصل|مولد|هوية|طراز|قوة|شدة|حدة|ارتفاع)$/;

/** What stands behind an adjective: where a participle's verb takes an object, ل only marks it: المؤيدة للاستقلال, supporting independence. */
function complementOf({ reading }: Unit, { arabic, english }: { arabic: string; english: string }): string {
  if (arabic !== 'ل' || !english.startsWith('for ')) return english;
  const marks = reading.derived === 'active' && reading.source?.takesObject === true && !reading.source.frame.has('ل');
  return marks ? english.slice(4) : `to${english.slice(3)}`;
}

/** Adjectives after a noun, in English order: the one nearest the noun stays nearest. */
export function parseAdjectives(state: ParseState, at: number, head: Unit, definite: boolean): Modifiers {
  const before: string[] = [];
  let after = '';
  let next = at;
  for (;;) {
    const refused = opposed(state.units, next, head, definite);
    if (refused !== null && !state.held.has(next)) {
      before.unshift(refused);
      next += 2;
      continue;
    }
    if (state.held.has(next) || !isAdjectiveFor(state.units[next], head, definite, state.units[next + 1])) break;
    const unit = state.units[next];
    if (unit === undefined) break;
    const following = state.units[next + 1];
    if (unit.reading.nominal === null && governs(unit.english) && opensPhrase(following)) {
      const governed = parseNounPhrase(state, next + 1, {});
      if (governed) return { before, after: `${unit.english} ${governed.english}`, next: governed.next };
    }
    if (/^(ال)?بالغ/.test(unit.arabic) && following?.kind === 'noun') {
      const measure = parseNounPhrase(state, next + 1, { genitive: true });
      if (measure)
        return {
          before,
          after: `whose ${measure.english.replace(/^(the|its|his|her|their) /, '').replace(/ of (its|his|her|their) /, ' of ')} is`,
          next: measure.next,
        };
    }
    // رخيصة الثمن: an indefinite adjective with a definite noun behind it says in what respect.
    if (
      !definite &&
      unit.reading.derived === null &&
      !unit.reading.accusative &&
      following?.kind === 'noun' &&
      following.reading.definite &&
      following.reading.pronoun === null &&
      respects.test(following.arabic)
    ) {
      const respect = `${adjectiveText(unit)} in ${following.english}`;
      return { before, after: respect, next: next + 2 };
    }
    const complemented =
      following?.kind === 'prep' &&
      (unit.reading.derived !== null ||
        /(ing|ed|able|ible)$/.test(unit.english) ||
        unit.reading.nominal?.features.has('after') === true ||
        (unit.reading.nominal?.features.has('elative') === true && following.arabic === 'من'));
    if (complemented || unit.reading.nominal?.features.has('after') || unit.english.startsWith('who ')) {
      after = adjectiveText(unit);
      next += 1;
      const belonging = complemented ? parsePrepositional(state, next, unit.reading.source, null) : null;
      if (belonging && (belonging.object !== null || belonging.pronoun !== null)) {
        after += ` ${complementOf(unit, belonging)}`;
        next = belonging.next;
      }
      break;
    }
    if (unit.kind === 'num') {
      const number = readNumber(state.units, next);
      before.unshift(number?.english ?? unit.english);
      next = number?.next ?? next + 1;
      continue;
    }
    let text = adjectiveText(unit);
    next += 1;
    while (
      state.units[next]?.kind === 'conj' &&
      state.units[next]?.arabic === 'و' &&
      isAdjectiveFor(state.units[next + 1], head, definite)
    ) {
      const joined = state.units[next + 1];
      if (joined === undefined || (state.units[next + 2]?.kind === 'prep' && joined.reading.derived !== null)) break;
      text += ` and ${adjectiveText(joined)}`;
      next += 2;
    }
    before.unshift(text);
  }
  return { before, after, next };
}

/** The possessive of the pronoun attached to a unit, or null. */
export function possessive(state: ParseState, unit: Unit): string | null {
  const { pronoun } = unit.reading;
  return pronoun === null
    ? null
    : pronounForms(pronoun, isKin(unit) || pointsAtHuman(state.memory, pronoun)).possessive;
}

/** أدنى مستوى لها: ل with a pronoun behind a superlative says whose it is. */
function ownedBy(state: ParseState, at: number): string | null {
  const unit = state.units[at];
  return unit?.kind === 'prep' && unit.arabic === 'ل' && unit.reading.pronoun !== null
    ? pronounForms(unit.reading.pronoun, pointsAtHuman(state.memory, unit.reading.pronoun)).possessive
    : null;
}

/** An adjective that stands for people or things: the wounded, the Russians. */
export function parseAdjectiveAsNoun(state: ParseState, at: number): Phrase | null {
  const unit = state.units[at];
  if (unit?.kind !== 'adj') return null;
  const { reading } = unit;
  const features = reading.nominal?.features;
  const follower = state.units[at + 1];
  // أول من وصل: the first who arrived.
  const who =
    features?.has('ord') || features?.has('elative') ? whoPhrase(state, at + 1, `the ${unit.english} one`) : null;
  if (who) return who;
  if (
    (features?.has('elative') || features?.has('ord')) &&
    reading.pronoun === null &&
    opensPhrase(follower) &&
    follower?.kind !== 'adj'
  ) {
    const inner = parseNounPhrase(state, at + 1, { genitive: true, bare: true });
    const owned = inner ? ownedBy(state, inner.next) : null;
    if (inner && owned)
      return {
        ...inner,
        english: `${owned} ${unit.english} ${inner.english.replace(/^(the|a|an) /, '')}`,
        definite: true,
        next: inner.next + 1,
      };
    // أول اجتماعاتها: its first meetings.
    if (inner) {
      const [, determiner = 'the', thing = inner.english] =
        /^(its|his|her|their|our|my) (.+)$/.exec(inner.english) ?? [];
      return {
        ...inner,
        english: `${determiner} ${unit.english} ${thing.replace(/^(the|a|an) /, '')}`,
        definite: true,
      };
    }
  }
  if (
    features?.has('elative') &&
    features &&
    follower?.kind === 'adj' &&
    follower.reading.nominal?.features.has('elative')
  ) {
    const inner = parseAdjectiveAsNoun(state, at + 1);
    if (inner) return { ...inner, english: `the ${unit.english} ${inner.english.replace(/^the /, '')}` };
  }
  const plural = reading.number !== 'sg';
  const human = plural || features?.has('nat') === true || features?.has('hum') === true;
  let english = unit.english;
  if (features?.has('nat')) english = plural ? peopleOf(english) : english;
  else if (reading.derived !== null && plural) english = `those ${english}`;
  else if (reading.derived === 'active' && reading.source) english = `one ${english}`;
  const owner = possessive(state, unit);
  // الإثيوبية تيجيست: a nationality and then who it is.
  if (features?.has('nat') && !plural && reading.definite && owner === null && isNameUnit(follower)) {
    const name = parseName(state, at + 1);
    if (name && (name.human || !name.organisation))
      return { ...name, english: `the ${english} ${name.english}`, gender: reading.gender, human: true };
  }
  if (owner !== null) english = `${owner} ${english}`;
  else if (!english.startsWith('those') && reading.definite) english = `the ${english}`;
  else if (features?.has('nat') && !plural && !reading.definite) english = withIndefiniteArticle(english);
  return phrase({
    english,
    next: at + 1,
    number: plural ? 'pl' : 'sg',
    gender: reading.gender,
    human,
    definite: reading.definite,
    accusative: reading.accusative || (reading.caseMark === 'oblique' && !reading.definite),
    nominative: reading.caseMark === 'nominative',
  });
}
