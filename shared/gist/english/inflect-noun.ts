const irregular: ReadonlyMap<string, string> = new Map(
  (
    'man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|wife wives|knife knives|' +
    'leaf leaves|half halves|thief thieves|wolf wolves|shelf shelves|loaf loaves|self selves|crisis crises|analysis analyses|thesis theses|' +
    'basis bases|hypothesis hypotheses|axis axes|oasis oases|diagnosis diagnoses|phenomenon phenomena|criterion criteria|medium media|datum data|' +
    'series series|species species|aircraft aircraft|spacecraft spacecraft|sheep sheep|fish fish|deer deer|means means|headquarters headquarters|' +
    'people people|police police|offspring offspring|hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes|embargo embargoes|' +
    'volcano volcanoes|tornado tornadoes|cargo cargoes|staff staff|crossroads crossroads|barracks barracks|gentleman gentlemen|spokesperson spokespeople|' +
    'passer-by passers-by|bus buses|gas gases|lens lenses|chief chiefs|roof roofs|belief beliefs|proof proofs|cliff cliffs|sheriff sheriffs|' +
    'clothes clothes|dead dead|wounded wounded|injured injured|missing missing|displaced displaced|poor poor|elderly elderly|rich rich|Taliban Taliban|' +
    'news news|politics politics|economics economics|mathematics mathematics|sports sports|percent percent|works works|funds funds|customs customs|arms arms|goods goods'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

function pluralWord(noun: string): string {
  const found = irregular.get(noun);
  if (found) return found;
  if (
    /(man)$/.test(noun) &&
    /(spokes|police|fire|business|chair|fisher|states|sales|camera|crafts|work|country|states|congress|service|gun|mid|line|horse|health|noble|clergy|states|kins|assembly|council|alder|sea|sports|states)(wo)?man$/.test(
      noun,
    )
  ) {
    return `${noun.slice(0, -3)}men`;
  }
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

const known = new Map<string, string>();

/** The plural of an English noun phrase: its head is the word before `of`, `for`, `in`, `to`, `on`, `with` or `from`, else its last word. */
export function pluralNoun(phrase: string): string {
  const earlier = known.get(phrase);
  if (earlier !== undefined) return earlier;
  const cut = phrase.search(/ (of|for|in|to|on|with|from|at|against|and|general$)/);
  const head = cut < 0 ? phrase : phrase.slice(0, cut);
  const space = Math.max(head.lastIndexOf(' '), head.startsWith('passer') ? -1 : head.lastIndexOf('-'));
  const plural = head.slice(0, space + 1) + pluralWord(head.slice(space + 1)) + (cut < 0 ? '' : phrase.slice(cut));
  if (known.size > 20_000) known.clear();
  known.set(phrase, plural);
  return plural;
}

const alwaysPlural =
  /(sports|arms|customs|goods|rights|affairs|communications|clothes|works|funds|talks|sanctions|police|news|politics|ics|series|means|savings|premises|remains|proceeds|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/;

/** The singular of an English plural, as it stands before another noun: fertiliser prices, city council. What is not surely a plural stays. */
export function singularNoun(plural: string): string {
  if (alwaysPlural.test(plural)) return plural;
  if (/[^aeiou]ies$/.test(plural)) return `${plural.slice(0, -3)}y`;
  const stem = plural.slice(0, /(ss|x|z|ch|sh)es$/.test(plural) ? -2 : -1);
  return plural.endsWith('s') && pluralNoun(stem) === plural ? stem : plural;
}
