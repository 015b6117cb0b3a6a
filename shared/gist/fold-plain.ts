const folded: Readonly<Record<number, string>> = {
  0x622: 'ا',
  0x623: 'ا',
  0x625: 'ا',
  0x671: 'ا',
  0x649: 'ي',
  0x626: 'ي',
  0x629: 'ه',
  0x624: 'و',
};

/** What foldLetters gives for a word that carries no signs and no tatweel, as lexicon entries and bare tokens do; many times faster. */
export function foldPlain(word: string): string {
  let out: string | null = null;
  for (let at = 0; at < word.length; at += 1) {
    const replacement = folded[word.charCodeAt(at)];
    if (replacement !== undefined) out = (out ?? word.slice(0, at)) + replacement;
    else if (out !== null) out += word[at];
  }
  return out ?? word;
}
