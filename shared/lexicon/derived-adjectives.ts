import type { NameEntry, NominalEntry, VerbEntry } from './entries.ts';
import { participlesOf, sayingOf } from './participles.ts';

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
  for (const { arabic, variants, nationality: english } of names) {
    if (!english) continue;
    const spellings = [arabic, ...variants].filter((spelling) => !spelling.includes(' ')).map(relationalAdjective);
    for (const spelling of new Set(spellings)) found.push(adjective(spelling, english, nationality));
  }
  for (const { arabic, features } of nouns) {
    const english = sayingOf(features, 'rel=');
    if (english !== null) found.push(adjective(relationalAdjective(arabic), english, noFeatures));
  }
  for (const { arabic, features } of adjectives) {
    const english = sayingOf(features, 'el=');
    const spelled = english === null ? null : elativeOf(arabic);
    if (english !== null && spelled !== null) found.push(adjective(spelled, english, elative));
  }
  for (const verb of verbs) {
    const [english, deed] = [sayingOf(verb.features, 'rel='), verb.masdars[0]];
    if (english !== null && deed) found.push(adjective(relationalAdjective(deed.arabic), english, noFeatures));
    const [active, passive] = [sayingOf(verb.features, 'act='), sayingOf(verb.features, 'pas=')];
    if (active === null && passive === null) continue;
    const spelled = participlesOf(verb);
    if (active !== null && spelled.active) found.push(adjective(spelled.active, active, noFeatures));
    if (passive !== null && spelled.passive) found.push(adjective(spelled.passive, passive, noFeatures));
  }
  return found;
}
