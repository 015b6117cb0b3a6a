import type { Unit } from './unit.ts';

/** Capitals that Arabic calls as it calls their country. */
const capitals: Readonly<Record<string, string>> = { تونس: 'Tunis', الجزائر: 'Algiers' };

/** What a city has and a country has not. */
const ofCities = /^(محكمة|محاكم|بلدية|ولاية|مطار|ميناء|مجلس قضاء|بورصة|ضاحية|جامعة)( |$)/;

/** How far before its place a court may stand: المحكمة الابتدائية بتونس. */
const reach = 3;

function ofCity(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before?.kind === 'noun') return ofCities.test(before.arabic);
  if (before?.kind !== 'prep' || before.arabic !== 'ب') return false;
  for (let back = at - 2; back >= Math.max(0, at - 1 - reach); back -= 1) {
    const { kind, arabic } = units[back] as Unit;
    if (kind === 'noun' && ofCities.test(arabic)) return true;
    if (kind !== 'noun' && kind !== 'adj') return false;
  }
  return false;
}

/** Reads the name of a country as that of its capital where a court, a port or a municipality is there: محكمة تونس, the court of Tunis. */
export function nameCapitals(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    const capital = unit.kind === 'name' ? capitals[unit.reading.name?.arabic ?? ''] : undefined;
    return capital !== undefined && ofCity(units, at) ? { ...unit, english: capital } : unit;
  });
}
