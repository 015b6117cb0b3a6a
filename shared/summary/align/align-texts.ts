import type { Mention } from '../names/mention.ts';
import type { ReadSource, ReadTarget } from '../read-text.ts';
import { alignSentences, type Bead } from './align-sentences.ts';
import { sourceSentences, targetSentences } from './anchors.ts';

/** Pairs the sentences of a text, whose names are known, with those of its translation. */
export function alignTexts(
  { sentences, tokens }: ReadSource,
  mentions: readonly Mention[],
  target: ReadTarget,
): readonly Bead[] {
  const aligned = sourceSentences(sentences, tokens, mentions);
  const wanted = new Set(aligned.flatMap(({ anchors }) => [...anchors]));
  return alignSentences(aligned, targetSentences(target.sentences, target.tokens, wanted));
}
