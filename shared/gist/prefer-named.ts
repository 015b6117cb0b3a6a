import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

function isPerson(reading: Reading): boolean {
  return reading.nominal?.features.has('hum') === true;
}

/** How far behind a verb the one may stand to whom it is done. */
const reach = 5;

/** Takes the name of a country as somebody from there where what follows is said of a man: أوقف الأمن سوريا حاول السفر, a Syrian who tried. */
export function preferNationals(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.name?.kind !== 'country' || reading.preposition !== '' || reading.conjunction !== '') return;
    const next = chosen[at + 1];
    if (next?.conjunction !== '' || next.preposition !== '') return;
    const described = /^(adj|noun)$/.test(next.tag) && next.accusative && next.gender === 'm';
    const man = next.verb?.person === '3ms' || (described && (next.tag === 'adj' || isPerson(next)));
    const before = chosen.slice(Math.max(0, at - reach), at);
    // سواحل ليبيا: what stands before it may be of the country.
    const last = before.at(-1);
    if (
      !man ||
      last?.tag === 'prep' ||
      (last?.tag === 'noun' && !last.definite) ||
      !before.some((one) => one?.verb?.entry.takesObject === true)
    )
      return;
    const national = words[at]?.readings.find(
      (one) => one.tag === 'adj' && one.accusative && one.nominal?.features.has('nat') === true,
    );
    if (national) chosen[at] = national;
  });
}

const scored = /^(سجل|أحرز|وقع|حمل|أضاف)$/;

/** Takes بهدف as a goal where it is scored or described, and not as what is aimed at: بهدف سجله المهاجم, بهدف متأخر, بهدف من ركلة جزاء. */
export function preferGoals(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'prep' || reading.stem !== 'بهدف') return;
    const next = chosen[at + 1];
    const verb = words[at + 1]?.readings.find(
      (one) => one.verb && scored.test(one.verb.entry.perfect) && one.pronoun === '3ms',
    );
    const described = next?.tag === 'adj' && !next.definite && next.conjunction === '' && next.preposition === '';
    const placed = next?.tag === 'prep' && /^(من|في|عن طريق)$/.test(next.stem);
    const goal = words[at]?.readings.find((one) => one.tag === 'noun' && one.preposition === 'ب');
    if (!goal || !(verb || described || placed)) return;
    chosen[at] = goal;
    if (verb) chosen[at + 1] = verb;
  });
}

/** Takes a participle before a name as the person of that name: كرمت وزارة الثقافة المخرجة التونسية كوثر, the director. */
export function preferNamedPeople(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'adj' || !reading.definite || reading.derived === null || reading.conjunction !== '') return;
    const from = chosen[at + 1]?.nominal?.features.has('nat') && chosen[at + 1]?.definite ? at + 2 : at + 1;
    const name = chosen[from];
    const named = name?.tag === 'unknown' ? !name.definite : /^(given|given-f|person)$/.test(name?.name?.kind ?? '');
    if (!named || name?.conjunction !== '' || name.preposition !== '') return;
    const person = words[at]?.readings.find((one) => one.tag === 'noun' && one.definite && isPerson(one));
    if (person?.gender === reading.gender) chosen[at] = person;
  });
}

/** Takes آخر behind a noun as what describes it: شخص آخر, another person, and not a person of another. */
export function preferOthers(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'quant' || !/^(آخر|أخرى)$/.test(reading.stem) || reading.conjunction !== '') return;
    const before = chosen[at - 1];
    if (!before || !/^(noun|adj)$/.test(before.tag) || before.definite || reading.preposition !== '') return;
    const adjective = words[at]?.readings.find((one) => one.tag === 'adj' && one.conjunction === '');
    if (adjective) chosen[at] = adjective;
  });
}

/** Takes a verb with و before the name of a country as who holds an office there: أمير الكويت وملك الأردن. */
export function preferOfficeHolders(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.verb?.tense !== 'perfect' || reading.conjunction !== 'و' || reading.pronoun !== null) return;
    const next = chosen[at + 1];
    if (next?.name?.kind !== 'country' || next.preposition !== '' || next.conjunction !== '') return;
    const holder = words[at]?.readings.find(
      (one) => one.conjunction === 'و' && one.pronoun === null && one.nominal?.features.has('title') === true,
    );
    if (holder) chosen[at] = holder;
  });
}
