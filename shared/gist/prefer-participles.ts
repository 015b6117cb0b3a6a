import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

/** How many words behind a participle its preposition may stand. */
const reach = 4;

/** Whether a preposition that the participle's verb asks for follows: at once, or for a verb with an object behind that. */
function frameFollows(chosen: readonly (Reading | null)[], at: number, participle: Reading): boolean {
  const { source } = participle;
  if (source === null) return false;
  // حاملا سكينا: what it is done to.
  const done = chosen[at + 1];
  if (
    participle.derived === 'active' &&
    (participle.accusative || several(participle)) &&
    source.takesObject &&
    done?.tag === 'noun' &&
    done.preposition === '' &&
    done.conjunction === '' &&
    several(participle)
  )
    return true;
  if (participle.derived === 'active' && participle.accusative && source.takesObject && done?.tag === 'noun')
    return (done.accusative || !done.definite) && done.preposition === '' && done.conjunction === '';
  for (
    let index = at + 1;
    index <= at + (participle.derived === 'active' && source.takesObject ? reach : 1);
    index += 1
  ) {
    const next = chosen[index];
    if (!next || next.tag === 'verb' || next.conjunction !== '') return false;
    const word = next.tag === 'prep' || next.tag === 'sub' ? next.stem : next.preposition;
    if (word !== '' && source.frame.has(word === 'بأن' ? 'ب' : word)) return true;
    if (word !== '') return false;
  }
  return false;
}

/** Whether a word in ين can say what several do meanwhile: متهمين الحكومة بالتقصير. */
function several(one: Reading): boolean {
  return one.number === 'pl' && one.caseMark === 'oblique' && !one.definite;
}

/** Takes a word as the participle of a verb rather than as a plain noun where what the verb asks for follows: داعية المواطنين إلى is "calling on", not "a preacher". */
export function preferParticiples(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (
      !reading ||
      (reading.tag !== 'noun' &&
        !(reading.tag === 'adj' && (reading.accusative || several(reading)) && reading.derived !== 'active')) ||
      reading.pronoun !== null ||
      reading.preposition !== '' ||
      reading.derived === 'masdar'
    )
      return;
    const before = chosen[at - 1] ?? null;
    const behindComma = before === null && at > 0 && words[at - 1]?.verbatim === '،';
    const describes =
      before?.tag === 'noun' && before.definite === reading.definite && before.gender === reading.gender;
    // رد على الوزير متهما إياه: in the accusative behind something definite it says what the subject does meanwhile.
    const shown =
      reading.accusative ||
      several(reading) ||
      (reading.gender === 'f' && reading.nominal?.features.has('title') === true);
    const meanwhile = shown && before?.definite === true;
    if ((!(behindComma || meanwhile) || reading.definite) && !describes) return;
    const participle = words[at]?.readings.find(
      (one) =>
        one.tag === 'adj' &&
        ((one.derived === 'active' && !reading.definite) || (one.derived === 'passive' && describes)) &&
        one.definite === reading.definite &&
        one.conjunction === reading.conjunction &&
        one.preposition === '' &&
        one.score > reading.score - 2.5 &&
        frameFollows(chosen, at, one),
    );
    if (participle) chosen[at] = participle;
  });
}

/** Of two participles spelled alike, takes the one with an object where one follows at once: مطالبين السلطات is "urging". */
export function preferParticipleObjects(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.derived !== 'active' || !several(reading) || reading.source?.takesObject !== false) return;
    const next = chosen[at + 1];
    if (next?.tag !== 'noun' || !next.definite || next.preposition !== '' || next.conjunction !== '') return;
    const rival = words[at]?.readings.find(
      (one) => one.derived === 'active' && several(one) && one.source?.takesObject === true,
    );
    if (rival) chosen[at] = rival;
  });
}

/** Takes a participle as passive where the verb's preposition follows in place of an object: منزلا مؤلفا من طابقين. */
export function preferPassiveParticiples(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.derived !== 'active' || reading.tag !== 'adj' || !reading.source?.takesObject) return;
    const before = chosen[at - 1];
    const next = chosen[at + 1];
    if (before?.tag !== 'noun' || before.gender !== reading.gender || !next || next.tag === 'sub') return;
    const word = next.tag === 'prep' ? next.stem : next.preposition;
    if (word === '' || !reading.source.frame.has(word)) return;
    const passive = words[at]?.readings.find(
      (one) => one.derived === 'passive' && one.source === reading.source && one.definite === reading.definite,
    );
    if (passive) chosen[at] = passive;
  });
}

/** Takes a first و as a root letter where the verb it would hide has what follows: أسباب وصفها بالفنية is "described", not "and its description". */
export function preferWholeVerbs(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (!reading || reading.conjunction === '' || (!reading.doubtfulPrefix && reading.pronoun === null)) return;
    const before = chosen[at - 1];
    if (before?.tag !== 'noun' || before.definite || before.pronoun !== null) return;
    const next = chosen[at + 1];
    const whole = words[at]?.readings.find((one) => {
      if (one.tag !== 'verb' || one.conjunction !== '' || one.score < reading.score - 1.5) return false;
      const follows = next ? (next.tag === 'prep' ? next.stem : next.preposition) : '';
      return follows !== '' && one.verb?.entry.frame.has(follows) === true && !reading.verb?.entry.frame.has(follows);
    });
    if (whole) chosen[at] = whole;
  });
}

const dawn = /^(فجر|مساء|ليل|صباح|ظهر|عصر)$/;

/** Takes a part of the day before a weekday as such: فجر الأحد is no verb. */
export function preferPartsOfDay(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'verb' || !dawn.test(words[at]?.token.bare ?? '')) return;
    const next = words[at + 1]?.token.bare ?? '';
    if (!/^(اليوم|أمس|يوم|غد|السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة)$/.test(next)) return;
    const noun = words[at]?.readings.find((one) => one.tag === 'noun' && one.pronoun === null);
    if (noun) chosen[at] = noun;
  });
}
