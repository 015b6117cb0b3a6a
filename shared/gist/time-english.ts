import type { Unit } from './unit.ts';

/** A time as an adverbial of its own: with the preposition English gives it. */
export function timeEnglish(unit: Unit): string {
  switch (unit.time) {
    case 'day':
      return `on ${unit.english}`;
    case 'month':
    case 'year':
      return `in ${unit.english}`;
    default:
      return unit.english;
  }
}
