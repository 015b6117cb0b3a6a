import { nounKind } from '../words/noun-kinds.ts';
import type { Token } from '../words/tokens.ts';
import { opensBody, placeLength } from './body-limits.ts';
import { closedWords } from './body-words.ts';
import { institutionNoun } from './institution-words.ts';
import { adjoin, isCalendarWord, isDefinite } from './name-words.ts';
import { titles } from './titles.ts';
import { placeTriggers } from './triggers.ts';

/** "… for antiquities", "… for mobilisation and statistics", "… for the railways of Egypt": what a general body is for, behind its
 * adjectives. */
export function purpose(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 7 && adjoin(text, tokens[at - 1], tokens[at])) {
    const token = tokens[at];
    const fold = token?.fold ?? '';
    const opens =
      at === from
        ? /^لل.{2,}/.test(fold) ||
          (/^ل.{3,}/.test(fold) &&
            !placeTriggers.has(fold.slice(1)) &&
            (isDefinite(tokens[at + 1]) || chainLength(text, tokens, at + 1) > 0))
        : /^(?:وال|ال).{2,}/.test(fold) && !closedWords.has(fold) && !isCalendarWord(fold) && !titles.has(fold);
    const length = opens && !opensBody(tokens, at) ? 1 : at > from ? linkLength(text, tokens, at) : 0;
    if (length === 0) break;
    at += length;
    if (at === from + 1 && !fold.startsWith('لل')) at += chainLength(text, tokens, at);
  }
  return at - from;
}

/** How many tokens nouns that a place or definite word completes cover ("… of the railways of Egypt"). */
function chainLength(text: string, tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 3 && adjoin(text, tokens[at - 1], tokens[at]); at++) {
    const fold = tokens[at]?.fold ?? '';
    const place = placeLength(tokens, at, fold);
    if (place > 0) return at - from + place;
    if (isDefinite(tokens[at])) return at - from + 1;
    if (institutionNoun(fold) === null && nounKind(fold) === null) return 0;
  }
  return 0;
}

/** How many tokens go on with a purpose through a preposition ("the right to housing", "the care for the affairs of …"). */
function linkLength(text: string, tokens: readonly Token[], at: number): number {
  const [link, next] = [tokens[at], tokens[at + 1]];
  if (link === undefined || next === undefined || !adjoin(text, link, next) || titles.has(next.fold)) return 0;
  if (/^(?:في|من|علي|عن)$/.test(link.fold))
    return /^للحق$|^لل(?:حد|وقايه|حفاظ|دفاع|رقابه|تامين|قضاء)$/.test(tokens[at - 1]?.fold ?? '') && isDefinite(next)
      ? 2
      : 0;
  // "… and the combating of desertification".
  if (/^و(?!ال)/.test(link.fold) && institutionNoun(link.fold.slice(1)) !== null && isDefinite(next)) return 2;
  return /^ب(?:شوون|شيون|قضايا|حقوق|مجال)$/.test(link.fold) && isDefinite(next) ? 2 : 0;
}
