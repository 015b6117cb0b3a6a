import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TranslatorRefusedError } from '../../../shared/domain/errors.ts';
import type { Summariser } from '../../../shared/ports/summariser.ts';
import { articleArbitrary, articleOf, refusedArticles } from '../../chaos/articles.ts';
import { crashEverywhere } from '../../chaos/crash-everywhere.ts';
import { faults } from '../../chaos/process.ts';
import { samples } from '../../chaos/samples.ts';
import { chaosSummariser as summariser } from '../../chaos/summariser.ts';

const otherFaults = faults.filter((fault) => !fault.startsWith('die'));

describe('crashEverywhere', () => {
  it.each(samples)(
    'finds $key as after a clean run, wherever the process dies',
    async (sample) => {
      const report = await crashEverywhere(sample, { summariser, faults: ['die-before', 'die-after'] });
      expect(report.findings).toEqual([]);
      expect(report.callsOfCleanRun).toBeGreaterThan(20);
    },
    60_000,
  );

  it('finds an article of several requests as after a clean run, whatever goes wrong at one call', async () => {
    const sample = samples.at(-1) ?? { key: '', body: '' };
    const report = await crashEverywhere(sample, {
      summariser,
      translator: { maxRequestBytes: 600 },
      faults: otherFaults,
    });
    expect(report.findings).toEqual([]);
  }, 60_000);

  it('finds a refused article refused once, wherever the process dies', async () => {
    for (const body of refusedArticles) {
      const report = await crashEverywhere({ key: 'articles/refused.txt', body }, { summariser, faults });
      expect(report.findings).toEqual([]);
      expect(report.maxExcessCharacters).toBe(0);
    }
  }, 60_000);

  it('finds an article that the engine refuses failed and parked after one try, wherever the process dies', async () => {
    const body = articleOf([1, 2, 3]);
    const refuse = (): never => {
      throw new TranslatorRefusedError('The engine refused the request.');
    };
    const report = await crashEverywhere(
      { key: 'articles/poison.txt', body },
      { summariser, translator: { refuse }, faults },
    );
    expect(report.findings).toEqual([]);
    // The stage, then the record of its failure.
    expect(report.startsOfCleanRun).toBe(2);
  }, 60_000);

  it('finds an article that cannot be summarised failed and parked after one try, wherever the process dies', async () => {
    const refusing: Summariser = {
      ...summariser,
      summarise: async () => {
        throw new TranslatorRefusedError('The summariser refused the article.');
      },
    };
    const subject = { key: 'articles/poison.txt', body: articleOf([1, 2, 3]) };
    const report = await crashEverywhere(subject, { summariser: refusing, faults });
    expect(report.findings).toEqual([]);
    expect(report.startsOfCleanRun).toBe(3);
  }, 60_000);

  it('finds generated articles as after a clean run', async () => {
    await fc.assert(
      fc.asyncProperty(articleArbitrary, fc.nat(30), fc.constantFrom(...faults), async (body, index, fault) => {
        const options = { summariser, translator: { maxRequestBytes: 2_000 }, callsOnly: [index], faults: [fault] };
        expect((await crashEverywhere({ key: 'articles/made.txt', body }, options)).findings).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
