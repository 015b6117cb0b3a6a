import type { NameEntry, NominalEntry, VerbEntry } from './entries.ts';
import { participlesOf } from './participles.ts';

const noFeatures: ReadonlySet<string> = new Set();
const nationality: ReadonlySet<string> = new Set(['nat']);

function adjective(arabic: string, english: string, features: ReadonlySet<string>): NominalEntry {
  return { arabic, english: [english], plurals: [], soundPlural: null, features, englishPlural: null, senses: null };
}

/** The adjective in ي of a noun or name: سياسي of سياسة, ألماني of ألمانيا, أردني of الأردن. */
export function relationalAdjective(arabic: string): string {
  const bare = arabic.startsWith('ال') && arabic.length > 4 ? arabic.slice(2) : arabic;
  return `${bare.replace(/(يا|ية|[ةايى])$/, '')}ي`;
}

function feature(features: ReadonlySet<string>, name: string): string | null {
  for (const one of features) if (one.startsWith(name)) return one.slice(name.length);
  return null;
}

/** The adjectives that rows of other tables carry: of countries (`Jordan|Jordanian`), of nouns (`rel=`), and participles that mean more than their verb (`act=`, `pas=`). */
export function derivedAdjectives(
  names: readonly NameEntry[],
  nouns: readonly NominalEntry[],
  verbs: readonly VerbEntry[],
): NominalEntry[] {
  const found: NominalEntry[] = [];
  for (const { arabic, variants, nationality: english } of names) {
    if (!english) continue;
    const spellings = [arabic, ...variants].filter((spelling) => !spelling.includes(' ')).map(relationalAdjective);
    for (const spelling of new Set(spellings)) found.push(adjective(spelling, english, nationality));
  }
  for (const { arabic, features } of nouns) {
    const english = feature(features, 'rel=');
    if (english !== null) found.push(adjective(relationalAdjective(arabic), english, noFeatures));
  }
  for (const verb of verbs) {
    const [active, passive] = [feature(verb.features, 'act='), feature(verb.features, 'pas=')];
    if (active === null && passive === null) continue;
    const spelled = participlesOf(verb);
    if (active !== null && spelled.active) found.push(adjective(spelled.active, active, noFeatures));
    if (passive !== null && spelled.passive) found.push(adjective(spelled.passive, passive, noFeatures));
  }
  return found;
}
