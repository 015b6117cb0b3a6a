import { agreesAfter, goesOn } from './agreement.ts';
import { parseClause } from './clause.ts';
import { ability, impersonalModal } from './modals.ts';
import type { ParseState } from './parse-state.ts';
import type { Unit } from './unit.ts';
import { writeModal } from './write-modal.ts';
import { possessor } from './write-prepositional.ts';
import { type Writer, wroteClause } from './writer.ts';

/** "سبق أن": the clause beneath, said to have happened before; with لم, never before. */
function writeBefore(state: ParseState, writer: Writer, at: number): number | null {
  const form = state.units[at]?.reading.verb;
  if (form?.entry.perfect !== 'سبق') return null;
  // لم يسبق لفريق أن: no team has before.
  const aimed = state.units[at + 1];
  const who = aimed?.kind === 'prep' && aimed.arabic === 'ل' ? possessor(state, at + 1) : null;
  const index = who?.next ?? at + 1;
  if (state.units[index]?.kind !== 'sub' || state.units[index + 1]?.kind !== 'verb') return null;
  const nobody = who !== null && writer.negation !== null && !who.definite && !who.pronoun;
  if (who) writer.out.push(nobody ? `no ${who.english.replace(/^an? /, '')}` : who.english);
  if (nobody) writer.negation = null;
  const clause = parseClause(state, index + 1, {
    topic: who,
    carried: writer.carried,
    joined: false,
    negation: writer.negation === null ? null : 'ما',
    hadQad: false,
    future: false,
    mode: null,
    relative: null,
    fronted: null,
    inPast: false,
  });
  return wroteClause(writer, `${clause.english} before`, clause);
}

/** Writes the clause of the verb at a unit. */
export function writeVerb(state: ParseState, writer: Writer, at: number): number {
  const unit = state.units[at] as Unit;
  const before = writeBefore(state, writer, at);
  if (before !== null) return before;
  const modal = impersonalModal(
    state,
    at,
    writer.negation !== null,
    writer.topic !== null || (writer.joined && writer.carried !== null),
  );
  if (modal) return writeModal(state, writer, modal);
  // لم يكن بمقدور المستشفى إجراء العملية: could not.
  const able = unit.reading.verb?.entry.perfect === 'كان' ? ability(state, at + 1, writer.negation !== null) : null;
  if (able) return writeModal(state, writer, { ...able, english: 'could' });
  let mode = writer.mode;
  // لولا تدخلهم لسقطت المدينة: what would have been has a subject of its own.
  const consequence = unit.reading.preposition === 'ل' && unit.reading.verb?.tense === 'perfect';
  if (unit.reading.preposition === 'ل') mode = consequence ? { time: 'modal', modal: 'would' } : { time: 'infinitive' };
  if (writer.qad && unit.reading.verb?.tense === 'imperfect' && mode === null) mode = { time: 'modal', modal: 'may' };
  const circumstantial =
    mode === null &&
    writer.hadVerb &&
    !writer.clauseStart &&
    unit.reading.verb?.tense === 'imperfect' &&
    !unit.reading.verb.future &&
    writer.negation === null &&
    writer.carried !== null &&
    agreesAfter(unit.reading.verb.person, writer.carried);
  if (circumstantial) mode = { time: 'gerund' };
  const entry = unit.reading.verb?.entry;
  const acts = entry?.takesObject === true && !entry.features.has('in') && unit.reading.pronoun === null;
  // الخط الذي انفجر وأدى إلى أضرار: what the subject before did not do the head of the relative clause did.
  const { told } = state;
  const person = unit.reading.verb?.person ?? '3ms';
  const goes = writer.carried !== null && goesOn(person, writer.carried);
  const onward = told !== undefined && writer.joined && told.next === at - 1 && !goes && goesOn(person, told.head);
  const clause = parseClause(state, at, {
    topic:
      circumstantial && acts
        ? writer.carried
        : circumstantial || consequence || mode?.time === 'infinitive'
          ? null
          : writer.topic,
    carried: onward ? told.head : writer.carried,
    joined: writer.joined,
    negation: writer.negation,
    hadQad: writer.qad,
    future: writer.future,
    mode,
    relative: null,
    fronted: null,
    inPast: writer.beforehand,
    adverb: writer.adverb,
  });
  if (/\bhardly\b/.test(clause.english)) writer.correlate = 'when';
  return wroteClause(writer, clause.english, clause);
}
