import type { VerbEntry } from '../lexicon/entries.ts';
import type { Item } from './clause-items.ts';
import type { ParseState } from './parse-state.ts';
import type { Phrase } from './phrase.ts';

const appointing = /^(appoint|crown|elect|name|nominate|choose|install|declare|select|designate)\b/;

/** Whether nobody has been named yet who could be appointed: a parliament elects. */
function onlyBody(items: readonly Item[]): boolean {
  const named = items.filter((item) => item.kind === 'phrase');
  return named.length === 1 && named[0]?.phrase?.organisation === true && !named[0].phrase.human;
}

/** Whether an office cannot be that of the one named before it: اختار المخرج ممثلة names another. */
function another(items: readonly Item[], office: Phrase): boolean {
  const bearer = items.findLast((item) => item.kind === 'phrase')?.phrase;
  return bearer?.number === 'sg' && bearer.gender === 'm' && office.gender === 'f';
}

/** Whether an office is given to somebody who is not named: عين الرئيس مستشارا جديدا. */
function chosenAnew(state: ParseState, phrase: Phrase): boolean {
  const behind = state.units[phrase.next];
  return (
    /\bnew\b/.test(phrase.english) ||
    (behind?.kind === 'prep' && behind.arabic === 'ل' && behind.reading.pronoun !== null)
  );
}

/** Whether a title behind a verb of appointing is what the person before it becomes: عين القاضي رئيسا. */
export function appoints(state: ParseState, entry: VerbEntry, items: readonly Item[], office: Phrase): boolean {
  return (
    appointing.test(entry.english[0] ?? '') && !onlyBody(items) && !another(items, office) && !chosenAnew(state, office)
  );
}
