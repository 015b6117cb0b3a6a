import { pronounConcerned, readVerbalNoun, type VerbalNoun } from './light-verbs.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import { pointsAtHuman } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import { relativeClause } from './relative-clause.ts';

const modalVerbs: Readonly<Record<string, string>> = {
  أمكن: 'can',
  وجب: 'must',
  انبغى: 'should',
  تعين: 'must',
  جاز: 'may',
  تسنى: 'can',
  لزم: 'must',
  توجب: 'must',
  تحتم: 'must',
  حق: 'have the right to',
};

/** Verbs whose passive stands over a clause: يُتوقع أن. */
const expectedVerbs: Readonly<Record<string, string>> = {
  توقع: 'be expected to',
  انتظر: 'be expected to',
  ارتقب: 'be expected to',
  رجح: 'be likely to',
  افترض: 'be supposed to',
  استبعد: 'be unlikely to',
  احتمل: 'be likely to',
};

/** A verb of possibility or duty that stands over a clause: يمكن أن, يجب على … أن. */
export interface Modal {
  readonly english: string;
  readonly subject: Phrase | null;
  readonly negation: string | null;
  readonly verbAt: number;
  /** Set when a verbal noun stands in place of the clause: يحق له الاعتراض. */
  readonly noun: VerbalNoun | null;
  /** The subject suffers what the verbal noun says. */
  readonly passive: boolean;
}

/** The verb that a clause with أن has, and its own negation. */
function verbAfterThat(state: ParseState, at: number): { verbAt: number; negation: string | null } | null {
  if (state.units[at]?.kind !== 'sub' || state.units[at]?.reading.pronoun !== null) return null;
  let index = at + 1;
  let negation: string | null = null;
  if (state.units[index]?.kind === 'neg') {
    negation = state.units[index]?.arabic ?? null;
    index += 1;
  }
  return state.units[index]?.kind === 'verb' ? { verbAt: index, negation } : null;
}

/** Reads an impersonal modal verb with its clause, or returns null when the verb is none. */
export function impersonalModal(state: ParseState, at: number, negated: boolean, topical: boolean): Modal | null {
  const form = state.units[at]?.reading.verb;
  const expected =
    form?.voice !== 'active' && state.units[at + 1]?.kind === 'sub'
      ? expectedVerbs[form?.entry.perfect ?? '']
      : undefined;
  const english =
    form?.tense === 'imperfect' && form.person === '3ms'
      ? (modalVerbs[form.entry.perfect] ?? (topical ? undefined : expected))
      : undefined;
  if (english === undefined) return null;
  let index = at + 1;
  let subject: Phrase | null = null;
  while (state.units[index]?.kind === 'adv') index += 1;
  const preposition = state.units[index];
  if (
    preposition?.kind === 'prep' &&
    (preposition.arabic === 'ل' || preposition.arabic === 'على') &&
    preposition.reading.pronoun !== null
  ) {
    subject = pronounConcerned(
      preposition.reading.pronoun,
      pointsAtHuman(state.memory, preposition.reading.pronoun),
      index + 1,
    );
    index += 1;
  } else if (
    preposition?.kind === 'prep' &&
    (preposition.arabic === 'ل' || preposition.arabic === 'على') &&
    opensPhrase(state.units[index + 1])
  ) {
    subject = parseNounPhrase(state, index + 1, {});
    if (subject === null) return null;
    index = subject.next;
    const relative = relativeClause(state, index, subject);
    if (relative) {
      subject = { ...subject, english: subject.english + relative.english };
      index = relative.next;
    }
  }
  return modalBehind(state, index, english, subject, negated);
}

/** What a modal stands over: a clause with أن, or a verbal noun. */
function modalBehind(
  state: ParseState,
  at: number,
  english: string,
  subject: Phrase | null,
  negated: boolean,
): Modal | null {
  let index = at;
  while (state.units[index]?.kind === 'adv') index += 1;
  const clause = verbAfterThat(state, index);
  if (clause === null) {
    const noun = readVerbalNoun(state, index, subject !== null);
    if (noun === null) return null;
    if (subject) return { english, subject, negation: null, verbAt: -1, noun, passive: false };
    // لا يمكن رفع الأسعار: the prices cannot be raised.
    const { concerned } = noun;
    if (concerned === null || concerned.pronoun || !noun.verb.takesObject) return null;
    return {
      english,
      subject: concerned,
      negation: null,
      verbAt: -1,
      noun: { ...noun, concerned: null },
      passive: true,
    };
  }
  // "It is not possible that he not …" is left to the plain rules.
  if (negated && clause.negation !== null) return null;
  return { english, subject, ...clause, noun: null, passive: false };
}

/** بوسع الحكومة خفض الأسعار: what is in somebody's power; null where a preposition says no such thing. */
export function ability(state: ParseState, at: number, negated: boolean): Modal | null {
  const unit = state.units[at];
  // من حق الشركة رفع الأسعار: has the right to.
  const right = state.units[at + 1];
  if (unit?.kind === 'prep' && unit.arabic === 'من' && right?.arabic === 'حق' && !/^ال/.test(right.arabic)) {
    const { pronoun } = right.reading;
    const holder =
      pronoun === null
        ? parseNounPhrase(state, at + 2, {})
        : pronounConcerned(pronoun, pointsAtHuman(state.memory, pronoun), at + 2);
    return holder && modalBehind(state, holder.next, 'have the right to', holder, negated);
  }
  if (unit?.kind !== 'prep' || !/^(بإمكان|بوسع|بمقدور|باستطاعة)$/.test(unit.arabic)) return null;
  const { pronoun } = unit.reading;
  const subject =
    pronoun === null
      ? parseNounPhrase(state, at + 1, {})
      : pronounConcerned(pronoun, pointsAtHuman(state.memory, pronoun), at + 1);
  return subject && modalBehind(state, subject.next, 'can', subject, negated);
}

const expectations: Readonly<Record<string, string>> = {
  متوقع: 'be expected to',
  منتظر: 'be expected to',
  مرتقب: 'be expected to',
  مقرر: 'be scheduled to',
  مزمع: 'be planned to',
  مرجح: 'be likely to',
  محتمل: 'be likely to',
  مفترض: 'be supposed to',
  مستبعد: 'be unlikely to',
  مفروض: 'be supposed to',
  ممكن: 'may',
};

/** An opening of the kind من المتوقع أن. */
export interface Expectation {
  /** A modal, or a whole "it is … that". */
  readonly english: string;
  readonly verbAt: number | null;
  readonly negation: string | null;
  readonly next: number;
  /** Set when a verbal noun stands in place of a clause: من المتوقع وصول الوفد. */
  readonly noun: VerbalNoun | null;
}

/** Reads "من ال… أن" at a preposition, or returns null. */
export function expectation(state: ParseState, at: number): Expectation | null {
  const [preposition, adjective] = [state.units[at], state.units[at + 1]];
  if (preposition?.kind !== 'prep' || preposition.arabic !== 'من' || preposition.reading.pronoun !== null) return null;
  if (
    adjective === undefined ||
    (adjective.kind !== 'adj' && adjective.kind !== 'noun' && adjective.kind !== 'unknown') ||
    !adjective.reading.definite
  )
    return null;
  const english = expectations[adjective.arabic.replace(/^ال/, '')];
  const noun = english ? readVerbalNoun(state, at + 2) : null;
  if (english && noun) return { english, verbAt: null, negation: null, next: noun.next, noun };
  if (state.units[at + 2]?.kind !== 'sub' || state.units[at + 2]?.reading.pronoun !== null) return null;
  const clause = verbAfterThat(state, at + 2);
  if (english && clause) return { english, ...clause, next: clause.verbAt, noun: null };
  if (adjective.kind !== 'adj') return null;
  return { english: `it is ${adjective.english} that`, verbAt: null, negation: null, next: at + 3, noun: null };
}
