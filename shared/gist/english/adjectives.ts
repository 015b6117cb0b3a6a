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

/** The adverb of an English adjective: `traditional` becomes `traditionally`; phrases and participles stay as they are. */
export function adverbOf(adjective: string): string {
  if (/[ -]|(ing|ed|ly)$/.test(adjective)) return adjective;
  if (adjective === 'good') return 'well';
  if (/^(fast|hard|early|late|long|high|daily|weekly|monthly|yearly)$/.test(adjective)) return adjective;
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (adjective.endsWith('le')) return `${adjective.slice(0, -1)}y`;
  return adjective.endsWith('ll') ? `${adjective}y` : `${adjective}ly`;
}

const opposites: Readonly<Record<string, string>> = {
  legal: 'illegal',
  legitimate: 'illegitimate',
  direct: 'indirect',
  sufficient: 'insufficient',
  enough: 'insufficient',
  correct: 'incorrect',
  humanitarian: 'inhumane',
  regular: 'irregular',
  possible: 'impossible',
  logical: 'illogical',
  ordinary: 'extraordinary',
  complete: 'incomplete',
  stable: 'unstable',
  clear: 'unclear',
  official: 'unofficial',
  necessary: 'unnecessary',
  acceptable: 'unacceptable',
  usual: 'unusual',
  known: 'unknown',
  healthy: 'unhealthy',
  natural: 'unnatural',
  fair: 'unfair',
  just: 'unjust',
  safe: 'unsafe',
  suitable: 'unsuitable',
  able: 'unable',
};

/** The adjective that denies another: illegal, unprecedented, non-oil. */
export function opposite(adjective: string): string {
  const known = opposites[adjective];
  if (known !== undefined) return known;
  return /^[a-z]+ed$/.test(adjective) ? `un${adjective}` : `non-${adjective}`;
}
