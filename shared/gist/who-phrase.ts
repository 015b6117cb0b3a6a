import type { ParseState } from './parse-state.ts';
import { type Phrase, phrase } from './phrase.ts';
import { relativeClause } from './relative-clause.ts';
import type { Unit } from './unit.ts';

/** Whether a unit is من as "whoever", which stands for people by itself. */
export function isWho(unit: Unit | undefined): boolean {
  return unit?.kind === 'rel' && unit.arabic === 'من';
}

/** من with its clause: whoever votes, those who came, who fired; `head` is what stands before it: every, the first. */
export function whoPhrase(state: ParseState, at: number, head: string | null = null): Phrase | null {
  if (!isWho(state.units[at])) return null;
  const verb = [state.units[at + 1], state.units[at + 2], state.units[at + 3]].find((unit) => unit?.kind === 'verb');
  const person = verb?.reading.verb?.person ?? '3ms';
  const pronoun = verb?.reading.pronoun ?? null;
  const singular = pronoun === '3p' ? false : /^3[mf]s$/.test(person);
  const before = state.units[at - 1];
  const asked =
    head === null &&
    before?.kind === 'verb' &&
    /^(عرف|علم|سأل|تساءل|حدد|كشف|أدرك|ذكر|رأى)$/.test(before.reading.verb?.entry.perfect ?? '');
  const lead = head
    ? singular
      ? head
      : head.replace(/ one$/, ' of those')
    : asked
      ? ''
      : singular
        ? /^(هناك|ثمة)$/.test(before?.arabic ?? '')
          ? 'someone'
          : 'anyone'
        : 'those';
  const bearer = phrase({
    english: lead,
    number: singular ? 'sg' : 'pl',
    gender: singular ? (person === '3fs' ? 'f' : 'm') : null,
    human: true,
    definite: false,
    next: at + 1,
  });
  const clause = relativeClause(state, at + 1, bearer);
  if (clause === null) return null;
  // "Who" may ask for several as well, and its verb is singular all the same.
  return { ...bearer, english: `${lead}${clause.english}`.trim(), definite: true, gender: null, next: clause.next };
}

/** كل ما with its clause: everything which is said. */
export function everything(state: ParseState, at: number): Phrase | null {
  const what = state.units[at];
  if (what?.arabic !== 'ما' || state.units[at + 1]?.kind !== 'verb') return null;
  const bearer = phrase({ english: 'everything', gender: 'm', next: at + 1 });
  const clause = relativeClause(state, at + 1, bearer);
  return clause && { ...bearer, english: `everything${clause.english}`, definite: true, next: clause.next };
}
