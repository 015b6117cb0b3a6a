import type { VerbEntry } from '../lexicon/entries.ts';
import { parseClause } from './clause.ts';
import type { ParseState } from './parse-state.ts';
import type { Unit } from './unit.ts';
import { type Writer, wroteClause } from './writer.ts';

/** Writes a participle that says what the subject does meanwhile, with what it does that to: داعية السكان إلى المغادرة, calling on the residents to leave. */
export function writeParticiple(state: ParseState, writer: Writer, at: number, verb: VerbEntry): number {
  const unit = state.units[at] as Unit;
  // Read as a verb of the first person, it looks for no subject of its own.
  const doing: Unit = {
    ...unit,
    kind: 'verb',
    reading: {
      ...unit.reading,
      tag: 'verb',
      accusative: false,
      verb: { entry: verb, tense: 'imperfect', person: '1s', voice: 'active', future: false, jussive: false },
    },
  };
  const inner: ParseState = { ...state, units: state.units.with(at, doing) };
  const clause = parseClause(inner, at, {
    topic: null,
    carried: null,
    joined: false,
    negation: null,
    hadQad: false,
    future: false,
    mode: { time: 'gerund' },
    relative: null,
    fronted: null,
    inPast: false,
  });
  state.memory = inner.memory;
  return wroteClause(writer, clause.english, { ...clause, subject: writer.carried, past: writer.past });
}

/** Whether a participle in ين behind something definite says what several do meanwhile: أغلقوا الطريق مطالبين السلطات بالتحقيق. */
export function saysMeanwhile(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.kind !== 'adj' || before === undefined || next === undefined) return false;
  const { derived, source, definite, number, caseMark, pronoun } = unit.reading;
  if (derived !== 'active' || source === null || definite || pronoun !== null) return false;
  if (number !== 'pl' || caseMark !== 'oblique') return false;
  const told = before.reading.definite || before.reading.pronoun !== null || /^(name|time|adv|verb)$/.test(before.kind);
  const asked = /^(prep|sub)$/.test(next.kind) && source.frame.has(next.arabic);
  return told && (asked || (source.takesObject && next.kind === 'noun'));
}
