import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

/** A verb joined by و to another is read in the same tense and person, where its letters allow it: تعزل … وتخلف. */
export function preferParallel(words: readonly Word[], chosen: (Reading | null)[]): void {
  let before: Reading | null = null;
  chosen.forEach((reading, at) => {
    if (reading === null && words[at]?.quote === null) before = words[at]?.verbatim === '،' ? before : null;
    const form = reading?.verb;
    if (!reading || !form) return;
    const earlier = before?.verb;
    before = reading;
    if (!earlier || reading.conjunction !== 'و' || form.tense === earlier.tense) return;
    const parallel = words[at]?.readings.find(
      (one) =>
        one.conjunction === 'و' &&
        one.verb?.tense === earlier.tense &&
        one.verb.person === earlier.person &&
        one.pronoun === reading.pronoun &&
        one.score > reading.score - 0.7,
    );
    if (parallel) {
      chosen[at] = parallel;
      before = parallel;
    }
  });
}
