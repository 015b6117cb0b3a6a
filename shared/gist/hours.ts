import { foldPlain } from './fold-plain.ts';
import { ordinalWord } from './number-words.ts';
import { surface } from './surface.ts';
import type { Unit } from './unit.ts';

const beforeNoon: ReadonlySet<string> = new Set(['صباحا', 'فجرا']);
const afterNoon: ReadonlySet<string> = new Set(['مساء', 'ظهرا', 'عصرا', 'ليلا'].map(foldPlain));
/** Minutes that are said as parts of an hour. */
const parts: Readonly<Record<string, number>> = { نصف: 30, ربع: 15, ثلث: 20 };

/** An hour of the clock and what is said with it: الساعة 10:30 صباحا, الساعة العاشرة والنصف مساء; null where none stands. */
export function hourAt(
  units: readonly Unit[],
  at: number,
): { english: string; time: Unit['time']; next: number } | null {
  if (units[at]?.reading.number !== 'sg' || surface(units[at]) !== 'الساعه') return null;
  const clock = inDigits(units, at + 1) ?? inWords(units, at + 1);
  if (clock === null) return null;
  const behind = units[clock.next];
  const part = behind?.kind === 'adv' || behind?.kind === 'noun' ? foldPlain(behind.arabic) : '';
  const half = beforeNoon.has(part) ? ' a.m.' : afterNoon.has(part) ? ' p.m.' : '';
  const english = `at ${clock.english}${half || (clock.english.includes(':') ? '' : " o'clock")}`;
  return { english, time: 'adverb', next: clock.next + (half === '' ? 0 : 1) };
}

function inDigits(units: readonly Unit[], at: number): { english: string; next: number } | null {
  const number = units[at];
  const isClock = number?.kind === 'num' && /^\d{1,2}(:\d\d)?$/.test(number.english);
  return isClock ? { english: number.english, next: at + 1 } : null;
}

function inWords(units: readonly Unit[], at: number): { english: string; next: number } | null {
  const here = units[at];
  if (here === undefined || !here.reading.definite) return null;
  const stem = here.arabic.replace(/^ال/, '');
  const first = stem === 'واحدة' || stem === 'واحد' ? 1 : (ordinalWord(stem) ?? ordinalWord(stem.replace(/ة$/, '')));
  if (first === null || first > 12) return null;
  const ten = units[at + 1];
  const isTeen = first <= 2 && ten?.kind === 'num' && /^عشرة?$/.test(ten.arabic);
  // في الساعة الأولى من الهجوم: one o'clock is called otherwise.
  if (stem.startsWith('أول') && !isTeen) return null;
  const hour = isTeen ? first + 10 : first;
  const next = at + (isTeen ? 2 : 1);
  const minutes = units[next]?.kind === 'conj' ? parts[(units[next + 1]?.arabic ?? '').replace(/^ال/, '')] : undefined;
  return minutes === undefined ? { english: String(hour), next } : { english: `${hour}:${minutes}`, next: next + 2 };
}
