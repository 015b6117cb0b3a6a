import { goesOn } from './agreement.ts';
import type { ClauseContext } from './clause-types.ts';
import { pronounForms } from './english/pronouns.ts';
import { lastBody, type ParseState, pointsAtHuman } from './parse-state.ts';
import { isPlural } from './phrase.ts';
import type { VerbForm } from './reading.ts';

/** What else is known of a clause that names no subject. */
interface Unnamed {
  readonly hasClause: boolean;
  readonly passive: boolean;
  /** How the verb reads in English. */
  readonly verb: string;
  /** Its object is the head of a relative clause. */
  readonly repeats: boolean;
}

/** The pronoun English needs where Arabic names no subject, and whether it is plural; null leaves what is known as it is. */
export function impliedSubject(
  state: ParseState,
  { entry, person }: VerbForm,
  context: ClauseContext,
  { hasClause, passive, verb, repeats }: Unnamed,
): { readonly english: string | null; readonly plural: boolean | null } {
  const { features } = entry;
  const named = context.carried !== null && goesOn(person, context.carried) ? context.carried : null;
  // صودر الجواز ومنع من السفر: what is done to people is not done to the thing named before.
  const someone = named !== null && (named.human || named.organisation || named.named || named.pronoun);
  const antecedent = passive && features.has('patient=hum') && !someone ? null : named;
  const impersonal = hasClause && person === '3ms' && (passive || (!features.has('say') && !features.has('agent=hum')));
  if (antecedent !== null && !impersonal) {
    const plural = isPlural(antecedent);
    if (context.joined && context.mode === null) return { english: null, plural };
    return { english: plural ? 'they' : pronounForms(person, antecedent.human).subject, plural };
  }
  if (antecedent !== null && context.joined && context.mode === null) return { english: null, plural: null };
  const people = (passive ? features.has('patient=hum') : features.has('agent=hum')) || features.has('say');
  const human =
    impersonal || /^become clear/.test(verb)
      ? false
      : people && !repeats
        ? !lastBody(state.memory, person)
        : pointsAtHuman(state.memory, person);
  return { english: pronounForms(person, human).subject, plural: null };
}
