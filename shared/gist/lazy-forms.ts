import type { VerbEntry } from '../lexicon/entries.ts';
import { foldPlain } from './fold-plain.ts';

/** Forms by their folded spelling. */
export interface FormLookup<Form> {
  get(folded: string): readonly Form[] | undefined;
}

const dropped = new Set(['ا', 'و', 'ي', 'ء'].map((letter) => letter.charCodeAt(0)));

/** What all forms of a verb have in common: its letters without the weak ones and without doubling. */
export function skeleton(folded: string): string {
  let out = '';
  let last = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === last || dropped.has(code)) continue;
    out += folded[at];
    last = code;
  }
  return out;
}

const maxKnownForms = 200_000;

/**
 * Looks up forms that are made when first asked for: a conjugation has dozens, and an article meets few. `keysOf` names
 * the keys under which a verb's forms may be sought, `keyOf` the keys of a spelling; the answer is in the verbs' order.
 */
export function lazyForms<Form extends { readonly text: string }>(
  entries: readonly VerbEntry[],
  keysOf: (entry: VerbEntry) => readonly string[],
  keyOf: (folded: string) => readonly string[],
  formsOf: (entry: VerbEntry) => readonly Form[],
  base: ReadonlyMap<string, readonly Form[]>,
): FormLookup<Form> {
  const byKey = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    for (const key of new Set(keysOf(entry))) {
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  });
  const formsByEntry: (readonly (readonly [string, Form])[] | undefined)[] = new Array(entries.length);
  const known = new Map<string, readonly Form[] | undefined>();
  const make = (index: number): readonly (readonly [string, Form])[] => {
    const made =
      formsByEntry[index] ?? formsOf(entries[index] as VerbEntry).map((form) => [foldPlain(form.text), form] as const);
    formsByEntry[index] = made;
    return made;
  };
  const find = (folded: string): readonly Form[] | undefined => {
    const lists = keyOf(folded).flatMap((key) => byKey.get(key) ?? []);
    const found: Form[] = [];
    for (const index of lists.length > 1 ? [...new Set(lists)].sort((left, right) => left - right) : lists) {
      for (const [text, form] of make(index)) if (text === folded) found.push(form);
    }
    const listed = base.get(folded);
    return found.length === 0 ? listed : listed ? [...listed, ...found] : found;
  };
  return {
    get(folded) {
      if (known.has(folded)) return known.get(folded);
      if (known.size >= maxKnownForms) known.clear();
      const forms = find(folded);
      known.set(folded, forms);
      return forms;
    },
  };
}
