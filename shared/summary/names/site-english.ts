import { foldLetters } from '../../arabic/letters.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { everydayPlace, kindOf, longestName } from './gazetteer.ts';
import { institutionAdjective } from './institution-words.ts';
import { nameWord, spellName } from './spell-name.ts';
import { capitalised } from './title-case.ts';
import { titles } from './titles.ts';

/** What stands before the name of a site and belongs to it, folded, with its English: behind the name, or before it ("Wadi Derna"). */
const heads: ReadonlyMap<string, string> = new Map(
  'ميناء=Port|مطار=Airport|ملعب=Stadium|استاد=Stadium|ستاد=Stadium|قصر=Palace|شارع=Street|ساحة=Square|ميدان=Square|حي=neighbourhood|جسر=Bridge|قلعة=Citadel|منفذ=border crossing|معبر=crossing|محطة=station|وادي=Wadi|بحيرة=Lake|ترعة=Canal|سجن=Prison|سهل=Plain|هضبة=Plateau|صحراء=Desert|مرصد=Observatory|حديقة=Park|محافظة=Governorate|ولاية=Province|إقليم=Region|قضاء=District|عمالة=Prefecture|معتمدية=Delegation|قطاع=Strip|بحر=Sea|نهر=River|جبل=Mount|مضيق=Strait'
    .split('|')
    .map((pair): [string, string] => {
      const [arabic = '', english = ''] = pair.split('=');
      return [foldLetters(arabic), english];
    }),
);
const before = new Set(['Wadi', 'Lake', 'Mount']);
/** Those of lands and waters, which a rule of their own finds. */
const ofLand = new Set([
  'Governorate',
  'Province',
  'Region',
  'District',
  'Prefecture',
  'Delegation',
  'Strip',
  'Sea',
  'River',
  'Mount',
  'Strait',
  'Plain',
  'Plateau',
  'Desert',
]);

/** Whether a folded word says what kind of site a name is and belongs to it (ميناء, شارع). */
export function isSiteHead(fold: string): boolean {
  return heads.has(fold) && !ofLand.has(heads.get(fold) ?? '');
}

/** The English of a site named with what it is ("Jeddah Islamic Port"); null where a name does not begin with such a word. */
export function composeSite(arabic: string): string | null {
  const [head, ...rest] = tokenise(arabic).filter(({ kind }) => kind !== 'sign');
  const kind = heads.get(head?.fold ?? '');
  if (kind === undefined || rest.length === 0) return null;
  const adjectives: string[] = [];
  let end = rest.length;
  for (; end > 1; end--) {
    const adjective = institutionAdjective(rest[end - 1]?.fold.replace(/^ال/, '') ?? '');
    if (adjective === null) break;
    adjectives.push(capitalised(adjective));
  }
  const name = bearer(rest.slice(0, end));
  // "The Baltic Sea" by itself is listed as a sea.
  if (name.endsWith(` ${kind}`)) return name;
  return before.has(kind) ? [kind, name, ...adjectives].join(' ') : [name, ...adjectives, kind].join(' ');
}

/** Whom or what a site is called after: a listed name, somebody with a title, else the words spelled. */
function bearer(words: readonly Token[]): string {
  const [first] = words;
  const listed = longestName(words, 0, first?.fold ?? '');
  const entry = listed?.length === words.length ? listed.entries.find((one) => kindOf(one) !== null) : undefined;
  const everyday = words.length === 1 ? everydayPlace(first?.fold ?? '') : null;
  const english = entry?.english ?? everyday?.english;
  if (english !== undefined) return english.replace(/^the /, '');
  const title = words.length > 1 ? titles.get(first?.fold ?? '') : undefined;
  if (title !== undefined) return `${capitalised(title)} ${spellName(words.slice(1))}`;
  return words.length === 1 && first !== undefined
    ? capitalised(nameWord(first).replace(/^al-/, 'Al-'))
    : spellName(words);
}
