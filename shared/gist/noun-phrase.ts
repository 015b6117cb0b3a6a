import { governs } from './choose-readings.ts';
import { comparative, titleCase } from './english/adjectives.ts';
import { withIndefiniteArticle } from './english/articles.ts';
import { pluralNoun } from './english/inflect-noun.ts';
import { inflectVerb } from './english/inflect-verb.ts';
import { pronounForms } from './english/pronouns.ts';
import {
  compounds,
  englishNoun,
  englishUnknown,
  followsName,
  isHuman,
  isKin,
  isOrganisation,
  looksLikeName,
} from './noun-words.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import { parsePrepositional } from './prepositions.ts';
import { type NumberPhrase, readNumber } from './read-number.ts';
import type { Unit } from './unit.ts';

const phraseDefaults: Omit<Phrase, 'english' | 'next'> = {
  number: 'sg',
  gender: null,
  person: '3ms',
  definite: false,
  human: false,
  organisation: false,
  time: false,
  accusative: false,
  nominative: false,
  named: false,
  counted: false,
  pronoun: false,
  source: null,
  complement: null,
  infinitive: null,
};

function phrase(fields: Partial<Phrase> & { english: string; next: number }): Phrase {
  return { ...phraseDefaults, ...fields };
}

/** أحد عشر, إحدى عشرة. */
function isEleven(state: ParseState, at: number): boolean {
  const next = state.units[at + 1];
  return (
    /^(أحد|إحدى)$/.test(state.units[at]?.arabic ?? '') &&
    next?.kind === 'num' &&
    next.english === '10' &&
    next.reading.stem !== ''
  );
}

/** Whether a noun phrase can begin at a unit. */
export function opensPhrase(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  switch (unit.kind) {
    case 'noun':
    case 'name':
    case 'num':
    case 'quant':
    case 'dem':
    case 'opaque':
    case 'unknown':
      return true;
    case 'adj':
      return (
        unit.reading.definite ||
        unit.reading.nominal?.features.has('elative') === true ||
        unit.reading.nominal?.features.has('ord') === true ||
        unit.reading.nominal?.features.has('nat') === true ||
        unit.reading.number === 'pl'
      );
    default:
      return false;
  }
}

function isNameUnit(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'unknown' && !unit.reading.definite);
}

/** A run of names and unknown words: one person's or place's full name. */
function parseName(state: ParseState, at: number): Phrase | null {
  const first = state.units[at];
  if (first === undefined || !(first.kind === 'name' || first.kind === 'unknown')) return null;
  const parts: string[] = [];
  let next = at;
  let human = false;
  const single = !isNameUnit(state.units[at + 1]) && first.kind === 'unknown';
  const surely = !single || looksLikeName(first);
  while (next < state.units.length) {
    const unit = state.units[next];
    if (unit === undefined) break;
    const particle = unit.kind === 'noun' && next > at && /^(بن|ابن|آل|أبو|ابو)$/.test(unit.arabic);
    const follows = next === at || isNameUnit(unit) || (unit.kind === 'unknown' && parts.length > 0) || particle;
    if (!follows) break;
    // A place or body ends its own name: what follows is another, as in رئيس كازاخستان قاسم.
    const before = state.units[next - 1];
    if (next > at && before?.kind === 'name' && !isHuman(before)) break;
    if (unit.kind === 'name') {
      parts.push(unit.english);
      human ||= isHuman(unit);
    } else {
      parts.push(particle ? 'bin' : englishUnknown(unit, surely));
    }
    next += 1;
  }
  const plural = first.reading.number === 'pl';
  // الهلال الأحمر السوداني: a nationality after the name of a body goes before it.
  const nation = state.units[next];
  const located =
    nation?.kind === 'adj' &&
    nation.reading.definite &&
    nation.reading.nominal !== null &&
    (nation.reading.nominal.features.has('nat')
      ? isOrganisation(first) && !/^(country|city)$/.test(first.reading.name?.kind ?? '')
      : /^(region|country|continent)$/.test(first.reading.name?.kind ?? '') &&
        next === at + 1 &&
        nation.reading.derived === null &&
        state.units[next + 1]?.kind !== 'prep');
  if (located && nation && first.kind === 'name' && !human) {
    parts.unshift(/^the /i.test(parts[0] ?? '') ? 'the' : '', nation.english);
    parts[2] = (parts[2] ?? '').replace(/^the /i, '');
    next += 1;
  }
  return phrase({
    english: parts.filter((part) => part !== '').join(' '),
    next,
    named: true,
    definite: true,
    human: human || (first.kind === 'unknown' && next - at > 1),
    organisation: isOrganisation(first),
    gender: first.kind === 'name' && first.reading.gender === 'f' ? 'f' : null,
    number: plural ? 'pl' : 'sg',
  });
}

interface Modifiers {
  readonly before: string[];
  /** Reduced relative clause at the end: "located". */
  after: string;
  next: number;
}

function agrees(adjective: Unit, head: Unit): boolean {
  const a = adjective.reading;
  if (a.nominal === null && a.source === null && a.stem.includes(' ')) return true;
  const h = head.reading;
  if (h.number === 'pl') {
    if (isHuman(head)) return a.number !== 'sg';
    return a.gender === 'f' || (a.number === 'pl' && a.caseMark === null);
  }
  return (a.gender === h.gender && a.number === h.number) || a.nominal?.features.has('elative') === true;
}

function adjectiveText(unit: Unit): string {
  if (unit.kind === 'unknown') return englishUnknown(unit, false);
  return unit.reading.nominal?.features.has('elative') && !unit.reading.definite
    ? comparative(unit.english)
    : unit.english;
}

function isAdjectiveFor(unit: Unit | undefined, head: Unit, definite: boolean): unit is Unit {
  if (unit === undefined) return false;
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
  if (unit.kind !== 'adj') return false;
  return unit.reading.definite === definite && unit.reading.pronoun === null && agrees(unit, head);
}

/** Adjectives after a noun, in English order: the one nearest the noun stays nearest. */
function parseAdjectives(state: ParseState, at: number, head: Unit, definite: boolean): Modifiers {
  const before: string[] = [];
  let after = '';
  let next = at;
  while (isAdjectiveFor(state.units[next], head, definite)) {
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
    const complemented =
      following?.kind === 'prep' &&
      (unit.reading.derived !== null ||
        /(ing|ed|able|ible)$/.test(unit.english) ||
        unit.reading.nominal?.features.has('after') === true ||
        (unit.reading.nominal?.features.has('elative') === true && following.arabic === 'من'));
    if (complemented || unit.reading.nominal?.features.has('after')) {
      after = adjectiveText(unit);
      next += 1;
      const belonging = complemented ? parsePrepositional(state, next, unit.reading.source, null) : null;
      if (belonging && (belonging.object !== null || belonging.pronoun !== null)) {
        after += ` ${belonging.arabic === 'ل' && belonging.english.startsWith('for ') ? `to${belonging.english.slice(3)}` : belonging.english}`;
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

function possessive(state: ParseState, unit: Unit): string | null {
  const { pronoun } = unit.reading;
  return pronoun === null
    ? null
    : pronounForms(pronoun, isKin(unit) || pointsAtHuman(state.memory, pronoun)).possessive;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function determined(english: string, definite: boolean, plural: boolean, unit: Unit): string {
  if (unit.term || /^(the|a|an) /i.test(english)) return english;
  const mass =
    unit.reading.nominal?.features.has('mass') === true ||
    (unit.reading.derived === 'masdar' &&
      !definite &&
      unit.reading.nominal?.plurals.length === 0 &&
      unit.reading.nominal.soundPlural === null) ||
    /ing$/.test(english);
  if (definite) return mass && !english.includes(' ') ? english : `the ${english}`;
  return plural || mass ? english : withIndefiniteArticle(english);
}

/** عدم with a verbal noun: "not taking part". */
function negatedMasdar(state: ParseState, at: number): Phrase | null {
  if (state.units[at]?.arabic !== 'عدم') return null;
  const masdar = state.units[at + 1];
  const source = masdar?.kind === 'noun' && masdar.reading.derived === 'masdar' ? masdar.reading.source : null;
  if (!masdar || !source) return null;
  const inner = parseNounPhrase(state, at + 1, { verbal: true });
  const owner =
    masdar.reading.pronoun === null
      ? ''
      : pronounForms(masdar.reading.pronoun, pointsAtHuman(state.memory, masdar.reading.pronoun)).object;
  const object = source.takesObject ? joined(inner?.complement?.english ?? '', inner?.complement ? '' : owner) : '';
  const verb = source.english[0] ?? '';
  return phrase({
    english: joined('not', inflectVerb(verb, 'ing'), object),
    infinitive: joined('not to', verb, object),
    next: inner?.next ?? at + 2,
    gender: 'm',
    definite: true,
    source,
  });
}

const numbered = /^(مادة|رقم|فصل|قناة|غرفة|طريق|رحلة|شارع|فئة|مجموعة|لواء|قرار|باب|بند|عدد|منطقة|كتيبة)$/;

/** A noun with its genitive, its adjectives and the name that explains it. */
function parseCore(
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
    number: plural ? ('pl' as const) : ('sg' as const),
    gender: reading.gender,
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
    noun = `${noun} ${digit.english}`;
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
      reading.nominal?.features.has('after') !== true);
  if (construct && opensGenitive(state, next, head)) {
    genitive = parseNounPhrase(state, next, { genitive: !verbal });
    if (genitive) {
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
    isNameUnit(nameUnit) &&
    (base.human || reading.number === 'sg') &&
    (reading.definite || genitive)
  ) {
    const name = parseName(state, next);
    if (name && (base.human ? name.human || !name.organisation : true)) {
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
            ? `the ${name.english} ${noun}`
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
  const text = withGenitive(
    head,
    joined(count?.vague ? '' : (count?.english ?? dual), ...modifiers.before),
    noun,
    genitive,
    owner,
    definite,
    plural,
    bare,
    count,
  );
  const bareNominative =
    !definite &&
    genitive === null &&
    count === null &&
    reading.number === 'sg' &&
    reading.gender === 'm' &&
    !reading.accusative &&
    /[^ةىاءي]$/.test(head.arabic) &&
    head.kind === 'noun';
  return phrase({
    ...base,
    nominative: base.nominative || bareNominative,
    english: joined(text, modifiers.after),
    next,
    definite,
    complement: genitive,
  });
}

function shortQuote(state: ParseState, at: number): { english: string; next: number } | null {
  for (let end = at + 2; end <= at + 5; end += 1) {
    const unit = state.units[end];
    if (unit?.kind === 'quote' && unit.quote === 'close') {
      const inside = state.units.slice(at + 1, end);
      if (inside.some((one) => one.kind === 'verb' || one.kind === 'punctuation')) return null;
      const name = parseName(state, at + 1);
      if (name && name.next === end) return { english: `"${name.english}"`, next: end + 1 };
      const inner = parseNounPhrase(state, at + 1, {});
      return inner && inner.next === end ? { english: `"${inner.english}"`, next: end + 1 } : null;
    }
  }
  return null;
}

function opensGenitive(state: ParseState, at: number, head: Unit): boolean {
  const unit = state.units[at];
  if (unit === undefined || !opensPhrase(unit)) return false;
  if (unit.kind === 'name' || unit.kind === 'unknown')
    return (
      !(
        head.reading.nominal?.features.has('title') &&
        isHuman(head) &&
        unit.kind === 'unknown' &&
        !unit.reading.definite
      ) || !head.reading.nominal?.features.has('title')
    );
  if (unit.kind === 'num')
    return unit.reading.stem !== ''
      ? unit.reading.definite || head.reading.construct || head.reading.number === 'sg'
      : head.reading.derived === 'masdar' || opensPhrase(state.units[at + 1]);
  if (unit.kind === 'adj')
    return unit.reading.definite && (unit.reading.number === 'pl' || unit.reading.gender !== head.reading.gender);
  if (unit.kind === 'noun' && unit.reading.accusative) return false;
  return true;
}

function apposition(
  head: Unit,
  before: string,
  noun: string,
  genitive: Phrase | null,
  owner: string | null,
  name: Phrase,
  human: boolean,
): Phrase {
  let text: string;
  if (human) {
    const title = head.reading.nominal?.features.has('title') === true;
    const rank = title ? titleCase(noun) : noun;
    const served = / for$/.test(noun) && genitive !== null;
    if (genitive === null) text = joined(owner ?? '', before, rank);
    else if (served) text = joined(before, genitive.english.replace(/^the /, ''), noun.slice(0, -4));
    else if (compounds(head) || genitive.named) text = joined(before, genitive.english.replace(/^the /, ''), rank);
    else text = `the ${joined(before, noun)} of ${genitive.english},`;
    if (owner === null && genitive === null && !title) text = `the ${text}`;
  } else {
    text = genitive === null ? `the ${joined(before, noun)}` : `the ${joined(before, noun)} of ${genitive.english},`;
  }
  return phrase({
    english: `${text} ${name.english}`,
    next: name.next,
    definite: true,
    human,
    named: true,
    gender: head.reading.gender,
    organisation: !human && isOrganisation(head),
  });
}

/** شمال سوريا, northern Syria. */
const sides: Readonly<Record<string, string>> = {
  شمال: 'northern',
  جنوب: 'southern',
  شرق: 'eastern',
  غرب: 'western',
  وسط: 'central',
};

function withGenitive(
  head: Unit,
  before: string,
  noun: string,
  genitive: Phrase | null,
  owner: string | null,
  definite: boolean,
  plural: boolean,
  bare: boolean,
  count: NumberPhrase | null,
): string {
  const vague = count?.vague ? count.english : '';
  if (genitive === null) {
    const text = joined(before, noun);
    if (owner !== null) return vague ? `${vague} of ${owner} ${text}` : `${owner} ${text}`;
    if (vague) return `${vague} of ${definite ? `the ${text}` : text}`;
    if (bare) return text;
    if (count && !definite) return text;
    return determined(text, definite, plural, head);
  }
  if (/ (of|for|to|by|on|in)$/.test(noun)) {
    const governed = joined(before, noun, genitive.english);
    return bare
      ? governed
      : definite && !/^(series|number|group|majority)/.test(noun)
        ? `the ${governed}`
        : withIndefiniteArticle(governed);
  }
  const side = genitive.named && before === '' && vague === '' ? sides[head.arabic] : undefined;
  if (side) return `${side} ${genitive.english.replace(/^the /, '')}`;
  const attributive = genitive.english.replace(/^(the|a|an) /, '');
  const simple = !attributive.includes(' ') && !genitive.pronoun;
  if (genitive.named && followsName(head))
    return joined(vague && `${vague} of`, bare ? '' : 'the', before, attributive, noun);
  if (genitive.named && genitive.human)
    return joined(`${genitive.english}${/s$/.test(genitive.english) ? "'" : "'s"}`, before, noun);
  if (
    simple &&
    !genitive.named &&
    (compounds(head) || (!genitive.definite && genitive.number === 'sg' && genitive.source === null))
  ) {
    const text = joined(before, attributive, noun);
    return vague ? `${vague} of ${text}` : bare ? text : determined(text, definite, plural, head);
  }
  const text = joined(before, noun);
  const article =
    bare || vague || (count && !definite) ? text : definite ? `the ${text}` : determined(text, false, plural, head);
  return joined(vague && `${vague} of`, article, 'of', genitive.english);
}

/** An adjective that stands for people or things: the wounded, the Russians. */
function parseAdjectiveAsNoun(state: ParseState, at: number): Phrase | null {
  const unit = state.units[at];
  if (unit?.kind !== 'adj') return null;
  const { reading } = unit;
  const features = reading.nominal?.features;
  const follower = state.units[at + 1];
  if (
    (features?.has('elative') || features?.has('ord')) &&
    reading.pronoun === null &&
    opensPhrase(follower) &&
    follower?.kind !== 'adj'
  ) {
    const inner = parseNounPhrase(state, at + 1, { genitive: true, bare: true });
    if (inner)
      return { ...inner, english: `the ${unit.english} ${inner.english.replace(/^(the|a|an) /, '')}`, definite: true };
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
  if (features?.has('nat')) english = plural && !/(ese|sh|ch|ss)$/.test(english) ? pluralNoun(english) : english;
  else if (reading.derived !== null && plural) english = `those ${english}`;
  else if (reading.derived === 'active' && reading.source) english = `one ${english}`;
  const owner = possessive(state, unit);
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

export interface PhraseOptions {
  /** It stands in a genitive: no coordination is taken in that belongs to the whole. */
  readonly genitive?: boolean;
  /** No article. */
  readonly bare?: boolean;
  /** The head is a masdar that will become a verb: its genitive takes the coordinated members and keeps the adjectives. */
  readonly verbal?: boolean;
}

function parseQuantified(state: ParseState, at: number): Phrase | null {
  const unit = state.units[at];
  if (unit === undefined) return null;
  const stem = unit.arabic;
  if (unit.reading.pronoun !== null) {
    const who = pronounForms(unit.reading.pronoun, pointsAtHuman(state.memory, unit.reading.pronoun)).object;
    const word = stem === 'كل' || stem === 'جميع' ? 'all' : stem === 'أحد' || stem === 'إحدى' ? 'one' : unit.english;
    return phrase({
      english: `${word} of ${who}`,
      next: at + 1,
      definite: true,
      number: unit.reading.pronoun === '3p' ? 'pl' : 'sg',
      gender: 'm',
      human: unit.reading.pronoun === '3p',
    });
  }
  const follower = state.units[at + 1];
  if (
    follower?.kind === 'prep' &&
    follower.arabic === 'من' &&
    (stem === 'كل' || stem === 'أي' || stem === 'عديد' || stem === 'مزيد' || stem === 'أكثر')
  ) {
    const inner = parseNounPhrase(state, at + 2, {});
    if (inner) {
      const word =
        stem === 'كل'
          ? ''
          : stem === 'أي'
            ? 'any of'
            : stem === 'عديد'
              ? 'many'
              : stem === 'أكثر'
                ? 'more than'
                : 'more';
      const english = stem === 'عديد' || stem === 'مزيد' ? inner.english.replace(/^the /, '') : inner.english;
      return {
        ...inner,
        english: joined(word, english),
        number: stem === 'أي' ? 'sg' : 'pl',
        definite: inner.definite,
      };
    }
  }
  // "anyone" stands alone; "one of" needs a definite plural.
  const loose = (stem === 'أحد' || stem === 'إحدى') && follower?.reading.definite !== true && follower?.kind !== 'noun';
  const inner =
    loose || (stem === 'أحد' && follower?.reading.derived === 'masdar')
      ? null
      : parseNounPhrase(state, at + 1, { genitive: true });
  if (!inner)
    return phrase({
      english: stem === 'كل' ? 'all' : stem === 'أحد' ? 'anyone' : stem === 'غير' ? 'not' : unit.english,
      next: at + 1,
      number: 'sg',
    });
  const plain = inner.english.replace(/^(the|a|an) /, '');
  switch (stem) {
    case 'كل':
    case 'جميع':
    case 'كافة':
    case 'سائر':
      if (stem === 'كل' && !inner.definite) return { ...inner, english: `every ${plain}`, number: 'sg' };
      return {
        ...inner,
        english: inner.number === 'sg' && !inner.named ? `all of ${inner.english}` : `all ${inner.english}`,
      };
    case 'بعض':
    case 'معظم':
    case 'أغلب':
    case 'غالبية':
      return {
        ...inner,
        english:
          inner.number === 'sg'
            ? `${unit.english} of ${inner.english}`
            : inner.definite && inner.complement
              ? `${unit.english} of ${inner.english}`
              : `${unit.english} ${plain}`,
        definite: true,
      };
    case 'أحد':
    case 'إحدى':
      return {
        ...inner,
        english: `one of ${inner.definite ? inner.english : plain}`,
        number: 'sg',
        gender: stem === 'أحد' ? 'm' : 'f',
      };
    case 'غير':
      return { ...inner, english: follower?.kind === 'adj' ? `non-${plain}` : `other than ${inner.english}` };
    case 'نصف':
    case 'ثلث':
    case 'ربع':
      return { ...inner, english: `${unit.english} of ${inner.english}`, gender: 'm', number: inner.number };
    case 'كلا':
    case 'كلتا':
    case 'كلي':
      return { ...inner, english: `both ${plain.replace(/^two /, '')}`, number: 'pl' };
    default:
      return { ...inner, english: `${unit.english} ${plain}` };
  }
}

function parseDemonstrative(state: ParseState, at: number): Phrase {
  const unit = state.units[at] as Unit;
  const near = unit.english.startsWith('this') || unit.english.startsWith('these');
  const follower = state.units[at + 1];
  if (
    follower !== undefined &&
    (follower.kind === 'noun' || follower.kind === 'adj' || follower.kind === 'unknown' || follower.kind === 'num') &&
    follower.reading.definite &&
    follower.reading.pronoun === null
  ) {
    const inner = parseNounPhrase(state, at + 1, { genitive: true });
    if (inner) {
      const word = inner.number === 'sg' ? (near ? 'this' : 'that') : near ? 'these' : 'those';
      return { ...inner, english: `${word} ${inner.english.replace(/^the /, '')}` };
    }
  }
  const plural = unit.english.startsWith('these') || unit.english.startsWith('those');
  return phrase({
    english: unit.english,
    next: at + 1,
    definite: true,
    pronoun: true,
    number: plural ? 'pl' : 'sg',
    gender: /^(هذه|تلك)$/.test(unit.arabic) ? 'f' : 'm',
    human: plural,
  });
}

function parseCounted(state: ParseState, at: number): Phrase | null {
  const number: NumberPhrase | null = isEleven(state, at)
    ? { english: '11', value: 11, vague: false, next: at + 2 }
    : readNumber(state.units, at);
  if (number === null) return null;
  const unit = state.units[number.next];
  const percentWord =
    unit?.kind === 'prep' && (unit.arabic === 'في' || unit.arabic === 'ب') ? state.units[number.next + 1] : undefined;
  if (percentWord?.kind === 'num' && percentWord.english === '100') {
    return phrase({ english: `${number.english} percent`, next: number.next + 2, number: 'pl' });
  }
  if (unit?.kind === 'noun' || (unit?.kind === 'adj' && unit.reading.number === 'pl')) {
    const core =
      unit.kind === 'noun' ? parseCore(state, number.next, number, true) : parseAdjectiveAsNoun(state, number.next);
    if (core) {
      const counted =
        unit.kind === 'adj'
          ? joined(number.english, number.vague ? 'of' : '', core.english.replace(/^(the|those) /, ''))
          : core.english;
      return {
        ...core,
        english: counted,
        number: number.value === 1 ? 'sg' : 'pl',
        accusative: false,
        nominative: false,
        counted: true,
        definite: number.vague && core.definite,
      };
    }
  }
  if (unit !== undefined && /^(آخرون|آخرين|آخر|آخرا|أخرى|أخريات)$/.test(unit.arabic)) {
    return phrase({
      english: `${number.english} others`,
      next: number.next + 1,
      number: 'pl',
      gender: 'm',
      human: true,
      counted: true,
    });
  }
  if (number.vague && opensPhrase(unit)) {
    const inner = parseNounPhrase(state, number.next, { genitive: true });
    if (inner) return { ...inner, english: `${number.english} of ${inner.english}`, number: 'pl' };
  }
  return phrase({ english: number.english, next: number.next, number: number.value === 1 ? 'sg' : 'pl', gender: null });
}

function parseSimple(state: ParseState, at: number, options: PhraseOptions): Phrase | null {
  const unit = state.units[at];
  switch (unit?.kind) {
    case 'noun':
      return parseCore(state, at, null, options.bare === true, options.verbal === true);
    case 'name':
    case 'unknown':
      return parseName(state, at);
    case 'opaque': {
      let next = at;
      const parts: string[] = [];
      while (state.units[next]?.kind === 'opaque') {
        parts.push(state.units[next]?.english ?? '');
        next += 1;
      }
      return phrase({ english: parts.join(' '), next, named: true, definite: true });
    }
    case 'num':
      return parseCounted(state, at);
    case 'quant':
      return isEleven(state, at) ? parseCounted(state, at) : parseQuantified(state, at);
    case 'dem':
      return parseDemonstrative(state, at);
    case 'adj':
      return parseAdjectiveAsNoun(state, at);
    default:
      return null;
  }
}

/** Reads the noun phrase that begins at a unit, coordinated ones included, or returns null when none does. */
export function parseNounPhrase(state: ParseState, at: number, options: PhraseOptions): Phrase | null {
  const first = parseSimple(state, at, options);
  if (first === null || options.genitive || options.verbal) return first;
  const members = [first];
  let last = first;
  let word = 'and';
  for (;;) {
    const link = state.units[last.next];
    if (link?.kind !== 'conj' || (link.arabic !== 'و' && link.arabic !== 'أو')) break;
    const opener = state.units[last.next + 1];
    if (!opensPhrase(opener)) break;
    const member = parseSimple(state, last.next + 1, options);
    // "X and Y did …" after another verb begins a clause of its own.
    if (
      member === null ||
      (state.units[member.next]?.kind === 'verb' && member.next > 0) ||
      (member.time && !first.time)
    )
      break;
    if (link.arabic === 'أو') word = 'or';
    members.push(member);
    last = member;
  }
  if (members.length === 1) return first;
  const english = `${members
    .slice(0, -1)
    .map((member) => member.english)
    .join(', ')} ${word} ${last.english}`;
  return {
    ...first,
    english,
    number: word === 'or' ? last.number : 'pl',
    next: last.next,
    complement: null,
    gender: first.gender,
    human: members.some((member) => member.human),
  };
}

/** The gerund of a verbal noun, for "after signing". */
export function gerund(source: { readonly english: readonly string[] }): string {
  return inflectVerb(source.english[0] ?? '', 'ing');
}
