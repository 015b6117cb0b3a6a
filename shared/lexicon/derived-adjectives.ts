import type { NameEntry, NominalEntry, VerbEntry } from './entries.ts';
import { participlesOf } from './participles.ts';

const none: readonly string[] = [];
const noFeatures: ReadonlySet<string> = new Set();
const nationality: ReadonlySet<string> = new Set(['nat']);
const elative: ReadonlySet<string> = new Set(['elative']);

function adjective(arabic: string, english: string, features: ReadonlySet<string>): NominalEntry {
  return { arabic, english: [english], plurals: [], soundPlural: null, features, englishPlural: null, senses: null };
}

/** The adjective in ي of a noun or name: سياسي of سياسة, ألماني of ألمانيا, أردني of الأردن. */
export function relationalAdjective(arabic: string): string {
  const bare = arabic.startsWith('ال') && arabic.length > 4 ? arabic.slice(2) : arabic;
  return `${bare.replace(/(يا|ية|[ةايى])$/, '')}ي`;
}

/** The comparative of an adjective of three root letters: أثقل of ثقيل, أشد of شديد, أقوى of قوي; null where the pattern is another. */
export function elativeOf(arabic: string): string | null {
  const letters = /^(.)(?:ا(.)|(.)ي|(.))(.)$/.exec(arabic);
  if (letters === null) return null;
  const [, first = '', ...rest] = letters;
  const last = rest.pop() ?? '';
  const middle = rest.find((letter) => letter !== undefined) ?? '';
  if (middle === last) return `أ${first}${middle}`;
  return `أ${first}${middle}${last === 'ي' ? 'ى' : last}`;
}

/** The adjectives that other rows carry: of countries (`Jordan|Jordanian`), of nouns and masdars (`rel=`), comparatives (`el=`), and participles that mean more than their verb (`act=`, `pas=`). */
export function derivedAdjectives(
  adjectives: readonly NominalEntry[],
  names: readonly NameEntry[],
  nouns: readonly NominalEntry[],
  verbs: readonly VerbEntry[],
): NominalEntry[] {
  const found: NominalEntry[] = [];
  const add = (arabic: string | null | undefined, english: string, features = noFeatures): void => {
    if (arabic) found.push(adjective(arabic, english, features));
  };
  for (const { arabic, variants, nationality: english } of names) {
    if (!english) continue;
    const spellings = [arabic, ...variants].filter((spelling) => !spelling.includes(' ')).map(relationalAdjective);
    for (const spelling of new Set(spellings)) add(spelling, english, nationality);
  }
  for (const { arabic, says = none } of nouns)
    for (const said of says) if (said.startsWith('rel=')) add(relationalAdjective(arabic), said.slice(4));
  for (const { arabic, says = none } of adjectives)
    for (const said of says) if (said.startsWith('el=')) add(elativeOf(arabic), said.slice(3), elative);
  for (const verb of verbs) {
    for (const said of verb.says ?? none) {
      const english = said.slice(4);
      if (said.startsWith('rel=')) add(relationalAdjective(verb.masdars[0]?.arabic ?? ''), english);
      else if (said.startsWith('act=')) add(participlesOf(verb).active, english);
      else if (said.startsWith('pas=')) add(participlesOf(verb).passive, english);
    }
  }
  return found;
}
