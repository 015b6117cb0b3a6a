import type { VerbEntry } from '../lexicon/entries.ts';
import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

const reach = 6;

/** Prepositions that are a noun with ب as well. */
const shared = /^(بدعم|بمساندة|بقيادة|بمشاركة|برعاية)$/;

/** Takes a word with ب as what the verb before asks for rather than as a preposition of its own: اتهمت إيران بدعم المتمردين is "of supporting". */
export function preferAsked(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'prep' || !shared.test(reading.stem) || reading.pronoun !== null) return;
    const asks = chosen
      .slice(Math.max(0, at - reach), at)
      .findLast((one) => one === null || one.verb || one.tag === 'prep' || one.preposition !== '');
    const { entry } = asks?.verb ?? {};
    if (!entry?.takesObject || !entry.frame.get('ب')) return;
    const noun = words[at]?.readings.find((one) => one.tag === 'noun' && one.preposition === 'ب' && !one.definite);
    if (noun) chosen[at] = noun;
  });
}

/** Whether a verb stands between ما and a clause, so that what it says of the clause is done by ما: ما يثبت أن, what proves that. */
export function shows(chosen: readonly (Reading | null)[], at: number, { takesObject }: VerbEntry): number {
  const behindWhat = chosen[at - 1]?.tag === 'rel' && chosen[at - 1]?.stem === 'ما';
  return behindWhat && chosen[at + 1]?.tag === 'sub' && takesObject ? 0.5 : 0;
}
