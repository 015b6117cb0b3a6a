import { foldLetters } from '../../arabic/letters.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import { loadLexicon } from '../../lexicon/lexicon.ts';

/** What a noun stands for: somebody, a body that acts (a ministry, an army), or anything else. */
export type NounKind = 'person' | 'body' | 'thing';

/** The make of a participle: who does something, as well as a thing (قائمة, "list" and "she who stands"). */
const participle = /^(?:.ا..ه?|م.{3,})$/;

let kinds: ReadonlyMap<string, NounKind> | null = null;

/** What the lexicon says that a folded noun stands for, its article or owner aside; null for a word that it does not know as a noun.
 * Of a word with several meanings the most human one counts. */
export const nounKind: (fold: string) => NounKind | null = rememberWords(lookUp);

function lookUp(fold: string): NounKind | null {
  kinds ??= collect();
  const bare = fold.replace(/^ال(?=.{2})/, '');
  const whole = kinds.get(fold) ?? kinds.get(bare);
  if (whole !== undefined) return whole;
  const stem = /^(.{2,}?)(?:هما|هم|ها|ه|نا|ي)$/.exec(bare)?.[1];
  if (stem === undefined || bare !== fold) return null;
  return kinds.get(stem) ?? (stem.endsWith('ت') ? (kinds.get(`${stem.slice(0, -1)}ه`) ?? null) : null);
}

let abstracts: ReadonlySet<string> | null = null;

/** Whether a folded noun is a quality or an action ("anger", "clarity"), as those are that tell how somebody speaks. */
export function isAbstract(fold: string): boolean {
  abstracts ??= new Set([
    ...loadLexicon().verbs.flatMap(({ masdars }) => masdars.map(({ arabic }) => foldLetters(arabic))),
    ...loadLexicon()
      .nouns.filter(({ features }) => features.has('mass'))
      .map(({ arabic }) => foldLetters(arabic)),
  ]);
  return abstracts.has(fold);
}

function collect(): Map<string, NounKind> {
  const found = new Map<string, NounKind>();
  const rank: Readonly<Record<NounKind, number>> = { thing: 0, body: 1, person: 2 };
  const add = (word: string, kind: NounKind): void => {
    const fold = foldLetters(word);
    const known = found.get(fold);
    if (known === undefined || rank[kind] > rank[known]) found.set(fold, kind);
  };
  const lexicon = loadLexicon();
  for (const verb of lexicon.verbs)
    for (const { arabic } of verb.masdars)
      for (const form of [arabic, `${arabic.replace(/ة$/, '')}ات`]) add(form, 'thing');
  for (const { arabic, plurals, soundPlural, features } of lexicon.nouns) {
    const kind = features.has('hum') ? 'person' : features.has('org') ? 'body' : 'thing';
    if (kind === 'thing' && participle.test(foldLetters(arabic))) continue;
    for (const form of [arabic, ...plurals]) add(form, kind);
    const stem = arabic.replace(/ة$/, '');
    if (soundPlural === 'ات') add(`${stem}ات`, kind);
    if (soundPlural === 'ون') for (const ending of ['ون', 'ين', 'ة', 'ات']) add(`${stem}${ending}`, kind);
  }
  return found;
}
