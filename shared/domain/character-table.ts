/** The blocks whose characters are looked up: all of Latin, Greek, Cyrillic, Hebrew and Arabic but the presentation forms. */
const tableSize = 0x700;
const unmet = 255;

/**
 * Makes a classification of characters one look for those that Arabic texts are made of, each of which is classified when
 * it is first met. The result tells the kind of the character at an index, 0 to 254, and `outside` beyond the end.
 */
export function characterTable(
  kindOf: (character: string) => number,
  outside: number,
): (text: string, index: number) => number {
  const kinds = new Uint8Array(tableSize).fill(unmet);
  return (text, index) => {
    const code = text.charCodeAt(index);
    if (code < tableSize) {
      const known = kinds[code] ?? unmet;
      if (known !== unmet) return known;
      const kind = kindOf(String.fromCharCode(code));
      kinds[code] = kind;
      return kind;
    }
    const character = text.codePointAt(index);
    return character === undefined ? outside : kindOf(String.fromCodePoint(character));
  };
}
