import { foldLetters } from '../../arabic/letters.ts';
import { loadNames, type NameEntry } from '../../lexicon/names.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { countryEntries } from './countries.ts';
import { firstNames } from './first-names.ts';

/** What kinds of things the summary lists. */
export type EntityKind = 'person' | 'organisation' | 'place';

/** A gazetteer name found in a text: how many tokens it covers and what it may be. */
export interface GazetteerMatch {
  readonly length: number;
  readonly entries: readonly NameEntry[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: NameEntry[];
}

const kinds: Readonly<Record<string, EntityKind>> = {
  country: 'place',
  city: 'place',
  region: 'place',
  continent: 'place',
  water: 'place',
  place: 'place',
  org: 'organisation',
  party: 'organisation',
  media: 'organisation',
  company: 'organisation',
  team: 'organisation',
  person: 'person',
};

const plainName = /^[ء-غف-ي]+(?: [ء-غف-ي]+)*$/;

let root: Node | null = null;
let givenNames: Map<string, string> | null = null;
let familyNames: Map<string, string> | null = null;

/** The list a gazetteer entry belongs in; null for the parts of names (given, family). */
export function kindOf(entry: NameEntry): EntityKind | null {
  return kinds[entry.kind] ?? null;
}

/** The longest gazetteer name whose folded first word is `first` and which continues with the tokens from `index + 1`. */
export function longestName(tokens: readonly Token[], index: number, first: string): GazetteerMatch | null {
  root ??= build();
  // Newspapers differ over a final ة or ا (بولندة، بولندا).
  let node =
    root.next.get(first) ??
    (first.endsWith('ه') && !first.startsWith('ال') ? root.next.get(`${first.slice(0, -1)}ا`) : undefined);
  let best: GazetteerMatch | null = null;
  for (let at = index; node !== undefined; ) {
    if (node.entries.length > 0 && tokens[at]?.fold !== '-') best = { length: at - index + 1, entries: node.entries };
    const next: Token | undefined = tokens[++at];
    if (next === undefined || node.next.size === 0) break;
    node = next.fold === '-' ? node : node.next.get(next.fold);
  }
  return best;
}

/** The English of a first name, by its folded form, or null. */
export function givenName(fold: string): string | null {
  givenNames ??= new Map([...firstNames, ...partsOf(['given', 'given-f'])]);
  return givenNames.get(fold) ?? null;
}

/** The English of a family name, by its folded form, or null. */
export function familyName(fold: string): string | null {
  familyNames ??= partsOf(['family']);
  return familyNames.get(fold) ?? null;
}

function partsOf(wanted: readonly string[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const entry of loadNames()) {
    if (!wanted.includes(entry.kind)) continue;
    for (const spelling of [entry.arabic, ...entry.variants]) {
      const fold = foldLetters(spelling).trim();
      if (!parts.has(fold)) parts.set(fold, entry.english);
    }
  }
  return parts;
}

function build(): Node {
  const top: Node = { next: new Map(), entries: [] };
  const names = loadNames();
  const codes = new Set(names.map((entry) => entry.code));
  for (const entry of [...names, ...countryEntries().filter((country) => !codes.has(country.code))]) {
    for (const spelling of [entry.arabic, ...entry.variants]) insert(top, spelling, entry);
  }
  return top;
}

function insert(top: Node, spelling: string, entry: NameEntry): void {
  let node = top;
  for (const fold of foldedWords(spelling)) {
    let next = node.next.get(fold);
    if (next === undefined) {
      next = { next: new Map(), entries: [] };
      node.next.set(fold, next);
    }
    node = next;
  }
  if (node !== top && !node.entries.includes(entry)) node.entries.push(entry);
}

/** The words of a name as they are met in a text; most names are of plain letters, for which the tokeniser is too much. */
function foldedWords(spelling: string): string[] {
  if (plainName.test(spelling)) return spelling.split(' ').map(foldLetters);
  return tokenise(spelling).flatMap(({ kind, fold }) => (kind === 'sign' ? [] : [fold]));
}
