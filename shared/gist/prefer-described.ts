import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

const actors = ['hum', 'org', 'title', 'nat'];

/** Whether a noun means somebody, a body or a deed that does things: an attack surprises. */
function acts(one: Reading): boolean {
  return one.derived === 'masdar' || actors.some((feature) => one.nominal?.features.has(feature) === true);
}

/** Whether a participle has what its verb is done to behind it, or the preposition that its verb asks for. */
function hasObject(participle: Reading, next: Reading | null | undefined): boolean {
  if (!next) return false;
  const word = next.tag === 'prep' || next.tag === 'sub' ? next.stem : next.preposition;
  if (word !== '') return word === 'ل' || participle.source?.frame.has(word) === true;
  return next.tag === 'noun' && next.conjunction === '';
}

/** Takes a participle as passive of what cannot do such a thing and has nothing that it is done to: المدينة المحاصرة, the besieged city. */
export function preferDoneTo(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'adj' || reading.derived !== 'active' || !reading.source?.takesObject) return;
    const { features } = reading.source;
    if (reading.source.features.has('in') || reading.accusative) return;
    if (!features.has('agent=hum') && !features.has('passive') && !features.has('patient=hum')) return;
    const head = chosen.slice(0, at).findLast((one) => one?.tag !== 'adj');
    if (head?.tag !== 'noun' || acts(head) || head.definite !== reading.definite) return;
    if (hasObject(reading, chosen[at + 1])) return;
    const passive = words[at]?.readings.find(
      (one) =>
        one.derived === 'passive' &&
        one.source === reading.source &&
        one.definite === reading.definite &&
        one.number === reading.number &&
        one.conjunction === reading.conjunction,
    );
    if (passive) chosen[at] = passive;
  });
}

/** Takes a verbal noun between something indefinite and an object as the verb of a relative clause: سفينة تحمل قمحا, a ship which carries wheat. */
export function preferCarrying(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'noun' || reading.derived !== 'masdar' || reading.definite || reading.pronoun !== null) return;
    if (reading.preposition !== '' || reading.conjunction !== '') return;
    const head = chosen[at - 1];
    const done = chosen[at + 1];
    if (head?.tag !== 'noun' || head.definite || head.pronoun !== null || head.derived === 'masdar') return;
    const object = done?.tag === 'num' || (done?.tag === 'noun' && done.accusative);
    if (!object || done.preposition !== '' || done.conjunction !== '') return;
    const person = head.gender === 'f' || head.number === 'pl' ? '3fs' : '3ms';
    const verb = words[at]?.readings.find(
      (one) => one.verb?.tense === 'imperfect' && one.verb.person === person && one.verb.entry.takesObject,
    );
    if (verb) chosen[at] = verb;
  });
}
