import { findDates } from '../../shared/arabic/dates.ts';
import { foldLetters } from '../../shared/arabic/letters.ts';
import { findNumbers } from '../../shared/arabic/numbers.ts';
import type { DateMention } from '../../shared/domain/date-mention.ts';
import type { NumberMention } from '../../shared/domain/number-mention.ts';
import { westernDigits } from '../../shared/domain/numerals.ts';
import { tokenise } from '../../shared/domain/text-tokens.ts';

/** A stretch of a source line that has a fixed translation. */
interface Fixed {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

const negations: ReadonlyMap<string, string> = new Map([
  ['لم', 'did not'],
  ['لن', 'will not'],
  ['لا', 'not'],
  ['ليس', 'is not'],
  ['ليست', 'is not'],
  ['ليسوا', 'are not'],
  ['غير', 'not'],
  ['بدون', 'without'],
  ['دون', 'without'],
  ['عدم', 'no'],
]);
const punctuation: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
]);

/**
 * Turns an Arabic line into English-looking words, the same each time and about as long as a translation; numbers, dates,
 * addresses, quotation marks, Latin words, negations and glossary terms come out as a good engine would render them.
 */
export function pseudoTranslate(
  line: string,
  terms: readonly { readonly source: string; readonly target: string }[] = [],
): string {
  const fixed = [...termsOf(line, terms), ...findDates(line).map(dateOf), ...findNumbers(line).map(numberOf)];
  let target = '';
  let last = 0;
  for (const { start, end, target: rendered } of fixed.sort((a, b) => a.start - b.start)) {
    if (start < last) continue;
    target += `${wordsOf(line.slice(last, start))}${rendered}`;
    last = end;
  }
  return capitalised(target + wordsOf(line.slice(last)));
}

function termsOf(line: string, terms: readonly { readonly source: string; readonly target: string }[]): Fixed[] {
  return terms.flatMap(({ source, target }) => {
    const start = line.indexOf(source);
    return start < 0 ? [] : [{ start, end: start + source.length, target }];
  });
}

function numberOf({ start, end, value, high, percent, ordinal }: NumberMention): Fixed {
  const written = (amount: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: 9 }).format(amount);
  const amount = high === null ? written(value) : `${written(value)}-${written(high)}`;
  return { start, end, target: `${amount}${percent ? '%' : ''}${ordinal ? 'th' : ''}` };
}

const relativeWords = { '-1': 'last', '0': 'this', '1': 'next' } as const;
const relativeDays = ['the day before yesterday', 'yesterday', 'today', 'tomorrow', 'the day after tomorrow'];

function dateOf({ start, end, year, month, day, weekday, relative, calendar }: DateMention): Fixed {
  const format = (options: Intl.DateTimeFormatOptions, date: number): string =>
    new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options }).format(date);
  const monthName =
    month === null ? '' : calendar === 'hijri' ? 'Rajab' : format({ month: 'long' }, Date.UTC(2020, month - 1, 15));
  const weekdayName = weekday === null ? '' : format({ weekday: 'long' }, Date.UTC(2020, 2, 1 + weekday));
  const when = relative === null ? '' : relativeWords[String(relative.offset) as keyof typeof relativeWords];
  const relativeName =
    relative === null
      ? ''
      : relative.unit === 'day'
        ? (relativeDays[relative.offset + 2] ?? '')
        : weekdayName || monthName
          ? when
          : `${when} ${relative.unit}`;
  const yearName = year === null ? '' : monthName === '' ? `in ${year}` : String(year);
  const parts = [
    relativeName,
    weekdayName,
    monthName,
    day === null ? '' : `${day}${monthName === '' ? 'th' : ','}`,
    yearName,
  ];
  return {
    start,
    end,
    target: parts
      .filter((part) => part !== '')
      .join(' ')
      .replace(/,$/, ''),
  };
}

function wordsOf(text: string): string {
  let target = '';
  let last = 0;
  for (const token of tokenise(text)) {
    const word = token.kind === 'word' && /\p{Script=Arabic}/u.test(token.text) ? englishLike(token.text) : token.text;
    target += text.slice(last, token.start) + (punctuation.get(word) ?? word);
    last = token.end;
  }
  return westernDigits(target + text.slice(last));
}

function englishLike(word: string): string {
  const bare = foldLetters(word).replace(/^[وف](?=.{2})/, '');
  const negation = [...negations].find(([arabic]) => foldLetters(arabic) === bare);
  if (negation !== undefined) return negation[1];
  // Letters from which no English number, negation or month can come.
  const [consonants, vowels] = ['bdfgklmprs', 'aou'];
  let hash = 2_166_136_261;
  for (const letter of bare) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  let made = '';
  for (let index = 0; index < Math.max(2, bare.length + 1); index += 1) {
    const letters = index % 2 === 0 ? consonants : vowels;
    made += letters.charAt(hash % letters.length);
    hash = Math.imul(hash ^ (index + 1), 16_777_619) >>> 0;
  }
  return made;
}

function capitalised(line: string): string {
  return line.replace(/^["“«(]*\p{Ll}/u, (letter) => letter.toUpperCase());
}
