const irregular: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  tooth: 'teeth',
  foot: 'feet',
  goose: 'geese',
  mouse: 'mice',
  ox: 'oxen',
  life: 'lives',
  wife: 'wives',
  housewife: 'housewives',
  knife: 'knives',
  leaf: 'leaves',
  loaf: 'loaves',
  half: 'halves',
  calf: 'calves',
  wolf: 'wolves',
  thief: 'thieves',
  shelf: 'shelves',
  potato: 'potatoes',
  tomato: 'tomatoes',
  hero: 'heroes',
  crisis: 'crises',
  analysis: 'analyses',
  basis: 'bases',
  passerby: 'passersby',
  'passer-by': 'passers-by',
  criterion: 'criteria',
  phenomenon: 'phenomena',
};
const plurals = new Set(Object.values(irregular));
const unchanging =
  /^(?:police|staff|dead|wounded|injured|missing|cattle|sheep|fish|aircraft|spacecraft|deer|series|species|offspring|personnel|bison|salmon|livestock|data|media|homeless|displaced)$/;

/** The plural of an English noun or noun phrase; what is plural already, or has no plural of its own, stays as it is. */
export function pluralOf(noun: string): string {
  const last = /[\p{L}-]+$/u.exec(noun)?.[0] ?? noun;
  const head = noun.slice(0, noun.length - last.length);
  // "Head of state": the word before "of" is the one that is counted.
  const counted = /^(\S+)( (?:of|in|for|at) .+)$/.exec(noun);
  if (counted !== null) return `${pluralOf(counted[1] ?? '')}${counted[2] ?? ''}`;
  const known = irregular[last];
  if (known !== undefined) return head + known;
  if (plurals.has(last) || unchanging.test(last) || /(?:men|people)$/.test(last)) return noun;
  if (/man$/.test(last) && last !== 'human' && last !== 'german') return head + last.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(last)) return `${head}${last.slice(0, -1)}ies`;
  if (/(?:ss|us|sh|ch|x|z)$/.test(last)) return `${head}${last}es`;
  return last.endsWith('s') ? noun : `${head}${last}s`;
}
