import type { Warning } from '../../contract/translation.ts';
import { alignSentences } from './align-sentences.ts';
import { arabicNegations, arabicNegativeSense } from './arabic-negation.ts';
import type { CheckedPair } from './checked-pair.ts';
import { englishNegations, englishNegativeSense } from './english-negation.ts';

/**
 * Sentences that negate in one language only. Words with a negative sense (denied, failed, unlikely) count as support for
 * a negation of the other side, but need none themselves.
 */
export function negation({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  return alignSentences(source.text, target.text).flatMap((pair) => {
    const said = arabicNegations(pair.source);
    const rendered = englishNegations(pair.target);
    // A negative word on one side renders one on the other before it can render a negation.
    const sense = englishNegativeSense(pair.target) - arabicNegativeSense(pair.source);
    const isLost = said.length > rendered.length + Math.max(0, sense);
    const isAdded = rendered.length > said.length + Math.max(0, -sense);
    if (!isLost && !isAdded) return [];
    const message = `The source negates with ${listed(said)}, the translation with ${listed(rendered)}.`;
    return [{ code: 'negation', message }];
  });
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.map((word) => `"${word}"`).join(', ');
}
