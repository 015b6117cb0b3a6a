import { parseArgs } from 'node:util';
import { type EnvironmentName, environmentNames, environmentSettings } from '../cdk/environments.ts';
import { maxTranslateTextBytes } from '../shared/adapters/amazon-translate.ts';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import { mostParked, mostWaiting, queueFullWaitSeconds } from '../shared/config/feeding.ts';
import { referenced, synthesize } from '../tests/cdk/synthesized.ts';
import { type LaneSettings, SimulatedLane } from './simulation/simulated-lane.ts';
import { SimulatedService } from './simulation/simulated-service.ts';
import { createChance, SimulatedTime } from './simulation/simulated-time.ts';

const hourMs = 3_600_000;

/** What no code of ours says: assumptions, printed with the result. */
const assumptions = {
  medianArticleBytes: 3_500,
  bytesPerCharacter: 1.8,
  answerMs: 300,
  answerMsPerThousandBytes: 120,
  articleMs: 600,
  secondsPerListedPage: 4,
  requestTimeoutSeconds: 45,
};

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    environment: { type: 'string', default: 'prod' },
    'live-per-hour': { type: 'string', default: '60' },
    'account-requests-per-second': { type: 'string', default: '50' },
    'outage-hours': { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const environment = environmentNames.find((name) => name === values.environment);
if (environment === undefined || !Number.isInteger(articles) || articles < 1) {
  console.error(`Expected --articles N and --environment ${environmentNames.join('|')}.`);
  process.exit(2);
}
const result = await simulate(articles, environment);
console.log(values.json ? JSON.stringify(result, null, 2) : summaryOf(result));

/** What the template of the environment says of a lane. */
function laneSettings(name: EnvironmentName, lane: 'Translate' | 'Backfill'): LaneSettings {
  const { settings } = environmentSettings(name);
  const stack = synthesize(name);
  const queue = stack.one('AWS::SQS::Queue', `${lane}Queue`);
  const [, mapping] =
    stack
      .all('AWS::Lambda::EventSourceMapping')
      .find(([, { EventSourceArn }]) => referenced(EventSourceArn) === queue.id) ?? [];
  return {
    maxConcurrency: mapping?.ScalingConfig.MaximumConcurrency,
    maxReceiveCount: queue.properties.RedrivePolicy.maxReceiveCount,
    requestsPerSecond: settings.translateRequestsPerSecond,
    requestsAtOnce: settings.translateConcurrency,
    maxRequestBytes: maxTranslateTextBytes,
    articleMs: assumptions.articleMs,
  };
}

async function simulate(count: number, name: EnvironmentName) {
  const chance = createChance(Number(values.seed));
  const time = new SimulatedTime();
  const outageFrom = 2 * hourMs;
  const service = new SimulatedService(
    time,
    {
      requestsPerSecond: Number(values['account-requests-per-second']),
      answerMs: assumptions.answerMs,
      answerMsPerThousandBytes: assumptions.answerMsPerThousandBytes,
      requestTimeoutMs: assumptions.requestTimeoutSeconds * 1000,
      outage: { from: outageFrom, to: outageFrom + Number(values['outage-hours']) * hourMs },
    },
    chance,
  );
  const lanes = { live: laneSettings(name, 'Translate'), backfill: laneSettings(name, 'Backfill') };
  const live = new SimulatedLane(time, service, lanes.live);
  const backfill = new SimulatedLane(time, service, lanes.backfill);
  const waits: number[] = [];
  live.onDone = (milliseconds) => waits.push(milliseconds);

  // Log-normal, as lengths of texts are: half are shorter than the median, a few are many times longer.
  const articleBytes = (): number => {
    const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    return Math.max(200, Math.round(assumptions.medianArticleBytes * Math.exp(0.6 * normal)));
  };
  let fed = 0;
  let archiveBytes = 0;
  let most = 0;
  const feed = async (): Promise<void> => {
    while (fed < count) {
      const parked = live.deadLetters + backfill.deadLetters;
      if (backfill.depth >= mostWaiting(lanes.backfill.maxConcurrency) || parked >= mostParked) {
        await time.wait(queueFullWaitSeconds * 1000);
        continue;
      }
      await time.wait(assumptions.secondsPerListedPage * 1000);
      for (let page = Math.min(1000, count - fed); page > 0; page -= 1) {
        const bytes = articleBytes();
        archiveBytes += bytes;
        backfill.send(bytes);
        fed += 1;
      }
      most = Math.max(most, backfill.depth);
    }
  };
  const arrive = async (): Promise<void> => {
    for (;;) {
      await time.wait((-Math.log(1 - chance()) * hourMs) / Number(values['live-per-hour']));
      live.send(articleBytes());
    }
  };
  void feed();
  void arrive();
  // Past a hundred dead letters the walk waits for a person: then nothing more is fed, and the simulation is over.
  const stopped = () => live.deadLetters + backfill.deadLetters >= mostParked && backfill.depth === 0;
  await time.run(() => backfill.done + backfill.deadLetters >= count || stopped());

  const seconds = waits.toSorted((a, b) => a - b);
  const at = (share: number) => round((seconds[Math.floor(share * (seconds.length - 1))] ?? 0) / 1000);
  const characters = Math.round(archiveBytes / assumptions.bytesPerCharacter);
  return {
    environment: name,
    articles: count,
    done: backfill.done,
    hours: round(time.now() / hourMs),
    characters,
    costUsd: round((characters * amazonTranslateUsdPerMillionCharacters) / 1_000_000),
    requests: service.answered,
    throttledShare: round(service.throttled / Math.max(1, service.answered + service.throttled), 4),
    mostInBackfillQueue: most,
    deadLetters: { live: live.deadLetters, backfill: backfill.deadLetters },
    liveArticles: {
      done: live.done,
      p50Seconds: at(0.5),
      p95Seconds: at(0.95),
      p99Seconds: at(0.99),
      worstSeconds: at(1),
    },
    lanes,
    feeding: { mostWaiting: mostWaiting(lanes.backfill.maxConcurrency), mostParked, queueFullWaitSeconds },
    assumptions,
  };
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

function summaryOf(found: Awaited<ReturnType<typeof simulate>>): string {
  const { liveArticles: liveOnes } = found;
  return [
    `${found.done.toLocaleString('en')} of ${found.articles.toLocaleString('en')} articles in ${found.hours} hours for $${found.costUsd.toLocaleString('en')}`,
    `at most ${found.mostInBackfillQueue} waited; ${found.throttledShare * 100} % of the requests were throttled`,
    `live articles meanwhile: ${liveOnes.done}, half within ${liveOnes.p50Seconds} s, 99 % within ${liveOnes.p99Seconds} s, all within ${liveOnes.worstSeconds} s`,
    `dead letters: ${found.deadLetters.live} live, ${found.deadLetters.backfill} of the archive`,
  ].join('\n');
}
