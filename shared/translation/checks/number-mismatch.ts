import type { Warning } from '../../contract/translation.ts';
import type { NumberMention } from '../../domain/number-mention.ts';
import { readNumeral, westernDigits } from '../../domain/numerals.ts';
import { onDemand } from '../../domain/on-demand.ts';
import { findNumbers as findEnglishNumbers } from '../../english/numbers.ts';
import type { CheckedPair, CheckedText } from './checked-pair.ts';
import { letters, wholeWords } from './letters.ts';

/** Words of one language that say a number without being a number word of the finders. */
type HiddenNumbers = readonly (readonly [pattern: RegExp, ...values: number[]])[];

const englishHidden: HiddenNumbers = [
  [/\b(?:both|couple|pair|twins?|twice|duo|double[ds]?|second|either|neither|half|halves)\b/i, 2],
  [/\b(?:triple[ds]?|trio|thrice|triplets|third)\b/i, 3],
  [/\b(?:quarters?|quadrupled?|quartet|fortnight|fourth)\b/i, 4],
  [/\bdecades?\b/i, 10],
  [/\bdozens?\b/i, 12],
  [/\bcentur(?:y|ies)\b/i, 100],
];
const arabicHidden: HiddenNumbers = [
  // The dual ending, which also ends many plurals: "two" is hardly ever unsupported.
  [
    new RegExp(
      `[${letters}]{2}(?:ان|ين|تا|ا[^${letters}])(?![${letters}])|كلا|كلتا|زوج|توأم|ضعف|مزدوج|ثنائي|ثاني|نصف|مرتين`,
    ),
    2,
  ],
  [/ثلاث|ثالث|ثلث/, 3],
  [/رباعي|ربع|رابع|أسبوعين/, 4],
  [/خماسي|خمس/, 5],
  [/سداسي|سدس/, 6],
  [/سباعي/, 7],
  [wholeWords('', '[وفبل]?(?:ال)?سبع'), 7],
  [wholeWords('', '[وفبل]?(?:ال)?ثمن'), 8],
  [wholeWords('', '[وفبل]?(?:ال)?تسع'), 9],
  [/عقد|عقود/, 10],
  [wholeWords('', '[وفبل]?(?:ال)?عشر'), 10],
  [/دزينة/, 12],
  // Some dozen: thirteen to nineteen, by the grammarians.
  [wholeWords('', '[وفبل]?بضعة? عشرة?'), 10, 12],
  [/قرن|قرون/, 100],
];

/**
 * Three quarters are 75 percent, a year and a half 18 months, a decade and a half 15 years, an hour and a half 90 minutes.
 * What is told in words alone is told so: 1.4 for 14 is a wrong number.
 */
const smallerUnits = [100, 12, 10, 60];

/**
 * Numbers that one language states and the other does not. First, second, one and two are left alone: both languages say
 * them in other ways (articles, duals).
 */
export function numberMismatch({ source, target }: CheckedPair): Warning[] {
  const said = onDemand(() => amountsOf(target, englishHidden));
  const missing = [...unsupported(source, said), ...attachedNumbers(source).filter(({ value }) => !said().has(value))];
  const inArabic = onDemand(() => amountsOf(source, arabicHidden));
  const inEither = onDemand(() => latinAmounts(source));
  const added = unsupported(target, inArabic).length === 0 ? [] : unsupported(target, inEither);
  if (missing.length === 0 && added.length === 0) return [];
  const message = `The source says ${listed(missing, source)}, the translation ${listed(added, target)}.`;
  return [{ code: 'number-mismatch', message }];
}

/** Every amount of the source, those included that titles in Latin script have: they stand so in the translation. */
function latinAmounts(source: CheckedText): ReadonlySet<number> {
  const inLatin = findEnglishNumbers(source.text).map(({ value }) => value);
  return new Set([...amountsOf(source, arabicHidden), ...inLatin]);
}

interface Amount {
  readonly value: number;
  readonly mention: Pick<NumberMention, 'start' | 'end'>;
}

/** نور-3, أبولو-11: digits that a hyphen joins to a name are no amount, but stay as they are. */
function attachedNumbers({ text }: CheckedText): Amount[] {
  return [...text.matchAll(/(?<=\p{Script=Arabic}{3}[-‐‑])[\d٠-٩۰-۹]+(?![\d٠-٩۰-۹.,٫-])/gu)].map((match) => ({
    value: Number(westernDigits(match[0])),
    mention: { start: match.index, end: match.index + match[0].length },
  }));
}

/** The numbers of a text that the other side does not say in any way. */
function unsupported(text: CheckedText, said: () => ReadonlySet<number>): Amount[] {
  return text.numbers.flatMap((mention) =>
    [mention.value, ...(mention.high === null ? [] : [mention.high])]
      .filter(
        (value) => isChecked(value) && !spellings(value, mention, text.text).some((spelling) => said().has(spelling)),
      )
      .map((value) => ({ value, mention })),
  );
}

function isChecked(value: number): boolean {
  return value > 2 || !Number.isInteger(value);
}

/** The amounts that what is written may stand for, or be rendered by. */
function spellings(value: number, { start, end, form }: NumberMention, text: string): number[] {
  const written = text.slice(start, end);
  // 1.200 is twelve hundred or one and a fifth, by the writer's habit.
  const isAmbiguous = /^[\d٠-٩۰-۹]{1,3}\.[\d٠-٩۰-۹]{3}(?![\d٠-٩۰-۹])/.test(written);
  return [
    value,
    ...(isAmbiguous ? [round(value * 1000), round(value / 1000)] : []),
    ...(form === 'words' ? inSmallerUnits(value) : []),
  ];
}

/** Every amount that a text says: numbers, what belongs to dates, digits of codes and times, words that imply one. */
function amountsOf({ text, numbers, dates }: CheckedText, hidden: HiddenNumbers): Set<number> {
  const amounts = new Set<number>();
  for (const { value, high, form } of numbers) {
    for (const amount of [value, high]) {
      if (amount === null) continue;
      amounts.add(round(amount));
      if (form === 'words') for (const smaller of inSmallerUnits(amount)) amounts.add(smaller);
    }
  }
  for (const { year, day, month } of dates) for (const part of [year, day, month]) if (part !== null) amounts.add(part);
  const western = westernDigits(text);
  for (const match of western.matchAll(/\d+/g)) {
    amounts.add(Number(match[0]));
    const numeral = readNumeral(western, match.index);
    if (numeral !== null) amounts.add(round(numeral.value));
  }
  // The 1980s are a decade of the 20th century.
  for (const match of western.matchAll(/\b(1\d|20)(\d)0s\b/g)) amounts.add(Number(match[1]) + 1);
  for (const [pattern, ...values] of hidden) if (pattern.test(text)) for (const value of values) amounts.add(value);
  return amounts;
}

function inSmallerUnits(value: number): number[] {
  return Number.isInteger(value) ? [] : smallerUnits.map((units) => round(value * units));
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

function listed(amounts: readonly Amount[], { text }: CheckedText): string {
  if (amounts.length === 0) return 'nothing of it';
  return [...new Set(amounts.map(({ mention }) => `"${text.slice(mention.start, mention.end)}"`))].join(', ');
}
