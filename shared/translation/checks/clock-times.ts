import type { Warning } from '../../contract/translation.ts';
import { westernDigits } from '../../domain/numerals.ts';
import type { CheckedPair } from './checked-pair.ts';

/** Half a day, as a clock of twelve hours tells it. */
type HalfDay = 'a.m.' | 'p.m.';

const hourWords: Readonly<Record<string, number>> = {
  الواحدة: 1,
  الأولى: 1,
  الثانية: 2,
  الثالثة: 3,
  الرابعة: 4,
  الخامسة: 5,
  السادسة: 6,
  السابعة: 7,
  الثامنة: 8,
  التاسعة: 9,
  العاشرة: 10,
  'الحادية عشرة': 11,
  'الثانية عشرة': 12,
};
const hour = `(?:${Object.keys(hourWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}|\\b\\d{1,2}(?:[:.]\\d{2})?\\b)`;
/** An hour and the part of the day that it is in: الثالثة والنصف فجرا، 2:30 من صباح. */
const hourOfDay = new RegExp(
  `(${hour})(?![^.،؛\\n]{0,25}${hour})[^.،؛\\n]{0,25}?\\s(?:من )?(?:ال)?(صباح|فجر|مساء|عصر|بعد (?:ال)?ظهر|ليل)`,
  'gu',
);
const clock = /(?<![\d:.,])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/g;

/** Times of day that are another in the translation: the minutes, the hour, or the half of the day. */
export function clockTimes({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  const [arabic, english] = [westernDigits(source.text), westernDigits(target.text)];
  const lost = changedTime(arabic, english);
  if (lost !== null) {
    return [{ code: 'number-mismatch', message: `The source says "${lost}", the translation another time.` }];
  }
  const rendered = englishHalves(english);
  if (rendered.size !== 1) return [];
  const said = arabicHalves(arabic);
  if (said.size !== 1 || !said.isDisjointFrom(rendered)) return [];
  const message = `The source says a time ${[...said]}, the translation one ${[...rendered]}`;
  return [{ code: 'number-mismatch', message }];
}

/** A time in digits that the other text, which has such times as well, does not have; the hour may be told by either clock. */
function changedTime(source: string, target: string): string | null {
  const rendered = [...target.matchAll(clock)].map(inHalfDay);
  if (rendered.length === 0) return null;
  const lost = [...source.matchAll(clock)].find((time) => !rendered.includes(inHalfDay(time)));
  // On the hour the minutes are mostly left out.
  return lost === undefined || lost[2] === '00' ? null : lost[0];
}

function inHalfDay([, hours = '', minutes = '']: RegExpMatchArray): string {
  return `${Number(hours) % 12}:${minutes}`;
}

function arabicHalves(text: string): Set<HalfDay> {
  const halves = [...text.matchAll(hourOfDay)].map(([, told = '', part = '']): HalfDay => {
    if (/^(?:صباح|فجر)$/.test(part)) return 'a.m.';
    if (part !== 'ليل') return 'p.m.';
    const at = hourWords[told] ?? Number.parseInt(told, 10);
    return at % 12 < 6 ? 'a.m.' : 'p.m.';
  });
  return new Set(halves);
}

function englishHalves(text: string): Set<HalfDay> {
  const halves = [...text.matchAll(/\d ?([ap])\.?m\b/gi)].map(
    ([, letter = '']): HalfDay => (letter.toLowerCase() === 'a' ? 'a.m.' : 'p.m.'),
  );
  return new Set(halves);
}
