import type { VerbEntry } from '../lexicon/entries.ts';
import { meansPerson } from './antecedent.ts';
import { countedFrom, otherSide } from './both-ends.ts';
import { withIndefiniteArticle } from './english/articles.ts';
import { inflectVerb } from './english/inflect-verb.ts';
import { pronounForms } from './english/pronouns.ts';
import { verbsOf } from './infinitive.ts';
import { readVerbalNoun } from './light-verbs.ts';
import { mannerAdverb, perUnit, scores, spanOfTime } from './measures.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { isHuman } from './noun-words.ts';
import type { ParseState } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import { plainPreposition, staysItself } from './plain-preposition.ts';
import type { Person } from './reading.ts';

/** A preposition with what it governs, as English. */
export interface PrepositionalPhrase {
  readonly english: string;
  readonly arabic: string;
  /** What it governs, null for a pronoun. */
  readonly object: Phrase | null;
  /** The pronoun it governs, if any. */
  readonly pronoun: Person | null;
  /** The verb's frame lets it read as a plain object. */
  readonly vanishing: boolean;
  readonly next: number;
}

/** Deeds that English does on somebody. */
const onWords =
  /(attack|assault|aggression|strike|raid|pressure|impact|effect|influence|war|ban|tax|fire|firing|shooting|emphasis|insistence)$/;

/** How the preposition reads after the verb or verbal noun that governs it, or null when the verb does not say. */
export function framed(governor: VerbEntry | null, preposition: string): string | null {
  return governor?.frame.get(preposition) ?? null;
}

/** Reads a preposition and what it governs; `governor` is the verb it may belong to. */
export function parsePrepositional(
  state: ParseState,
  at: number,
  governor: VerbEntry | null,
  noun: Phrase | null,
): PrepositionalPhrase | null {
  const unit = state.units[at];
  if (unit?.kind !== 'prep') return null;
  const { arabic } = unit;
  const near = state.units[at - 1];
  const nearVerb = near?.reading.derived === 'masdar' && near.kind === 'noun' ? near.reading.source : null;
  const nearby = nearVerb?.frame.has(arabic) === true;
  const asked = nearby ? framed(nearVerb, arabic) : framed(governor, arabic);
  const stated = staysItself(asked, unit, state.units[at + 1]) ? null : asked;
  // After a noun no preposition may vanish: "objection to", though "object" needs none.
  const deed = nearby ? (near?.english ?? '') : (noun?.english ?? '');
  const silent = (nearby || noun?.source != null) && stated === '' && !/\w(?<!meet|build)ing$/.test(deed);
  // السيطرة على المدينة: control of the city; an attack stays "on".
  const special = !silent ? stated : nearby && arabic === 'على' && !onWords.test(deed) ? 'of' : null;
  const { pronoun } = unit.reading;
  if (pronoun !== null) {
    // بينه وبين شريكه: between the one and the other.
    const other = arabic === 'بين' ? otherSide(state, at + 1) : null;
    if (other) {
      const one = pronounForms(pronoun, meansPerson(state, at, pronoun)).object;
      const english = `between ${one} and ${other.english}`;
      return { english, arabic, object: null, pronoun, vanishing: false, next: other.next };
    }
    // بينها 36 وفاة: of several things.
    if (arabic === 'بين' && (pronoun === '3fs' || pronoun === '3p'))
      return {
        english: opensPhrase(state.units[at + 1]) ? 'including' : 'among them',
        arabic,
        object: null,
        pronoun,
        vanishing: false,
        next: at + 1,
      };
    if (
      arabic === 'من' &&
      special === null &&
      ((noun?.counted && pronoun === '3fs') || (near?.kind === 'num' && /^3(p|d|fs)$/.test(pronoun)))
    )
      return { english: 'of them', arabic, object: null, pronoun, vanishing: false, next: at + 1 };
    const word = special ?? plainPreposition(unit, undefined);
    const human = !/^(في|خلال|داخل|أثناء|ضمن|قرب|فوق|تحت)$/.test(arabic) && meansPerson(state, at, pronoun);
    const english = [word === 'for' && arabic === 'ل' ? 'to' : word, pronounForms(pronoun, human).object]
      .filter(Boolean)
      .join(' ');
    return { english, arabic, object: null, pronoun, vanishing: special === '', next: at + 1 };
  }
  const object = state.units[at + 1];
  if (object?.kind === 'time') {
    return {
      english: [special && special !== '' ? special : plainPreposition(unit, object), object.english].join(' '),
      arabic,
      object: null,
      pronoun: null,
      vanishing: false,
      next: at + 2,
    };
  }
  if (object?.kind === 'adv')
    return {
      english: `${special ?? plainPreposition(unit, object)} ${object.english}`.trim(),
      arabic,
      object: null,
      pronoun: null,
      vanishing: false,
      next: at + 2,
    };
  const quoted = object?.kind === 'quote' && opensPhrase(state.units[at + 2]);
  if (!opensPhrase(object) || quoted)
    return {
      english: special ?? plainPreposition(unit, object),
      arabic,
      object: null,
      pronoun: null,
      vanishing: false,
      next: at + 1,
    };
  const per = arabic === 'ل' && noun === null ? perUnit(state, at) : null;
  if (per) return { ...per, arabic, object: null, pronoun: null, vanishing: false };
  // "…, مقابل 13 ألفا": a second figure beside the first; without the comma it is a price.
  const compared = arabic === 'مقابل' && special === null && object?.kind === 'num';
  const manner = arabic === 'ب' ? mannerAdverb(state, at + 1) : null;
  if (manner !== null)
    return { english: manner.english, arabic, object: null, pronoun: null, vanishing: false, next: manner.next };
  const phrase = parseNounPhrase(state, at + 1, {});
  if (phrase === null)
    return {
      english: special ?? plainPreposition(unit, object),
      arabic,
      object: null,
      pronoun: null,
      vanishing: false,
      next: at + 1,
    };
  // على بعد كيلومتر من المدينة.
  const apart = /^على (بعد|مسافة)$/.test(arabic) ? countedFrom(state, phrase.next) : null;
  if (apart)
    return {
      english: `${phrase.english} from ${apart.english}`,
      arabic,
      object: phrase,
      pronoun: null,
      vanishing: false,
      next: apart.next,
    };
  const span = spanOfTime(arabic, phrase);
  // قبل ساعة من الاجتماع: an hour before it.
  const from = span !== null && arabic === 'قبل' ? countedFrom(state, phrase.next) : null;
  if (from)
    return {
      english: `${phrase.english} before ${from.english}`,
      arabic,
      object: phrase,
      pronoun: null,
      vanishing: false,
      next: from.next,
    };
  if (span !== null)
    return { english: span, arabic, object: phrase, pronoun: null, vanishing: false, next: phrase.next };
  // زلزال بقوة 5.8 درجات.
  if (arabic === 'ب' && object?.arabic === 'قوة' && state.units[at + 2]?.kind === 'num' && phrase.next > at + 2)
    return {
      english: phrase.english.replace(/^.*?(?=\d)/, 'measuring '),
      arabic,
      object: phrase,
      pronoun: null,
      vanishing: false,
      next: phrase.next,
    };
  const governedVerb = special === null || special === 'to' ? readVerbalNoun(state, at + 1) : null;
  if (
    governedVerb?.concerned &&
    object?.reading.definite &&
    object.reading.pronoun === null &&
    (/^[لب]$/.test(arabic) || (arabic === 'من' && special === 'to'))
  ) {
    const verb = governedVerb.verb.english[0] ?? '';
    const form = arabic === 'ل' || special === 'to' ? `to ${verb}` : `by ${inflectVerb(verb, 'ing')}`;
    return {
      english: `${form} ${governedVerb.concerned.english}`,
      arabic,
      object: governedVerb.concerned,
      pronoun: null,
      vanishing: false,
      next: governedVerb.next,
    };
  }
  const infinitive = special === 'to' && /^[منبل]+$/.test(arabic);
  const source =
    object?.reading.derived === 'masdar' &&
    (!object.reading.definite || (infinitive && object.reading.pronoun === null))
      ? object.reading.source
      : null;
  // "to support the authorities", "by signing the agreement": the masdar is a verb again.
  if (
    source &&
    (special === null || special === 'to') &&
    (arabic === 'ل' || arabic === 'ب' || (arabic === 'من' && infinitive)) &&
    object?.reading.number === 'sg'
  ) {
    const verb = source.english[0] ?? '';
    const complement = phrase.complement;
    if (complement && arabic === 'ب' && special === null && state.units[at + 2]?.kind === 'num')
      return {
        english: `with ${withIndefiniteArticle(object.english)} of ${complement.english}`,
        arabic,
        object: phrase,
        pronoun: null,
        vanishing: false,
        next: phrase.next,
      };
    const verbs = verbsOf(phrase, arabic === 'ل' || special === 'to' ? 'infinitive' : 'gerund');
    if (
      verbs !== null &&
      (complement || phrase.members.length > 0 || special === 'to') &&
      (source.takesObject || special === 'to')
    )
      return {
        english: arabic === 'ل' || special === 'to' ? verbs : `by ${verbs}`,
        arabic,
        object: phrase,
        pronoun: null,
        vanishing: false,
        next: phrase.next,
      };
    const coordinated = phrase.complement === null && state.units[at + 2]?.kind !== 'prep';
    if (object.reading.pronoun !== null && source.takesObject && arabic === 'ل') {
      return {
        english: `to ${verb} ${pronounForms(object.reading.pronoun, false).object}`,
        arabic,
        object: phrase,
        pronoun: null,
        vanishing: false,
        next: phrase.next,
      };
    }
    if (!coordinated && complement === null && object.reading.pronoun === null && arabic === 'ل') {
      return { english: `to ${verb}`, arabic, object: phrase, pronoun: null, vanishing: false, next: phrase.next };
    }
  }
  // وصفها بالخطيرة: described as serious.
  if (special === 'as' && object?.kind === 'adj' && object.reading.definite && object.reading.number === 'sg')
    return { english: `as ${object.english}`, arabic, object: null, pronoun: null, vanishing: false, next: at + 2 };
  const placed =
    arabic === 'ب' &&
    special !== '' &&
    ((object?.kind === 'noun' && object.reading.nominal?.features.has('place') && /^(with|by)$/.test(special ?? '')) ||
      object?.kind === 'name') &&
    object !== undefined &&
    !isHuman(object) &&
    !/^(org|party|company|media|team)$/.test(object.reading.name?.kind ?? '') &&
    (object.kind === 'noun' || object.reading.name !== null);
  let word = placed ? 'in' : (special ?? plainPreposition(unit, object, state.units[at + 2]));
  // ارتفعت البطالة بين الشباب: among more than two.
  const amid = arabic === 'بين' && special === null && phrase.human && phrase.number === 'pl' && !phrase.counted;
  if (amid && phrase.members.length === 0 && !phrase.named) word = 'among';
  // فاز بهدفين مقابل هدف: by two goals to one.
  const score = arabic === 'مقابل' && (scores(state.units[at - 1]) || scores(state.units[at - 2]));
  if (score && scores(object))
    return {
      english: `to ${object?.reading.number === 'sg' ? 'one' : 'two'}`,
      arabic,
      object: phrase,
      pronoun: null,
      vanishing: false,
      next: phrase.next,
    };
  if (score) word = 'to';
  else if (compared)
    word = state.units[at - 1]?.kind === 'punctuation' ? 'compared with' : / /.test(phrase.english) ? 'for' : 'against';
  if (special === null && noun !== null && arabic === 'من' && !phrase.named) word = 'of';
  // "the criticism of", "the director of": after a definite noun ل mostly stands for a genitive.
  if (
    special === null &&
    noun !== null &&
    arabic === 'ل' &&
    object?.arabic !== 'مرة' &&
    (noun.definite || noun.complement !== null)
  )
    word = 'of';
  if (phrase.infinitive !== null && /^(إلى|ل|ب|على|عن)$/.test(arabic)) {
    // لعدم تعافيه gives the reason, not the purpose.
    const english = arabic === 'ل' && special !== 'to' ? `for ${phrase.english}` : phrase.infinitive;
    return { english, arabic, object: phrase, pronoun: null, vanishing: false, next: phrase.next };
  }
  return {
    english: [word, phrase.english].filter((part) => part !== '').join(' '),
    arabic,
    object: phrase,
    pronoun: null,
    vanishing: special === '',
    next: phrase.next,
  };
}
