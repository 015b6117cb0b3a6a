import { type Reading, readings } from '../words/clitics.ts';
import { englishOfWord } from '../words/english-of-words.ts';
import { knowledgeOf, verbGender } from '../words/known-words.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { nameBehindDescription } from './described-people.ts';
import { everydayFamily, familyName, givenName, kindOf, longestName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { nameLength } from './name-extent.ts';
import { isFirstNameHere, startsName } from './name-start.ts';
import {
  adjoin,
  isDefinite,
  isNationality,
  isOrdinaryGivenName,
  isSurnameShaped,
  isUnknown,
  namePart,
  namePartBehindTitle,
} from './name-words.ts';
import { personMention } from './person-mention.ts';
import { behindTitle } from './titled-people.ts';
import { titles } from './titles.ts';
import { foreignName, joinedName } from './unlisted-people.ts';

const reportOpeners = new Set([
  'ان',
  'بان',
  'انه',
  'انها',
  'في',
  'امس',
  'اليوم',
  'خلال',
  'عن',
  'من',
  'علي',
  'الي',
  'لدي',
  'قايلا',
  'قايله',
]);
/** "Named", "whose name is". */
const naming = new Set(['اسمه', 'اسمها', 'واسمه', 'واسمها', 'يدعي', 'تدعي', 'ويدعي', 'وتدعي']);
const objects = new Set(['له', 'لها', 'لهم', 'لي', 'لنا', 'عليه', 'عليها', 'عليهم']);

/** People named behind a title, office or nationality, by a first name, or as the subject of a verb of speech. */
export function findPeople(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'arabic') continue;
    const mention =
      behindTitle(text, tokens, index) ??
      behindNationality(text, tokens, index) ??
      byFirstName(text, tokens, index) ??
      behindSpeechVerb(text, tokens, index) ??
      behindDescription(text, tokens, index) ??
      (found.at(-1)?.to === index ? joinedName(text, tokens, index) : foreignName(text, tokens, index));
    if (mention === null) continue;
    found.push(mention);
    index = Math.max(index, mention.to - 1);
  }
  return found;
}

/** "The Serbian Dragan …": a nationality before two or more words that can only be a name. */
function behindNationality(text: string, tokens: readonly Token[], index: number): Mention | null {
  const next = tokens[index + 1];
  if (
    !readsAsNationality(tokens[index]) ||
    next === undefined ||
    !adjoin(text, tokens[index], next) ||
    !startsName(text, tokens, index + 1, false)
  )
    return null;
  const part = namePart(next);
  const length = part === null ? 0 : nameLength(text, tokens, index + 1, part, false);
  return length < 2 ? null : personMention(tokens, index + 1, index + 1 + length, next.start, null, 2);
}

/** "To the Norwegian X": the nationality behind its proclitic. */
function readsAsNationality(token: Token | undefined): boolean {
  if (token === undefined || !token.fold.endsWith('ي')) return isNationality(token);
  return readings(token).some(({ fold }) => fold.startsWith('ال') && englishOfWord(fold)?.nationality === true);
}

/** "The telescope James Webb": a thing that is called after somebody, who is not spoken of. */
function isCalledAfter(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    readings(before).some(({ fold }) => /^(?:تلسكوب|مسبار|جايزه|كاس|اعصار|سفينه|حامله|مكوك|جاءزه|وسام)$/.test(fold))
  );
}

function byFirstName(text: string, tokens: readonly Token[], index: number): Mention | null {
  const token = tokens[index];
  if (token === undefined) return null;
  for (const reading of readings(token)) {
    const listed = longestName(tokens, index, reading.fold);
    const known = listed?.entries.some((entry) => kindOf(entry) !== null) ?? false;
    const first = firstPart(text, reading, tokens, index);
    if (first === null) {
      if (known) return null;
      continue;
    }
    if (isCalledAfter(tokens[index - 1])) return null;
    const length = nameLength(text, tokens, index, first, false);
    if (known && listed !== null && length <= listed.length) return null;
    if (length < 2) continue;
    const second = namePart(tokens[index + 1]);
    const founded =
      second === 'given' ||
      second === 'family' ||
      second === 'connector' ||
      second === 'second-half' ||
      everydayFamily(tokens[index + 1]?.fold ?? '') !== null ||
      isSurnameShaped(tokens[index + 1]);
    if (founded || !isOrdinaryGivenName(reading.fold))
      return personMention(tokens, index, index + length, reading.start, null, 2);
    if (reading.clitic === '' && second === 'unknown' && !isDefinite(tokens[index + 1]))
      return personMention(tokens, index, index + length, reading.start, null, 1);
  }
  return null;
}

function firstPart(
  text: string,
  reading: Reading,
  tokens: readonly Token[],
  index: number,
): 'given' | 'connector' | null {
  const token = tokens[index];
  const written = token?.text.slice(reading.start - token.start);
  // "Weighs" (يزن) is a first name too.
  if (reading.fold === 'يزن' && isDefinite(tokens[index + 1]) && tokens[index + 2]?.kind === 'number') return null;
  // "By the name of": the preposition and its noun, unless somebody's own name goes on.
  if (reading.fold === 'باسم' && isDefinite(tokens[index + 1])) return null;
  if (written === 'على' || written === 'إلى' || (written === 'علي' && !isFirstNameHere(text, tokens, index)))
    return null;
  // "Now" folds to the same letters as Alan.
  if (reading.fold === 'الان' && !/^[آأ]ل/.test(written ?? '')) return null;
  if (givenName(reading.fold) !== null) return 'given';
  // "Nima Abd al-Sattar": nothing but a name goes on with "servant of".
  if (reading.clitic === '' && isOrdinaryGivenName(reading.fold) && tokens[index + 1]?.fold === 'عبد') return 'given';
  // An everyday word too, where it is somebody's daughter or son.
  if (isSonOf(tokens, index) && reading.clitic === '' && isOrdinaryGivenName(reading.fold)) return 'given';
  const next = tokens[index + 1];
  const isBehind =
    isDefinite(next) &&
    (familyName(next?.fold ?? '') !== null || (next !== undefined && !written?.endsWith('ة') && isUnknown(next)));
  if (isBehind && reading.clitic === '' && isOrdinaryGivenName(reading.fold)) return 'given';
  // "Bishr Ali Suleiman" behind a verb or at the beginning: an everyday word that two more names go on with.
  if (reading.clitic === '' && isOrdinaryGivenName(reading.fold) && opensSubject(text, tokens, index)) return 'given';
  return (reading.fold === 'ابو' || reading.fold === 'ام') && namePart(tokens[index + 1]) === 'given'
    ? 'connector'
    : null;
}

/** Whether a sentence begins or a verb stands before a token, and a first name and one more part of a name behind it. */
function opensSubject(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before !== undefined && before.kind !== 'sign' && verbGender(before.fold) === null) return false;
  const [second, third] = [tokens[index + 1], tokens[index + 2]];
  const goesOn = adjoin(text, tokens[index], second) && adjoin(text, second, third);
  return goesOn && namePart(second) === 'given' && /^(?:given|family)$/.test(namePart(third) ?? '');
}

/** Whether "son of" or "daughter of" and a first name stand behind a token. */
function isSonOf(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:بن|بنت|ولد|منت)$/.test(tokens[index + 1]?.fold ?? '')) return false;
  const father = tokens[index + 2];
  return namePart(father) === 'given' || (father !== undefined && isOrdinaryGivenName(father.fold));
}

function behindSpeechVerb(text: string, tokens: readonly Token[], index: number): Mention | null {
  const verb = tokens[index];
  if (verb === undefined || (speechVerb(verb.fold) === null && !naming.has(verb.fold))) return null;
  const at = objects.has(tokens[index + 1]?.fold ?? '') ? index + 2 : index + 1;
  const first = tokens[at];
  if (first === undefined || !adjoin(text, tokens[at - 1], first)) return null;
  // "The keeper of the museum": a first name that is an office before what it is of.
  if (titles.has(first.fold) && isDefinite(tokens[at + 1]) && !isSurnameShaped(tokens[at + 1])) return null;
  // "He announced a split": the object, not who announced it.
  if (first.fold.endsWith('ا') && namePart(first) === null) return null;
  // "He said to X".
  const addressed = first.fold.startsWith('ل') ? first.fold.slice(1) : '';
  if (givenName(addressed) !== null || isOrdinaryGivenName(addressed)) return null;
  // "A survivor called X Y", though X is a word as well.
  if (naming.has(verb.fold) && namePart(first) === null && !isDefinite(first) && isFirstName(tokens[at + 1])) {
    const length = 1 + nameLength(text, tokens, at + 1, 'given', true);
    return personMention(tokens, at, at + length, first.start, null, 1);
  }
  const part =
    namePartBehindTitle(first, tokens[at + 1]) ??
    (isOrdinaryGivenName(first.fold) && startsName(text, tokens, at, true) ? 'given' : null);
  const isName =
    part === 'unknown'
      ? !isDefinite(first)
      : part === 'family' || part === 'given' || (part === 'connector' && startsName(text, tokens, at, true));
  if (!isName || part === null) return null;
  if (
    longestName(tokens, at, first.fold)?.entries.some(
      (entry) => kindOf(entry) === 'place' || kindOf(entry) === 'organisation',
    )
  )
    return null;
  // "The player of the lute": a strange word that a definite one completes describes its bearer.
  const isDescription =
    /(?:ون|ين)$/.test(first.fold) ||
    isOrdinary(tokens[at + 1]) ||
    (!isSurnameShaped(tokens[at + 1]) && (first.text.endsWith('ة') || isFirstName(tokens[at + 2]))) ||
    namePart(tokens[at + 2]) === 'given';
  if (part === 'unknown' && isDefinite(tokens[at + 1]) && isDescription) return null;
  const length = nameLength(text, tokens, at, part, true);
  if (length === 1 && part === 'unknown' && (describesSpeaking(first) || !reportFollows(tokens[at + 1]))) return null;
  return length === 0 ? null : personMention(tokens, at, at + length, first.start, null, 1);
}

function behindDescription(text: string, tokens: readonly Token[], index: number): Mention | null {
  const name = nameBehindDescription(text, tokens, index);
  return name === null ? null : personMention(tokens, name.from, name.to, tokens[name.from]?.start ?? 0, null, 1);
}

/** Whether a definite word is an everyday noun ("the keeper of the buffalo"), not the name of a family. */
function isOrdinary(token: Token | undefined): boolean {
  return token !== undefined && !token.fold.endsWith('ي') && knowledgeOf(token.fold) === 'exact';
}

function isFirstName(token: Token | undefined): boolean {
  return token !== undefined && (givenName(token.fold) !== null || isOrdinaryGivenName(token.fold));
}

/** Whether a lone strange word can say how somebody speaks: "laughing" (ضاحكا), "with a smile" (بابتسامة), "with tears …" (والدمع). */
function describesSpeaking({ fold }: Token): boolean {
  return /(?:ا|^[ضصسمبغحه]ا..?ه)$/.test(fold) || /^(?:[بلك]|[وف]ال)/.test(fold);
}

/** Whether what follows a verb of speech and one strange word shows that the word was its subject. */
function reportFollows(next: Token | undefined): boolean {
  return next !== undefined && (/^[:،,"«“„(]$/.test(next.text) || reportOpeners.has(next.fold));
}
