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
    const [said, rendered] = [arabicNegations(pair.source), englishNegations(pair.target)];
    if (!isUnequal(said, rendered)) return [];
    const message = `The source negates with ${listed(said.required)}, the translation with ${listed(rendered.required)}.`;
    return [{ code: 'negation', message }];
  });
}

/** Whether one side negates more often than the other can account for. */
function isUnequal(said: Negations, rendered: Negations): boolean {
  const more = rendered.required.length - said.required.length;
  if (more === 0) return false;
  const [inSource, inTarget] = [said.others(), rendered.others()];
  // A negative word of one side renders one of the other before it can render a negation.
  const surplus = inTarget.possible - inSource.possible;
  if (more < 0) return -more > Math.max(0, surplus);
  // Half of "not … without" is left for an "only": one negation more than the source has, and no word of exception.
  const isHalved = inSource.exceptions === 1 && inSource.possible === 2 && more === 1 && inTarget.exceptions === 0;
  return isHalved || more > Math.max(0, -surplus);
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.map((word) => `"${word}"`).join(', ');
}
