/** Word lists that the summary's extractors read. */
export const summaryWordLists: readonly string[] = ['names.tsv'];

/** Word lists that the offline engine reads. */
export const gistWordLists: readonly string[] = [
  'verbs.tsv',
  'nouns.tsv',
  'adjectives.tsv',
  'phrases.tsv',
  'function-words.tsv',
  'names.tsv',
];
