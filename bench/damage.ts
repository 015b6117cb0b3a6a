import { findDates } from '../shared/english/dates.ts';
import { findNumbers } from '../shared/english/numbers.ts';
import { sentenceSpans } from '../shared/english/sentences.ts';

/** A way to damage an English translation; `choice` selects where and how, null when there is nothing to damage. */
export type Damage = (text: string, choice: number) => string | null;

const numberWords = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Changes one number of more than two: a digit, the size, or the word. */
function changeNumber(text: string, choice: number): string | null {
  const spans = [...findNumbers(text), ...findDates(text).filter((date) => date.year !== null || date.day !== null)];
  const places = spans
    .map(({ start, end }) => ({ start, written: text.slice(start, end) }))
    .filter(({ written }) => /\d{2}|[3-9]/.test(written) || numberWords.some((word) => written.toLowerCase() === word));
  const place = places[choice % Math.max(1, places.length)];
  if (place === undefined) return null;
  const { start, written } = place;
  const index = numberWords.indexOf(written.toLowerCase());
  const changed =
    index >= 0
      ? capitalisedLike(written, numberWords[(index + 3) % numberWords.length] ?? '')
      : changedDigits(written, choice);
  return text.slice(0, start) + changed + text.slice(start + written.length);
}

function changedDigits(written: string, choice: number): string {
  const run = /\d[\d,.]*\d|\d/.exec(written);
  if (run === null) return written;
  const digits = run[0];
  const wholeNumber = /^\d+$/.test(digits);
  const variants = [
    digits.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10)),
    digits.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1)),
    wholeNumber && digits.length < 4
      ? `${digits}0`
      : digits.replace(/^\d/, (digit) => String(((Number(digit) + 4) % 9) + 1)),
  ];
  return written.replace(digits, variants[choice % variants.length] ?? digits);
}

const negations: readonly (readonly [RegExp, string])[] = [
  [/\b(can)not\b/i, '$1'],
  [/\b(ca)n['’]t\b/i, '$1n'],
  [/\b(wo)n['’]t\b/i, 'will'],
  [/(\p{L})n['’]t\b/iu, '$1'],
  [/ not\b/i, ''],
  [/\bnever /i, ''],
  [/\bno (?=\p{L})/iu, ''],
  [/\bwithout\b/i, 'with'],
  [/\bnothing\b/i, 'everything'],
  [/\b(?:nobody|no one)\b/i, 'everybody'],
  [/\bnone\b/i, 'all'],
];

/** Drops one negation. */
function dropNegation(text: string, choice: number): string | null {
  const places = negations.flatMap(([pattern, replacement]) =>
    [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map((match) => ({
      index: match.index,
      found: match[0],
      pattern,
      replacement,
    })),
  );
  const place = places[choice % Math.max(1, places.length)];
  if (place === undefined) return null;
  const affirmed = place.found.replace(place.pattern, place.replacement);
  return text.slice(0, place.index) + affirmed + text.slice(place.index + place.found.length);
}

/** Adds a negation behind an auxiliary verb. */
function addNegation(text: string, choice: number): string | null {
  const places = [
    ...text.matchAll(
      /\b(?:is|are|was|were|will|has|have|had|can|could|would|should)\b(?! (?:not|no|never|been not)\b)/g,
    ),
  ];
  const place = places[choice % Math.max(1, places.length)];
  if (place === undefined) return null;
  const end = place.index + place[0].length;
  return `${text.slice(0, end)} not${text.slice(end)}`;
}

/** Loses one of several sentences. */
function loseSentence(text: string, choice: number): string | null {
  const sentences = sentenceSpans(text);
  const lost = sentences.length < 2 ? undefined : sentences[choice % sentences.length];
  return lost === undefined ? null : (text.slice(0, lost.start) + text.slice(lost.end)).trim();
}

/** Says one sentence twice. */
function repeatSentence(text: string, choice: number): string | null {
  const sentences = sentenceSpans(text);
  const said = sentences[choice % Math.max(1, sentences.length)];
  return said === undefined || said.end - said.start < 20
    ? null
    : `${text.slice(0, said.end)} ${text.slice(said.start)}`;
}

function capitalisedLike(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The ways in which translations are damaged, by name. */
export const damages: Readonly<Record<string, Damage>> = {
  'number changed': changeNumber,
  'negation dropped': dropNegation,
  'negation added': addNegation,
  'sentence lost': loseSentence,
  'sentence repeated': repeatSentence,
};
