/** What may be remembered: so many texts, of so many UTF-16 code units together. */
export interface Memory {
  readonly texts: number;
  readonly characters: number;
}

/** The text under work and a few more: checks that look at one text in turn find it read already. */
const fewTexts: Memory = { texts: 4, characters: Number.POSITIVE_INFINITY };

/** A long article, in however many paragraphs: what its checks have read is found again by its summary. */
export const longArticle: Memory = { texts: 20_000, characters: 1_000_000 };

/** Makes a pure function of a text remember its last results. Results are shared, so they must not be changed; undefined is none. */
export function rememberLast<T extends string | number | object>(
  read: (text: string) => T,
  memory: Memory = fewTexts,
): (text: string) => T {
  // In the order in which they were read.
  const recent = new Map<string, T>();
  let characters = 0;

  function makeRoomFor(text: string): void {
    for (const oldest of recent.keys()) {
      if (recent.size < memory.texts && characters + text.length <= memory.characters) return;
      recent.delete(oldest);
      characters -= oldest.length;
    }
  }

  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    makeRoomFor(text);
    recent.set(text, result);
    characters += text.length;
    return result;
  };
}
