/** Short vowels, tanween, shadda, sukun, dagger alef and the annotation signs of Quranic print, as a character class. */
const markClass =
  '\\u0610-\\u061A\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED';

const marks = new RegExp(`[${markClass}]`, 'g');
const foldable = /[أإآٱىةؤئ\u0653-\u0655\u0640]/;
const arabicLetter = /^(?=\p{Script=Arabic})\p{L}$/u;

const folds: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ؤ', 'و'],
  ['ئ', 'ي'],
  // Tatweel, and hamza and madda that stand apart from their letter, say nothing that folding keeps.
  ['\u0640', ''],
  ['\u0653', ''],
  ['\u0654', ''],
  ['\u0655', ''],
]);

/** Removes the signs above and below the letters (short vowels, shadda, sukun, dagger alef); the letters stay as they are. */
export function stripMarks(text: string): string {
  return text.replace(marks, '');
}

/** How many such signs a text has. */
export function countMarks(text: string): number {
  return text.match(marks)?.length ?? 0;
}

/**
 * The form of a word under which spellings that differ only by habit meet: without signs, أإآٱ as ا, ى and ئ as ي, ة as ه,
 * ؤ as و. For matching only, never for output.
 */
export function foldLetters(word: string): string {
  const bare = stripMarks(word);
  if (!foldable.test(bare)) return bare;
  let folded = '';
  for (const letter of bare) folded += folds.get(letter) ?? letter;
  return folded;
}

/** Whether one character is a letter of the Arabic script, in any language written with it; signs and digits are not. */
export function isArabicLetter(character: string): boolean {
  return arabicLetter.test(character);
}
