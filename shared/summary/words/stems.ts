import { rememberWords } from '../../domain/remember-words.ts';
import { functionWords } from './function-words.ts';
import type { Token } from './tokens.ts';

const prefixes = ['وبال', 'فبال', 'وكال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'لل', 'ال'];
const suffixes = ['تهما', 'تهم', 'تها', 'تنا', 'هما', 'هم', 'ها', 'نا', 'ته', 'ون', 'ين', 'ات', 'ان', 'يه', 'ه', 'ا'];

/** A folded word without article, proclitics and endings, roughly: enough for two forms of a word to meet. */
export const lightStem: (fold: string) => string = rememberWords(stemOf);

function stemOf(fold: string): string {
  let stem = fold;
  const prefix = prefixes.find((candidate) => stem.startsWith(candidate) && stem.length - candidate.length >= 3);
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  else if (/^[وفبلك]/.test(stem) && stem.length > 5) stem = stem.slice(1);
  const suffix = suffixes.find((candidate) => stem.endsWith(candidate) && stem.length - candidate.length >= 3);
  return suffix === undefined ? stem : stem.slice(0, -suffix.length);
}

/** The stems of the words that carry meaning, in order, repetitions kept. */
export function contentStems(tokens: readonly Token[]): string[] {
  const stems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'sign' || functionWords.has(token.fold)) continue;
    if (token.kind === 'arabic' && token.fold.length < 2) continue;
    stems.push(token.kind === 'arabic' ? lightStem(token.fold) : token.fold);
  }
  return stems;
}
