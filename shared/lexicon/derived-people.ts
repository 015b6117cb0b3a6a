import type { NominalEntry, VerbEntry } from './entries.ts';
import { participlesOf, sayingOf } from './participles.ts';

const human: ReadonlySet<string> = new Set(['hum']);

function person(arabic: string, english: string): NominalEntry {
  return {
    arabic,
    english: [english],
    plurals: [],
    soundPlural: 'ون',
    features: human,
    englishPlural: null,
    senses: null,
  };
}

/** The people that verbs name by their participles: who does it (`who=investor`, مستثمر) and to whom it is done (`whom=detainee`, محتجز). */
export function derivedPeople(verbs: readonly VerbEntry[]): NominalEntry[] {
  const found: NominalEntry[] = [];
  for (const verb of verbs) {
    const [who, whom] = [sayingOf(verb.features, 'who='), sayingOf(verb.features, 'whom=')];
    if (who === null && whom === null) continue;
    const { active, passive } = participlesOf(verb);
    if (who !== null && active) found.push(person(active, who));
    if (whom !== null && passive) found.push(person(passive, whom));
  }
  return found;
}
