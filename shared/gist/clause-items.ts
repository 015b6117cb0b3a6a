import type { VerbEntry } from '../lexicon/entries.ts';
import { verbsOf } from './infinitive.ts';
import type { ParseState } from './parse-state.ts';
import { isPlural, type Phrase } from './phrase.ts';
import type { Person, VerbForm } from './reading.ts';
import type { Unit } from './unit.ts';

/** One constituent after a verb. */
export interface Item {
  /** What a preposition governs, when the verb's frame lets it read as a plain object. */
  readonly vanishing: Phrase | null;
  /** What a preposition governs. */
  readonly governed: Phrase | null;
  /** The pronoun a preposition governs. */
  readonly pronoun: Person | null;
  /** It came after a prepositional phrase, so that it may not be the object. */
  readonly late: boolean;
  /** Whom something is asked of: goes before the object. */
  readonly asked: boolean;
  /** A noun without a preposition that is written as an adverbial though the verb may be done to it. */
  readonly bare: boolean;
  readonly kind: 'phrase' | 'prepositional' | 'adverb';
  readonly english: string;
  readonly phrase: Phrase | null;
  readonly arabic: string;
  /** The basic form of the noun that a preposition governs. */
  readonly stem: string | null;
}

/** An adverbial without content, to spread over. */
export const plainItem: Item = {
  asked: false,
  late: false,
  bare: false,
  kind: 'adverb',
  english: '',
  phrase: null,
  arabic: '',
  stem: null,
  pronoun: null,
  vanishing: null,
  governed: null,
};

/** Keeps in mind whether the one just named is a human being, for the pronouns that follow. */
export function remember(state: ParseState, phrase: Phrase): void {
  if (phrase.number !== 'sg' && !phrase.human) return;
  if (phrase.gender === 'f') state.memory = { ...state.memory, feminine: phrase.human };
  else state.memory = { ...state.memory, masculine: phrase.human || phrase.gender === null };
}

/** Whether a clause is over at a unit, so that no object of its verb can follow. */
export function closedAt(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.kind === 'conj') return true;
  if (unit.kind === 'prep') return units[at + 1]?.kind === 'sub';
  if (unit.kind !== 'punctuation') return false;
  return unit.arabic === '،' ? units[at + 1]?.kind === 'conj' : /[.؟!؛…)]/.test(unit.arabic);
}

/** A stretch of time beside a verb says how long or when. */
export function isTime(phrase: Phrase): boolean {
  return (
    phrase.time || (phrase.counted && /\b(years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/.test(phrase.english))
  );
}

/** What time itself does. */
const passing = /^(begin|start|end|finish|expire|elapse|pass)$/;
const dated = /\b(next|last|this|coming|past|current|previous|same)\b/;

/** بدأ العام الدراسي: whether a time is what the verb tells of rather than when. */
export function timeActs(entry: VerbEntry, phrase: Phrase, english: string): boolean {
  const fixed = entry.features.has('passive') && /\b(date|deadline|appointment)\b/.test(english);
  return phrase.time && (fixed || passing.test(entry.english[0] ?? '')) && !dated.test(english);
}

/** The phrase just read, when من after it can only say what it is made of: جولة من المحادثات. */
export function partitive(item: Item | undefined, object: Unit | undefined): Phrase | null {
  const phrase = item?.kind === 'phrase' ? item.phrase : null;
  return phrase && !phrase.definite && object?.kind === 'noun' && object.reading.number === 'pl' && !phrase.human
    ? { ...phrase, source: null }
    : null;
}

const partWords =
  /\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|final) [\w-]+|kilograms?|tonnes?|tons?|litres?|barrels?|hectares?|percent|majority|half)$/;

/** What was just read when من can only name what it is a part or a measure of: الطابق الثالث من المبنى. */
export function partOf(item: Item | undefined): Phrase | null {
  const phrase = item?.phrase ?? item?.governed ?? null;
  return item && phrase && partWords.test(item.english) ? { ...phrase, source: null } : null;
}

/** The same item with more English at its end, in the phrase itself too. */
export function withTail(item: Item, tail: string): Item {
  const english = item.english + tail;
  return { ...item, english, phrase: item.phrase ? { ...item.phrase, english } : null };
}

/** Verbs that English renders by "be" with a predicate. */
export function predicative(entry: VerbEntry, negated: boolean): boolean {
  return entry.features.has('copula') || (negated && entry.perfect === 'عاد');
}

/** "طلب من الحكومة إصلاح الطريق": asked the government to repair the road. */
export function askedOf(items: readonly Item[]): Item[] | null {
  const person = items.find(
    (item) => item.kind === 'prepositional' && item.arabic === 'من' && item.english.startsWith('from '),
  );
  if (!person) return null;
  return items.map((item) => {
    if (item === person) return { ...item, english: item.english.slice(5), asked: true };
    const { phrase } = item;
    if (phrase && items.indexOf(item) > items.indexOf(person) && (!phrase.source || !phrase.complement)) {
      return { ...item, english: `for ${item.english}`, phrase: { ...phrase, english: `for ${item.english}` } };
    }
    if (!phrase?.source || !phrase.complement || phrase.source.english[0] === undefined) return item;
    const english = `to ${phrase.source.english[0]} ${phrase.complement.english}`;
    return { ...item, english, phrase: { ...phrase, english } };
  });
}

/** Whether an attached pronoun can stand for a phrase. */
export function pronounFits(pronoun: Person, phrase: Phrase): boolean {
  if (pronoun === '3p' || pronoun === '3fp') return phrase.number !== 'sg' && phrase.human;
  if (pronoun === '3d') return phrase.number !== 'sg';
  if (pronoun === '3fs') return phrase.gender !== 'm' || (phrase.number === 'pl' && !phrase.human);
  return pronoun === '3ms' && phrase.gender !== 'f' && phrase.number === 'sg';
}

/** Whether a phrase carries a pronoun that can stand for another. */
export function ownedBy(owner: Phrase, phrase: Phrase): boolean {
  const word = /^(their|his|her|its) /.exec(phrase.english)?.[1];
  if (word === undefined) return false;
  return word === 'their'
    ? owner.number !== 'sg'
    : owner.number === 'sg' && (word !== 'her' || owner.gender !== 'm') && (word !== 'his' || owner.gender !== 'f');
}

/** Verbs whose object is something done, which English says as a verb: قررت تأجيل الاجتماع, decided to postpone the meeting. */
const doing =
  /^(decide|refuse|try|attempt|plan|intend|want|prefer|manage|seek|threaten|pledge|agree|continue|aim|choose|need|strive|hope|expect)$/;

/** The object of such a verb as a verb of its own; null after other verbs. */
export function asDeed(verb: string, object: Phrase): string | null {
  return doing.test(verb) ? verbsOf(object, 'infinitive') : null;
}

/** Whether several things own what a pronoun in the singular says: أغلقت المدارس أبوابها. */
export function owners(subject: Phrase | null, person: Person): boolean {
  return subject !== null && person === '3fs' && !subject.human && !subject.organisation && isPlural(subject);
}

/** What is "its" in the words of Arabic is theirs. */
export function theirs(english: string): string {
  return english.replace(/^its /, 'their ');
}

/** Whether what looks like the subject may as well be the object that the verb lacks: مقال انتقد فيه الوزير. The passive is true of both. */
export function maySuffer(entry: VerbEntry, subject: Phrase | null, resumptive: Item): boolean {
  const { features } = entry;
  return (
    subject?.human === true &&
    resumptive.vanishing === null &&
    entry.takesObject &&
    features.has('agent=hum') &&
    !features.has('in')
  );
}

/** لم تعلن أي جهة: what Arabic denies of any side English says of no side; null for other subjects. */
export function deniedSubject(english: string): string | null {
  if (!/^any(one)?\b/.test(english)) return null;
  if (english.startsWith('any of ')) return english.replace('any', 'none');
  return english.replace(/^any(one)?/, (_, one?: string) => (one ? 'no one' : 'no'));
}

/** Objects and adverbials in English order: what stood before an object with a relative clause stays there, or it would be told of that clause. */
export function arranged(objects: readonly string[], after: readonly string[], lead: number): readonly string[] {
  const heavy = objects.length === 1 && / (who|whom|which|whose) /.test(objects[0] ?? '');
  return heavy ? [...after.slice(0, lead), ...objects, ...after.slice(lead)] : [...objects, ...after];
}

/** The one who acts: whoever says something is a person, and the verb shows which gender an unknown name has. */
export function knownActor({ entry, person }: VerbForm, subject: Phrase): Phrase {
  const unknown = subject.named && !subject.organisation && subject.gender === null;
  if (!unknown || !entry.features.has('agent=hum') || !/^3[mf]s$/.test(person)) return subject;
  return { ...subject, human: true, gender: person === '3fs' ? 'f' : 'm' };
}

/** Whether something stands behind a verb that it is done to. */
export function hasDirect(items: readonly Item[], subject: Phrase | null): boolean {
  return items.some((item) => item.vanishing !== null || (item.kind === 'phrase' && item.phrase !== subject));
}

/** Keeps in mind whether the one who acts is a human being, for the pronouns that follow. */
export function rememberActor(state: ParseState, subject: Phrase): void {
  const feminine = subject.gender === 'f';
  if (subject.human || subject.organisation) {
    const bodies = state.memory.bodies ?? { masculine: false, feminine: false };
    const body = subject.organisation && !subject.human;
    state.memory = {
      ...state.memory,
      bodies: feminine ? { ...bodies, feminine: body } : { ...bodies, masculine: body },
    };
  }
  if (subject.human)
    state.memory = feminine ? { ...state.memory, feminine: true } : { ...state.memory, masculine: true };
  else
    state.memory = feminine
      ? { ...state.memory, feminine: false }
      : { ...state.memory, masculine: subject.gender === null };
}

/** سلم المتهم نفسه: whether somebody does it to himself; whom others seize "himself" is only emphasis. */
export function reflexive(entry: VerbEntry, items: readonly Item[]): boolean {
  return (
    !(entry.features.has('passive') && entry.features.has('patient=hum')) &&
    items.some((item) => item.kind === 'adverb' && /^(نفس|أنفس)(ه|ها|هم|هما|هن)$/.test(item.arabic))
  );
}

/** Whether a place between somebody who acts and what is done tells who they are rather than where it was: نقابة الأطباء في السودان. A single person who is definite has no need of it. */
function placesActor(subject: Phrase, item: Item): boolean {
  const where = item.governed;
  if (!/^(في|ب|لدى|من|ل)$/.test(item.arabic) || where === null || isTime(where) || where.source !== null) return false;
  if (/^(his|her|its|their) /.test(where.english)) return false;
  return !subject.definite || subject.complement !== null || subject.number !== 'sg' || subject.organisation;
}

/** Whether a prepositional phrase right behind the subject belongs to it: an official in the ministry who says something, the health sector in Yemen that faces a shortage. */
export function belongsToSubject(
  entry: VerbEntry,
  subject: Phrase,
  item: Item,
  next: Item | undefined,
  hasClause: boolean,
  passive: boolean,
): boolean {
  if (item.kind !== 'prepositional' || (subject.named && !subject.organisation)) return false;
  const speaks =
    hasClause &&
    !subject.named &&
    /^(في|من|ب|باسم|لدى|ل)$/.test(item.arabic) &&
    (item.arabic !== 'ل' || item.governed?.source == null) &&
    !/^in (an? |his |her |its |their |remarks)/.test(item.english) &&
    !(entry.frame.has(item.arabic) && (subject.definite || item.arabic !== 'ل'));
  // The withdrawal of the company from the project led …: what its verbal noun asks for, and the verb does not.
  if (
    !entry.frame.has(item.arabic) &&
    (subject.source?.frame.has(item.arabic) || (item.arabic === 'من' && !subject.definite))
  )
    return true;
  if (speaks) return true;
  // أفاد بيان للوزارة: a statement of the ministry.
  if (
    item.arabic === 'ل' &&
    !subject.definite &&
    !subject.human &&
    subject.source === null &&
    entry.features.has('say')
  )
    return !entry.frame.has('ل');
  if (passive || !entry.takesObject || entry.frame.has(item.arabic) || next?.kind !== 'phrase') return false;
  return (!subject.human && !subject.organisation) || placesActor(subject, item);
}
