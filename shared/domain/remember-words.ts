/** Enough for the words of several long articles. */
const mostWords = 10_000;
/** A longer slice of a text would keep the whole text in memory with it (V8 shares them), and few words are longer. */
const longestWord = 12;

/**
 * Makes a pure function of a word remember its results: a language has few words, and most of a text are words that it, or
 * the text before it, has had already. Results are shared, so they must not be changed; undefined is no result.
 */
export function rememberWords<T extends string | object | boolean | null>(
  read: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > longestWord) return read(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = read(word);
    if (known.size >= mostWords) known.clear();
    known.set(word, result);
    return result;
  };
}
