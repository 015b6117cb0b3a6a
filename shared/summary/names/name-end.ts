import { functionWords } from '../words/function-words.ts';
import { verbGender } from '../words/known-words.ts';
import { isAbstract, nounKind } from '../words/noun-kinds.ts';
import type { Token } from '../words/tokens.ts';
import { givenName } from './gazetteer.ts';
import { adjoin } from './name-words.ts';
import { titles } from './titles.ts';

/** Words that come behind a whole name and never inside one. */
const followers = new Set([
  'ان',
  'في',
  'انه',
  'انها',
  'بان',
  'الذي',
  'التي',
  'قوله',
  'قولها',
  'خلال',
  'علي',
  'الي',
  'من',
  'عن',
  'قايلا',
  'قايله',
  'امس',
  'اليوم',
  'صباحا',
  'ظهرا',
  'مساء',
  'ليلا',
  'فجرا',
  'كيف',
  'عندما',
  'حين',
  'لدي',
  'وهو',
  'وهي',
  'قد',
  'ما',
  'لا',
  'لم',
  'لن',
]);
const reportOpeners = new Set(['ان', 'انه', 'انها', 'بان', 'الذي', 'التي', 'قوله', 'قولها', 'قايلا', 'قايله']);

/** Whether a report, a relative clause or a sign follows, which no object or adverb of the sentence would have behind it. */
export function endsSurely(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'sign' || !adjoin(text, tokens[at], next)) return true;
  return reportOpeners.has(next.fold) || opensOffice(next.fold);
}

/** Whether a word begins the office of whoever was named before it ("X, minister of …"): no title with the article, which a family may
 * be called by. */
function opensOffice(fold: string): boolean {
  return titles.has(fold) && !fold.startsWith('ال') && givenName(fold) === null;
}

/** Whether nothing of a name can follow a token: a sign, a verb, or a small word. */
export function endsThere(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'sign' || !adjoin(text, tokens[at], next)) return true;
  if (verbGender(next.fold) !== null && !functionWords.has(next.fold)) return true;
  return (
    followers.has(next.fold) ||
    (functionWords.has(next.fold) && next.text !== 'علي') ||
    /^(?:ب|ل)/.test(next.fold) ||
    opensOffice(next.fold)
  );
}

/** Whether a word before a sign is a family's name though a preposition and a noun are spelled like it ("Shawqi Badir:"), as "Shawqi
 * said with anger:" is none. */
export function isSpelledLikePhrase(tokens: readonly Token[], at: number): boolean {
  const rest = /^[بف](.+)$/.exec(tokens[at]?.fold ?? '')?.[1];
  return rest !== undefined && tokens[at + 1]?.kind === 'sign' && nounKind(rest) === 'thing' && !isAbstract(rest);
}
