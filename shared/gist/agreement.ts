import type { Phrase } from './phrase.ts';
import type { Person } from './reading.ts';

/** Whether a verb that stands before this phrase may have it as its subject (a verb before its subject is singular). */
export function agreesBefore(person: Person, subject: Phrase): boolean {
  if (subject.accusative || subject.time) return false;
  if (subject.gender === null) return person === '3ms' || person === '3fs';
  const thingPlural = subject.number === 'pl' && !subject.human;
  switch (person) {
    case '3ms':
      // دفن الضحايا: before people the verb may keep its plainest form.
      // كان يغطي الاشتباكات: several things are a "she", but where they are counted.
      return (
        (subject.gender === 'm' &&
          !(thingPlural && subject.source !== null && !subject.counted && subject.members.length === 0)) ||
        (subject.number === 'pl' && subject.human)
      );
    case '3fs':
      return subject.gender === 'f' || thingPlural;
    default:
      return false;
  }
}

/** Whether a verb that follows this phrase may have it as its subject (full agreement). */
export function agreesAfter(person: Person, subject: Phrase): boolean {
  if (subject.accusative || subject.time) return false;
  if (subject.gender === null) return person.startsWith('3');
  switch (person) {
    case '3ms':
      return subject.number === 'sg' ? subject.gender === 'm' : !subject.human && subject.gender === 'm';
    case '3fs':
      return subject.number === 'sg' ? subject.gender === 'f' : !subject.human || subject.gender === 'f';
    case '3p':
    case '3fp':
      return subject.number !== 'sg' || subject.organisation;
    case '3d':
      return subject.number !== 'sg';
    default:
      return false;
  }
}

/** Whether a clause may go on with the subject of the one before: several who act are people, whatever a plural of things allows. */
export function goesOn(person: Person, carried: Phrase): boolean {
  const people = carried.human || carried.organisation || carried.gender === null;
  return agreesAfter(person, carried) && (person !== '3p' || people);
}
