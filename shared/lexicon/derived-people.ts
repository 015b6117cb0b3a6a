import type { NominalEntry, VerbEntry } from './entries.ts';
import { participlesOf } from './participles.ts';

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
    for (const said of verb.says ?? []) {
      const passive = said.startsWith('whom=');
      if (!passive && !said.startsWith('who=')) continue;
      const spelled = participlesOf(verb)[passive ? 'passive' : 'active'];
      if (spelled) found.push(person(spelled, said.slice(said.indexOf('=') + 1)));
    }
  }
  return found;
}
