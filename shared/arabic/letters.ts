/** Short vowels, tanween, shadda, sukun, dagger alef and the annotation signs of Quranic print, as a character class. */
const markClass =
  '\\u0610-\\u061A\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED';

const marks = new RegExp(`[${markClass}]`, 'g');
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

/** What each character below U+0700 is to folding: most words need none, and a look at this table is all they cost. */
const isMark = 1;
const isFoldable = 2;
const traits = Uint8Array.from({ length: 0x700 }, (_, code) => {
  const character = String.fromCharCode(code);
  return (character.search(marks) >= 0 ? isMark : 0) | (folds.has(character) ? isFoldable : 0);
});

/** What folding makes of each of those characters. */
const foldedTo: readonly string[] = Array.from(traits, (trait, code) => {
  const character = String.fromCharCode(code);
  return (trait & isMark) !== 0 ? '' : (folds.get(character) ?? character);
});

function has(text: string, wanted: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (((traits[text.charCodeAt(index)] ?? 0) & wanted) !== 0) return true;
  }
  return false;
}

/** Removes the signs above and below the letters (short vowels, shadda, sukun, dagger alef); the letters stay as they are. */
export function stripMarks(text: string): string {
  return has(text, isMark) ? text.replace(marks, '') : text;
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
  if (!has(word, isMark | isFoldable)) return word;
  let folded = '';
  for (let index = 0; index < word.length; index += 1) {
    folded += foldedTo[word.charCodeAt(index)] ?? word.charAt(index);
  }
  return folded;
}

/** Whether one character is a letter of the Arabic script, in any language written with it; signs and digits are not. */
export function isArabicLetter(character: string): boolean {
  return arabicLetter.test(character);
}
