import { foldPlain } from './fold-plain.ts';
import type { Word } from './lattice.ts';

/** Whether the word before asks for this preposition: after مشيرا the words إلى أن do not mean "until". */
export function awaits(before: readonly Word[], preposition: string): boolean {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 6); at -= 1) {
    const word = before[at];
    if (word === undefined || (word.readings.length === 0 && word.quote === null)) return false;
    const asks = word.readings.some((one) =>
      [...(one.source?.frame.keys() ?? [])].some((asked) => foldPlain(asked) === preposition),
    );
    if (asks) return true;
    if (word.readings[0]?.tag === 'verb') return false;
  }
  return false;
}

/** Whether بعد behind a negated verb that stands over a clause is "yet": لم يثبت بعد أن. */
export function saysNotYet(before: readonly Word[], word: string): boolean {
  const [denial, verb] = before.slice(-2);
  if (word !== 'بعد' || !denial?.readings.some((one) => one.tag === 'neg')) return false;
  return verb?.readings.some((one) => one.verb?.entry.frame.has('أن')) === true;
}
