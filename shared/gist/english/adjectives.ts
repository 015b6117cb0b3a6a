const irregular: ReadonlyMap<string, string> = new Map([
  ['best', 'better'],
  ['worst', 'worse'],
  ['most', 'more'],
  ['least', 'less'],
  ['farthest', 'farther'],
  ['furthest', 'further'],
  ['latest', 'later'],
  ['oldest', 'older'],
]);

/** The comparative of an English superlative: `largest` becomes `larger`, `most dangerous` becomes `more dangerous`. */
export function comparative(superlative: string): string {
  const [first = '', ...rest] = superlative.split(' ');
  const changed = irregular.get(first) ?? (first.endsWith('est') ? `${first.slice(0, -2)}r` : first);
  return [changed, ...rest].join(' ');
}

/** Upper case at the beginning of every word but the small ones: `foreign minister` becomes `Foreign Minister`. */
export function titleCase(text: string): string {
  return text.replace(/\b(?!of\b|the\b|for\b|and\b|in\b|to\b|to\b)[a-z]/g, (letter, at: number) =>
    at > 0 && /['’-]/.test(text[at - 1] ?? '') && !text[at - 1]?.includes('-') ? letter : letter.toUpperCase(),
  );
}
