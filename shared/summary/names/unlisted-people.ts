import { readings } from '../words/clitics.ts';
import { knowledgeOf, verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import type { Token } from '../words/tokens.ts';
import { isForeignShaped } from './foreign-shape.ts';
import { givenName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { endsThere } from './name-end.ts';
import { nameLength } from './name-extent.ts';
import {
  adjoin,
  isDefinite,
  isNationality,
  isOrdinaryGivenName,
  isSurnameShaped,
  isUnknown,
  namePart,
} from './name-words.ts';
import { personMention } from './person-mention.ts';
import { titles } from './titles.ts';

/** What teams and firms do as well as people, behind which two strange words may be either. */
const contests = /^[وف]?[يت]?(?:فاز|فوز|تغلب|تفوق|واجه|خسر|تعادل|هزم|تصدر|تاهل|لاعب|التقي|ضم|اطلق|طرح|باع|اشتري)ت?$/;

/** "…, and X Y": somebody joined to the one whose name ends right before, though no list has the name. */
export function joinedName(text: string, tokens: readonly Token[], index: number): Mention | null {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const reading = token && readings(token).find(({ clitic }) => clitic === 'و');
  if (token === undefined || next === undefined || reading === undefined || !adjoin(text, token, next)) return null;
  const { fold } = reading;
  const isFirst = givenName(fold) !== null || isOrdinaryGivenName(fold);
  if (!isFirst && (isDefinite({ ...token, fold, text: fold }) || knowledgeOf(fold) === 'exact')) return null;
  const part = namePart(next);
  const isSecond = part === 'unknown' || part === 'family' || part === 'given' || isSurnameShaped(next);
  if (!isSecond || !(isFirst || isForeignShaped(fold) || isForeignShaped(next.fold))) return null;
  const length = nameLength(text, tokens, index, 'given', true);
  return length < 2 ? null : personMention(tokens, index, index + length, reading.start, null, 2);
}

/** Two strange words that are made like a foreign name, where the words around them tell of a person. */
export function foreignName(text: string, tokens: readonly Token[], index: number): Mention | null {
  const [before, first, second] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (first?.kind !== 'arabic' || second?.kind !== 'arabic') return null;
  if (!isForeignShaped(first.fold) && !isForeignShaped(second.fold)) return null;
  if (!isStrange(first) || !isStrange(second) || !adjoin(text, first, second)) return null;
  const length = nameLength(text, tokens, index, 'unknown', true);
  if (length < 2 || length > 3) return null;
  const [behind, third] = [tokens[index + length], tokens[index + length + 1]];
  const isSaidBehind =
    (behind?.text === '(' && third?.kind === 'number') ||
    (behind?.text === '،' && third !== undefined && titles.has(third.fold)) ||
    (behind !== undefined && titles.has(behind.fold) && adjoin(text, tokens[index + length - 1], behind));
  const isTold = isToldBefore(text, before, first) && endsThere(text, tokens, index + length - 1);
  return isSaidBehind || isTold ? personMention(tokens, index, index + length, first.start, null, 1) : null;
}

function isStrange(token: Token | undefined): token is Token {
  if (token === undefined || isDefinite(token) || !isUnknown(token) || /(?:ه|ها|هم|ات)$/.test(token.text)) return false;
  // What is neither listed nor foreign in its make is an adverb ("neutrally").
  if (token.fold.endsWith('ا') && givenName(token.fold) === null && !isForeignShaped(token.fold)) return false;
  // "I am": the lexicon has verbs in the third person alone.
  if (token.fold.startsWith('ا') && verbGender(`ي${token.fold.slice(1)}`) !== null) return false;
  return readings(token).every(({ fold, clitic }) => clitic === '' || knowledgeOf(fold) === 'unknown');
}

/** Whether the word before a name is the verb of a man, or says what somebody is. */
function isToldBefore(text: string, before: Token | undefined, first: Token): boolean {
  if (before === undefined || !adjoin(text, before, first)) return false;
  if (isDefinite(before)) return nounKind(before.fold) === 'person' || isNationality(before);
  return verbGender(before.fold) === 'm' && nounKind(before.fold) === null && !contests.test(before.fold);
}
