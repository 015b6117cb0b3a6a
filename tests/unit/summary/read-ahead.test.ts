import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadAhead } from '../../../shared/summary/read-ahead.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { bridgeStory, buildTranslation, type Pair } from '../../builders/translated-article.ts';

/** The summary of an article of which some texts were read ahead, as a run would: steps of the sources, then the pairs. */
function summaryReading(
  pairs: readonly Pair[],
  sources: readonly Pair[],
  translated: readonly Pair[],
  most = Number.POSITIVE_INFINITY,
) {
  const ahead = new ReadAhead();
  const steps = ahead.readSources(sources.map(([source]) => source));
  for (let step = 0; step < most && !steps.next().done; step += 1);
  for (const [source, target] of translated) ahead.readTranslated(source, target);
  return summarise(buildTranslation(pairs), undefined, ahead);
}

describe('ReadAhead', () => {
  it('changes nothing in a summary, whatever was read of the article', () => {
    const some = fc.subarray([...bridgeStory]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...bridgeStory], { minLength: 1 }),
        some,
        some,
        fc.nat({ max: 16 }),
        (pairs, sources, translated, steps) => {
          expect(summaryReading(pairs, sources, translated, steps)).toEqual(summarise(buildTranslation(pairs)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps paragraphs apart that say the same', () => {
    const twice = [...bridgeStory, ...bridgeStory];
    expect(summaryReading(twice, bridgeStory, bridgeStory)).toEqual(summarise(buildTranslation(twice)));
  });

  it('keeps sources apart that were translated alike', () => {
    const [, , quoted] = bridgeStory;
    const pairs: Pair[] = [...bridgeStory, [`ثم ${quoted?.[0]} وكان عددهم 30.`, quoted?.[1] ?? '']];
    expect(summaryReading(pairs, pairs, pairs)).toEqual(summarise(buildTranslation(pairs)));
  });
});
