import { foldLetters } from '../../arabic/letters.ts';
import { loadLexicon } from '../../lexicon/lexicon.ts';
import { functionWords } from './function-words.ts';

const prefixes = [
  'وبال',
  'فبال',
  'وكال',
  'وال',
  'فال',
  'بال',
  'كال',
  'ولل',
  'لل',
  'ال',
  'وب',
  'ول',
  'وس',
  'فس',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'س',
];
const suffixes = [
  'تهما',
  'تهم',
  'تها',
  'تنا',
  'ته',
  'هما',
  'هم',
  'ها',
  'هن',
  'نا',
  'كم',
  'ه',
  'ان',
  'ين',
  'ون',
  'ات',
  'تان',
  'تين',
  'وا',
  'ا',
  'ت',
  'ي',
];

let known: Set<string> | null = null;

/** Whether a folded word is an ordinary Arabic word in some inflection, as far as the lexicon goes: such words are not names by themselves. */
export function isKnownWord(fold: string): boolean {
  known ??= collect();
  if (known.has(fold) || functionWords.has(fold)) return true;
  if (hasKnownStem(known, fold)) return true;
  for (const prefix of prefixes) {
    if (!fold.startsWith(prefix) || fold.length - prefix.length < 2) continue;
    const rest = fold.slice(prefix.length);
    if (known.has(rest) || (rest.length > 3 && hasKnownStem(known, rest))) return true;
  }
  return false;
}

function hasKnownStem(words: ReadonlySet<string>, fold: string): boolean {
  for (const suffix of suffixes) {
    if (!fold.endsWith(suffix) || fold.length - suffix.length < 2) continue;
    const stem = fold.slice(0, -suffix.length);
    if (stem.length > 2 && words.has(stem)) return true;
    if (words.has(`${stem}ه`)) return true;
  }
  return false;
}

function collect(): Set<string> {
  const words = new Set<string>();
  const lexicon = loadLexicon();
  const add = (word: string): void => {
    for (const part of foldLetters(word).split(/\s+/)) if (part !== '') words.add(part);
  };
  for (const noun of lexicon.nouns) for (const form of [noun.arabic, ...noun.plurals]) add(form);
  for (const adjective of lexicon.adjectives) {
    for (const form of [adjective.arabic, `${adjective.arabic}ة`, ...adjective.plurals]) add(form);
  }
  for (const verb of lexicon.verbs) {
    const rest = verb.imperfect.slice(1);
    for (const form of [verb.perfect, verb.imperfect, `ت${rest}`, `ن${rest}`]) add(form);
    for (const masdar of verb.masdars) add(masdar.arabic);
  }
  for (const word of lexicon.functionWords) add(word.arabic);
  return words;
}
