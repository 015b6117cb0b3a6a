import { titleCase } from './title-case.ts';

/** A noun of what a body is of or for, with what describes it; `of` where it completes the noun before it. */
export interface FieldNoun {
  readonly noun: string;
  readonly adjectives: string[];
  readonly of: boolean;
}

const combats: Readonly<Record<string, string>> = {
  corruption: 'anti-corruption',
  terrorism: 'counter-terrorism',
  narcotics: 'narcotics control',
};

/** Nouns in a row as English names have them ("Zakat, Tax and Customs"); what completes a noun stands before it ("Consumer Protection"). */
export function fieldPhrase(nouns: readonly FieldNoun[]): string {
  const items: string[] = [];
  for (const { noun, adjectives, of } of nouns) {
    const said = [...adjectives, noun].join(' ');
    const last = of ? items.pop() : undefined;
    items.push(last === undefined ? said : completed(last, said));
  }
  const listed = items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
  return titleCase(listed);
}

function completed(head: string, what: string): string {
  if (head === 'combating') return combats[what] ?? `combating ${what}`;
  if (head === 'affairs') return `${what} affairs`;
  return what.includes(' ') ? `${head} of ${what}` : `${singular(what)} ${head}`;
}

function singular(noun: string): string {
  if (
    /(?:news|sports|sciences|studies|customs|statistics|ss|us|is|affairs|resources|goods|children|women|people)$/.test(
      noun,
    )
  )
    return noun;
  return noun
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:sh|ch|x))es$/, '')
    .replace(/s$/, '');
}
