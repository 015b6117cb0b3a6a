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

/** Where forms are sought, and how they are made. */
export interface FormSource<Form> {
  /** The keys under which a verb's forms are sought; verbs go by their place. */
  keysOf(entry: VerbEntry, index: number): readonly string[];
  /** The keys of a spelling. */
  keyOf(folded: string): readonly string[];
  /** The forms of a verb that are sought under a key. */
  formsOf(entry: VerbEntry, key: string): readonly Form[];
}

/** Looks up forms that are made when first asked for: a conjugation has dozens, and an article meets few. The answer is in the verbs' order, behind what `base` lists. */
export function lazyForms<Form extends { readonly text: string }>(
  entries: readonly VerbEntry[],
  source: FormSource<Form>,
  base: ReadonlyMap<string, readonly Form[]>,
): FormLookup<Form> {
  const byKey = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    for (const key of source.keysOf(entry, index)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  type Found = readonly [index: number, form: Form];
  const groups = new Map<string, ReadonlyMap<string, Found[]>>();
  const groupOf = (key: string): ReadonlyMap<string, Found[]> | undefined => {
    const known = groups.get(key);
    const indexes = known ? undefined : byKey.get(key);
    if (indexes === undefined) return known;
    const group = new Map<string, Found[]>();
    for (const index of indexes) {
      for (const form of source.formsOf(entries[index] as VerbEntry, key)) {
        const text = foldPlain(form.text);
        const list = group.get(text);
        if (list) list.push([index, form]);
        else group.set(text, [[index, form]]);
      }
    }
    groups.set(key, group);
    return group;
  };
  const known = new Map<string, readonly Form[] | undefined>();
  const find = (folded: string): readonly Form[] | undefined => {
    let found: Found[] | undefined;
    for (const key of source.keyOf(folded)) {
      const more = groupOf(key)?.get(folded);
      if (more) found = found ? [...found, ...more].sort(([left], [right]) => left - right) : more;
    }
    const listed = base.get(folded);
    if (found === undefined) return listed;
    const forms = found.map(([, form]) => form);
    return listed ? [...listed, ...forms] : forms;
  };
  return {
    get(folded) {
      const forms = known.get(folded);
      if (forms !== undefined || known.has(folded)) return forms;
      if (known.size >= maxKnownForms) known.clear();
      const made = find(folded);
      known.set(folded, made);
      return made;
    },
  };
}
