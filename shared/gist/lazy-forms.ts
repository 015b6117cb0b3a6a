import { foldPlain } from './fold-plain.ts';

/** Forms by their folded spelling. */
export interface FormLookup<Form> {
  get(folded: string): readonly Form[] | undefined;
}

const maxKnownForms = 200_000;

/** Where forms are sought, and how they are made. */
export interface FormSource<Entry, Form> {
  /** Names the keys under which an entry's forms are sought; entries go by their place. */
  eachKey(entry: Entry, index: number, add: (key: string) => void): void;
  /** The keys of a spelling. */
  keysOf(folded: string): readonly string[];
  /** The forms of an entry that are sought under a key. */
  formsOf(entry: Entry, index: number, key: string): readonly Form[];
}

/**
 * Looks up forms that are made when first asked for: a conjugation has dozens, and an article meets few words. The answer
 * is in the entries' order, behind what `base` lists.
 */
export function lazyForms<Entry, Form extends { readonly text: string }>(
  entries: readonly Entry[],
  source: FormSource<Entry, Form>,
  base?: FormLookup<Form>,
): FormLookup<Form> {
  // Most keys belong to one entry.
  const byKey = new Map<string, number | number[]>();
  entries.forEach((entry, index) => {
    source.eachKey(entry, index, (key) => {
      const before = byKey.get(key);
      if (before === undefined) byKey.set(key, index);
      else if (typeof before !== 'number') {
        if (before.at(-1) !== index) before.push(index);
      } else if (before !== index) byKey.set(key, [before, index]);
    });
  });
  type Found = readonly [index: number, form: Form];
  const groups = new Map<string, ReadonlyMap<string, Found[]>>();
  const groupOf = (key: string): ReadonlyMap<string, Found[]> | undefined => {
    const known = groups.get(key);
    const indexes = known ? undefined : byKey.get(key);
    if (indexes === undefined) return known;
    const group = new Map<string, Found[]>();
    for (const index of typeof indexes === 'number' ? [indexes] : indexes) {
      for (const form of source.formsOf(entries[index] as Entry, index, key)) {
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
    for (const key of source.keysOf(folded)) {
      const more = groupOf(key)?.get(folded);
      if (more) found = found ? [...found, ...more].sort(([left], [right]) => left - right) : more;
    }
    const listed = base?.get(folded);
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
