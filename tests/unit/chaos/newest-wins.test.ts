import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happen, historyArbitrary } from '../../chaos/newest-wins.ts';
import { bustle, bustleArbitrary } from '../../chaos/pay-once.ts';
import { chaosSummariser as summariser } from '../../chaos/summariser.ts';

describe('happen', () => {
  it('leaves outputs of the newest version alone, whatever the order of uploads, deletions, events and faults', async () => {
    await fc.assert(
      fc.asyncProperty(historyArbitrary, async (history) => {
        const { findings, ending, lateChanges } = await happen(history, summariser);
        expect(findings).toEqual([]);
        // Beside a complete manifest nothing is written any more; beside a rejection it may be, and is removed again.
        if (ending === 'complete') expect(lateChanges).toBe(0);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('bustle', () => {
  it('bills each line once, however many runs want it at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(bustleArbitrary, async (uploads) => {
        expect((await bustle(uploads, summariser)).findings).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
