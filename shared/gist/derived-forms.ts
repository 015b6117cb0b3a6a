import type { NominalEntry, VerbEntry } from '../lexicon/entries.ts';
import { participlesOf } from '../lexicon/participles.ts';
import { inflectVerb } from './english/inflect-verb.ts';
import type { NominalForm } from './nominal-forms.ts';

const noFeatures: ReadonlySet<string> = new Set();
const mass: ReadonlySet<string> = new Set(['mass']);

/** An entry whose English is made when first asked for: few of a verb's derived forms are met in one article. */
function entryFor(arabic: string, build: () => string, features: ReadonlySet<string>): NominalEntry {
  let english: readonly string[] | null = null;
  return {
    arabic,
    get english() {
      english ??= [build()];
      return english;
    },
    plurals: [],
    soundPlural: 'ات',
    features,
    englishPlural: null,
    senses: null,
  };
}

/** The verbal nouns and participles of a verb; English glosses come from the verb where the lexicon gives none. */
export function derivedForms(entry: VerbEntry): NominalForm[] {
  const forms: NominalForm[] = [];
  const verb = entry.english[0] ?? '';
  const form = { source: entry, number: 'sg' } as const;
  for (const { arabic, english, mass: uncountable } of entry.masdars) {
    const nominal = entryFor(arabic, () => english ?? inflectVerb(verb, 'ing'), uncountable ? mass : noFeatures);
    forms.push({
      ...form,
      text: arabic,
      tag: 'noun',
      entry: nominal,
      gender: arabic.endsWith('ة') ? 'f' : 'm',
      derived: 'masdar',
    });
  }
  if (entry.features.has('copula') || entry.features.has('light')) return forms;
  const { active, passive } = participlesOf(entry);
  if (active) {
    const nominal = entryFor(
      active,
      () => (verb.startsWith('be ') ? verb.slice(3) : inflectVerb(verb, 'ing')),
      noFeatures,
    );
    forms.push({ ...form, text: active, tag: 'adj', entry: nominal, gender: 'm', derived: 'active' });
  }
  if (passive && !entry.features.has('in')) {
    const nominal = entryFor(passive, () => inflectVerb(verb, 'participle'), noFeatures);
    forms.push({ ...form, text: passive, tag: 'adj', entry: nominal, gender: 'm', derived: 'passive' });
  }
  return forms;
}
