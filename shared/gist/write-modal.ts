import { parseClause } from './clause.ts';
import { verbGroupWords } from './english/verb-group.ts';
import type { Modal } from './modals.ts';
import type { ParseState } from './parse-state.ts';
import { isPlural } from './phrase.ts';
import { startClause, type Writer, wroteClause } from './writer.ts';

/** Writes who can, must or may, and what. */
export function writeModal(state: ParseState, writer: Writer, modal: Modal): number {
  const nobody = writer.negation !== null && modal.subject?.english === 'anyone';
  if (modal.subject) writer.out.push(nobody ? 'no one' : modal.subject.english);
  if (nobody) writer.negation = null;
  if (modal.noun) {
    const { verb, concerned } = modal.noun;
    const plural = modal.subject !== null && isPlural(modal.subject);
    writer.out.push(
      verbGroupWords({
        verb: verb.english[0] ?? '',
        time: 'modal',
        modal: modal.english,
        passive: modal.passive,
        negative: writer.negation !== null,
        plural,
        person: 3,
      }),
    );
    if (concerned) writer.out.push(concerned.english);
    writer.governor = verb;
    startClause(writer);
    writer.clauseStart = false;
    writer.hadVerb = true;
    return modal.noun.next;
  }
  writer.mode = { time: 'modal', modal: modal.english };
  const clause = parseClause(state, modal.verbAt, {
    topic: modal.subject,
    carried: null,
    joined: false,
    negation: writer.negation ?? modal.negation,
    hadQad: false,
    future: false,
    mode: writer.mode,
    relative: null,
    fronted: null,
    inPast: false,
  });
  return wroteClause(writer, clause.english, clause);
}
