/** Short vowels, tanween, shadda, sukun, dagger alef and the annotation signs of Quranic print: first and last of each run. */
const markRuns: readonly (readonly [first: number, last: number])[] = [
  [0x0610, 0x061a],
  [0x064b, 0x0652],
  [0x0656, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
];
const marks = new RegExp(`[${markRuns.map((run) => String.fromCharCode(run[0], 0x2d, run[1])).join('')}]`, 'g');
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
const traits = new Uint8Array(0x700);
for (const [first, last] of markRuns) traits.fill(isMark, first, last + 1);
for (const letter of folds.keys()) traits[letter.charCodeAt(0)] = isFoldable;

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
  // Letters that stay as they are come in runs.
  let [folded, from] = ['', 0];
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (((traits[code] ?? 0) & (isMark | isFoldable)) === 0) continue;
    folded += word.slice(from, index) + (foldedTo[code] ?? '');
    from = index + 1;
  }
  return folded + word.slice(from);
}

/** Whether one character is a letter of the Arabic script, in any language written with it; signs and digits are not. */
export function isArabicLetter(character: string): boolean {
  return arabicLetter.test(character);
}
