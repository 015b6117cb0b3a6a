import { describe, expect, it } from 'vitest';
import { TranslatorRefusedError } from '../../../shared/domain/errors.ts';
import { articleOf } from '../../chaos/articles.ts';
import { faultsAtRest } from '../../chaos/at-rest.ts';
import { deploy } from '../../chaos/deployment.ts';
import { createPaidService, createPaidTranslator } from '../../chaos/paid-translator.ts';
import { chaosSummariser as summariser } from '../../chaos/summariser.ts';
import { sweep } from '../../chaos/sweep.ts';

const key = 'articles/unrecorded.txt';

/** An article that the engine refuses, in a world whose failure recorder cannot reach the bucket. */
async function unrecorded() {
  const service = createPaidService();
  const broken = { recorder: true, engine: true };
  const deployment = deploy({
    seed: 1,
    summariser,
    translatorFor: (process) =>
      createPaidTranslator(service, process, {
        refuse: () => {
          if (broken.engine) throw new TranslatorRefusedError('The engine refuses the request.');
        },
      }),
    plan: ({ service, by }) =>
      broken.recorder && service === 'store' && by.startsWith('record-failure') ? 'fail-before' : null,
  });
  deployment.upload(key, articleOf([1, 2, 3]));
  await deployment.simulation.rest();
  broken.recorder = false;
  return { deployment, broken };
}

describe('a failure that could not be recorded', () => {
  it('leaves its message parked, and no manifest', async () => {
    const { deployment } = await unrecorded();
    expect(deployment.parked.map(({ origin }) => origin)).toEqual([deployment.unrecorded]);
    expect(deployment.manifests).toEqual([]);
  });

  it('is recorded after the daily sweep', async () => {
    const { deployment } = await unrecorded();
    await sweep(deployment);
    expect(deployment.manifests.map(({ status }) => status)).toEqual(['failed']);
    expect(faultsAtRest(deployment)).toEqual([]);
  });

  it('is forgotten after the daily sweep when the article comes through', async () => {
    const { deployment, broken } = await unrecorded();
    broken.engine = false;
    await sweep(deployment);
    expect(deployment.manifests.map(({ status }) => status)).toEqual(['complete']);
    expect(faultsAtRest(deployment)).toEqual([]);
  });
});
