import type { Lexicon, NameEntry, NominalEntry, PhraseEntry, VerbEntry } from '../lexicon/entries.ts';
import { derivedForms } from './derived-forms.ts';
import { foldPlain } from './fold-plain.ts';
import { type FormLookup, lazyForms, skeleton } from './lazy-forms.ts';
import { type VerbStem, verbStems } from './verb-stems.ts';

/** A written form of a noun or adjective before its endings. */
export interface NominalForm {
  readonly text: string;
  readonly tag: 'noun' | 'adj';
  readonly entry: NominalEntry;
  readonly number: 'sg' | 'pl';
  readonly gender: 'm' | 'f';
  readonly source: VerbEntry | null;
  readonly derived: 'masdar' | 'active' | 'passive' | null;
}

/** The lexicon arranged for looking words up by their folded spelling. */
export interface WordIndex {
  readonly verbs: FormLookup<VerbStem>;
  readonly nominals: FormLookup<NominalForm>;
  readonly names: ReadonlyMap<string, readonly NameEntry[]>;
  /** Adverbs, prepositions and other small words of the lexicon, of one word each, by exact spelling. */
  readonly closed: ReadonlyMap<string, PhraseEntry>;
}

function push<T>(map: Map<string, T[]>, text: string, value: T): void {
  const key = foldPlain(text);
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The letters of a participle by those of its verb. */
function withMeem(letters: string): string {
  return letters.startsWith('م') ? letters : `م${letters}`;
}

function feminineForm(features: ReadonlySet<string>): string | undefined {
  for (const feature of features) if (feature.startsWith('f=')) return feature.slice(2);
  return undefined;
}

function nounGender(entry: NominalEntry): 'm' | 'f' {
  if (entry.features.has('f')) return 'f';
  if (entry.features.has('pl') && !entry.features.has('hum')) return 'f';
  if (entry.arabic.endsWith('ات') && entry.arabic.length > 4) return 'f';
  return entry.arabic.endsWith('ة') && !entry.features.has('m') ? 'f' : 'm';
}

/** Arranges the lexicon for looking up; the derived nouns and participles of its verbs are added where it does not list them. */
export function buildWordIndex(lexicon: Lexicon): WordIndex {
  const nominals = new Map<string, NominalForm[]>();
  const names = new Map<string, NameEntry[]>();
  const listed = new Set<string>();
  const humans = new Set<string>();

  // A noun that is also some verb's masdar keeps that verb, for "to support" and for the prepositions the verb takes.
  const masdars = new Map<string, VerbEntry>();
  for (const entry of lexicon.verbs)
    for (const { arabic } of entry.masdars) if (!masdars.has(arabic)) masdars.set(arabic, entry);
  const addNominal = (entry: NominalEntry, tag: 'noun' | 'adj'): void => {
    if (tag === 'adj' || masdars.has(entry.arabic)) listed.add(entry.arabic);
    if (entry.features.has('hum')) humans.add(entry.arabic);
    const gender = tag === 'noun' ? nounGender(entry) : entry.features.has('f') ? 'f' : 'm';
    const source = tag === 'noun' ? (masdars.get(entry.arabic) ?? null) : null;
    const form = { tag, entry, source, derived: source ? 'masdar' : null } as const;
    const number = entry.features.has('pl') ? 'pl' : 'sg';
    push(nominals, entry.arabic, { ...form, text: entry.arabic, number, gender });
    for (const plural of entry.plurals) push(nominals, plural, { ...form, text: plural, number: 'pl', gender });
    // محامون loses its n before a genitive.
    const bound = tag === 'noun' ? entry.plurals.find((plural) => plural.endsWith('ون')) : undefined;
    if (bound) push(nominals, bound.slice(0, -1), { ...form, text: bound.slice(0, -1), number: 'pl', gender });
    const feminine = tag === 'adj' ? feminineForm(entry.features) : undefined;
    if (feminine) push(nominals, feminine, { ...form, text: feminine, number: 'sg', gender: 'f' });
    else if (tag === 'adj' && entry.arabic.length === 4 && /^[أآ]/.test(entry.arabic)) {
      const root = entry.arabic.slice(1);
      push(nominals, `${root}ى`, { ...form, text: `${root}ى`, number: 'sg', gender: 'f' });
      if (!entry.features.has('elative'))
        push(nominals, `${root}اء`, { ...form, text: `${root}اء`, number: 'sg', gender: 'f' });
    }
  };
  for (const entry of lexicon.nouns) addNominal(entry, 'noun');
  for (const entry of lexicon.adjectives) addNominal(entry, 'adj');

  const roots = lexicon.verbs.map(({ perfect, imperfect }): readonly [past: string, present: string] => [
    skeleton(foldPlain(perfect)),
    skeleton(foldPlain(imperfect.slice(1))),
  ]);
  const verbs = lazyForms<VerbStem>(
    lexicon.verbs,
    {
      keysOf: (_, index) => roots[index] ?? [],
      keyOf: (folded) => [skeleton(folded)],
      formsOf: verbStems,
    },
    new Map<string, VerbStem[]>(),
  );
  // Participles are found by their letters, verbal nouns by their spelling.
  const derived = lazyForms<NominalForm>(
    lexicon.verbs,
    {
      keysOf: ({ masdars }, index) => {
        const [past, present] = roots[index] ?? ['', ''];
        return [past, withMeem(past), withMeem(present), ...masdars.map((one) => `=${foldPlain(one.arabic)}`)];
      },
      keyOf: (folded) => [skeleton(folded), `=${folded}`],
      formsOf: (entry, key) =>
        derivedForms(entry).filter((form) => {
          if ((form.derived === 'masdar') !== key.startsWith('=')) return false;
          // What is listed says more than the verb can; yet مؤكدا أن is "stressing that" as often as "confirmed".
          const announces = form.derived === 'active' && (entry.features.has('say') || entry.frame.has('أن'));
          return !(listed.has(form.text) && !announces) && !(humans.has(form.text) && entry.form === 'I');
        }),
    },
    nominals,
  );

  for (const entry of lexicon.names) {
    for (const spelling of [entry.arabic, ...entry.variants]) {
      if (!spelling.includes(' ')) push(names, spelling, entry);
    }
  }
  const closed = new Map<string, PhraseEntry>();
  for (const entry of [...lexicon.functionWords, ...lexicon.phrases]) {
    if (!entry.arabic.includes(' ') && !closed.has(entry.arabic)) closed.set(entry.arabic, entry);
  }
  return { verbs, nominals: derived, names, closed };
}
