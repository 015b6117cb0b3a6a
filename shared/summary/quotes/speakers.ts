import { foldLetters } from '../../arabic/letters.ts';
import type { Span } from '../../contract/summary.ts';
import { loadNames } from '../../lexicon/names.ts';
import type { NamedEntity } from '../names/entities.ts';
import { womensFirstNames } from '../names/first-names.ts';
import type { Mention } from '../names/mention.ts';
import { adjoin, isDefinite, isSurnameShaped } from '../names/name-words.ts';
import { officeAt, roleBehind } from '../names/offices.ts';
import { titles } from '../names/titles.ts';
import { organisationTriggers } from '../names/triggers.ts';
import type { ReadSegment } from '../read-article.ts';
import { functionWords } from '../words/function-words.ts';
import { knowledgeOf, verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { type Token, tokenIndexAt } from '../words/tokens.ts';
import type { NamedSpeaker } from './extract-quotes.ts';

/** What goes with a title without telling another's office: "the same", "young", "well known". */
const sameWords = new Set(
  foldLetters(
    'نفسه نفسها ذاته ذاتها المذكور المذكورة الشاب الشابة المخضرم المخضرمة الشهير الشهيرة المعروف المعروفة البارز البارزة القدير القديرة',
  ).split(' '),
);

/** Men's titles in the ending of women's. */
const masculine = /^(?:ال)?(?:خليفة|عمدة|علامة|داعية|نابغة)$/;

/** Names of men by which women are called too. */
const ofBoth = new Set(foldLetters('رضا نضال كيم جان سيمون ميسرة دينيس نيكولا نور').split(' '));

let firstNameGenders: ReadonlyMap<string, 'm' | 'f'> | null = null;

// The list of speakers itself is the key, so nothing outlives it: an article says the same few offices again and again.
const holders = new WeakMap<readonly NamedSpeaker[], Map<string, readonly NamedSpeaker[]>>();

/** The one person of the article who holds an office, or the one whom it has named before segment `at`; null when nobody or several do.
 * An office said more fully than the person's own ("the army's spokesman") is another one. */
export function holderOf(
  words: readonly string[],
  segments: readonly ReadSegment[],
  speakers: readonly NamedSpeaker[],
  at: number,
): NamedSpeaker | null {
  const known = holders.get(speakers) ?? new Map<string, readonly NamedSpeaker[]>();
  holders.set(speakers, known);
  const office = words.join(' ');
  const candidates = known.get(office) ?? findHolders(words, segments, speakers);
  known.set(office, candidates);
  const introduced = candidates.filter(({ entity }) => entity.mentions.some(({ segment }) => segment <= at));
  const [only, another] = candidates.length === 1 ? candidates : introduced;
  if (only === undefined || another !== undefined) return null;
  const isPerson = only.entity.kind === 'person';
  const bare = withoutArticle(words[0] ?? '');
  return words.length === 1 && isPerson && isHeldByAnother(bare, only.entity, segments) ? null : only;
}

function findHolders(
  words: readonly string[],
  segments: readonly ReadSegment[],
  speakers: readonly NamedSpeaker[],
): readonly NamedSpeaker[] {
  const [head = '', ...rest] = words;
  if (rest.length === 0 && !head.startsWith('ال')) return [];
  const bare = withoutArticle(head);
  return speakers.filter(({ entity }) =>
    entity.mentions.some(({ segment, mention }) => {
      if (mention.kind === 'organisation')
        return (
          rest.length === 0 &&
          (withoutArticle(mention.words[0] ?? '') === bare || isCalled(bare, mention, segments[segment]))
        );
      // "The organisation" is never the one who speaks for it.
      if (!titles.has(head) && organisationTriggers.has(bare)) return false;
      const office = mention.kind === 'person' ? officeSaidOf(mention, segments[segment]) : '';
      if (!office.split(/\s+/).some((word) => withoutArticle(word) === bare)) return false;
      return rest.every((word) => sameWords.has(word) || office.includes(withoutArticle(word)));
    }),
  );
}

/** Whether a body's name stands behind what it is ("the company X"). */
function isCalled(kind: string, { from }: Mention, read: ReadSegment | undefined): boolean {
  if (!organisationTriggers.has(kind)) return false;
  const before = read?.tokens[from - 1];
  const word = before === undefined ? undefined : /^["«“„]$/.test(before.text) ? read?.tokens[from - 2] : before;
  return word?.kind === 'arabic' && word.readings.some(({ fold }) => withoutArticle(fold) === kind);
}

/** The people of an article whom a title without more ("the minister") can mean. */
export function calledSo(
  head: string,
  segments: readonly ReadSegment[],
  speakers: readonly NamedSpeaker[],
): readonly NamedSpeaker[] {
  const bare = withoutArticle(head);
  return speakers.filter(({ entity }) =>
    entity.mentions.some(({ segment, mention }) =>
      (mention.kind === 'person' ? officeSaidOf(mention, segments[segment]) : '')
        .split(/\s+/)
        .some((word) => withoutArticle(word) === bare),
    ),
  );
}

/** What is said next to a name that somebody is, before or behind it, folded; empty where nothing is. */
function officeSaidOf(mention: Mention, read: ReadSegment | undefined): string {
  if (read === undefined) return '';
  const behind = roleBehind(read.source, read.tokens, mention.to) ?? officeRightBehind(mention, read);
  return [mention.role, behind]
    .map((office) => (office === null ? '' : foldLetters(read.source.slice(office.start, office.end))))
    .join(' ')
    .trim();
}

/** "There was present X, ambassador of …" without a comma; none behind a verb, which may have another for its object ("X received the
 * prime minister of …"). */
function officeRightBehind({ from, to }: Mention, { source, tokens }: ReadSegment): Span | null {
  const [head, before] = [tokens[to], tokens[from - 1]];
  if (head === undefined || !titles.has(head.fold) || isDefinite(head) || !adjoin(source, tokens[to - 1], head))
    return null;
  const isActing = before !== undefined && speechVerb(before.fold) === null && verbGender(before.fold) !== null;
  return isActing ? null : officeAt(source, tokens, to);
}

/** Whether the article also speaks of another such office than the holder's ("the minister" beside "the minister of energy"),
 * whose holder may be meant though the name was not recognised. */
function isHeldByAnother(head: string, { mentions }: NamedEntity, segments: readonly ReadSegment[]): boolean {
  const offices = mentions.map(({ segment, mention }) => officeSaidOf(mention, segments[segment]));
  return (completionsOf(segments).get(head) ?? []).some((word) => !offices.some((office) => office.includes(word)));
}

// The list of segments itself is the key, so nothing outlives it.
const completions = new WeakMap<readonly ReadSegment[], ReadonlyMap<string, readonly string[]>>();

/** The definite words that stand behind each title of an article, without their article: what the office is of. */
function completionsOf(segments: readonly ReadSegment[]): ReadonlyMap<string, readonly string[]> {
  const before = completions.get(segments);
  if (before !== undefined) return before;
  const found = new Map<string, string[]>();
  for (const { tokens } of segments) {
    for (let at = 0; at < tokens.length; at++) {
      const fold = tokens[at]?.fold ?? '';
      const isJoined = fold.length > 3 && (fold.startsWith('و') || fold.startsWith('ف'));
      const head = isJoined ? fold.slice(1) : fold;
      if (!titles.has(head)) continue;
      const next = tokens[at + 1];
      if (!isDefinite(next)) continue;
      const office = withoutArticle(head);
      found.set(office, [...(found.get(office) ?? []), withoutArticle(next?.fold ?? '')]);
    }
  }
  completions.set(segments, found);
  return found;
}

// An entity is of one article, and is asked for at each of its mentions.
const genders = new WeakMap<NamedEntity, 'm' | 'f' | null>();

/** The grammatical gender that the article gives somebody, by the verb before the name, the office or the first name;
 * null when nothing tells, or two things tell otherwise. */
export function genderOfSpeaker(entity: NamedEntity, segments: readonly ReadSegment[]): 'm' | 'f' | null {
  const before = genders.get(entity);
  if (before !== undefined) return before;
  const gender = toldGender(entity, segments);
  genders.set(entity, gender);
  return gender;
}

function toldGender(entity: NamedEntity, segments: readonly ReadSegment[]): 'm' | 'f' | null {
  const votes = new Set<'m' | 'f'>();
  const { words } = entity.fullest.mention;
  // A daughter or a son, whatever the title ("Captain").
  if (entity.kind === 'person' && words.slice(1).some((word) => word === 'بنت' || word === 'منت')) return 'f';
  if (entity.kind === 'organisation') {
    const head = withoutArticle(words[0] ?? '');
    return organisationTriggers.has(head) || nounKind(head) === 'body' ? genderOfWord(head) : null;
  }
  for (const { segment, mention } of entity.mentions) {
    const tokens = segments[segment]?.tokens ?? [];
    const office =
      mention.role === null ? '' : (segments[segment]?.source.slice(mention.role.start, mention.role.end) ?? '');
    // "A member" is said of women as well.
    if (office !== '' && !/^(?:ال)?عضو(?:\s|$)/.test(office)) votes.add(genderOfOffice(office));
    const at = tokenIndexAt(tokens, mention.role?.start ?? mention.start) - 1;
    // "The lawyer, a member of the defence, X": what she is called first.
    const title = tokens[at];
    const isTitled = title !== undefined && isDefinite(title) && titles.has(title.fold);
    if (isTitled && mention.kind === 'person') votes.add(genderOfOffice(title.text));
    const verb = tokens[isTitled ? at - 1 : at];
    const spoken = verb === undefined ? null : speechVerb(verb.fold);
    if (spoken !== null && mention.kind === 'person') votes.add(spoken.gender);
    const told =
      mention.kind === 'person' && mention.words.length > 1 ? genderOfFirstName(mention.words[0] ?? '') : null;
    if (told !== null) votes.add(told);
  }
  return votes.size === 1 ? ([...votes][0] ?? null) : null;
}

/** Whose a first name is; null where no list has it, or it is of both. */
function genderOfFirstName(fold: string): 'm' | 'f' | null {
  firstNameGenders ??= new Map([
    ...loadNames()
      .filter(({ kind }) => kind === 'given' || kind === 'given-f')
      .flatMap(({ arabic, variants, kind }) =>
        [arabic, ...variants].map((name): [string, 'm' | 'f'] => [foldLetters(name), kind === 'given' ? 'm' : 'f']),
      ),
    ...[...womensFirstNames.keys()].map((name): [string, 'm' | 'f'] => [name, 'f']),
  ]);
  return ofBoth.has(fold) ? null : (firstNameGenders.get(fold) ?? null);
}

/** Whether somebody's name may begin before what is taken for it (التجاني أبو القاسم), or begins with what is none ("of his team"), or is
 * one word behind an office with another behind it that can be of the sentence or a family's name (رونيه بالعيش). */
export function isCutShort({ kind, fullest }: NamedEntity, segments: readonly ReadSegment[]): boolean {
  const { mention, segment } = fullest;
  if (kind !== 'person') return false;
  const { source = '', tokens = [] } = segments[segment] ?? {};
  const [before, first] = [tokens[mention.from - 1], tokens[mention.from]];
  if (/^اب[وي]$/.test(first?.fold ?? '') && isSurnameShaped(before) && adjoin(source, before, first)) return true;
  if (first !== undefined && isOwned(first)) return true;
  if (mention.words.length > 1 || mention.role === null) return false;
  const next = tokens[mention.to];
  if (next === undefined || functionWords.has(next.fold) || !adjoin(source, tokens[mention.to - 1], next)) return false;
  return /^ب.{3,}/.test(next.fold) || goesOn(next);
}

/** A thing or body with the ending of its owner: "his team". */
function isOwned({ fold, text }: Token): boolean {
  const kind = nounKind(fold);
  return /.{3}(?:ه|ها|هم)$/.test(fold) && !text.endsWith('ة') && (kind === 'thing' || kind === 'body');
}

/** Whether a word behind a first name is one more name rather than the sentence's: no verb, no preposition with its noun, no "saying". */
function goesOn({ fold, kind, text }: Token): boolean {
  if (kind !== 'arabic' || /[اً]$/.test(text)) return false;
  // "And he", "to the": the letter is a word of its own before what is known, unless the whole is a word as well (واعظ).
  if (/^[وفلكب]/.test(fold) && knowledgeOf(fold) !== 'exact' && knowledgeOf(fold.slice(1)) !== 'unknown') return false;
  return verbGender(fold) === null && speechVerb(fold) === null;
}

/** The gender of an office as it is written: "a colleague" (زميلة) is a woman, "his colleague" (زميله) a man. */
function genderOfOffice(office: string): 'm' | 'f' {
  const words = office.split(/[\s،]+/);
  // "The counsel of the accused, the lawyer X": the title next to the name is surely the name's.
  const last = words.at(-1) ?? '';
  const isCompletion = words.length > 1 && !/^(?:ال|لل)/.test(words.at(-2) ?? '');
  const head = titles.has(foldLetters(last)) && !isCompletion ? last : (words[0] ?? '');
  return /(?:ة|ت(?:ه|ها|هم|نا))$/.test(head) && !masculine.test(head) ? 'f' : 'm';
}

function genderOfWord(word = ''): 'm' | 'f' {
  return word.endsWith('ه') ? 'f' : 'm';
}

function withoutArticle(word: string): string {
  return word.replace(/^(?:لل|ال)/, '');
}
