import { foldLetters } from '../../arabic/letters.ts';
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

let readings: Map<string, WordReading> | null = null;
let nouns: Map<string, WordReading> | null = null;

/** The lexicon's English for a folded word that counts as a noun where it stands (behind a number). */
export function englishOfNoun(fold: string): WordReading | null {
  nouns ??= new Map([...collect(false), ...collect(true)]);
  return (
    lookUp(nouns, fold) ?? lookUp(nouns, fold.replace(/ا$/, '')) ?? lookUp(nouns, fold.replace(/(?:ه|ها|هم)$/, ''))
  );
}

/** The lexicon's English for a folded noun or adjective, its article, conjunction and gender or number ending aside; null when unknown. */
export const englishOfWord: (fold: string) => WordReading | null = rememberWords((fold) => {
  readings ??= new Map([...collect(true), ...collect(false)]);
  return lookUp(readings, fold);
});

function lookUp(known: ReadonlyMap<string, WordReading>, fold: string): WordReading | null {
  const bare = fold.replace(/^[وف]?(?:لل|ال|بال)/, '');
  for (const word of [fold, bare]) {
    const reading = known.get(word);
    if (reading !== undefined) return reading;
  }
  // "Violations" before "violators": مخالفات is the plural of مخالفة where both are words.
  const things = bare.endsWith('ات') ? known.get(bare.replace(/ات$/, 'ه')) : undefined;
  const people = things ?? known.get(bare.replace(/(?:ين|ون|ات)$/, ''));
  if (people !== undefined) return people.adjective ? people : { ...people, english: pluralOf(people.english) };
  // Only adjectives merely agree in their ending; another noun begins with the same letters (فلاح، فلاحة).
  const masculine = known.get(bare.replace(/ه$/, ''));
  return masculine?.adjective === true ? masculine : null;
}

function collect(wantNouns: boolean): Map<string, WordReading> {
  const found = new Map<string, WordReading>();
  const lexicon = loadLexicon();
  const add = (word: string, reading: WordReading): void => {
    const fold = foldLetters(word);
    if (!found.has(fold)) found.set(fold, reading);
  };
  for (const entry of wantNouns ? [] : lexicon.adjectives) {
    const reading = { english: entry.english[0] ?? '', adjective: true, nationality: entry.features.has('nat') };
    for (const form of [entry.arabic, `${entry.arabic}ة`]) add(form, reading);
  }
  for (const entry of wantNouns ? lexicon.nouns : []) {
    const english = entry.english[0] ?? '';
    add(entry.arabic, { english, adjective: false, nationality: false });
    const plural = {
      english: entry.englishPlural ?? (entry.features.has('mass') ? english : pluralOf(english)),
      adjective: false,
      nationality: false,
    };
    for (const form of [
      ...entry.plurals,
      ...(entry.soundPlural === 'ات' ? [`${entry.arabic.replace(/ة$/, '')}ات`] : []),
    ])
      add(form, plural);
  }
  for (const { masdars } of wantNouns ? lexicon.verbs : []) {
    for (const { arabic, english, mass } of masdars) {
      if (english === null) continue;
      add(arabic, { english, adjective: false, nationality: false });
      const plural = { english: pluralOf(english), adjective: false, nationality: false };
      if (!mass) add(`${arabic.replace(/ة$/, '')}ات`, plural);
    }
  }
  return found;
}
