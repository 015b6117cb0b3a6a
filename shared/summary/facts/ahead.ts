import type { Span } from '../../contract/summary.ts';
import type { ReadSegment } from '../read-article.ts';
import { verbGender } from '../words/known-words.ts';
import { type Token, tokenIndexAt } from '../words/tokens.ts';

/** A clause reaches no further back than this, in letters. */
const reach = 110;
const clauseEnd = /[.؛]|،(?! وأن )/;
const expected =
  /^[وف]?(?:سوف|(?:ال|من ال)?(?:مقرر|منتظر|متوقع|مرجح|مرتقب|مزمع)ه?|[يت]عتزم|[يت]توقع|[يت]نتظر|[يت]ترقب)$/;
/** What is on a programme is told in the present: تنطلق السبت، تلتقي الأحد. */
const scheduled = /^[وف]?[يت](?:لتقي|قام|نطلق|فتتح|ختتم|ستضيف|عقد|نعقد|خوض|ستانف|نتهي|صوت|واجه|ستمر|تواصل)$/;
const past = /^[وف]?(?:كان|كانت|كانوا|لم)$/;

/** Whether the clause that ends at a bare weekday tells what is to come, so that the next such day is meant. */
export function isAhead({ source, tokens }: ReadSegment, { start }: Pick<Span, 'start'>): boolean {
  const before = source.slice(Math.max(0, start - reach), start);
  // "It is expected that …, and that …" is one clause.
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const words = tokens.slice(tokenIndexAt(tokens, start - clause.length), tokenIndexAt(tokens, start));
  return words.some((word, index) => isFuture(word) || (scheduled.test(word.fold) && !isNarrated(words, index)));
}

function isFuture({ kind, fold }: Token): boolean {
  if (kind !== 'arabic') return false;
  if (expected.test(fold)) return true;
  const verb = /^[وف]?س([يتن].{2,}?)(?:ون|ان|وا|ه|ها|هم)?$/.exec(fold)?.[1];
  return verb !== undefined && (verbGender(verb) !== null || verbGender(fold.replace(/^[وف]?س/, '')) !== null);
}

/** "He was meeting …", "… who meets": told of the past, or of somebody. */
function isNarrated(words: readonly Token[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ fold }) => past.test(fold) || /^[وف]?ه[وي]$/.test(fold));
}
