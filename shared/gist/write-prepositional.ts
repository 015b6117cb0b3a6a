import { parseClause } from './clause.ts';
import { verbGroupWords } from './english/verb-group.ts';
import { ability, expectation } from './modals.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import { isPlural, type Phrase } from './phrase.ts';
import { parsePrepositional } from './prepositions.ts';
import { relativeClause } from './relative-clause.ts';
import type { Unit } from './unit.ts';
import { writeModal } from './write-modal.ts';
import { beWord, pronounPhrase, startClause, verbAhead, type Writer, wroteClause } from './writer.ts';

/** Whom لدى or ل names as having something. */
export function possessor(state: ParseState, at: number): Phrase | null {
  const unit = state.units[at];
  if (unit === undefined) return null;
  const { pronoun } = unit.reading;
  if (pronoun !== null) return pronounPhrase(pronoun, pointsAtHuman(state.memory, pronoun), at + 1);
  return opensPhrase(state.units[at + 1]) ? parseNounPhrase(state, at + 1, {}) : null;
}

/** "لدى الوزارة خطة": the ministry has a plan. */
function writeHaving(state: ParseState, writer: Writer, at: number): number | null {
  const unit = state.units[at];
  if (unit === undefined || !writer.clauseStart || writer.topic !== null || !/^(لدى|ل|عند)$/.test(unit.arabic))
    return null;
  const owner = possessor(state, at);
  const thing = owner ? state.units[owner.next] : undefined;
  if (!owner || !thing || !opensPhrase(thing) || thing.reading.definite || verbAhead(state.units, owner.next))
    return null;
  writer.out.push(`${owner.english} ${isPlural(owner) || /^[12]/.test(owner.person) ? 'have' : 'has'}`);
  writer.topic = owner;
  writer.hadVerb = true;
  writer.clauseStart = false;
  return owner.next;
}

/** Prepositions that say how somebody is, so that a sentence without a verb needs "is": بحاجة إلى. */
const states = /^(في حاجة إلى|بحاجة|بحاجة إلى|بحاجة ماسة إلى|في حاجة ماسة إلى|على وشك|بصدد|ضد|دون|بمثابة|رهن|تحت|قيد)/;

/** Writes a prepositional phrase, an expectation, or who has what. */
export function writePrepositional(state: ParseState, writer: Writer, at: number): number {
  if (
    state.units[at + 1]?.kind === 'sub' &&
    state.units[at]?.reading.pronoun === null &&
    /^(إلى|على|ب|من|عن|في|ل)$/.test(state.units[at]?.arabic ?? '')
  )
    return at + 1;
  if (state.units[at]?.arabic === 'حتى' && writer.correlate !== null) {
    writer.out.push(writer.correlate);
    writer.correlate = null;
    startClause(writer);
    return at + 1;
  }
  const able = writer.clauseStart || writer.negation !== null ? ability(state, at, writer.negation !== null) : null;
  if (able) return writeModal(state, writer, able);
  const having = writeHaving(state, writer, at);
  if (having !== null) return having;
  const modal = expectation(state, at);
  if (modal) {
    if (modal.verbAt !== null) {
      const clause = parseClause(state, modal.verbAt, {
        topic: null,
        carried: null,
        joined: false,
        negation: writer.negation ?? modal.negation,
        hadQad: false,
        future: false,
        mode: { time: 'modal', modal: modal.english },
        relative: null,
        fronted: null,
        inPast: false,
      });
      return wroteClause(writer, clause.english, clause);
    }
    if (modal.noun?.concerned) {
      const { verb, concerned } = modal.noun;
      const passive = verb.takesObject && !verb.features.has('in');
      const words = verbGroupWords({
        verb: verb.english[0] ?? '',
        time: 'modal',
        modal: modal.english,
        passive,
        negative: writer.negation !== null,
        plural: isPlural(concerned),
        person: 3,
      });
      writer.out.push(`${concerned.english} ${words}`);
      writer.carried = concerned;
      writer.governor = verb;
      startClause(writer);
      writer.clauseStart = false;
      writer.hadVerb = true;
      return modal.next;
    }
    writer.out.push(writer.negation === null ? modal.english : modal.english.replace('it is', 'it is not'));
    startClause(writer);
    return modal.next;
  }
  if (
    writer.topic !== null &&
    !writer.hadVerb &&
    writer.negation === null &&
    states.test(state.units[at]?.arabic ?? '') &&
    !verbAhead(state.units, at)
  ) {
    writer.out.push(beWord(writer.topic, false));
    writer.hadVerb = true;
  }
  const governor = writer.lastPhrase?.source ?? writer.governor;
  const found = parsePrepositional(state, at, governor, writer.lastPhrase);
  const unit = state.units[at] as Unit;
  if (found === null) {
    writer.out.push(unit.english);
    return at + 1;
  }
  let { english, next } = found;
  if (found.object) {
    const relative = relativeClause(state, next, found.object);
    if (relative) {
      english += relative.english;
      next = relative.next;
    }
  }
  writer.out.push(english);
  writer.lastPhrase = found.object;
  return next;
}
