import { foldPlain } from './fold-plain.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Reading } from './reading.ts';

function lemmaOf(one: Reading): string {
  return foldPlain(one.nominal?.arabic ?? '');
}

/** Whether a word is the second of a phrase in another form: صناعيين and صناعية of صناعي, الصرف of صرف. */
function isForm(one: Reading, wanted: string, head: Reading): boolean {
  if (one.conjunction !== '' || one.preposition !== '' || one.pronoun !== null) return false;
  const lemma = lemmaOf(one);
  if (one.tag === 'adj') return one.definite === head.definite && (lemma === wanted || `${lemma}ه` === wanted);
  if (one.tag !== 'noun') return false;
  if (one.definite && `ال${foldPlain(one.stem)}` === wanted) return true;
  return one.number === 'sg' && lemma === wanted && !head.definite && !one.accusative;
}

/** The listed phrase of two words that a noun and the word after it are the accusative, the dual or the plural of: قمرا صناعيا, أقمار صناعية. */
export function inflectedPhrase(
  first: readonly Reading[],
  second: readonly Reading[],
  index: PhraseIndex,
): Reading | null {
  for (const head of first) {
    if (head.number === 'sg' && !head.accusative) continue;
    if (head.tag !== 'noun' || head.nominal === null || head.pronoun !== null || head.score < -1) continue;
    for (const pattern of index.patternsFrom(lemmaOf(head))) {
      const { reading, words, length } = pattern;
      if (length !== 2 || reading.tag !== 'noun' || reading.nominal === null) continue;
      if (head.number === 'sg' && reading.nominal.features.has('title')) continue;
      const form = second.find((one) => isForm(one, words[1] ?? '', head));
      if (!form) continue;
      return {
        ...reading,
        conjunction: head.conjunction,
        preposition: head.preposition,
        definite: head.definite || form.definite,
        number: head.number,
        gender: head.gender,
        accusative: head.accusative,
        caseMark: head.caseMark,
      };
    }
  }
  return null;
}
