import { agreesBefore, goesOn } from './agreement.ts';
import { type Item, ownedBy, pronounFits } from './clause-items.ts';
import { canAct } from './deeds.ts';
import type { Phrase } from './phrase.ts';
import type { Person, VerbForm } from './reading.ts';

/** What the head of a relative clause does in it, as far as agreement and the pronouns within show. */
export interface HeadRole {
  readonly agrees: boolean;
  /** It is the subject. */
  readonly acts: boolean;
  /** The prepositional phrase whose pronoun stands for it. */
  readonly resumptive: Item | undefined;
  /** It is what that pronoun stands for though it agrees with the verb: a man whom they trusted. */
  readonly taken: boolean;
  /** The subject belongs to it: the traders whose shops were demolished. */
  readonly owns: boolean;
  /** It might as well be the other. */
  readonly doubtful: boolean;
}

const none: HeadRole = {
  agrees: false,
  acts: false,
  resumptive: undefined,
  taken: false,
  owns: false,
  doubtful: false,
};

/** Verbs that have two objects, the second of which may well be the doer's own. */
const shared = /^(give|grant|hand over|inform|award|send|teach|tell|offer|show|ask|pay|promise|deprive)\b/;

/** Tells whether the head of a relative clause acts in it or suffers. */
export function headRole(
  head: Phrase | null,
  form: VerbForm,
  object: Person | null,
  items: readonly Item[],
  [first, second]: readonly Phrase[],
  hasClause: boolean,
): HeadRole {
  if (head === null) return none;
  const { entry, person } = form;
  const agrees = goesOn(person, { ...head, accusative: false });
  const resumptive = items.find((item) => item.pronoun !== null && pronounFits(item.pronoun, head));
  const owns = first !== undefined && ownedBy(head, first);
  const role = { ...none, agrees, resumptive, owns };
  if (!agrees) return role;
  const only = entry.features.has('agent=hum');
  if (object !== null) {
    // الجهاز الذي سلمه: who handed him over, or whom he handed over; with a thing behind the verb the person taught it.
    const alone =
      first === undefined &&
      (head.number === 'sg') === /^3[mf]s$/.test(person) &&
      canAct(head) &&
      pronounFits(object, head);
    const teaches = first !== undefined && only && head.human && !canAct(first);
    // ممثل اكتشفه: without الذي the pronoun is what ties the clause to its head.
    return { ...role, acts: (alone && head.definite) || teaches, doubtful: alone };
  }
  if (first === undefined) {
    const taken =
      resumptive !== undefined &&
      entry.frame.has(resumptive.arabic) &&
      (head.human ? only : resumptive.vanishing === null);
    return { ...role, acts: !taken, taken, doubtful: taken };
  }
  const follows = agreesBefore(person, first);
  // الطيار الذي أسقط التنظيم طائرته: the second phrase is his, so the first is who did it.
  if (follows && second !== undefined && !owns && ownedBy(head, second) && !shared.test(entry.english[0] ?? ''))
    return role;
  return { ...role, acts: (!resumptive || !follows) && (entry.takesObject || !hasClause || !follows) };
}

/** The object of a relative clause that is the head's own: his plane, which somebody else shot down. */
export function ownedObject(head: Phrase, phrases: readonly Phrase[], subject: Phrase): string | null {
  return phrases.find((phrase) => phrase !== subject && ownedBy(head, phrase))?.english ?? null;
}
