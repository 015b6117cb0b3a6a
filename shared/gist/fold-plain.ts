/** By code unit, what a letter folds to; 0 where it stays. Covers the Arabic block. */
const table = new Uint16Array(0x700);
for (const [letters, plain] of [
  ['أإآٱ', 'ا'],
  ['ىئ', 'ي'],
  ['ة', 'ه'],
  ['ؤ', 'و'],
] as const) {
  for (const letter of letters) table[letter.charCodeAt(0)] = plain.charCodeAt(0);
}

/** What foldLetters gives for a word that carries no signs and no tatweel, as lexicon entries and bare tokens do; many times faster. */
export function foldPlain(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 0x700 || table[code] === 0) continue;
    let out = word.slice(0, at);
    for (let rest = at; rest < word.length; rest += 1) {
      const letter = word.charCodeAt(rest);
      out += String.fromCharCode((letter < 0x700 && table[letter]) || letter);
    }
    return out;
  }
  return word;
}
