import { functionWords } from '../words/function-words.ts';
import { verbGender } from '../words/known-words.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { givenName, kindOf, longestName } from './gazetteer.ts';
import { endsThere } from './name-end.ts';
import { nameLength } from './name-extent.ts';
import { startsName } from './name-start.ts';
import {
  adjoin,
  isDefinite,
  isOrdinaryGivenName,
  isSurnameShaped,
  namePart,
  namePartBehindTitle,
} from './name-words.ts';
import { nameEndBetweenCommas } from './titled-people.ts';
import { titles } from './titles.ts';
import { organisationTriggers, placeTriggers } from './triggers.ts';

const longestDescription = 5;
const sources = new Set(['لسان', 'عن', 'بحسب', 'حسب', 'وفق', 'وبحسب', 'ووفق']);

/** Where a name stands behind a description of its bearer for which there is no title ("said the seller of vegetables X Y"):
 * only as the subject of a verb of speech or the source of words, and only two words or more that are nothing else. */
export function nameBehindDescription(
  text: string,
  tokens: readonly Token[],
  index: number,
): { readonly from: number; readonly to: number } | null {
  const opener = tokens[index];
  const head = tokens[index + 1];
  if (opener === undefined || head === undefined || !adjoin(text, opener, head)) return null;
  if (/^[وف]?كانت?$/.test(opener.fold) || speechVerb(opener.fold) !== null) {
    const apart = nameApart(text, tokens, index + 1);
    if (apart !== null) return apart;
  }
  if (speechVerb(opener.fold) === null && !sources.has(opener.fold)) return null;
  if (head.kind !== 'arabic' || functionWords.has(head.fold)) return null;
  const part = namePart(head);
  // A strange word that a definite one completes is what somebody does ("the keeper of the buffalo").
  const isCompleted = isDefinite(tokens[index + 2]) && !isSurnameShaped(tokens[index + 2]);
  if (part !== null && !(part === 'unknown' && isCompleted)) return null;
  // Titles have a rule of their own, which tells the office too.
  if (titles.has(head.fold)) return null;
  if (organisationTriggers.has(head.fold) || placeTriggers.has(head.fold)) return null;
  for (let at = index + 2; at <= index + 1 + longestDescription; at++) {
    const token = tokens[at];
    if (token === undefined || titles.has(token.fold) || !adjoin(text, tokens[at - 1], token)) return null;
    if (isDefinite(token)) continue;
    // Behind a word without article a name would be whom or what the description is of.
    return isDefinite(tokens[at - 1]) ? nameAt(text, tokens, at) : null;
  }
  return null;
}

/** "The elder of the tribe of …, X Y Z, had": a name between commas behind what its bearer is, for which there is no title. */
function nameApart(
  text: string,
  tokens: readonly Token[],
  head: number,
): { readonly from: number; readonly to: number } | null {
  if (tokens[head] === undefined || functionWords.has(tokens[head].fold) || titles.has(tokens[head].fold)) return null;
  let comma = head + 1;
  while (comma <= head + longestDescription && isDescribing(text, tokens, comma)) comma++;
  if (comma === head + 1 || tokens[comma]?.text !== '،') return null;
  const to = nameEndBetweenCommas(text, tokens, comma);
  return to === null ? null : { from: comma + 1, to };
}

function isDescribing(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'arabic' || !adjoin(text, tokens[at - 1], token)) return false;
  return !functionWords.has(token.fold) && speechVerb(token.fold) === null && verbGender(token.fold) === null;
}

function nameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number } | null {
  const isFirstName = isOrdinaryGivenName(tokens[at]?.fold ?? '') && tokens[at + 1]?.text === '(';
  const part = namePartBehindTitle(tokens[at], tokens[at + 1]) ?? (isFirstName ? 'given' : null);
  if (part !== 'unknown' && part !== 'given' && part !== 'family') return null;
  const fold = tokens[at]?.fold ?? '';
  if ((verbGender(fold) !== null && givenName(fold) === null) || (!isFirstName && !startsName(text, tokens, at, false)))
    return null;
  if (longestName(tokens, at, fold)?.entries.some((entry) => /^(?:place|organisation)$/.test(kindOf(entry) ?? '')))
    return null;
  const length = nameLength(text, tokens, at, part, part === 'given');
  const isAged = tokens[at + 1]?.text === '(' && tokens[at + 2]?.kind === 'number';
  if (isAged && part === 'given') return { from: at, to: at + 1 };
  return length >= 2 && endsThere(text, tokens, at + length - 1) ? { from: at, to: at + length } : null;
}
