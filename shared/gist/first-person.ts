import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

/** Whether what follows a verb could be the one who does it, so that the verb does not speak of "I" or "we". */
function mayAct(next: Reading | null | undefined, gender: 'm' | 'f'): boolean {
  if (next?.preposition !== '' || next.conjunction !== '' || next.accusative) return false;
  if (next.tag === 'name') return true;
  if (next.tag !== 'noun' && next.tag !== 'adj' && next.tag !== 'unknown') return false;
  const people = next.nominal?.features.has('hum') || next.nominal?.features.has('org') || next.tag === 'unknown';
  return next.gender === gender || (gender === 'f' && next.number === 'pl') || people === true;
}

const kin = /^(أب|أم|أخ|أخت|ابن|ابنة|زوج|زوجة|جد|جدة|عم|خال|ولد|بنت)$/;

/** Within quotation marks غادرت is "I left" and لعبنا "we played" where nobody else is named to do it. */
export function preferFirstPerson(words: readonly Word[], chosen: (Reading | null)[]): void {
  let quoted = false;
  let opened = -1;
  words.forEach((word, at) => {
    if (word.quote !== null) {
      quoted = word.quote === 'open';
      opened = at;
    }
    const reading = chosen[at];
    if (quoted && reading && (reading.construct || reading.tag === 'name') && word.token.bare.endsWith('ي')) {
      // قال لي أبي: one's own people are spoken of without their name.
      const own = word.readings.find((one) => one.pronoun === '1s' && one.tag === 'noun' && kin.test(one.stem));
      if (own && chosen[at + 1]?.tag !== 'noun' && chosen[at + 1]?.tag !== 'name') chosen[at] = own;
    }
    const form = reading?.verb;
    if (!quoted || !reading || !form || form.tense !== 'perfect') return;
    const before = chosen[at - 1];
    const initial = at === opened + 1 || before === null || reading.conjunction !== '';
    const next = chosen[at + 1];
    const person =
      form.person === '3fs' && reading.pronoun === null && initial && !mayAct(next, 'f')
        ? '1s'
        : form.person === '3ms' && reading.pronoun === '1p' && !mayAct(next, 'm')
          ? '1p'
          : null;
    if (person === null) return;
    const first = word.readings.find(
      (one) =>
        one.verb?.person === person &&
        one.verb.tense === 'perfect' &&
        one.verb.voice !== 'passive' &&
        one.pronoun === null &&
        one.conjunction === reading.conjunction,
    );
    if (first) chosen[at] = first;
  });
}
