import { foldLetters, stripMarks } from './letters.ts';

const consonants: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ب: 'b',
    ت: 't',
    ث: 'th',
    ج: 'j',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'dh',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    پ: 'p',
    چ: 'ch',
    ژ: 'zh',
    گ: 'g',
    ڤ: 'v',
    ڨ: 'g',
    ک: 'k',
    ی: 'y',
  }),
);
const longVowels: ReadonlyMap<string, string> = new Map(
  Object.entries({ ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ى: 'a', ؤ: 'o', ئ: 'e', ع: 'a' }),
);
const vowelEnd = /[aeiou]$/;

/** Endings of names from elsewhere whose spelling in English is settled, longest first: `توكاييف` is Tokayev. */
const foreignEndings: readonly (readonly [arabic: string, latin: string])[] = [
  ['وفيتش', 'ovich'],
  ['شفيلي', 'shvili'],
  ['سكايا', 'skaya'],
  ['اييفا', 'ayeva'],
  ['فيتش', 'vich'],
  ['اييف', 'ayev'],
  ['أوغلو', 'oglu'],
  ['اوغلو', 'oglu'],
  ['ييفا', 'iyeva'],
  ['ينكو', 'enko'],
  ['بيرغ', 'berg'],
  ['فورد', 'ford'],
  ['سكي', 'sky'],
  ['ييف', 'iyev'],
  ['ايف', 'ayev'],
  ['سون', 'son'],
  ['تون', 'ton'],
  ['يفا', 'eva'],
  ['وفا', 'ova'],
  ['يتش', 'ich'],
  ['وف', 'ov'],
  ['يف', 'ev'],
];
/** Shorter words are not told from Arabic ones (`خريف`, `حروف`) by their ending. */
const shortestForeignName = 6;

/** Letters that names from elsewhere are not written with in Arabic. */
const native = /[حخذثصضطظعقءةىؤئ]/;

/** Sounds of foreign names that Arabic writes with other letters. */
const foreignSounds: readonly (readonly [arabic: string, latin: string])[] = [
  ['تش', 'ch'],
  ['نغ', 'ng'],
  ['غ', 'g'],
];

/** The Latin letters of a whole word, lower case. */
function romaniseName(word: string): string {
  const ending =
    word.length < shortestForeignName ? undefined : foreignEndings.find(([arabic]) => word.endsWith(arabic));
  if (ending !== undefined) return romanise(word.slice(0, -ending[0].length), true) + ending[1];
  const foreign = !native.test(word);
  const latin = romanise(word, foreign);
  // Foreign names end in -er and -el rather than in a bare cluster: مولر, Moler.
  return foreign ? latin.replace(/([bdfgklmnprstvz])([rl])$/, '$1e$2') : latin;
}

/** The Latin letters of a stretch of a word, lower case; a short vowel is supplied where English could not read the cluster. */
function romanise(word: string, foreign: boolean): string {
  let out = '';
  for (let index = 0; index < word.length; index += 1) {
    const sound = foreign ? foreignSounds.find(([letters]) => word.startsWith(letters, index)) : undefined;
    if (sound) {
      const end = index + sound[0].length;
      const vowelFollows = end >= word.length || /[اأإآىوية]/.test(word[end] ?? '');
      out += sound[1] + (vowelFollows || vowelEnd.test(out) ? '' : 'a');
      index = end - 1;
      continue;
    }
    const letter = word[index] ?? '';
    const next = word[index + 1] ?? '';
    const nextIsVowel = next !== '' && (longVowels.has(next) || next === 'و' || next === 'ي' || next === 'ة');
    if (letter === 'ء') continue;
    if (letter === 'ة') {
      out += vowelEnd.test(out) ? '' : 'a';
    } else if (letter === 'و') {
      const isConsonant = index === 0 || vowelEnd.test(out) || (nextIsVowel && next !== 'و');
      // At the beginning only a vowel can follow: وجيه, Wajih.
      out += isConsonant ? (index === 0 && consonants.has(next) ? 'wa' : 'w') : 'o';
    } else if (letter === 'ي') {
      const isConsonant = index === 0 || vowelEnd.test(out) || (nextIsVowel && next !== 'ي');
      out += isConsonant ? (index === 0 && consonants.has(next) ? 'ya' : 'y') : 'i';
    } else if (longVowels.has(letter)) {
      const vowel =
        letter === 'أ' && next === 'و' ? 'o' : letter === 'إ' && next === 'ي' ? 'i' : (longVowels.get(letter) ?? '');
      out += vowelEnd.test(out) && out.endsWith(vowel) ? '' : vowel;
      if ((letter === 'أ' && next === 'و') || (letter === 'إ' && next === 'ي')) index += 1;
    } else {
      const sound = consonants.get(letter) ?? letter;
      out += sound;
      const afterVowel = index > 0 && /[aeiou]$/.test(out.slice(0, -sound.length));
      // Two consonants in a row at the beginning, or three anywhere, need a vowel to be said.
      if (next !== '' && !nextIsVowel && consonants.has(next) && !afterVowel) out += 'a';
    }
  }
  return out;
}

function capitalised(word: string): string {
  return word === '' ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * The English-press spelling of an unknown Arabic name, capitalised: `السنوسي` → `al-Sanosi`. One word in, one word out, never empty for a
 * word that is not; letters it does not know stay as they are.
 */
export function transliterate(word: string): string {
  const bare = stripMarks(word).replace(/ـ/g, '');
  if (bare === '') return word;
  const article = /^ال(?=.{2})/.test(bare) && bare.length > 3;
  const romanised = capitalised(romaniseName(article ? bare.slice(2) : bare));
  if (romanised === '') return foldLetters(bare);
  return article ? `al-${romanised}` : romanised;
}
