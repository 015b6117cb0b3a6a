/** Text as the public scorers compare it: NFKC, without signs and invisible characters, letters folded, digits western, lower case. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .toLowerCase();
}

/** The runs of letters and digits of a normalised text. */
export function words(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The score of `right` right ones among those found and those wanted. */
export function scoreOf(right: number, found: number, wanted: number): Score {
  const [precision, recall] = [found === 0 ? 0 : right / found, wanted === 0 ? 0 : right / wanted];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
