import type { VerbEntry } from '../lexicon/entries.ts';
import type { ParseState } from './parse-state.ts';
import { isAuxiliary } from './transition.ts';
import type { Unit } from './unit.ts';

/** The verb that an auxiliary stands over, with the negation of its own. */
export interface MainVerb {
  readonly unit: Unit;
  readonly negation: string | null;
}

/** The main verb behind an auxiliary and its subject: كانت المباراة قد بدأت, كاد أن يخسر; null where there is none. */
export function mainVerb(
  state: ParseState,
  at: number,
  entry: VerbEntry,
  negated: boolean,
): { readonly main: MainVerb; readonly next: number } | null {
  if (!isAuxiliary(entry.perfect)) return null;
  let index = at;
  let negation: string | null = null;
  if (state.units[index]?.kind === 'part') index += 1;
  const linked = /^(كاد|لبث)$/.test(entry.perfect) && state.units[index]?.kind === 'sub';
  if (linked) index += 1;
  if (state.units[index]?.kind === 'neg') {
    negation = state.units[index]?.arabic ?? null;
    index += 1;
  }
  const unit = state.units[index];
  if (unit?.kind !== 'verb') return null;
  const follows =
    unit.reading.verb?.tense === 'imperfect'
      ? unit.reading.preposition === '' || (negated && entry.perfect === 'كان')
      : entry.perfect === 'كان' || entry.perfect === 'أصبح' || linked;
  return follows ? { main: { unit, negation }, next: index + 1 } : null;
}
