/** The two byte orders of UTF-16, as IANA names. */
export type Utf16 = 'utf-16le' | 'utf-16be';

/** At least this share of the units must be what Arabic or Latin text has in UTF-16. */
const minPlausibleShare = 0.9;
/** At least this share must have a first byte that UTF-8 text never has: 00 (ASCII) or 06 (Arabic). */
const minTellingShare = 0.1;
/** The rows of Unicode that Arabic text is made of beside 00 and 06: supplements, punctuation, presentation forms. */
const plausibleRows: ReadonlySet<number> = new Set([0x07, 0x08, 0x20, 0x21, 0x22, 0x25, 0xfb, 0xfc, 0xfd, 0xfe]);

/** The byte order of UTF-16 text that has no byte-order mark, or null when it is something else. */
export function detectUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes.length < 2) return null;
  const little = share(bytes, 1);
  const big = share(bytes, 0);
  const best = little >= big ? little : big;
  if (best < minPlausibleShare) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** The share of plausible units when the row is the byte at `rowOffset` of each pair; 0 when nothing tells, or too many are not. */
function share(bytes: Uint8Array, rowOffset: 0 | 1): number {
  let plausible = 0;
  let telling = 0;
  const pairs = Math.floor(bytes.length / 2);
  const most = pairs - pairs * minPlausibleShare + 1;
  let others = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const row = bytes[pair * 2 + rowOffset] ?? 0;
    const cell = bytes[pair * 2 + 1 - rowOffset] ?? 0;
    if (row === 0x06 || (row === 0x00 && isTextCell(cell))) telling += 1;
    else if (plausibleRows.has(row)) plausible += 1;
    else others += 1;
    // Most of what is no UTF-16 is known for it by its first tenth.
    if (others > most) return 0;
  }
  return telling < pairs * minTellingShare ? 0 : (plausible + telling) / pairs;
}

function isTextCell(cell: number): boolean {
  return (cell >= 0x20 && cell < 0x7f) || cell >= 0xa0 || (cell >= 0x09 && cell <= 0x0d);
}
