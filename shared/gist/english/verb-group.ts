import { inflectVerb } from './inflect-verb.ts';

/** What an English verb group must express. */
export interface VerbGroup {
  /** English base form. */
  readonly verb: string;
  readonly time:
    | 'past'
    | 'present'
    | 'future'
    | 'past-perfect'
    | 'past-progressive'
    | 'infinitive'
    | 'modal'
    | 'bare'
    | 'gerund'
    | 'present-perfect';
  readonly passive: boolean;
  readonly negative: boolean;
  readonly plural: boolean;
  readonly person: 1 | 2 | 3;
  /** For `modal`: `can`, `must`, or a phrase with be such as `be expected to`. */
  readonly modal?: string;
  /** A word between the auxiliary and the verb: `no longer`, `still`, `almost`. */
  readonly adverb?: string;
}

const stative =
  /^(know|want|need|own|have|include|believe|contain|love|like|hate|belong|consist|depend|deserve|doubt|understand|remember|seem|cost|exist|possess|prefer|require)\b/;

function present(verb: string, group: VerbGroup): string {
  if (verb === 'be' || verb.startsWith('be ')) {
    const form = group.plural || group.person === 2 ? 'are' : group.person === 1 ? 'am' : 'is';
    return form + verb.slice(2);
  }
  return group.plural || group.person !== 3 ? verb : inflectVerb(verb, 's');
}

function past(verb: string, group: VerbGroup): string {
  if (verb === 'be' || verb.startsWith('be '))
    return (group.plural || group.person === 2 ? 'were' : 'was') + verb.slice(2);
  return inflectVerb(verb, 'past');
}

/** Puts `not` (and the adverb) after the first auxiliary. */
function withNot(words: string, group: VerbGroup): string {
  const extra = [group.negative ? 'not' : '', group.adverb ?? ''].filter((word) => word !== '').join(' ');
  if (extra === '') return words;
  const space = words.indexOf(' ');
  return space < 0 ? `${words} ${extra}` : `${words.slice(0, space)} ${extra}${words.slice(space)}`;
}

/** The English words of a verb group, auxiliaries and negation included. */
export function verbGroupWords(group: VerbGroup): string {
  const { negative, time } = group;
  // Every passive is "be" with a participle; the rest is the conjugation of "be".
  const verb = group.passive ? `be ${inflectVerb(group.verb, 'participle')}` : group.verb;
  const isBe = verb === 'be' || verb.startsWith('be ');
  switch (time) {
    case 'past':
      if (isBe) return withNot(past(verb, group), group);
      if (negative) return ['did not', group.adverb, verb].filter(Boolean).join(' ');
      return [group.adverb, past(verb, group)].filter(Boolean).join(' ');
    case 'present':
      if (isBe) return withNot(present(verb, group), group);
      if (negative)
        return [group.plural || group.person !== 3 ? 'do not' : 'does not', group.adverb, verb]
          .filter(Boolean)
          .join(' ');
      return [group.adverb, present(verb, group)].filter(Boolean).join(' ');
    case 'future':
      return withNot(`will ${verb}`, group);
    case 'past-perfect':
      return withNot(`had ${inflectVerb(verb, 'participle')}`, group);
    case 'present-perfect':
      return withNot(
        `${group.plural || group.person !== 3 ? 'have' : 'has'} ${inflectVerb(verb, 'participle')}`,
        group,
      );
    case 'past-progressive':
      if (isBe && !group.passive) return withNot(past(verb, group), group);
      // "was knowing" is no English.
      if (!group.passive && stative.test(verb)) return verbGroupWords({ ...group, time: 'past' });
      return withNot(
        `${group.plural || group.person === 2 ? 'were' : 'was'} ${group.passive ? `being ${verb.slice(3)}` : inflectVerb(verb, 'ing')}`,
        group,
      );
    case 'infinitive':
      return `${negative ? 'not ' : ''}to ${verb}`;
    case 'bare':
      return `${negative ? 'not ' : ''}${verb}`;
    case 'gerund':
      return `${negative ? 'not ' : ''}${inflectVerb(verb, 'ing')}`;
    case 'modal': {
      const modal = group.modal ?? 'can';
      const inflected = /^(be|have) /.test(modal) ? present(modal, group) : modal;
      if (negative && inflected === 'can') return `cannot ${verb}`;
      if (negative && modal.startsWith('have '))
        return `${group.plural || group.person !== 3 ? 'do' : 'does'} not ${modal} ${verb}`;
      return withNot(`${inflected} ${verb}`, group);
    }
  }
}
