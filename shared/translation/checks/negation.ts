import type { Warning } from '../../contract/translation.ts';
import { alignSentences } from './align-sentences.ts';
import { arabicNegations, mayNegate } from './arabic-negation.ts';
import type { CheckedPair } from './checked-pair.ts';
import { englishNegations, mayNegate as mayNegateInEnglish, type Negations } from './english-negation.ts';

/** Sentences that negate in one language more often than the other can account for. */
export function negation({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  // Most paragraphs negate in neither language.
  if (!mayNegate(source.text) && !mayNegateInEnglish(target.text)) return [];
  return alignSentences(source.text, target.text).flatMap((pair) => {
    if (!mayNegate(pair.source) && !mayNegateInEnglish(pair.target)) return [];
    const said = arabicNegations(pair.source);
    const rendered = englishNegations(pair.target);
    // A negative word of one side renders one of the other before it can render a negation.
    const surplus = rendered.possible - said.possible;
    const isLost = said.required.length > rendered.required.length + Math.max(0, surplus);
    const isAdded = rendered.required.length > said.required.length + Math.max(0, -surplus);
    if (!isLost && !isAdded && !isHalved(said, rendered)) return [];
    const message = `The source negates with ${listed(said.required)}, the translation with ${listed(rendered.required)}.`;
    return [{ code: 'negation', message }];
  });
}

/** Half of "not … without" is left for an "only": one negation more than the source has, and no word of exception. */
function isHalved(said: Negations, rendered: Negations): boolean {
  const surplus = rendered.required.length - said.required.length;
  return said.exceptions === 1 && said.possible === 2 && surplus === 1 && rendered.exceptions === 0;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.map((word) => `"${word}"`).join(', ');
}
