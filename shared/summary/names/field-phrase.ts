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
  for (let at = 0; at < nouns.length; at++) {
    const item = nouns[at];
    if (item === undefined) break;
    const { noun, adjectives, of } = item;
    const said = [...adjectives, noun].join(' ');
    // Arabic has two words where English has one (التربية والتعليم).
    if (!of && items.includes(said)) continue;
    const last = of ? items.pop() : undefined;
    const also = nouns[at + 1];
    // "The breeders of sheep and goats": what is joined to the last word completes the same noun.
    if (
      last !== undefined &&
      also !== undefined &&
      at + 2 === nouns.length &&
      !also.of &&
      also.adjectives.length === 0
    ) {
      items.push(completed(last, `${singular(said)} and ${also.noun}`));
      break;
    }
    items.push(last === undefined ? said : completed(last, said));
  }
  const listed = items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
  return titleCase(listed);
}

function completed(head: string, what: string): string {
  if (head === 'combating') return combats[what] ?? `combating ${what}`;
  if (head === 'right') return `right to ${what}`;
  if (head === 'affairs') return `${what} affairs`;
  // A word with what describes it stands before it, as one word does ("advanced technology research").
  return what.split(' ').length > 3 || / of /.test(what) ? `${head} of ${what}` : `${singular(what)} ${head}`;
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
