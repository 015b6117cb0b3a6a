import { parseClause } from './clause.ts';
import { pronounFits } from './clause-items.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import { isPlural, type Phrase } from './phrase.ts';
import { relativeClause } from './relative-clause.ts';
import type { Unit } from './unit.ts';
import { beWord, verbAhead, type Writer, wroteClause } from './writer.ts';

/** "The decision, the unions rejected it": the phrase goes back to where its pronoun stands. */
function writeFronted(state: ParseState, writer: Writer, phrase: Phrase): number | null {
  const verb = state.units[phrase.next];
  const form = verb?.reading.verb;
  if (verb?.kind !== 'verb' || !form || !form.person.startsWith('3') || form.person === '3p') return null;
  const pronoun = verb.reading.pronoun ?? state.units[phrase.next + 1]?.reading.pronoun ?? null;
  const oblique = verb.reading.pronoun === null;
  if (pronoun === null || !pronounFits(pronoun, phrase) || (oblique && state.units[phrase.next + 1]?.kind !== 'prep'))
    return null;
  const context = {
    topic: null,
    carried: null,
    joined: false,
    negation: null,
    hadQad: false,
    future: false,
    mode: null,
    relative: null,
    inPast: false,
    fronted: phrase,
  };
  const clause = parseClause(state, phrase.next, context);
  if (clause.subject === null || clause.passive || clause.subject === phrase) return null;
  return wroteClause(writer, clause.english, clause);
}

/** Writes a noun phrase, as subject where it opens a clause. */
export function writePhrase(state: ParseState, writer: Writer, at: number): number {
  const phrase = parseNounPhrase(state, at, {});
  const unit = state.units[at] as Unit;
  if (phrase === null) {
    writer.out.push(unit.english);
    return at + 1;
  }
  const initial = writer.clauseStart && writer.topic === null;
  let { english, next } = phrase;
  const fronted = initial ? writeFronted(state, writer, phrase) : null;
  if (fronted !== null) return fronted;
  // At the head of a clause an indefinite phrase before a verb is its subject, not the head of a relative clause.
  if (!(initial && state.units[next]?.kind === 'verb')) {
    const relative = relativeClause(state, next, phrase);
    if (relative) {
      english += relative.english;
      next = relative.next;
    }
  }
  writer.out.push(english);
  writer.lastPhrase = phrase;
  if (phrase.source) writer.governor = phrase.source;
  if (phrase.time) return next;
  if (initial || (!writer.hadVerb && writer.topic === null)) {
    writer.topic = { ...phrase, accusative: false };
    if (phrase.human)
      state.memory = phrase.gender === 'f' ? { ...state.memory, feminine: true } : { ...state.memory, masculine: true };
    return writeCopula(state, writer, phrase, next);
  }
  return next;
}

/** A definite phrase followed by an indefinite adjective or noun, with no verb in reach, is a sentence without "is". */
export function writeCopula(state: ParseState, writer: Writer, topic: Phrase, at: number): number {
  const unit = state.units[at];
  if (unit === undefined || !topic.definite || writer.negation !== null) return at;
  if (unit.kind === 'pron') {
    writer.out.push(beWord(topic, false));
    writer.hadVerb = true;
    writer.clauseStart = false;
    return at + 1;
  }
  const denied = unit.kind === 'quant' && unit.arabic === 'غير' ? state.units[at + 1] : undefined;
  if (denied?.kind === 'adj' && !denied.reading.definite && !verbAhead(state.units, at)) {
    writer.out.push(beWord(topic, true), denied.english);
    writer.hadVerb = true;
    writer.clauseStart = false;
    writer.governor = denied.reading.source;
    return at + 2;
  }
  const predicate =
    (unit.kind === 'adj' && !unit.reading.definite) ||
    (unit.kind === 'noun' &&
      !unit.reading.definite &&
      !unit.reading.accusative &&
      (!topic.named || unit.reading.nominal?.features.has('hum') === true));
  if (!predicate || verbAhead(state.units, at)) return at;
  writer.out.push(beWord(topic, false));
  writer.hadVerb = true;
  writer.clauseStart = false;
  if (unit.kind === 'adj' && !opensPhrase(unit)) {
    writer.out.push(unit.english);
    writer.governor = unit.reading.source;
    return at + 1;
  }
  return at;
}

/** Writes a noun phrase without its article. */
export function skipPhrase(state: ParseState, writer: Writer, at: number): number {
  const phrase = parseNounPhrase(state, at, { bare: true });
  if (phrase === null) return at;
  writer.out.push(phrase.english.replace(/^(the|a|an) /, ''));
  writer.clauseStart = false;
  return phrase.next;
}

/** "There is …", or null where هناك means there. */
export function writeThereIs(state: ParseState, writer: Writer, at: number): number | null {
  const unit = state.units[at] as Unit;
  if (!/^(هناك|هنالك|ثمة)$/.test(unit.arabic) || !writer.clauseStart || !opensPhrase(state.units[at + 1])) return null;
  const phrase = parseNounPhrase(state, at + 1, {});
  if (phrase === null || (phrase.definite && phrase.named)) return null;
  const relative = relativeClause(state, phrase.next, phrase);
  writer.out.push(`there ${isPlural(phrase) ? 'are' : 'is'} ${phrase.english}${relative?.english ?? ''}`);
  writer.hadVerb = true;
  writer.clauseStart = false;
  return relative?.next ?? phrase.next;
}
