import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  SingleValueWidget,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { articleMetrics, serviceMetrics, services } from '../../shared/config/names.ts';
import type { Alarms } from './alarms.ts';
import { payingServices, type Watched } from './pipeline-alarms.ts';
import { serviceGraphs } from './watch-services.ts';

const width = 12;
const wholeWidth = 24;

/** The questions an operator asks, in their order: what failed, how many articles, how late, how much money. */
export function dashboard(scope: Construct, id: string, watched: Watched, alarms: Alarms, name: string): Dashboard {
  const { metrics, translate, summarise, backfill, parked, functions } = watched;
  const board = new Dashboard(scope, id, { dashboardName: name, defaultInterval: Duration.days(1) });
  const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
    new GraphWidget({ title, left, right, width });
  const waiting = (queue: Queue, label: string) =>
    queue.metricApproximateNumberOfMessagesVisible({ label, statistic: Stats.MAXIMUM });
  const age = (queue: Queue, label: string) =>
    queue.metricApproximateAgeOfOldestMessage({ label, statistic: Stats.MAXIMUM });
  const hour = Duration.hours(1);
  const day = Duration.days(1);

  board.addWidgets(new AlarmStatusWidget({ title: 'What is wrong now?', alarms: [...alarms.all], width: wholeWidth }));
  board.addWidgets(
    graph('How many articles? (an hour)', [
      metrics.total(articleMetrics.complete, [services.summarise], hour, 'complete'),
      metrics.total(articleMetrics.rejected, [services.translate], hour, 'rejected'),
      metrics.total(articleMetrics.failed, [services.recordFailure], hour, 'failed'),
    ]),
    graph(
      'How late? (waiting; seconds of the oldest)',
      [
        waiting(translate.queue, 'to translate'),
        waiting(summarise.queue, 'to summarise'),
        waiting(backfill.queue, 'archive'),
      ],
      [age(translate.queue, 'oldest to translate'), age(summarise.queue, 'oldest to summarise')],
    ),
  );
  board.addWidgets(
    graph(
      'How long does an article take? (seconds)',
      metrics.targetLanguages.flatMap((language) =>
        ['p50', 'p95'].map((statistic) =>
          metrics.ofLanguage(articleMetrics.seconds, services.summarise, language, {
            statistic,
            label: `${language} ${statistic}`,
          }),
        ),
      ),
    ),
    graph(
      'How much money? (US dollars a day; characters)',
      [metrics.total(articleMetrics.estimatedCostUsd, payingServices, day, 'dollars, estimated')],
      [metrics.total(articleMetrics.billedCharacters, payingServices, day, 'characters billed')],
    ),
  );
  board.addWidgets(
    graph('What failed?', [
      waiting(parked, 'parked'),
      ...[translate, summarise, backfill].map((lane) => waiting(lane.deadLetterQueue, `${lane.node.id} dead letters`)),
      ...Object.entries(functions).map(([label, worker]) => worker.metricErrors({ label: `${label} errors` })),
    ]),
    graph('Does the translator keep up?', [
      metrics.ofService(serviceMetrics.translatorFaults, services.translate, { label: 'faults' }),
      metrics.ofService(serviceMetrics.handedBack, services.translate, { label: 'handed back' }),
      metrics.total(articleMetrics.requests, payingServices, Duration.minutes(5), 'requests'),
    ]),
  );
  board.addWidgets(
    graph('Are the summaries sound? (claims an hour)', [
      metrics.total(articleMetrics.claims, [services.summarise], hour, 'checked'),
      metrics.total(articleMetrics.droppedClaims, [services.summarise], hour, 'left out'),
      metrics.total(articleMetrics.warnings, [services.summarise], hour, 'warnings'),
    ]),
    new SingleValueWidget({
      title: 'Found lost by the last sweeps',
      metrics: [metrics.ofService(serviceMetrics.lost, services.walk, { period: day, label: 'articles' })],
      width,
    }),
  );
  const ofServices = serviceGraphs(watched, width);
  if (ofServices.length > 0) board.addWidgets(...ofServices);
  return board;
}
