import { foldLetters } from '../../arabic/letters.ts';
import { rememberWords } from '../../domain/remember-words.ts';

// Consonants that the press writes one for the other fall together; vowels, w, y, h and ع carry too little to compare.
const arabicSounds: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'j',
  چ: 'j',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ص: 's',
  ش: 's',
  ژ: 's',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  خ: 'k',
  گ: 'j',
  غ: 'j',
  ل: 'l',
  م: 'm',
  ن: 'n',
};
const englishSounds: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  t: 't',
  d: 'd',
  j: 'j',
  g: 'j',
  r: 'r',
  s: 's',
  z: 's',
  f: 'f',
  v: 'f',
  k: 'k',
  q: 'k',
  c: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  x: 'ks',
};
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|ch/g, 'ç'],
  [/sch|sh|zh/g, 's'],
  [/kh|ck/g, 'k'],
  [/gh/g, 'g'],
  [/th|dh/g, 't'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
];

/** The consonants of an Arabic word, for comparing it with an English spelling. */
export const arabicSkeleton: (word: string) => string = rememberWords(arabicSoundsOf);

function arabicSoundsOf(word: string): string {
  const fold = foldLetters(word)
    .replace(/^ال(?=.{3})/, '')
    .replace(/تش/g, 'ç');
  return squeeze([...fold].map((letter) => (letter === 'ç' ? 'ç' : (arabicSounds[letter] ?? ''))).join(''));
}

/** The consonants of an English word, for comparing it with an Arabic spelling. */
export const englishSkeleton: (word: string) => string = rememberWords(englishSoundsOf);

function englishSoundsOf(word: string): string {
  let plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^al-|['’]s$/g, '');
  for (const [pattern, sound] of digraphs) plain = plain.replace(pattern, sound);
  return squeeze([...plain].map((letter) => (letter === 'ç' ? 'ç' : (englishSounds[letter] ?? ''))).join(''));
}

/** How alike two skeletons are, from 0 to 1. */
export function likeness(left: string, right: string): number {
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const swap = (previous[column - 1] ?? 0) + difference(left.charAt(row - 1), right.charAt(column - 1));
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return 1 - (previous[right.length] ?? longest) / longest;
}

const near = new Set(['dt', 'td', 'ds', 'sd', 'ts', 'st', 'çs', 'sç', 'çk', 'kç', 'çj', 'jç', 'jk', 'kj', 'js', 'sj']);

function difference(left: string, right: string): number {
  if (left === right) return 0;
  return near.has(left + right) ? 0.4 : 1;
}

function squeeze(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1');
}
