import { foldLetters } from '../../arabic/letters.ts';
import { onDemand } from '../../domain/on-demand.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import { loadLexicon } from '../../lexicon/lexicon.ts';
import { pluralOf } from './english-plural.ts';

/** The English of an Arabic word out of context, and whether it describes (an adjective) or names (a noun). */
export interface WordReading {
  readonly english: string;
  readonly adjective: boolean;
  /** Of a nation or people: "Russian". */
  readonly nationality: boolean;
}

type Readings = ReadonlyMap<string, WordReading>;

/** The lexicon's English for a folded word that counts as a noun where it stands (behind a number). */
export function englishOfNoun(fold: string): WordReading | null {
  const known = [nouns().all, adjectives()];
  return (
    lookUp(known, fold) ?? lookUp(known, fold.replace(/ا$/, '')) ?? lookUp(known, fold.replace(/(?:ه|ها|هم)$/, ''))
  );
}

/**
 * The lexicon's English for a folded noun in the singular or plural that its number wants: كتابا are books and كتاب writers,
 * مزارع farms and one farmer.
 */
export function englishOfCounted(fold: string, number: 'one' | 'many'): WordReading | null {
  const { singulars, plurals } = nouns();
  const readings = number === 'one' ? singulars : plurals;
  // As it stands in the wanted number, as it stands in any, and only then as somebody's (سوري is no wall of mine).
  const { own, others } = countedForms(fold);
  for (const forms of [own, others]) {
    const fitting = forms.map((form) => readings.get(form)).find((reading) => reading !== undefined);
    const known = fitting ?? forms.map((form) => englishOfNoun(form)).find((reading) => reading !== null);
    if (known !== undefined && known !== null) return known;
  }
  return null;
}

/** Whether a folded noun, its article or owner aside, is a plural. */
export function isPluralNoun(fold: string): boolean {
  const { own, others } = countedForms(fold);
  return [...own, ...others].some((form) => nouns().plurals.has(form) || /.{3}(?:ين|ون|ات)$/.test(form));
}

/** A folded noun without its article, the accusative's ending or whose it is, and with the ya that tanween drops (محام). */
function countedForms(fold: string): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const bare = fold.replace(/^[وف]?(?:لل|ال|بال)/, '');
  const owned = /^(.{3,})(?:ها|هم|هما|هن|نا|كم|ه|ي)$/.exec(bare)?.[1];
  const its = owned === undefined ? [] : [owned, owned.replace(/ت$/, 'ه'), owned.replace(/ا$/, 'ي')];
  const weak = /^م.{2,}[^اويه]$/.test(bare) ? [`${bare}ي`] : [];
  return { own: [bare, bare.replace(/ا$/, '')], others: [...weak, ...its] };
}

/** The lexicon's English for a folded noun or adjective, its article, conjunction and gender or number ending aside; null when unknown. */
export const englishOfWord: (fold: string) => WordReading | null = rememberWords((fold) =>
  lookUp([adjectives(), nouns().all], fold),
);

/** @param known where a word is looked for, in this order */
function lookUp(known: readonly Readings[], fold: string): WordReading | null {
  const find = (word: string) => known.find((readings) => readings.has(word))?.get(word);
  const bare = fold.replace(/^[وف]?(?:لل|ال|بال)/, '');
  for (const word of [fold, bare]) {
    const reading = find(word);
    if (reading !== undefined) return reading;
  }
  // "Violations" before "violators": مخالفات is the plural of مخالفة where both are words.
  const things = bare.endsWith('ات') ? find(bare.replace(/ات$/, 'ه')) : undefined;
  const people = things ?? find(bare.replace(/(?:ين|ون|ات)$/, ''));
  if (people !== undefined) return people.adjective ? people : { ...people, english: pluralOf(people.english) };
  // Only adjectives merely agree in their ending; another noun begins with the same letters (فلاح، فلاحة).
  const masculine = find(bare.replace(/ه$/, ''));
  return masculine?.adjective === true ? masculine : null;
}

const adjectives = onDemand((): Readings => {
  const found = new Map<string, WordReading>();
  for (const { arabic, english, features } of loadLexicon().adjectives) {
    const reading = { english: english[0] ?? '', adjective: true, nationality: features.has('nat') };
    for (const form of [arabic, `${arabic}ة`]) addTo(found, form, reading);
  }
  return found;
});

interface Nouns {
  /** Every form; where one spells two words, the first of them. */
  readonly all: Readings;
  readonly singulars: Readings;
  readonly plurals: Readings;
}

const nouns = onDemand((): Nouns => {
  const [all, singulars, plurals] = [1, 2, 3].map(() => new Map<string, WordReading>()) as Maps;
  const add = (form: string, reading: WordReading, isPlural: boolean): void => {
    addTo(all, form, reading);
    addTo(isPlural ? plurals : singulars, form, reading);
  };
  const lexicon = loadLexicon();
  for (const {
    arabic,
    english: [english = ''],
    englishPlural,
    features,
    plurals: broken,
    soundPlural,
  } of lexicon.nouns) {
    add(arabic, noun(english), false);
    const plural =
      englishPlural === null && !features.has('mass') ? new PluralNoun(english) : noun(englishPlural ?? english);
    for (const form of broken) add(form, plural, true);
    if (soundPlural === 'ات') add(`${arabic.replace(/ة$/, '')}ات`, plural, true);
  }
  for (const { masdars } of lexicon.verbs) {
    for (const { arabic, english, mass } of masdars) {
      if (english === null) continue;
      add(arabic, noun(english), false);
      if (!mass) add(`${arabic.replace(/ة$/, '')}ات`, new PluralNoun(english), true);
    }
  }
  return { all, singulars, plurals };
});

type Maps = [Map<string, WordReading>, Map<string, WordReading>, Map<string, WordReading>];

function addTo(found: Map<string, WordReading>, word: string, reading: WordReading): void {
  const fold = foldLetters(word);
  if (!found.has(fold)) found.set(fold, reading);
}

function noun(english: string): WordReading {
  return { english, adjective: false, nationality: false };
}

/** Few words of the lexicon occur in an article: the plural is made where it is asked for. */
class PluralNoun implements WordReading {
  readonly adjective = false;
  readonly nationality = false;
  readonly #singular: string;

  constructor(singular: string) {
    this.#singular = singular;
  }

  get english(): string {
    return pluralOf(this.#singular);
  }
}
