import type { NominalEntry, VerbEntry } from '../lexicon/entries.ts';
import { inflectVerb } from './english/inflect-verb.ts';
import type { NominalForm } from './word-index.ts';

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

/** The active and passive participle of a verb, as spelled, where the pattern is regular. */
function participles(entry: VerbEntry): { active: string | null; passive: string | null } {
  const { perfect, form } = entry;
  const present = entry.imperfect.slice(1);
  if (form !== 'I') {
    const weak = /[يى]$/.test(present);
    const root = weak ? present.slice(0, -1) : present;
    const hollowPassive =
      /[يا].$/.test(present) && /ا.$/.test(perfect) && !weak
        ? `م${present.slice(0, -2)}ا${present.slice(-1)}`
        : `م${present}`;
    return { active: weak ? `م${root}ي` : `م${present}`, passive: weak ? `م${root}ى` : hollowPassive };
  }
  const [first = '', second = '', third = ''] = perfect;
  if (perfect.length === 2) return { active: null, passive: `م${first}${second}و${second}` };
  if (perfect.length !== 3) return { active: null, passive: null };
  const onset = first === 'أ' ? 'آ' : `${first}ا`;
  if (second === 'ا') return { active: `${onset}ئ${third}`, passive: null };
  if (/[اىي]/.test(third))
    return { active: `${onset}${second}ي`, passive: `م${first}${second}${present.endsWith('و') ? 'و' : 'ي'}` };
  return { active: `${onset}${third === 'أ' ? `${second}ئ` : second + third}`, passive: `م${first}${second}و${third}` };
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
  const { active, passive } = participles(entry);
  if (active) {
    const nominal = entryFor(active, () => inflectVerb(verb, 'ing'), noFeatures);
    forms.push({ ...form, text: active, tag: 'adj', entry: nominal, gender: 'm', derived: 'active' });
  }
  if (passive && !entry.features.has('in')) {
    const nominal = entryFor(passive, () => inflectVerb(verb, 'participle'), noFeatures);
    forms.push({ ...form, text: passive, tag: 'adj', entry: nominal, gender: 'm', derived: 'passive' });
  }
  return forms;
}
