import type { Clause, ClauseContext } from './clause-types.ts';
import { verbGroupWords } from './english/verb-group.ts';
import { type Expectation, expectation } from './modals.ts';
import type { ParseState } from './parse-state.ts';
import { isPlural } from './phrase.ts';
import type { VerbForm } from './reading.ts';

function inPast(english: string, past: boolean): string {
  return past ? english.replace(/\bis\b/, 'was').replace(/\bare\b/, 'were') : english;
}

/** "كان من المقرر إجراؤها": were scheduled to be held; كان over an expectation. `parse` reads the clause of the verb it stands over. */
export function expectedClause(
  state: ParseState,
  at: number,
  form: VerbForm,
  context: ClauseContext,
  parse: (state: ParseState, at: number, context: ClauseContext) => Clause,
): Clause | null {
  if (form.entry.perfect !== 'كان') return null;
  const found: Expectation | null = expectation(state, at + 1);
  const modal = found?.english ?? '';
  if (found === null || !/^be /.test(modal)) return null;
  const past = form.tense === 'perfect';
  if (found.verbAt !== null) {
    const inner = parse(state, found.verbAt, { ...context, negation: found.negation, mode: { time: 'modal', modal } });
    return { ...inner, english: inPast(inner.english, past), past };
  }
  if (!found.noun?.concerned) return null;
  const { verb, concerned } = found.noun;
  const gap = context.relative !== null && concerned.pronoun;
  const head = gap
    ? (context.relative?.head ?? concerned)
    : context.topic && concerned.pronoun
      ? context.topic
      : concerned;
  const words = verbGroupWords({
    verb: verb.english[0] ?? '',
    time: 'modal',
    modal,
    passive: verb.takesObject && !verb.features.has('in'),
    negative: context.negation !== null,
    plural: isPlural(head),
    person: 3,
  });
  const told = inPast(words, past);
  return {
    english: head === concerned ? `${concerned.english} ${told}` : told,
    subject: head,
    governor: verb,
    past,
    next: found.next,
    gap: gap ? 'subject' : 'none',
    stranded: '',
    passive: true,
  };
}
