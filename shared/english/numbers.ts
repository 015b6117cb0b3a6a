import { isExact, type NumberMention } from '../domain/number-mention.ts';
import { rememberLast } from '../domain/remember-last.ts';
import { type TextToken, tokenise } from '../domain/text-tokens.ts';
import { findNumberPhrases } from './amounts.ts';
import { findDates } from './dates.ts';
import type { NumberPhrase } from './number-phrases.ts';

/**
 * The exact numbers of an English text, in order: digits, number words, mixtures (19 million, $3.2bn), ordinals, ranges.
 * Vague amounts (dozens, thousands of), "one" as a pronoun, a half, third or quarter alone, decades, codes, clock times and what
 * belongs to a date are left out.
 */
export const findNumbers: (text: string) => readonly NumberMention[] = rememberLast(readNumbers);

function readNumbers(text: string): readonly NumberMention[] {
  const dates = findDates(text);
  const tokens = tokenise(text);
  const inDate = (start: number, end: number): boolean => dates.some((date) => start < date.end && date.start < end);
  const phrases = findNumberPhrases(tokens).filter(({ start, end }) => !inDate(start, end));
  const mentions: NumberMention[] = [];
  for (let index = 0; index < phrases.length; index += 1) {
    const low = phrases[index];
    if (low === undefined) continue;
    const range = rangeAfter(tokens, low, phrases[index + 1]);
    const last = range?.phrase ?? low;
    const percentEnd = percentAfter(tokens, last.next);
    mentions.push({
      start: low.start,
      end: percentEnd ?? last.end,
      value: range?.low ?? low.value,
      high: range?.phrase.value ?? null,
      percent: percentEnd !== null,
      ordinal: low.ordinal,
      qualifier: low.ordinal ? null : qualifierOf(tokens, low, last),
      form: last.form === low.form ? low.form : 'mixed',
    });
    if (range !== null) index += 1;
  }
  return mentions.filter(isExact);
}

/** 10-15, between 10 and 20, from five to seven: the low end with the scale that only the high end names. */
function rangeAfter(
  tokens: readonly TextToken[],
  low: NumberPhrase,
  high: NumberPhrase | undefined,
): { readonly low: number; readonly phrase: NumberPhrase } | null {
  if (high === undefined || low.ordinal || high.ordinal) return null;
  const between = tokens
    .slice(low.next, high.first)
    .map((token) => token.text.toLowerCase())
    .filter((token) => !/^[$€£%]$/.test(token))
    .join(' ');
  const before = tokens.slice(Math.max(0, low.first - 2), low.first).map((token) => token.text.toLowerCase());
  const isPair = between === 'and' && before.includes('between');
  const isDash = /^[-–—]$/.test(between) && low.form === 'digits';
  if (!isPair && !isDash && between !== 'to') return null;
  const base = high.value / high.scale;
  const scaled = low.scale === 1 && high.scale > 1 && low.value < base ? low.value * high.scale : low.value;
  return scaled < high.value ? { low: scaled, phrase: high } : null;
}

/** The offset after %, percent or per cent; null when none follows. */
function percentAfter(tokens: readonly TextToken[], index: number): number | null {
  const [after, next] = [tokens[index], tokens[index + 1]];
  const hyphened = after?.text === '-' && next?.text === 'percent';
  if (hyphened) return next.end;
  if (after === undefined) return null;
  if (after.text === '%' || after.text === '٪' || /^(?:percent|pct|pc)$/i.test(after.text)) return after.end;
  return after.text.toLowerCase() === 'per' && next?.text === 'cent' ? next.end : null;
}

const more =
  /(?:(?<!no |not )(?:more|greater) than|over|at least|above|exceed(?:s|ed|ing)?|(?:no|not) (?:fewer|less) than|upwards? of|in excess of|topped|surpass(?:ed|ing))$/;
const less =
  /(?:(?<!no |not )(?:less|fewer) than|under|below|at most|(?:no|not) more than|up to|as (?:many|much) as|a maximum of)$/;
const about = /(?:about|around|approximately|roughly|nearly|almost|some|circa|close to|an estimated|estimated)$/;

/** How the words around a number hedge it. */
function qualifierOf(
  tokens: readonly TextToken[],
  low: NumberPhrase,
  last: NumberPhrase,
): 'about' | 'more' | 'less' | null {
  let from = low.first;
  while (from > 0 && /^(?:[$€£¥]|US|the|a|an)$/.test(tokens[from - 1]?.text ?? ' ')) from -= 1;
  const before = tokens
    .slice(Math.max(0, from - 3), from)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  const unit = tokens[last.next]?.text ?? '';
  // "over 24 hours" is during them.
  if (before.endsWith('over') && /^(?:minute|hour|day|week|month|year)s?$/.test(unit)) return null;
  if (more.test(before)) return 'more';
  if (less.test(before)) return 'less';
  if (about.test(before)) return 'about';
  const after = tokens
    .slice(last.next, last.next + 5)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  if (/^(?:[^ ]+ ){0,2}or (?:more|above)/.test(after)) return 'more';
  return /^(?:[^ ]+ )?or so/.test(after) ? 'about' : null;
}
