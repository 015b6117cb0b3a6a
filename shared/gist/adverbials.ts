import type { VerbEntry } from '../lexicon/entries.ts';
import { saysYet } from './asides.ts';
import { predicative } from './clause-items.ts';
import { adverbOf } from './english/adjectives.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import { timeEnglish } from './time-english.ts';
import { governs } from './transition.ts';

/** A word after a verb that is neither a phrase nor opened by a preposition. */
interface Adverbial {
  readonly english: string;
  readonly arabic: string;
  /** Set for a predicate: the verb that what follows may belong to. */
  readonly governor?: VerbEntry | null;
  readonly next: number;
}

/** Reads a time, an adverb, an adjective used as one, or the predicate of a copula; null where a unit is none of them. */
export function adverbialAt(state: ParseState, at: number, entry: VerbEntry, negated: boolean): Adverbial | null {
  const unit = state.units[at];
  if (unit === undefined) return null;
  const { reading } = unit;
  const next = at + 1;
  if (unit.kind === 'time') return { english: timeEnglish(unit), arabic: '', next };
  if (unit.kind === 'adv') return { english: unit.english, arabic: unit.arabic, next };
  if (negated && saysYet(state, at)) return { english: 'yet', arabic: '', next };
  const opposite = unit.kind === 'quant' && unit.arabic === 'غير' ? state.units[next] : undefined;
  if (opposite?.kind === 'adj' && !opposite.reading.definite && predicative(entry, negated))
    return { english: `not ${opposite.english}`, arabic: '', governor: opposite.reading.source, next: at + 2 };
  if (unit.kind !== 'adj') return null;
  if (
    reading.accusative &&
    !predicative(entry, negated) &&
    entry.perfect !== 'كان' &&
    reading.derived === null &&
    reading.gender === 'm' &&
    reading.number === 'sg' &&
    !reading.nominal?.features.has('nat')
  )
    return { english: adverbOf(unit.english), arabic: '', next };
  if (!predicative(entry, negated) || reading.definite) return null;
  // قادر على الفوز: what belongs to the predicate goes with it.
  const governed = governs(unit.english) && opensPhrase(state.units[next]) ? parseNounPhrase(state, next, {}) : null;
  return {
    english: governed ? `${unit.english} ${governed.english}` : unit.english,
    arabic: '',
    governor: reading.source,
    next: governed?.next ?? next,
  };
}
