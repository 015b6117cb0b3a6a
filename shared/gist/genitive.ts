import { isSuperlative } from './adjective-phrase.ts';
import { titleCase } from './english/adjectives.ts';
import { withIndefiniteArticle } from './english/articles.ts';
import { singularNoun } from './english/inflect-noun.ts';
import { onlyDescribes } from './generic.ts';
import { opensPhrase } from './noun-phrase.ts';
import { bareFollower, compounds, followsName, isHuman, isOrganisation } from './noun-words.ts';
import type { ParseState } from './parse-state.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { NumberPhrase } from './read-number.ts';
import type { Unit } from './unit.ts';

/** The parts that are not empty, with spaces between them. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** A phrase as the owner of what follows: the ministry's. */
export function possessiveOf(owner: Phrase): string {
  return `${owner.english}${owner.english.endsWith('s') ? "'" : "'s"}`;
}

/** Nouns in -ing that are things and events, not doings without an article. */
const countable =
  /\b(meeting|building|warning|ruling|killing|bombing|shooting|hearing|offering|gathering|beginning|ceiling|feeling|painting|wedding|thing|morning|evening|spring|king|ring|wing|finding|filing|landing|crossing|meaning|briefing|rating|ranking|wording|drawing|recording|sling|string)$/;

/** What phrases of the lexicon mean that English never counts: climate change. */
const uncountable =
  /\b(climate change|intelligence|polio|security|violence|care|health|trafficking|laundering|smuggling|terrorism|research|warming|migration|power|energy|education|malnutrition|pneumonia|hepatitis|recycling|insurance|hostilities|peacekeeping|literacy|fishing|rainfall|tax evasion|stoppage time|food insecurity)$/;

/** A noun with the article that English gives it; where a clause tells which one is meant, what is uncountable has one too. */
export function determined(english: string, definite: boolean, plural: boolean, unit: Unit, described = false): string {
  if (unit.term || /^(the|a|an) /i.test(english)) return english;
  if (/^(tens|hundreds) of /.test(unit.english)) return english;
  const mass =
    unit.reading.nominal?.features.has('mass') === true ||
    (unit.reading.derived === 'masdar' &&
      !definite &&
      unit.reading.nominal?.plurals.length === 0 &&
      unit.reading.nominal.soundPlural === null) ||
    (/ing$/.test(english) && !countable.test(english));
  if (definite) {
    const space = english.lastIndexOf(' ');
    const body = unit.reading.nominal?.features.has('org') === true;
    const bare =
      (mass || (unit.arabic.includes(' ') && uncountable.test(english))) &&
      !body &&
      !described &&
      (space < 0 || onlyDescribes(english.slice(0, space)));
    return bare ? english : `the ${english}`;
  }
  return plural || mass ? english : withIndefiniteArticle(english);
}

/** What a vehicle is for, whatever it carries. */
const carriers = /^(شحن|ركاب|استطلاع|تجسس|إسعاف|أجرة|إطفاء)$/;
/** What a vehicle or a person is for. */
const kinds = /^(شحن|نقل|ركاب|استطلاع|تجسس|إسعاف|أجرة|دورية|إنقاذ|إطفاء|صيد|هاون|أمن|شرطة)$/;

/** Whether the unit after a noun can be its genitive. */
export function opensGenitive(state: ParseState, at: number, head: Unit): boolean {
  const unit = state.units[at];
  if (unit === undefined || !opensPhrase(unit) || state.held.has(at)) return false;
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
      ? unit.reading.definite ||
          head.reading.construct ||
          head.reading.number === 'sg' ||
          opensPhrase(state.units[at + 1])
      : head.reading.derived === 'masdar' || opensPhrase(state.units[at + 1]);
  if (unit.kind === 'adj')
    return (
      isSuperlative(unit, state.units[at + 1]) ||
      (unit.reading.definite &&
        (unit.reading.number === 'pl' || unit.reading.gender !== head.reading.gender || unit.reading.derived !== null))
    );
  if (unit.kind === 'noun' && unit.reading.accusative) return false;
  // صدم قطار شحن حافلة: what kind of a train it is has no genitive in its turn.
  if (kinds.test(head.arabic) && !head.reading.definite && state.units[at - 2]?.kind === 'noun') {
    const { number, definite, derived, nominal } = unit.reading;
    if (unit.kind === 'noun' && !definite && carriers.test(head.arabic)) return false;
    if (unit.kind === 'noun' && number === 'sg' && !definite && derived === null && !nominal?.features.has('mass'))
      return false;
  }
  return true;
}

/** A title or description with the name it belongs to, as English news writes them. */
export function apposition(
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
    const field = genitive?.english.replace(/^the /, '') ?? '';
    if (genitive === null) text = `the ${joined(before, noun)}`;
    else if (compounds(head) && !field.includes(' ')) text = `the ${joined(before, field, noun)}`;
    else text = `the ${joined(before, noun)} of ${genitive.english},`;
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

/** What is only counted roughly. */
const roughly = /^(عشرات|مئات|آلاف|ملايين)$/;

/** شمال سوريا, northern Syria. */
const sides: Readonly<Record<string, string>> = {
  شمال: 'northern',
  جنوب: 'southern',
  شرق: 'eastern',
  غرب: 'western',
  وسط: 'central',
};

/** A genitive before its head: of several things English says one, fertiliser prices. */
function attribute(genitive: Phrase): string {
  const english = genitive.english.replace(/^(the|a|an) /, '');
  if (genitive.number !== 'pl' || genitive.human || genitive.named || genitive.members.length > 0) return english;
  return singularNoun(english);
}

const institutions = /^(جامعة|مستشفى|مطار|شارع|ملعب|ميدان|ساحة|متحف|معهد|كلية)$/;

/** A noun with its genitive: as a compound, with a possessive, or with "of". */
export function withGenitive(
  head: Unit,
  before: string,
  noun: string,
  genitive: Phrase | null,
  owner: string | null,
  definite: boolean,
  plural: boolean,
  bare: boolean,
  count: NumberPhrase | null,
  /** A relative clause follows, which must stand behind the genitive. */
  described = false,
): string {
  const vague = count?.vague ? count.english : '';
  if (genitive === null) {
    const text = joined(before, noun);
    if (owner !== null) return vague ? `${vague} of ${owner} ${text}` : `${owner} ${text}`;
    if (vague) return `${vague} of ${text}`;
    if (bare || roughly.test(head.arabic)) return text;
    if (count && !definite) return text;
    return determined(text, definite, plural, head, described);
  }
  if (/ (of|for|to|by|on|in)$/.test(noun)) {
    const governed = joined(before, noun, genitive.english);
    return bare
      ? governed
      : definite && !/^(series|number|group|majority)/.test(noun)
        ? `the ${governed}`
        : withIndefiniteArticle(governed);
  }
  // آلاف الأسر, thousands of families: what is only counted roughly is not "the".
  if (roughly.test(head.arabic)) return joined(before, noun, 'of', genitive.english.replace(/^the /, ''));
  const side = genitive.named && before === '' && vague === '' ? sides[head.arabic] : undefined;
  if (side) return `${side} ${genitive.english.replace(/^the /, '')}`;
  const attributive = attribute(genitive);
  const simple = !attributive.includes(' ') && !genitive.pronoun;
  // The Collective Security Treaty Organization: a short description without "of" of its own goes before its head too.
  const short =
    /^[\p{L}-]+( [\p{L}-]+){1,2}$/u.test(attributive) &&
    !/\b(of|and|or|for|to|in|on|by|with|from|at|which|who|his|her|its|their|our|my|this|that|these|those|all|every|some)\b/.test(
      attributive,
    );
  // Cairo University, King Fahd Hospital, Baghdad International Airport: places that are names with their genitive.
  if (genitive.named && institutions.test(head.arabic) && !plural && vague === '')
    return joined(attributive, titleCase(before), titleCase(noun));
  if (genitive.members.length > 0 && !genitive.named && !described) {
    const text = joined(before, attributive, noun);
    return bare ? text : determined(text, definite, plural, head, true);
  }
  if (genitive.named && followsName(head))
    return joined(vague && `${vague} of`, bare || bareFollower(head) ? '' : 'the', before, attributive, noun);
  if (genitive.named && genitive.human) return joined(possessiveOf(genitive), before, noun);
  if (
    simple &&
    !described &&
    !genitive.named &&
    (compounds(head) || (!genitive.definite && genitive.number === 'sg' && genitive.source === null && !genitive.human))
  ) {
    const text = joined(before, attributive, noun);
    return vague ? `${vague} of ${text}` : bare ? text : determined(text, definite, plural, head);
  }
  if (short && compounds(head) && !genitive.named && !genitive.human && !genitive.counted && genitive.source === null) {
    const text = joined(before, attributive, noun);
    return vague ? `${vague} of ${text}` : bare ? text : determined(text, definite, plural, head);
  }
  const text = joined(before, noun);
  const article =
    bare || vague || (count && !definite) ? text : definite ? `the ${text}` : determined(text, false, plural, head);
  return joined(vague && `${vague} of`, article, 'of', genitive.english);
}
