import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { articleMetrics, serviceMetrics, services } from '../../shared/config/names.ts';
import type { EnvironmentSettings } from '../environments.ts';
import { Alarms } from './alarms.ts';
import type { Lane } from './lane.ts';
import type { PipelineMetrics } from './pipeline-metrics.ts';
import { watchServices } from './watch-services.ts';

/** What is watched. */
export interface Watched {
  readonly settings: EnvironmentSettings;
  readonly metrics: PipelineMetrics;
  readonly translate: Lane;
  readonly summarise: Lane;
  readonly backfill: Lane;
  readonly parked: Queue;
  readonly functions: Readonly<Record<string, LambdaFunction>>;
}

/** Shares are told of so many articles or claims at least: one odd article an hour is no news. */
const enoughArticles = 10;
const enoughClaims = 50;
const mostRejectedPercent = 50;
const mostDroppedPercent = 25;
const mostFunctionErrors = 2;
const mostTranslatorFaults = 10;

/** Services whose manifests carry what was paid. */
export const payingServices = [services.summarise, services.recordFailure];

/** The alarms of an environment: one for each chapter of docs/runbook.md. */
export function watchPipeline(scope: Construct, id: string, watched: Watched): Alarms {
  const { settings, translate, summarise, backfill } = watched;
  const alarms = new Alarms(scope, id, settings.alarmReceivers);
  const stuck = (name: string, lane: Lane, meaning: string) =>
    alarms.whenNotEmpty(`${name}DeadLetters`, lane.deadLetterQueue, 'dead-letters', meaning);
  stuck('Translate', translate, 'Articles could not be translated.');
  stuck('Summarise', summarise, 'Articles could not be summarised.');
  stuck('Backfill', backfill, 'Articles of an archive could not be translated.');
  alarms.whenNotEmpty('ParkedMessages', watched.parked, 'parked-messages', 'Failed messages wait for a person.');

  const late = Duration.minutes(settings.lateAfterMinutes);
  alarms.whenLate(
    'TranslateLate',
    translate.queue,
    late,
    'Articles wait too long to be translated, or translating is paused.',
  );
  alarms.whenLate('SummariseLate', summarise.queue, late, 'Translations wait too long to be summarised.');

  for (const [name, worker] of Object.entries(watched.functions)) watchFunction(alarms, name, worker);
  watchArticles(alarms, watched);
  watchServices(alarms, watched);
  return alarms;
}

function watchFunction(alarms: Alarms, name: string, worker: LambdaFunction): void {
  const period = Duration.minutes(15);
  alarms.raise(`${name}Errors`, {
    meaning: `The function ${name} ends in errors of its own.`,
    heading: 'function-errors',
    metric: worker.metricErrors({ period }),
    above: mostFunctionErrors,
  });
  alarms.raise(`${name}Throttles`, {
    meaning: `Lambda does not start the function ${name} as often as it should.`,
    heading: 'function-throttles',
    metric: worker.metricThrottles({ period }),
    above: 0,
    periods: 2,
  });
}

function watchArticles(alarms: Alarms, { settings, metrics }: Watched): void {
  alarms.raise('TranslatorFaults', {
    meaning: 'The translator throttles, fails or refuses.',
    heading: 'translator-faults',
    metric: metrics.ofService(serviceMetrics.translatorFaults, services.translate, { period: Duration.minutes(15) }),
    above: mostTranslatorFaults,
  });
  alarms.raise('RejectedShare', {
    meaning: `More than ${mostRejectedPercent} % of an hour's articles were rejected.`,
    heading: 'rejected-share',
    metric: rejectedPercent(metrics),
    above: mostRejectedPercent,
  });
  alarms.raise('VerificationDrops', {
    meaning: `More than ${mostDroppedPercent} % of an hour's claims were left out because their articles do not show them.`,
    heading: 'verification-drops',
    metric: droppedPercent(metrics),
    above: mostDroppedPercent,
  });
  alarms.raise('CostPerDay', {
    meaning: `The articles of a day cost more than $${settings.dailyCostAlarmUsd}.`,
    heading: 'cost-per-day',
    metric: metrics.total(articleMetrics.estimatedCostUsd, payingServices, Duration.days(1)),
    above: settings.dailyCostAlarmUsd,
  });
  alarms.raise('LostArticles', {
    meaning: 'The daily sweep found articles without an outcome.',
    heading: 'lost-articles',
    metric: metrics.ofService(serviceMetrics.lost, services.walk, { period: Duration.hours(1) }),
    above: 0,
  });
}

function rejectedPercent(metrics: PipelineMetrics): MathExpression {
  const period = Duration.hours(1);
  const rejected = metrics.total(articleMetrics.rejected, [services.translate], period);
  const complete = metrics.total(articleMetrics.complete, [services.summarise], period);
  return new MathExpression({
    expression: `IF(rejected + complete >= ${enoughArticles}, 100 * rejected / (rejected + complete), 0)`,
    usingMetrics: { rejected, complete },
    period,
    label: 'rejected, %',
  });
}

function droppedPercent(metrics: PipelineMetrics): MathExpression {
  const period = Duration.hours(1);
  const dropped = metrics.total(articleMetrics.droppedClaims, [services.summarise], period);
  const claims = metrics.total(articleMetrics.claims, [services.summarise], period);
  return new MathExpression({
    expression: `IF(claims >= ${enoughClaims}, 100 * dropped / claims, 0)`,
    usingMetrics: { dropped, claims },
    period,
    label: 'claims left out, %',
  });
}
