import { type Item, plainItem } from './clause-items.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import { relativeClause } from './relative-clause.ts';
import type { Unit } from './unit.ts';

/** Whether a word is سوى or إلا. */
export function isExcepting(unit: Unit | undefined): boolean {
  return (unit?.kind === 'prep' || unit?.kind === 'conj') && /^(سوى|إلا)$/.test(unit.arabic);
}

/** Whether سوى or إلا stands before a phrase that a negated verb is true of. */
export function excepts(state: ParseState, at: number): boolean {
  const next = state.units[at + 1];
  return isExcepting(state.units[at]) && (opensPhrase(next) || next?.kind === 'prep');
}

/** What a negated verb is true of after all, as one of the phrases of its clause: only two deputies. */
export function exceptedPhrase(state: ParseState, at: number): Item | null {
  const only = parseNounPhrase(state, at, {});
  if (only === null) return null;
  const relative = relativeClause(state, only.next, only);
  const english = `only ${only.english}${relative?.english ?? ''}`;
  const next = relative?.next ?? only.next;
  // The verb does not agree with what is excepted, which takes no account of gender.
  return {
    ...plainItem,
    kind: 'phrase',
    english,
    phrase: { ...only, english, next, gender: 'm', accusative: false, nominative: false },
  };
}

/** An object nobody has named yet with what is excepted from it: an option except leaving; null where it has none. */
export function choiceBut(option: Item, state: ParseState, at: number, phrases: number): Item | null {
  const { phrase } = option;
  if (!phrase || phrase.definite || (!phrase.accusative && phrases < 2)) return null;
  const only = parseNounPhrase(state, at, {});
  if (only === null) return null;
  const english = `${option.english} except ${only.english}`;
  return { ...option, english, phrase: { ...phrase, english, next: only.next } };
}
