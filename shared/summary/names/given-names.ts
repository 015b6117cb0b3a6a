import type { FoundName } from '../../ports/name-finder.ts';
import { readings } from '../words/clitics.ts';
import type { Token } from '../words/tokens.ts';
import { familyName, givenName, longestName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { namePart, namePartBehindTitle } from './name-words.ts';
import { titles } from './titles.ts';

const longestWords = 10;

/**
 * Names that somebody else has found in a text, as mentions; only those whose stretch is made of whole words of it, a
 * proclitic before the first aside, and which are not plain vocabulary. A title before a person's name is left to the rules.
 */
export function givenMentions(tokens: readonly Token[], names: readonly FoundName[]): Mention[] {
  return names.flatMap((name) => {
    const first = tokens.findIndex(({ end }) => end > name.start);
    const to = tokens.findIndex(({ end }) => end === name.end) + 1;
    const from = name.kind === 'person' ? behindTitles(tokens, first, to) : first;
    const words = tokens.slice(from, to);
    const [opening, ...rest] = words;
    if (first < 0 || opening === undefined || words.length > longestWords) return [];
    if (words.some((token, index) => !isNameWord(token, index > 0 && index < words.length - 1))) return [];
    if (isVocabulary(words) && (name.kind === 'person' || words.length === 1)) return [];
    const reading = from > first ? wholeWord(opening) : readingAt(opening, name.start, tokens, from);
    if (reading === null) return [];
    const folds = [reading.fold, ...rest.map(({ fold }) => fold)];
    return { kind: name.kind, from, to, start: reading.start, end: name.end, words: folds, ...nothingElse };
  });
}

const nothingElse = { entry: null, role: null, roleHead: null, rank: 1 } as const;

function behindTitles(tokens: readonly Token[], first: number, to: number): number {
  let from = first;
  while (from < to - 1 && titles.has(tokens[from]?.fold ?? '')) from++;
  return from;
}

function isNameWord({ kind, text }: Token, isInside: boolean): boolean {
  return kind === 'arabic' || kind === 'latin' || (isInside && (text === '-' || kind === 'number'));
}

/** Whether every word is an everyday one: "the bridge" is nobody's name, whoever says so; "Hill of Roses" may be a place's. */
function isVocabulary([first, ...rest]: readonly Token[]): boolean {
  if (first === undefined || namePartBehindTitle(first, rest[0]) !== null) return false;
  return [first, ...rest].every((token) => token.kind !== 'latin' && namePart(token) === null);
}

function wholeWord({ fold, start }: Token) {
  return { fold, start };
}

/** Where the name begins in its first word: where it was said to, but behind a proclitic that a known name shows to be one. */
function readingAt(token: Token, start: number, tokens: readonly Token[], index: number) {
  const [whole, ...stripped] = readings(token);
  if (token.start !== start) return stripped.find((reading) => reading.start === start) ?? null;
  const isKnown = (fold: string): boolean =>
    givenName(fold) !== null || familyName(fold) !== null || longestName(tokens, index, fold) !== null;
  return (isKnown(token.fold) ? null : stripped.find(({ fold }) => isKnown(fold))) ?? whole ?? null;
}
