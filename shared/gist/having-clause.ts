import type { Clause, ClauseContext } from './clause-types.ts';
import { isExcepting } from './excepted.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import { parsePrepositional } from './prepositions.ts';
import type { VerbForm } from './reading.ts';
import { relativeClause } from './relative-clause.ts';
import { groupWords } from './tense.ts';
import { possessor } from './write-prepositional.ts';

/** لم يكن لدى الحكومة نية: "be" with a preposition that says who has something; null where nobody does. */
export function havingClause(state: ParseState, at: number, form: VerbForm, context: ClauseContext): Clause | null {
  const at1 = state.units[at + 1];
  if (form.entry.perfect !== 'كان' || at1?.kind !== 'prep') return null;
  if (!/^(لدى|عند|ل)$/.test(at1.arabic)) return context.negation === null ? null : thereWasNo(state, at, form);
  const owner = possessor(state, at + 1);
  if (owner === null || (owner.pronoun && !pointsAtHuman(state.memory, at1.reading.pronoun ?? ''))) return null;
  const unit = state.units[owner.next];
  if (!opensPhrase(unit) || unit?.reading.definite) return null;
  const thing = parseNounPhrase(state, owner.next, {});
  if (thing === null || thing.definite) return null;
  const relative = relativeClause(state, thing.next, thing);
  const have = { ...form, entry: { ...form.entry, perfect: '', english: ['have'] } };
  const words = groupWords(context, have, have, null, context.negation, false, owner.number !== 'sg', 3, 'have');
  return {
    english: `${owner.english} ${words} ${thing.english}${relative?.english ?? ''}`,
    subject: owner,
    governor: thing.source ?? form.entry,
    past: form.tense === 'perfect',
    next: relative?.next ?? thing.next,
    gap: 'none',
    stranded: '',
    passive: false,
  };
}

/** لم يكن أمام الأسرة خيار سوى الرحيل: there was no option in a place, but for one. */
function thereWasNo(state: ParseState, at: number, form: VerbForm): Clause | null {
  const place = parsePrepositional(state, at + 1, null, null);
  const unit = place ? state.units[place.next] : undefined;
  if (place === null || unit?.kind !== 'noun' || unit.reading.definite || unit.reading.accusative) return null;
  const thing = parseNounPhrase(state, place.next, { bare: true });
  if (thing === null || thing.definite || state.units[thing.next]?.kind === 'verb') return null;
  const excepted = isExcepting(state.units[thing.next]) ? parseNounPhrase(state, thing.next + 1, {}) : null;
  const english = `there was no ${thing.english} ${place.english}${excepted ? ` except ${excepted.english}` : ''}`;
  return {
    english,
    subject: thing,
    governor: thing.source ?? form.entry,
    past: true,
    next: excepted?.next ?? thing.next,
    gap: 'none',
    stranded: '',
    passive: false,
  };
}
