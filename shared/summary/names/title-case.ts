const lowerCased = new Set(['of', 'and', 'for', 'the', 'in', 'to', 'on', 'at', 'by', 'with', 'from']);

/** A phrase with capitals as names have them. */
export function titleCase(phrase: string): string {
  return phrase.split(' ').map(capitalised).join(' ');
}

/** A word with a capital letter, its parts too where it is joined by a hyphen, unless it is a small one. */
export function capitalised(word: string): string {
  if (lowerCased.has(word) || /^al-/.test(word)) return word;
  return word.replace(/(?:^|(?<=^(?:anti|counter)-))\p{Ll}/gu, (letter) => letter.toUpperCase());
}
