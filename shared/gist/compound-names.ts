import { transliterate } from '../arabic/transliterate.ts';
import type { NameEntry } from '../lexicon/entries.ts';
import { spellWord } from '../lexicon/press-spelling.ts';
import { type Reading, reading } from './reading.ts';
import type { Token } from './token.ts';

/** A personal name of two words, to be taken as one. */
export interface CompoundName {
  readonly length: number;
  readonly reading: Reading;
}

const opener = /^(و|ف)?(ل|ب)?(عبد|أبو|ابو|أبي|أبا|أم|بن|آل)$/;
const given = new Set(['given', 'given-f', 'family', 'person']);

function asName(readings: readonly Reading[]): Reading | undefined {
  return readings.find(
    (one) => one.name !== null && given.has(one.name.kind) && one.conjunction === '' && one.preposition === '',
  );
}

/** Whether a name may have gone before: a word nobody knows, or one that is a first name as well. */
function namedBefore(readings: readonly Reading[] | undefined): boolean {
  return readings !== undefined && (readings[0]?.tag === 'unknown' || asName(readings) !== undefined);
}

/** عبد الكبير, أبو فاطمة, بن عمار: the words that open a name of two, with the word that completes it, or null. */
export function compoundName(
  tokens: readonly Token[],
  at: number,
  analyse: (token: Token) => readonly Reading[],
): CompoundName | null {
  const next = tokens[at + 1];
  const found = opener.exec(tokens[at]?.bare ?? '');
  if (!found || next?.kind !== 'arabic' || !next.spaced) return null;
  const [, conjunction = '', preposition = '', word = ''] = found;
  const readings = analyse(next);
  const known = asName(readings);
  const before = tokens[at - 1]?.kind === 'arabic' ? analyse(tokens[at - 1] as Token) : undefined;
  const inner = word === 'بن' || word === 'آل' ? compoundName(tokens, at + 1, analyse) : null;
  const english = inner?.reading.english ?? known?.english ?? spellWord(next.bare);
  const article = next.bare.startsWith('ال') && next.bare.length > 4;
  let full: string | null = null;
  if (word === 'عبد') full = article ? `Abdul ${transliterate(next.bare.slice(2))}` : null;
  else if (word === 'بن') full = `bin ${english}`;
  else if (word === 'آل') full = article ? null : `Al ${english}`;
  else if (word === 'أم') full = known && !article ? `Umm ${english}` : null;
  else if (/^أ?ا?بو$/.test(word) || namedBefore(before)) full = `Abu ${english}`;
  if (full === null) return null;
  const kind = word === 'بن' || word === 'آل' ? 'family' : word === 'أم' ? 'given-f' : 'given';
  const name: NameEntry = { arabic: `${word} ${next.bare}`, variants: [], english: full, kind, code: null };
  return {
    length: 1 + (inner?.length ?? 1),
    reading: reading({
      tag: 'name',
      english: full,
      stem: name.arabic,
      conjunction: conjunction as Reading['conjunction'],
      preposition: preposition as Reading['preposition'],
      definite: true,
      gender: kind === 'given-f' ? 'f' : 'm',
      name,
      score: 1,
    }),
  };
}
