import type { NameEntry } from '../../lexicon/names.ts';
import type { Token } from '../words/tokens.ts';
import { beginsName, kindOf, longestName } from './gazetteer.ts';

/** Words for an agency, newspaper or other body with which its name may be listed. */
const kinds = ['وكاله', 'صحيفه', 'جريده', 'قناه', 'موقع', 'منظمه', 'حزب', 'جمعيه'];

/** The agency or newspaper that is listed under a whole name, with or without the word for what it is; null for none. */
export function listedOutlet(words: readonly Token[]): NameEntry | null {
  const [first] = words;
  if (first === undefined) return null;
  const listed = kinds.filter((kind) => beginsName(kind, first.fold));
  for (const named of [words, ...listed.map((kind) => [{ ...first, fold: kind, text: kind }, ...words])]) {
    const match = longestName(named, 0, named[0]?.fold ?? '');
    const isWhole = match?.length === named.length;
    const entry = isWhole ? match.entries.find((one) => kindOf(one) === 'organisation') : undefined;
    if (entry !== undefined) return entry;
  }
  return null;
}
