import { onDemand } from '../domain/on-demand.ts';
import type { Lexicon, NameEntry, NominalEntry, PhraseEntry, VerbEntry } from '../lexicon/entries.ts';
import { derivedForms } from './derived-forms.ts';
import { foldPlain } from './fold-plain.ts';
import { type FormLookup, lazyForms } from './lazy-forms.ts';
import { eachSpelling, type NominalForm, nominalForms } from './nominal-forms.ts';
import { skeleton } from './skeleton.ts';
import { type VerbStem, verbStems } from './verb-stems.ts';

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

/** Arranges the lexicon for looking up; the derived nouns and participles of its verbs are added where it does not list them. */
export function buildWordIndex(lexicon: Lexicon): WordIndex {
  const { nouns, verbs } = lexicon;
  // A noun that is also some verb's masdar keeps that verb, for "to support" and for the prepositions the verb takes.
  const verbOfMasdar = onDemand(() => {
    const found = new Map<string, VerbEntry>();
    for (const entry of verbs) for (const { arabic } of entry.masdars) if (!found.has(arabic)) found.set(arabic, entry);
    return found;
  });
  const tagAt = (index: number) => (index < nouns.length ? 'noun' : 'adj');
  const listed = lazyForms<NominalEntry, NominalForm>([...nouns, ...lexicon.adjectives], {
    eachKey: (entry, index, add) => eachSpelling(entry, tagAt(index), (text) => add(foldPlain(text))),
    keysOf: (folded) => [folded],
    formsOf: (entry, index, key) => {
      const tag = tagAt(index);
      const source = tag === 'noun' ? (verbOfMasdar().get(entry.arabic) ?? null) : null;
      return nominalForms(entry, tag, source).filter(({ text }) => foldPlain(text) === key);
    },
  });

  const roots = verbs.map(({ perfect, imperfect }): readonly [past: string, present: string] => [
    skeleton(foldPlain(perfect)),
    skeleton(foldPlain(imperfect.slice(1))),
  ]);
  const verbForms = lazyForms<VerbEntry, VerbStem>(verbs, {
    eachKey: (_, index, add) => roots[index]?.forEach(add),
    keysOf: (folded) => [skeleton(folded)],
    formsOf: verbStems,
  });
  // Participles are found by their letters, verbal nouns by their spelling.
  const derived = lazyForms<VerbEntry, NominalForm>(
    verbs,
    {
      eachKey: ({ masdars }, index, add) => {
        const [past, present] = roots[index] ?? ['', ''];
        add(past);
        add(withMeem(past));
        add(withMeem(present));
        for (const { arabic } of masdars) add(`=${foldPlain(arabic)}`);
      },
      keysOf: (folded) => [skeleton(folded), `=${folded}`],
      formsOf: (entry, _, key) =>
        derivedForms(entry).filter((form) => {
          if ((form.derived === 'masdar') !== key.startsWith('=')) return false;
          const same = (listed.get(foldPlain(form.text)) ?? []).filter((one) => one.entry.arabic === form.text);
          // What is listed says more than the verb can; yet مؤكدا أن is "stressing that" as often as "confirmed".
          const announces = form.derived === 'active' && (entry.features.has('say') || entry.frame.has('أن'));
          if (!announces && same.some(({ tag, source }) => tag === 'adj' || source !== null)) return false;
          return !(entry.form === 'I' && same.some((one) => one.entry.features.has('hum')));
        }),
    },
    listed,
  );

  const names = new Map<string, NameEntry[]>();
  for (const entry of lexicon.names) {
    for (const spelling of [entry.arabic, ...entry.variants]) {
      if (!spelling.includes(' ')) push(names, spelling, entry);
    }
  }
  const closed = new Map<string, PhraseEntry>();
  for (const entry of [...lexicon.functionWords, ...lexicon.phrases]) {
    if (!entry.arabic.includes(' ') && !closed.has(entry.arabic)) closed.set(entry.arabic, entry);
  }
  return { verbs: verbForms, nominals: derived, names, closed };
}
