import { onDemand } from '../domain/on-demand.ts';
import { rememberWords } from '../domain/remember-words.ts';
import { foldLetters, stripMarks } from './letters.ts';

/**
 * What a number word contributes:
 * `unit` 0-10, `compound-unit` 1 and 2 as they stand before عشر, `teen` the عشر after a unit, `tens`, `hundred` (complete
 * hundreds), `scale` a power of a thousand, `dual` two of a hundred or scale, `plural` a scale that needs a number before it,
 * `fraction`, `ordinal` first to tenth.
 */
export type NumberWordKind =
  | 'unit'
  | 'compound-unit'
  | 'teen'
  | 'tens'
  | 'hundred'
  | 'scale'
  | 'dual'
  | 'plural'
  | 'fraction'
  | 'ordinal';

/** A number word in one of its forms. */
export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly value: number;
  /** The short form that counts feminine nouns (ثلاث); alone it may be another word, so it needs a noun after it. */
  readonly short: boolean;
  /** A dual before its noun (ألفا شخص), written like the accusative of one (ألفًا). */
  readonly construct: boolean;
  /** A spelling that is another word when it stands alone (مية). */
  readonly colloquial: boolean;
}

/** A word of a text with the clitics before it taken off. */
export interface NumberWordMatch extends NumberWord {
  /** Whether و or ف joins it to what stands before. */
  readonly joined: boolean;
  /** Whether a preposition (ب، ل، ك) is attached to it. */
  readonly preposition: boolean;
  readonly definite: boolean;
  /** Letters and signs of the clitics, without the article, in UTF-16 code units. */
  readonly cliticLength: number;
}

const units: readonly (readonly [value: number, long: string, short: string])[] = [
  [3, 'ثلاثة', 'ثلاث'],
  [4, 'أربعة', 'أربع'],
  [5, 'خمسة', 'خمس'],
  [6, 'ستة', 'ست'],
  [7, 'سبعة', 'سبع'],
  [8, 'ثمانية', 'ثماني'],
  [9, 'تسعة', 'تسع'],
  [10, 'عشرة', 'عشر'],
];
const tens = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const ordinals = ['ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];
const scales: readonly (readonly [value: number, singulars: readonly string[], plurals: readonly string[]])[] = [
  [1e3, ['ألف'], ['آلاف', 'ألاف']],
  [1e6, ['مليون'], ['ملايين']],
  [1e9, ['مليار', 'بليون'], ['مليارات', 'بلايين', 'ملايير']],
  [1e12, ['تريليون', 'ترليون'], ['تريليونات', 'ترليونات']],
];
const hundredSpellings = ['مئة', 'مائة', 'مئه', 'مية'];
const fractions: readonly (readonly [value: number, forms: readonly string[]])[] = [
  [1 / 2, ['نصف', 'نصفا']],
  [1 / 3, ['ثلث']],
  [2 / 3, ['ثلثا', 'ثلثي', 'ثلثان', 'ثلثين']],
  [1 / 4, ['ربع']],
];

const united = /[أإآٱىة\u0640]/;
const lexicon = buildLexicon();

function buildLexicon(): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (form: string, kind: NumberWordKind, value: number, traits: Partial<NumberWord> = {}): void => {
    if (!words.has(fold(form)))
      words.set(fold(form), { kind, value, short: false, construct: false, colloquial: false, ...traits });
  };
  for (const zero of ['صفر', 'صفرا']) add(zero, 'unit', 0);
  for (const one of ['واحد', 'واحدا', 'واحدة']) add(one, 'unit', 1);
  for (const one of ['أحد', 'إحدى', 'حادي', 'حادية']) add(one, 'compound-unit', 1);
  for (const two of ['اثنان', 'اثنين', 'اثنتان', 'اثنتين']) add(two, 'unit', 2);
  for (const two of ['اثنا', 'اثني', 'اثنتا', 'اثنتي', 'اثنى']) add(two, 'compound-unit', 2);
  for (const [value, long, short] of units) {
    add(long, 'unit', value);
    add(short, value === 10 ? 'teen' : 'unit', value, { short: true });
    for (const hundred of hundredSpellings) add(short.replace(/ي$/, '') + hundred, 'hundred', value * 100);
  }
  add('ثمان', 'unit', 8, { short: true });
  for (const hundred of hundredSpellings) {
    add(`ثماني${hundred}`, 'hundred', 800);
    add(hundred, 'scale', 100, { colloquial: hundred === 'مية' });
    for (const ending of ['تان', 'تين', 'تا', 'تي']) add(hundred.slice(0, -1) + ending, 'dual', 200);
  }
  tens.forEach((stem, index) => {
    for (const ending of ['ون', 'ين']) add(stem + ending, 'tens', (index + 2) * 10);
  });
  for (const [value, singulars, plurals] of scales) {
    for (const word of singulars) {
      add(word, 'scale', value);
      add(`${word}ا`, 'dual', value, { construct: true });
      for (const ending of ['ان', 'ين', 'ي']) add(word + ending, 'dual', value * 2);
    }
    for (const word of plurals) add(word, 'plural', value);
  }
  for (const [value, forms] of fractions) for (const form of forms) add(form, 'fraction', value);
  for (const first of ['أول', 'أولى']) add(first, 'ordinal', 1);
  ordinals.forEach((word, index) => {
    add(word, 'ordinal', index + 2);
    add(`${word}ة`, 'ordinal', index + 2, { short: true });
  });
  add('ثان', 'ordinal', 2);
  return words;
}

/** Unites the spellings of alef, final ya and ta marbuta; keeps the other hamzas, which tell مئتين from ميتين. */
function fold(word: string): string {
  if (foldLetters(word) === word) return word;
  const bare = stripMarks(word);
  if (!united.test(bare)) return bare;
  return bare
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replaceAll('\u0640', '');
}

const conjunctions = ['', 'و', 'ف'];
const prepositions = ['', 'ب', 'ل', 'ك'];

/** What may stand before a number word, and what it says. */
const beginnings = conjunctions.flatMap((conjunction) =>
  prepositions.flatMap((preposition) =>
    // لل is ل before the article, which loses its alef.
    ['', preposition === 'ل' ? 'ل' : 'ال'].map((article) => ({
      letters: conjunction + preposition + article,
      cliticLetters: conjunction.length + preposition.length,
      traits: { joined: conjunction !== '', preposition: preposition !== '', definite: article !== '' },
    })),
  ),
);

/** The number word that a word of an Arabic text is, clitics taken off, or null. */
export const matchNumberWord: (word: string) => NumberWordMatch | null = rememberWords(lookUp);

function lookUp(word: string): NumberWordMatch | null {
  const form = formOf(word);
  if (form === null) return null;
  for (const { letters, cliticLetters, traits } of beginnings) {
    const number = form.startsWith(letters) ? lexicon.get(form.slice(letters.length)) : undefined;
    if (number !== undefined) return { ...number, ...traits, cliticLength: lengthOfLetters(word, cliticLetters) };
  }
  return null;
}

/** What folding makes of each character of the common blocks; null for one that no number word has, and many words have one. */
const foldedCharacters = onDemand((): readonly (string | null)[] => {
  const alphabet = new Set([...lexicon.keys(), ...beginnings.map(({ letters }) => letters)].join(''));
  return Array.from({ length: 0x700 }, (_, code) => {
    const folded = fold(String.fromCharCode(code));
    return folded === '' || alphabet.has(folded) ? folded : null;
  });
});

/** The form of a word that number words are looked up by, or null when it has a letter that none of them has. */
function formOf(word: string): string | null {
  const folded = foldedCharacters();
  let [form, from] = ['', 0];
  for (let index = 0; index < word.length; index += 1) {
    const character = folded[word.charCodeAt(index)];
    if (character === null) return null;
    if (character === undefined || character === word.charAt(index)) continue;
    form += word.slice(from, index) + character;
    from = index + 1;
  }
  return from === 0 ? word : form + word.slice(from);
}

/** How many code units the first `count` letters of a word take with the signs on them. */
function lengthOfLetters(word: string, count: number): number {
  let [length, letters] = [0, 0];
  for (; length < word.length; length += 1) {
    if (/[\p{M}\u0640]/u.test(word.charAt(length))) continue;
    if (letters === count) break;
    letters += 1;
  }
  return length;
}
