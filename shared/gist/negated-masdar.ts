import { canAct } from './deeds.ts';
import { inflectVerb } from './english/inflect-verb.ts';
import { pronounForms } from './english/pronouns.ts';
import { joined, possessiveOf } from './genitive.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import { type Phrase, phrase } from './phrase.ts';

/** عدم with a verbal noun: "not taking part". */
export function negatedMasdar(state: ParseState, at: number): Phrase | null {
  if (state.units[at]?.arabic !== 'عدم') return null;
  const masdar = state.units[at + 1];
  const source = masdar?.kind === 'noun' && masdar.reading.derived === 'masdar' ? masdar.reading.source : null;
  if (!masdar || !source) return null;
  const inner = parseNounPhrase(state, at + 1, { verbal: true });
  const owner =
    masdar.reading.pronoun === null
      ? ''
      : pronounForms(masdar.reading.pronoun, pointsAtHuman(state.memory, masdar.reading.pronoun)).object;
  const doer = inner?.complement ?? null;
  if (doer && (!source.takesObject || (canAct(doer) && opensPhrase(state.units[inner?.next ?? -1])))) {
    const verb = source.english[0] ?? '';
    const done = source.takesObject && inner ? parseNounPhrase(state, inner.next, { genitive: true }) : null;
    return phrase({
      english: joined(possessiveOf(doer), 'failure to', verb, done?.english ?? ''),
      next: done?.next ?? inner?.next ?? at + 2,
      gender: 'm',
      definite: true,
      source,
    });
  }
  const object = source.takesObject ? joined(inner?.complement?.english ?? '', inner?.complement ? '' : owner) : '';
  const verb = source.english[0] ?? '';
  return phrase({
    english: joined('not', inflectVerb(verb, 'ing'), object),
    infinitive: joined('not to', verb, object),
    next: inner?.next ?? at + 2,
    gender: 'm',
    definite: true,
    source,
  });
}
