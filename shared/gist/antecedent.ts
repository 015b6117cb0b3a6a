import { type ParseState, pointsAtHuman } from './parse-state.ts';
import type { Person } from './reading.ts';
import type { Unit } from './unit.ts';

/** Whether a noun or name can be what a pronoun means, and is not there only to tell of another noun. */
function canBeMeant(units: readonly Unit[], at: number, person: Person): boolean {
  const unit = units[at];
  if (unit?.kind !== 'noun' && unit?.kind !== 'name') return false;
  const { reading } = unit;
  const before = units[at - 1];
  const told = before?.kind === 'noun' && !before.reading.definite && before.reading.pronoun === null;
  if (told && unit.kind === 'noun') return false;
  const human = reading.nominal?.features.has('hum') === true || reading.name !== null;
  if (reading.number === 'pl') return person === '3fs' && !human;
  return reading.number === 'sg' && reading.gender === (person === '3fs' ? 'f' : 'm');
}

const persons = /^(given|given-f|family|person)$/;

/** Whether a pronoun means a person: the one last spoken of as acting, or else the nearest noun before it that agrees. */
export function meansPerson(state: ParseState, at: number, person: Person): boolean {
  if (pointsAtHuman(state.memory, person)) return true;
  for (let back = at - 1; back >= 0; back -= 1) {
    if (!canBeMeant(state.units, back, person)) continue;
    const { nominal, name } = (state.units[back] as Unit).reading;
    return nominal?.features.has('hum') === true || persons.test(name?.kind ?? '');
  }
  return false;
}
