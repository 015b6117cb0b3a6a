import { inflectVerb } from './english/inflect-verb.ts';
import type { Phrase } from './phrase.ts';

/** What verbal nouns are when they stand for a thing rather than a deed: التزم بالاتفاق, to the agreement. */
const things =
  /^the (agreement|promise|offer|request|statement|decision|ruling|sentence|complaint|claim|report|design|order|law)$/;

/** One verbal noun as a verb: "boil drinking water"; null where it is none, or its object cannot be told. */
function asVerb(phrase: Phrase, gerund: boolean): string | null {
  if (phrase.infinitive !== null) {
    const bare = phrase.infinitive.replace(/^not to /, '');
    return gerund ? phrase.english : `not to ${bare}`;
  }
  const verb = phrase.source?.english[0];
  if (verb === undefined || !phrase.source) return null;
  const form = gerund ? inflectVerb(verb, 'ing') : verb;
  if (phrase.complement) {
    const { english } = phrase.complement;
    if (!phrase.source.takesObject) return null;
    // What stands behind the object goes with it.
    const at = phrase.english.lastIndexOf(` of ${english}`);
    return `${form} ${at < 0 ? english : phrase.english.slice(at + 4)}`;
  }
  return /^(the |an? )?[\p{L}-]+$/u.test(phrase.english) && !things.test(phrase.english) ? form : null;
}

/** A verbal noun with what is joined to it, as English verbs: مكافحة الفساد واستعادة الثقة, "to combat corruption and to restore confidence"; null where it cannot be said so. */
export function verbsOf(phrase: Phrase, form: 'infinitive' | 'gerund'): string | null {
  const gerund = form === 'gerund';
  const parts: string[] = [];
  for (const member of phrase.members.length > 0 ? phrase.members : [phrase]) {
    const verb = asVerb(member, gerund);
    if (verb !== null) parts.push(gerund || verb.startsWith('not to ') ? verb : `to ${verb}`);
    else if (parts.length > 0 && member.source === null && phrase.members[0]?.complement)
      parts[parts.length - 1] += ` and ${member.english}`;
    else return null;
  }
  return parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
