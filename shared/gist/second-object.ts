import { agreesAfter } from './agreement.ts';
import type { Phrase } from './phrase.ts';
import { canAct, type RoleContext } from './verb-roles.ts';

/** Verbs that have two objects. */
const giving = /^(give|grant|hand over|award|send|teach|offer|show|pay|promise|deprive)\b/;

/** Whether a phrase behind a verb with an object pronoun is its second object. */
export function handed({ form, joined, carried }: RoleContext, only: Phrase): boolean {
  if (canAct(only) || only.nominative || form.voice === 'passive') return false;
  const goesOn = joined && carried !== null && canAct(carried) && agreesAfter(form.person, carried);
  return (
    (giving.test(form.entry.english[0] ?? '') && !only.definite) || (goesOn && form.entry.features.has('agent=hum'))
  );
}
