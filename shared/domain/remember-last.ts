/** As many texts as a short article has paragraphs: they are all read before the first is checked, and then found again. */
export const shortArticle = 16;

/**
 * Makes a pure function of a text remember its last few results: checks that look at one text in turn find it read already.
 * Results are shared, so they must not be changed; undefined is none.
 */
export function rememberLast<T extends string | number | object>(
  read: (text: string) => T,
  texts = 4,
): (text: string) => T {
  // In the order in which they were read.
  const recent = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (recent.size === texts) for (const oldest of recent.keys()) if (recent.delete(oldest)) break;
    recent.set(text, result);
    return result;
  };
}
