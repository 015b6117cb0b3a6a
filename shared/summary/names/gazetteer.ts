import { foldLetters } from '../../arabic/letters.ts';
import { onDemand } from '../../domain/on-demand.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import { loadNames, type NameEntry } from '../../lexicon/names.ts';
import { loadPressNames } from '../../lexicon/press-names.ts';
import { nounKind } from '../words/noun-kinds.ts';
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

let givenNames: Map<string, string> | null = null;
let familyNames: Map<string, string> | null = null;
let everydayFamilies: Map<string, string> | null = null;
let everydayPlaces: Map<string, NameEntry> | null = null;

/** The list a gazetteer entry belongs in; null for the parts of names (given, family). */
export function kindOf(entry: NameEntry): EntityKind | null {
  return kinds[entry.kind] ?? null;
}

/** The longest gazetteer name whose folded first word is `first` and which continues with the tokens from `index + 1`. */
export function longestName(tokens: readonly Token[], index: number, first: string): GazetteerMatch | null {
  // Newspapers differ over a final ة or ا (بولندة، بولندا).
  let node = nodeOf(first) ?? undefined;
  if (node === undefined) {
    const other = otherNodeOf(first);
    if (other !== null && !isNoun(tokens[index])) node = other;
  }
  let best: GazetteerMatch | null = null;
  for (let at = index; node !== undefined; ) {
    if (node.entries.length > 0 && tokens[at]?.fold !== '-') best = { length: at - index + 1, entries: node.entries };
    const next: Token | undefined = tokens[++at];
    if (next === undefined || node.next.size === 0) break;
    node = next.fold === '-' ? node : node.next.get(next.fold);
  }
  return best;
}

const otherNodeOf = rememberWords((first: string): Node | null =>
  /[^ي]ه$/.test(first) && !first.startsWith('ال') ? nodeOf(`${first.slice(0, -1)}ا`) : null,
);

/** Whether any listed name begins with these two folded words. */
export function beginsName(first: string, second: string): boolean {
  return nodeOf(first)?.next.has(second) === true;
}

/** "His house" (بيته), "a basket" (سلة): everyday nouns, which no place is spelled like. */
function isNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return nounKind(token.text.endsWith('ه') ? token.fold.slice(0, -1) : token.fold) !== null;
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

/** The English of a family name that is an everyday word too (المصري): how to spell it, once something else shows that it is a name. */
export function everydayFamily(fold: string): string | null {
  everydayFamilies ??= partsOf(['family'], true);
  return everydayFamilies.get(fold) ?? null;
}

/** The place whose name is an everyday word too (البيضاء): one only behind a word that says so. */
export function everydayPlace(fold: string): NameEntry | null {
  everydayPlaces ??= new Map(
    loadPressNames()
      .filter((entry) => entry.everyday && kindOf(entry) === 'place')
      .flatMap((entry) =>
        [entry.arabic, ...entry.variants].map((name): [string, NameEntry] => [foldLetters(name), entry]),
      ),
  );
  return everydayPlaces.get(fold) ?? null;
}

function partsOf(wanted: readonly string[], everyday = false): Map<string, string> {
  const parts = new Map<string, string>();
  const press = loadPressNames().filter((entry) => entry.everyday === everyday);
  for (const entry of everyday ? press : [...loadNames(), ...press]) {
    if (!wanted.includes(entry.kind)) continue;
    for (const spelling of [entry.arabic, ...entry.variants]) {
      const fold = foldLetters(spelling).trim();
      if (!parts.has(fold)) parts.set(fold, entry.english);
    }
  }
  return parts;
}

interface Named {
  readonly spelling: string;
  readonly entry: NameEntry;
}

/** Every spelling of a name by its folded first word: what follows is only looked at where a text has that word. */
const spellings = onDemand((): ReadonlyMap<string, readonly Named[]> => {
  const found = new Map<string, Named[]>();
  const names = [...loadNames(), ...loadPressNames().filter((entry) => !entry.everyday)];
  const codes = new Set(names.map((entry) => entry.code));
  for (const entry of [...names, ...countryEntries().filter((country) => !codes.has(country.code))]) {
    for (const spelling of [entry.arabic, ...entry.variants]) {
      const first = firstWord(spelling);
      const known = found.get(first);
      if (known === undefined) found.set(first, [{ spelling, entry }]);
      else known.push({ spelling, entry });
    }
  }
  return found;
});

const nodes = new Map<string, Node>();

/** The names that begin with a word; null for none. */
function nodeOf(first: string): Node | null {
  const named = spellings().get(first);
  if (named === undefined) return null;
  let node = nodes.get(first);
  if (node === undefined) {
    node = { next: new Map(), entries: [] };
    for (const { spelling, entry } of named) insert(node, foldedWords(spelling).slice(1), entry);
    nodes.set(first, node);
  }
  return node;
}

function insert(first: Node, rest: readonly string[], entry: NameEntry): void {
  let node = first;
  for (const fold of rest) {
    let next = node.next.get(fold);
    if (next === undefined) {
      next = { next: new Map(), entries: [] };
      node.next.set(fold, next);
    }
    node = next;
  }
  if (!node.entries.includes(entry)) node.entries.push(entry);
}

function firstWord(spelling: string): string {
  const space = spelling.indexOf(' ');
  const first = space < 0 ? spelling : spelling.slice(0, space);
  return plainName.test(first) ? foldLetters(first) : (foldedWords(spelling)[0] ?? '');
}

/** The words of a name as they are met in a text; most names are of plain letters, for which the tokeniser is too much. */
function foldedWords(spelling: string): string[] {
  if (plainName.test(spelling)) return spelling.split(' ').map(foldLetters);
  return tokenise(spelling).flatMap(({ kind, fold }) => (kind === 'sign' ? [] : [fold]));
}
