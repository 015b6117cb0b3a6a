import type { NameEntry } from '../lexicon/entries.ts';
import { spellWord } from '../lexicon/press-spelling.ts';
import type { CompoundName } from './compound-names.ts';
import { type Reading, reading } from './reading.ts';
import type { Token } from './token.ts';

const outlets: Readonly<Record<string, string>> = {
  صحيفة: 'newspaper',
  جريدة: 'newspaper',
  مجلة: 'magazine',
  قناة: 'channel',
  إذاعة: 'radio',
};
const opener = /^(و|ف)?(ل|ب)?(صحيفة|جريدة|مجلة|قناة|إذاعة)$/;

const schools = /^ال(جامعة|مدرسة|معهد|كلية|محافظة|مدينة|ولاية|منطقة)$/;

/** صحيفة الميدان, قناة الغد: a newspaper or channel and the one word with an article that is its name; or null. */
export function mediaName(
  tokens: readonly Token[],
  at: number,
  analyse: (token: Token) => readonly Reading[],
): CompoundName | null {
  const outletWord = tokens[at]?.bare ?? '';
  // Asked of every word of a text: the ending comes before the pattern.
  const found = outletWord.endsWith('ة') ? opener.exec(outletWord) : null;
  const next = tokens[at + 1];
  if (!found || next?.kind !== 'arabic' || !next.bare.startsWith('ال') || next.bare.length < 4) return null;
  const [, conjunction = '', preposition = '', outlet = ''] = found;
  const best = analyse(next)[0];
  const features = best?.nominal?.features;
  const owner = ['hum', 'org', 'title'].some((feature) => features?.has(feature)) || schools.test(next.bare);
  const word = /^(noun|adj|adv|unknown)$/.test(best?.tag ?? '');
  if (!best || !word || owner || best.number !== 'sg' || best.derived === 'masdar' || best.name !== null) return null;
  const spelled = spellWord(next.bare);
  const english = `${spelled.charAt(0).toUpperCase()}${spelled.slice(1)} ${outlets[outlet]}`;
  const name: NameEntry = { arabic: `${outlet} ${next.bare}`, variants: [], english, kind: 'media', code: null };
  return {
    length: 2,
    reading: reading({
      tag: 'name',
      english,
      stem: name.arabic,
      conjunction: conjunction as Reading['conjunction'],
      preposition: preposition as Reading['preposition'],
      definite: true,
      gender: 'f',
      name,
      score: 1,
    }),
  };
}
