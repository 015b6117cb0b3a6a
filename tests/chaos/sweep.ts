import { settingsFingerprint } from '../../shared/domain/fingerprint.ts';
import { parseWalkRequest } from '../../shared/domain/walk.ts';
import { translatorReference } from '../../shared/use-cases/translate-article.ts';
import { walkArticles } from '../../shared/use-cases/walk-articles.ts';
import { type Deployment, settingsOf } from './deployment.ts';
import { createPaidService, createPaidTranslator } from './paid-translator.ts';
import { createProcess, evenLatency } from './process.ts';
import { hintsTo, storeOf } from './process-ports.ts';
import { createRandom } from './random.ts';
import { chaosSummariser } from './summariser.ts';

/** Runs the daily sweep over a world at rest, in which nothing goes wrong any more, and lets the world come to rest. */
export async function sweep({ bucket, simulation, translateQueue }: Deployment): Promise<void> {
  const world = { simulation, random: createRandom(1), latency: evenLatency, plan: () => null, count: () => 0 };
  const process = createProcess(world, 'sweep');
  const translator = translatorReference(createPaidTranslator(createPaidService(), process));
  const settings = settingsOf(chaosSummariser);
  const request = { walk: 'sweep', purpose: 'sweep', prefix: settings.articlePrefix, startedAt: new Date(0) };
  const walk = walkArticles(
    {
      store: storeOf(process, bucket),
      listing: {
        page: async (prefix) => ({
          objects: bucket
            .keys()
            .filter((key) => key.startsWith(prefix))
            .flatMap((key) => bucket.current(key) ?? [])
            .map(({ key, etag, bytes }) => ({ key, etag, bytes, modifiedAt: new Date(0) })),
          next: null,
          last: true,
        }),
      },
      hints: hintsTo(process, translateQueue),
      isFull: async () => false,
      articlePrefix: settings.articlePrefix,
      targets: [{ targetLanguage: settings.targetLanguage, fingerprint: settingsFingerprint(settings, translator) }],
      maxRequestBytes: 10_000,
      now: () => new Date(simulation.now),
      lastBeginning: new Date(simulation.now + 60_000),
    },
    parseWalkRequest(JSON.stringify(request)),
  );
  await Promise.all([walk, simulation.rest()]);
  await simulation.rest();
}
