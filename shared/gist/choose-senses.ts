import type { Senses } from '../lexicon/entries.ts';
import { inflectVerb } from './english/inflect-verb.ts';
import type { Unit } from './unit.ts';

/** How far behind a verb the noun may stand that decides what it means. */
const verbReach = 9;

/** The word by which a sense is looked up: the singular of a noun, the masculine of an adjective. */
function lemma(unit: Unit | undefined): string {
  if (unit?.kind === 'num') return '#';
  return unit?.reading.nominal?.arabic ?? unit?.arabic ?? '';
}

/** The noun of the first preposition behind a noun, where only words of its own phrase stand between: إصابة لاعبين بالفيروس. */
function governedBehind(units: readonly Unit[], at: number): Unit | undefined {
  for (let index = at + 1; index < at + 4; index += 1) {
    const kind = units[index]?.kind;
    if (kind === 'prep') return units[index + 1];
    if (kind !== 'noun' && kind !== 'adj' && kind !== 'num' && kind !== 'name') return undefined;
  }
  return undefined;
}

/** What a noun means behind its verb, which stands at most so many words before it: تلقى الوزير دعوة, an invitation. */
const verbBefore = 5;

function behindVerb(units: readonly Unit[], at: number, senses: Senses): string | undefined {
  for (let back = at - 1; back >= Math.max(0, at - verbBefore); back -= 1) {
    const { kind, reading } = units[back] as Unit;
    if (kind === 'punctuation' || kind === 'sub' || kind === 'rel' || kind === 'conj') return undefined;
    if (kind === 'verb') return senses.get(`-${reading.verb?.entry.perfect}`);
  }
  return undefined;
}

function nounSense(units: readonly Unit[], at: number, senses: Senses): string | undefined {
  const counted = units[at - 1]?.kind === 'num' || units[at]?.reading.number === 'du';
  // محيط المدينة, the surroundings of the city: whatever it is of.
  // إقامة أي علاقات: a word of quantity does not part them.
  const next = units[units[at + 1]?.kind === 'quant' ? at + 2 : at + 1];
  // وزارة الصحة تسجيل حالات: a noun behind something definite is nothing of it.
  const belongs = next?.kind !== 'noun' || !units[at]?.reading.definite;
  const chain =
    next?.kind === 'noun' && !units[at]?.reading.definite && next.reading.pronoun !== '1s' && !next.reading.accusative;
  const before = units[at - 1]?.kind === 'noun' ? senses.get(`-${lemma(units[at - 1])}`) : undefined;
  const country = units[at + 1]?.reading.name?.kind === 'country' ? senses.get('name') : undefined;
  const governed = senses.get(lemma(governedBehind(units, at)));
  return (
    country ??
    governed ??
    (belongs ? senses.get(lemma(next)) : undefined) ??
    before ??
    (chain ? senses.get('of') : undefined) ??
    (counted ? senses.get('#') : undefined) ??
    behindVerb(units, at, senses)
  );
}

function adjectiveSense(units: readonly Unit[], at: number, senses: Senses): string | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const unit = units[back];
    if (unit?.kind === 'verb' || unit?.kind === 'punctuation' || unit?.kind === 'prep') return undefined;
    const sense = senses.get(lemma(unit));
    if (sense !== undefined) return sense;
  }
  return undefined;
}

function verbSense(units: readonly Unit[], at: number, senses: Senses): string | undefined {
  // هدف سجله المهاجم: what its pronoun takes up stands before it.
  const taken = units[at]?.reading.pronoun ? senses.get(lemma(units[at - 1])) : undefined;
  if (taken !== undefined) return taken;
  for (let index = at + 1; index < Math.min(units.length, at + verbReach); index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.kind === 'verb' || unit.kind === 'sub' || unit.kind === 'rel') return undefined;
    if (unit.kind === 'punctuation' && unit.arabic !== '،') return undefined;
    if (unit.kind !== 'noun' || units[index - 1]?.kind === 'prep') continue;
    const sense = senses.get(lemma(unit));
    if (sense !== undefined) return sense;
  }
  return undefined;
}

/** A verbal noun in the sense that its verb has beside the noun behind it: رفع القيود, to lift restrictions; null where it has no other. */
function deedSense(units: readonly Unit[], at: number): Unit | null {
  const unit = units[at];
  const next = units[at + 1];
  const senses = unit?.reading.source?.senses;
  if (!unit || !senses || unit.kind !== 'noun' || unit.reading.derived !== 'masdar' || unit.term) return null;
  if (next?.kind !== 'noun' || unit.reading.definite) return null;
  const sense = senses.get(lemma(next));
  const { source } = unit.reading;
  if (sense === undefined || source === null || sense === source.english[0]) return null;
  const english = inflectVerb(sense, 'ing');
  return { ...unit, english, reading: { ...unit.reading, source: { ...source, english: [sense] } } };
}

/** Gives words the meaning they have beside the words around them, as the lexicon tells: سجل هدفا, scored a goal. */
export function chooseSenses(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    const { nominal, verb } = unit.reading;
    if (verb?.entry.senses) {
      const sense = verbSense(units, at, verb.entry.senses);
      if (sense === undefined) return unit;
      const entry = { ...verb.entry, english: [sense] };
      return { ...unit, english: sense, reading: { ...unit.reading, verb: { ...verb, entry } } };
    }
    const deed = deedSense(units, at);
    if (deed !== null) return deed;
    if (!nominal?.senses || unit.term) return unit;
    const sense =
      unit.kind === 'noun'
        ? nounSense(units, at, nominal.senses)
        : unit.kind === 'adj'
          ? adjectiveSense(units, at, nominal.senses)
          : undefined;
    return sense === undefined ? unit : { ...unit, english: sense };
  });
}
