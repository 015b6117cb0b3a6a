import { numberWord, ordinalWord } from './number-words.ts';
import { type Unit, unit } from './unit.ts';

/** A number as English counts places: 17th, 21st. */
export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

function tens(one: Unit | undefined): number | null {
  const number = one?.kind === 'num' && one.reading.stem !== '' ? numberWord(one.arabic) : null;
  return number?.kind === 'ten' && number.value >= 20 ? number.value : null;
}

/** Joins ordinals of several words into one: السابع عشر, the 17th; الخامسة والثلاثين, the 35th; الدورة الثلاثين, the 30th session. */
export function foldOrdinals(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const here = units[at] as Unit;
    const next = units[at + 1];
    const first = here.kind === 'adj' || here.kind === 'noun' || here.kind === 'num' ? ordinalWord(here.arabic) : null;
    const asAdjective = (value: number): Unit =>
      unit({ ...here, kind: 'adj', english: ordinal(value), reading: { ...here.reading, tag: 'adj', definite: true } });
    if (first !== null && here.reading.pronoun === null) {
      // Behind an ordinal it is no tenth of what follows.
      if ((next?.kind === 'num' || next?.kind === 'noun') && /^عشرة?$/.test(next.arabic)) {
        out.push(asAdjective((first % 10) + 10));
        at += 1;
        continue;
      }
      const above = next?.kind === 'conj' && next.arabic === 'و' ? tens(units[at + 2]) : null;
      if (above !== null && units[at + 2]?.reading.definite) {
        out.push(asAdjective((first % 10) + above));
        at += 2;
        continue;
      }
    }
    const before = units[at - 1];
    const alone = here.reading.definite ? tens(here) : null;
    if (alone !== null && before?.kind === 'noun' && before.reading.definite && before.reading.number === 'sg')
      out.push(
        unit({
          ...here,
          kind: 'adj',
          english: ordinal(alone),
          reading: { ...here.reading, tag: 'adj', gender: before.reading.gender },
        }),
      );
    else out.push(here);
  }
  return out;
}
