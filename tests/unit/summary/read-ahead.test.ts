import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadAhead } from '../../../shared/summary/read-ahead.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { bridgeStory, buildTranslation, type Pair } from '../../builders/translated-article.ts';

/** The summary of an article of which some texts were read ahead, as a run would: first the sources, then the pairs. */
function summaryReading(pairs: readonly Pair[], sources: readonly Pair[], translated: readonly Pair[]) {
  const ahead = new ReadAhead();
  for (const [source] of sources) ahead.read(source, null);
  for (const [source, target] of translated) ahead.read(source, target);
  return summarise(buildTranslation(pairs), undefined, ahead);
}

describe('ReadAhead', () => {
  it('changes nothing in a summary, whatever was read of the article', () => {
    const some = fc.subarray([...bridgeStory]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...bridgeStory], { minLength: 1 }), some, some, (pairs, sources, translated) => {
        expect(summaryReading(pairs, sources, translated)).toEqual(summarise(buildTranslation(pairs)));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps paragraphs apart that say the same', () => {
    const twice = [...bridgeStory, ...bridgeStory];
    expect(summaryReading(twice, twice, twice)).toEqual(summarise(buildTranslation(twice)));
  });

  it('keeps sources apart that were translated alike', () => {
    const [, , quoted] = bridgeStory;
    const pairs: Pair[] = [...bridgeStory, [`ثم ${quoted?.[0]} وكان عددهم 30.`, quoted?.[1] ?? '']];
    expect(summaryReading(pairs, pairs, pairs)).toEqual(summarise(buildTranslation(pairs)));
  });
});
