import { foldPlain } from './fold-plain.ts';
import type { Unit } from './unit.ts';

/** The word with its article, as it stood in the line. */
export function surface(one: Unit | undefined): string {
  if (
    one === undefined ||
    (one.kind !== 'noun' &&
      one.kind !== 'adj' &&
      one.kind !== 'adv' &&
      one.kind !== 'unknown' &&
      one.kind !== 'num' &&
      one.kind !== 'name')
  )
    return '';
  const { reading, arabic } = one;
  return foldPlain(reading.definite && reading.pronoun === null && !arabic.startsWith('ال') ? `ال${arabic}` : arabic);
}
