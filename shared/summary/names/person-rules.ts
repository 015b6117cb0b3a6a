import type { Span } from '../../contract/summary.ts';
import { type Reading, readings } from '../words/clitics.ts';
import { knowledgeOf } from '../words/known-words.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { nameBehindDescription } from './described-people.ts';
import { givenName, kindOf, longestName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { isFirstNameHere, nameLength, startsName } from './name-extent.ts';
import {
  adjoin,
  isDefinite,
  isNationality,
  isOrdinaryGivenName,
  isSurnameShaped,
  namePart,
  namePartBehindTitle,
} from './name-words.ts';
import { maxRoleWords, roleStep } from './offices.ts';
import { titles } from './titles.ts';
import { placeTriggers } from './triggers.ts';

const governors = /^(?:ال)?(?:والي|محافظ|حاكم|عمده|امير|عامل|قايد)$/;
/** The passive participle, which says something of the one with the title (المزارع معذور). */
const passive = /^م..و.$/;
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
const leadsOn = new Set(['في', 'من', 'عن', 'علي', 'الي', 'لدي', 'باسم', 'بلسان']);
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
      behindDescription(text, tokens, index);
    if (mention === null) continue;
    found.push(mention);
    index = Math.max(index, mention.to - 1);
  }
  return found;
}

function behindTitle(text: string, tokens: readonly Token[], index: number): Mention | null {
  const token = tokens[index];
  const reading = token && readings(token).find(({ fold }) => titles.has(fold));
  if (token === undefined || reading === undefined) return null;
  let at = index + 1;
  // "د. أحمد": the full stop belongs to the title.
  if (token.fold === 'د' && tokens[at]?.text === '.') at++;
  else if (tokens[at]?.text !== '،' && !adjoin(text, token, tokens[at])) return null;
  const first = at;
  let roleEnd = token.end;
  while (at - first <= maxRoleWords) {
    const quoted = at === first ? 0 : quotedLength(tokens, at);
    if (quoted > 0) {
      at += quoted;
      roleEnd = tokens[at - 1]?.end ?? roleEnd;
    }
    const isBehindComma = tokens[at]?.text === '،';
    if (isBehindComma) at++;
    const next = tokens[at];
    if (next === undefined || next.kind !== 'arabic') return null;
    const part = startsName(text, tokens, at, at === first)
      ? (namePartBehindTitle(next, tokens[at + 1]) ?? 'given')
      : null;
    const length = part === null ? 0 : nameLength(text, tokens, at, part, true);
    if (length > 0 && namesPlace(text, tokens, at, length)) {
      at += length;
      roleEnd = tokens[at - 1]?.end ?? roleEnd;
      continue;
    }
    const isLone =
      length === 1 &&
      part === 'unknown' &&
      (/^[وفبلك]/.test(next.fold) || next.fold.endsWith('ا') || passive.test(next.fold));
    if (length > (isBehindComma ? 1 : 0) && !isLone) {
      // "The minister, at the end of …", "the spokesman for …": whom a preposition leads to does not hold the office.
      if (at > first && leadsOn.has(tokens[at - 1]?.fold ?? '')) return null;
      const role: Span = { start: reading.start, end: roleEnd };
      return { ...person(tokens, at, at + length, next.start, role, 3), roleHead: reading.fold };
    }
    // Between commas only a name, or a nationality and a name, can follow the office.
    const step = isBehindComma && !isNationality(next) && !titles.has(next.fold) ? 0 : roleStep(text, tokens, at);
    if (step === 0) return null;
    at += step;
    roleEnd = tokens[at - 1]?.end ?? roleEnd;
    if (
      tokens[at] !== undefined &&
      !/^[،"«“„]$/.test(tokens[at]?.text ?? '') &&
      !adjoin(text, tokens[at - 1], tokens[at])
    )
      return null;
  }
  return null;
}

/** Whether what looks like a name behind an office is the place it is held in: "the mayor of X, …", "the governor of X General …". */
function namesPlace(text: string, tokens: readonly Token[], at: number, length: number): boolean {
  const before = tokens[at - 1]?.fold ?? '';
  const next = tokens[at + length];
  if (placeTriggers.has(before) || before === 'بلديه') return next?.text === '،' || titles.has(next?.fold ?? '');
  return length === 1 && titles.has(next?.fold ?? '') && adjoin(text, tokens[at], next) && governors.test(before);
}

/** How many tokens a short quoted name covers, its marks included, from the opening mark on; 0 when there is none. */
function quotedLength(tokens: readonly Token[], at: number): number {
  if (!/^["«“„]$/.test(tokens[at]?.text ?? '')) return 0;
  for (let end = at + 1; end <= at + 5; end++) if (/^["»”]$/.test(tokens[end]?.text ?? '')) return end - at + 1;
  return 0;
}

/** "The Serbian Dragan …": a nationality before two or more words that can only be a name. */
function behindNationality(text: string, tokens: readonly Token[], index: number): Mention | null {
  const next = tokens[index + 1];
  if (
    !isNationality(tokens[index]) ||
    next === undefined ||
    !adjoin(text, tokens[index], next) ||
    !startsName(text, tokens, index + 1, false)
  )
    return null;
  const part = namePart(next);
  const length = part === null ? 0 : nameLength(text, tokens, index + 1, part, false);
  return length < 2 ? null : person(tokens, index + 1, index + 1 + length, next.start, null, 2);
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
    const length = nameLength(text, tokens, index, first, false);
    if (known && listed !== null && length <= listed.length) return null;
    if (length < 2) continue;
    const second = namePart(tokens[index + 1]);
    const founded =
      second === 'given' ||
      second === 'family' ||
      second === 'connector' ||
      second === 'second-half' ||
      isSurnameShaped(tokens[index + 1]);
    if (founded || !isOrdinaryGivenName(reading.fold))
      return person(tokens, index, index + length, reading.start, null, 2);
    if (reading.clitic === '' && second === 'unknown' && !isDefinite(tokens[index + 1]))
      return person(tokens, index, index + length, reading.start, null, 1);
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
  if (written === 'على' || written === 'إلى' || (written === 'علي' && !isFirstNameHere(text, tokens, index)))
    return null;
  if (givenName(reading.fold) !== null) return 'given';
  return (reading.fold === 'ابو' || reading.fold === 'ام') && namePart(tokens[index + 1]) === 'given'
    ? 'connector'
    : null;
}

function behindSpeechVerb(text: string, tokens: readonly Token[], index: number): Mention | null {
  const verb = tokens[index];
  if (verb === undefined || (speechVerb(verb.fold) === null && !naming.has(verb.fold))) return null;
  const at = objects.has(tokens[index + 1]?.fold ?? '') ? index + 2 : index + 1;
  const first = tokens[at];
  if (first === undefined || !adjoin(text, tokens[at - 1], first)) return null;
  // "He said to X".
  const addressed = first.fold.startsWith('ل') ? first.fold.slice(1) : '';
  if (givenName(addressed) !== null || isOrdinaryGivenName(addressed)) return null;
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
  if (length === 1 && part === 'unknown' && !reportFollows(tokens[at + 1])) return null;
  return length === 0 ? null : person(tokens, at, at + length, first.start, null, 1);
}

function behindDescription(text: string, tokens: readonly Token[], index: number): Mention | null {
  const name = nameBehindDescription(text, tokens, index);
  return name === null ? null : person(tokens, name.from, name.to, tokens[name.from]?.start ?? 0, null, 1);
}

/** Whether a definite word is an everyday noun ("the keeper of the buffalo"), not the name of a family. */
function isOrdinary(token: Token | undefined): boolean {
  return token !== undefined && !token.fold.endsWith('ي') && knowledgeOf(token.fold) === 'exact';
}

function isFirstName(token: Token | undefined): boolean {
  return token !== undefined && (givenName(token.fold) !== null || isOrdinaryGivenName(token.fold));
}

/** Whether what follows a verb of speech and one strange word shows that the word was its subject. */
function reportFollows(next: Token | undefined): boolean {
  return next !== undefined && (/^[:،,"«“„(]$/.test(next.text) || reportOpeners.has(next.fold));
}

function person(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  role: Span | null,
  rank: number,
): Mention {
  const first = tokens[from];
  const words = tokens.slice(from, to).map((token) => token.fold);
  if (first !== undefined && start > first.start) {
    words[0] = readings(first).find((reading) => reading.start === start)?.fold ?? first.fold;
  }
  return {
    kind: 'person',
    from,
    to,
    start,
    end: tokens[to - 1]?.end ?? start,
    words,
    entry: null,
    role,
    roleHead: null,
    rank,
  };
}
