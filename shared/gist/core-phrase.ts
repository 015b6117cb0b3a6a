import { agrees, parseAdjectives, possessive } from './adjective-phrase.ts';
import { canAct, deeds, plannedDeed, plans, withObject } from './deeds.ts';
import { titleCase } from './english/adjectives.ts';
import { ordinal } from './fold-ordinals.ts';
import { asKind } from './generic.ts';
import { apposition, determined, joined, opensGenitive, possessiveOf, withGenitive } from './genitive.ts';
import { joinFields, withMembers } from './members.ts';
import { isNameUnit, parseName, shortQuote } from './name-phrase.ts';
import { negatedMasdar } from './negated-masdar.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { bareFollower, englishNoun, followsName, isHuman, isOrganisation } from './noun-words.ts';
import type { ParseState } from './parse-state.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { NumberPhrase } from './read-number.ts';
import type { Unit } from './unit.ts';

const numbered = /^(دقيقة|مادة|رقم|فصل|قناة|غرفة|طريق|رحلة|شارع|فئة|مجموعة|لواء|قرار|باب|بند|عدد|منطقة|كتيبة)$/;

const bodies =
  /^(وزارة|وزير|وزيرة|هيئة|شركة|منظمة|جمعية|حكومة|وكالة|محكمة|لجنة|جامعة|اتحاد|مجلس|نادي|صحيفة|مؤسسة|قوات|قوى|جيش|حركة|جهاز|نقابة|بلدية|بنك|منتخب)$/;

/** Bodies that have no name besides what they are of. */
const unique =
  /^(حكومة|وزارة|جيش|شرطة|رئاسة|برلمان|نيابة|سلطة|سلطات|خارجية|داخلية|دفاع|قضاء|محكمة|محافظة|بلدية|مخابرات|استخبارات|أجهزة|قيادة|معارضة)$/;

/** وزارة الصحة العراقية: a nationality after a body and its genitive tells of the body where both agree, not of what it is for. */
function withoutNation(state: ParseState, at: number, head: Unit, parse: () => Phrase | null): Phrase | null {
  const nation = state.units[at + 1];
  if (
    !bodies.test(head.arabic) ||
    nation?.kind !== 'adj' ||
    nation.reading.nominal?.features.has('nat') !== true ||
    !nation.reading.definite ||
    state.units[at]?.kind !== 'noun' ||
    !agrees(nation, head)
  )
    return parse();
  state.held.add(at + 1);
  const found = parse();
  state.held.delete(at + 1);
  return found;
}

/** A noun with its genitive, its adjectives and the name that explains it. */
export function parseCore(
  state: ParseState,
  at: number,
  count: NumberPhrase | null,
  bare: boolean,
  verbal = false,
): Phrase | null {
  const head = state.units[at];
  if (head === undefined) return null;
  const { reading } = head;
  const refusal = reading.definite ? null : negatedMasdar(state, at);
  if (refusal) return refusal;
  const plural = count === null ? reading.number !== 'sg' : count.vague || count.value !== 1;
  const owner = possessive(state, head);
  const title = reading.nominal?.features.has('title') === true;
  const base = {
    number: !plural ? ('sg' as const) : reading.number === 'du' && count === null ? ('du' as const) : ('pl' as const),
    gender: reading.nominal?.features.has('mf') ? null : reading.gender,
    human: isHuman(head),
    organisation: isOrganisation(head),
    time: reading.nominal?.features.has('time') === true,
    accusative: reading.accusative || reading.caseMark === 'oblique',
    nominative: reading.caseMark === 'nominative',
    source: reading.source,
  };
  let noun = englishNoun(head, plural);
  const dual = reading.number === 'du' && count === null ? 'two' : '';
  let modifiers = parseAdjectives(state, at + 1, head, reading.definite);
  let next = modifiers.next;

  // A numbered thing: Article 5, number 6.
  const digit = state.units[next];
  if (
    digit?.kind === 'num' &&
    digit.reading.stem === '' &&
    /^\d+$/.test(digit.english) &&
    (!reading.definite || numbered.test(head.arabic)) &&
    next === at + 1 &&
    !plural &&
    !opensPhrase(state.units[next + 1]) &&
    state.units[next + 1]?.arabic !== '%'
  ) {
    // الدقيقة 23: a minute of a match has its place in the count.
    noun = head.arabic === 'دقيقة' ? `the ${ordinal(Number(digit.english))} ${noun}` : `${noun} ${digit.english}`;
    next += 1;
    return phrase({ ...base, english: noun, next, definite: true });
  }

  let genitive: Phrase | null = null;
  const construct =
    (/ (of|for)$/.test(noun) && next === at + 1) ||
    (!reading.definite &&
      reading.pronoun === null &&
      !reading.accusative &&
      next === at + 1 &&
      (reading.caseMark === null || reading.construct) &&
      reading.nominal?.features.has('closed') !== true &&
      reading.nominal?.features.has('after') !== true);
  if (construct && opensGenitive(state, next, head)) {
    genitive = withoutNation(state, next, head, () =>
      parseNounPhrase(state, next, { genitive: !verbal, undergoes: verbal }),
    );
    if (genitive) {
      if (!verbal) genitive = joinFields(state, head, genitive);
      next = genitive.next;
      modifiers = parseAdjectives(state, next, head, genitive.definite);
      next = modifiers.next;
    }
  }
  const definite = reading.definite || genitive?.definite === true;

  // A name after a title or a definite noun explains it.
  const nameUnit = state.units[next];
  const quoted = nameUnit?.kind === 'quote' && nameUnit.quote === 'open' ? shortQuote(state, next) : null;
  if (
    (definite || (!definite && title)) &&
    modifiers.after === '' &&
    !state.held.has(next) &&
    // اتهمت الحكومة إيران: a country is no government's name, and of a ministry or an army there is but one.
    !(base.organisation && nameUnit?.reading.name?.kind === 'country') &&
    !unique.test(head.arabic) &&
    // ضم روسيا شبه جزيرة القرم: no deed is called after a place.
    !(reading.derived === 'masdar' && genitive?.named && deeds.test(head.arabic)) &&
    (isNameUnit(nameUnit) || (title && nameUnit?.kind === 'unknown' && isNameUnit(state.units[next + 1]))) &&
    (base.human ? !nameUnit?.reading.name || isHuman(nameUnit) : reading.number === 'sg') &&
    (reading.definite || genitive)
  ) {
    const name = parseName(state, next);
    // A body is not called as a person is: the name is that of its spokesman.
    if (name && (base.human ? name.human || !name.organisation : !(name.human && base.organisation))) {
      return {
        ...apposition(head, joined(...modifiers.before), noun, genitive, owner, name, base.human),
        number: base.number,
      };
    }
  }
  if (construct && !genitive && isNameUnit(nameUnit) && nameUnit) {
    const name = parseName(state, next);
    if (name) {
      const english =
        title || base.human
          ? `${titleCase(noun)} ${name.english}`
          : followsName(head)
            ? `${bareFollower(head) ? '' : 'the '}${name.english} ${noun}`
            : `the ${noun} of ${name.english}`;
      return phrase({ ...base, english, next: name.next, definite: true, named: true });
    }
  }
  if (quoted && !base.human && !plural && modifiers.after === '') {
    const english = followsName(head)
      ? `the ${quoted.english} ${noun}`
      : `${determined(joined(...modifiers.before, noun), definite, plural, head)} ${quoted.english}`;
    return phrase({ ...base, english, next: quoted.next, definite: true, named: true });
  }

  // العاهل الأردني الملك عبد الله: a second title with its name says who the first is.
  const rank = state.units[next];
  if (
    base.human &&
    definite &&
    !plural &&
    modifiers.after === '' &&
    rank?.kind === 'noun' &&
    rank.reading.definite &&
    rank.reading.nominal?.features.has('title') &&
    isNameUnit(state.units[next + 1])
  ) {
    const named = parseCore(state, next, null, false);
    if (named?.named)
      return {
        ...named,
        english: joined(
          withGenitive(head, joined(...modifiers.before), noun, genitive, owner, true, false, bare, count),
          named.english.replace(/^the /, ''),
        ),
      };
  }

  // الراتب نفسه, the same salary; with people it is "himself" and stays behind.
  const self = state.units[next];
  if (
    self &&
    !base.human &&
    definite &&
    /^(نفس|ذات)ه?ا?م?$/.test(self.arabic) &&
    (self.reading.pronoun !== null || self.kind === 'adv')
  ) {
    modifiers.before.unshift('same');
    next += 1;
  }
  const follower = state.units[next];
  const described =
    genitive === null
      ? follower?.kind === 'rel'
      : !genitive.definite &&
        (follower?.kind === 'rel' || (follower?.kind === 'verb' && follower.reading.conjunction === ''));
  const text = withGenitive(
    head,
    joined(count?.vague ? '' : (count?.english ?? dual), ...modifiers.before),
    noun,
    genitive === null || follower?.kind === 'rel' ? genitive : asKind(head, genitive),
    owner,
    definite,
    plural,
    bare,
    count,
    described,
  );
  // محاصرة المتظاهرين للمبنى: where ل marks who suffers, the genitive does it.
  const doer =
    genitive !== null &&
    canAct(genitive) &&
    genitive.definite &&
    state.units[next + 1]?.reading.derived !== 'masdar' &&
    reading.derived === 'masdar' &&
    reading.source?.takesObject === true &&
    modifiers.before.length === 0 &&
    modifiers.after === '' &&
    state.units[next]?.kind === 'prep' &&
    state.units[next]?.arabic === 'ل'
      ? genitive
      : null;
  if (doer)
    return phrase({ ...base, english: joined(possessiveOf(doer), noun), next, definite: true, complement: null });
  const done =
    modifiers.before.length === 0 && modifiers.after === ''
      ? withObject(state, head, genitive, next, state.units[at - 1]?.kind === 'prep')
      : null;
  if (done) {
    const whose = genitive ? possessiveOf(genitive) : (owner ?? '');
    const english = joined(whose, noun, /ing$/.test(noun) ? '' : 'of', done.english);
    return phrase({ ...base, english: joined(english), next: done.next, definite: true });
  }
  // قرار الوزير إلغاء الامتحان: the minister's decision to cancel the exam.
  const before = state.units[at - 1]?.reading.verb;
  // تتضمن الخطة بناء مدرسة: the deed is what the verb asks for.
  const isAskedFor =
    genitive === null && owner === null && before?.entry.takesObject === true && before.voice !== 'passive';
  const plan = plans.test(head.arabic) && modifiers.after === '' && !isAskedFor ? plannedDeed(state, next) : null;
  if (plan) return phrase({ ...base, english: joined(text, plan.english), next: plan.next, definite });
  const bareNominative =
    !definite &&
    genitive === null &&
    count === null &&
    reading.number === 'sg' &&
    reading.gender === 'm' &&
    !reading.accusative &&
    // A phrase of the lexicon is a genitive in itself, and shows no case: مورد رزق.
    /^[^ ]*[^ ةىاءي]$/.test(head.arabic) &&
    head.kind === 'noun';
  // عشرات المهاجرين are people as the migrants are.
  const vague = /^(عشرات|مئات|آلاف|ملايين)$/.test(head.arabic);
  const members = vague ? (genitive ?? { human: true, gender: null }) : null;
  const found = phrase({
    ...base,
    ...(members && { human: members.human, gender: members.gender }),
    nominative: base.nominative || bareNominative,
    english: joined(text, modifiers.after),
    next,
    definite,
    complement: genitive,
  });
  return count === null ? withMembers(state, head, found) : found;
}
