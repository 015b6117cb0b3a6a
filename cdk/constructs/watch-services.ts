import { Duration } from 'aws-cdk-lib';
import { GraphWidget, MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type FallbackReasons, serviceMetrics, services } from '../../shared/config/names.ts';
import type { EnvironmentSettings } from '../environments.ts';
import type { Alarms } from './alarms.ts';
import type { PipelineMetrics } from './pipeline-metrics.ts';

/** What is watched of an environment that may ask services for its summaries. */
export interface WatchedServices {
  readonly settings: EnvironmentSettings;
  readonly metrics: PipelineMetrics;
}

/** A service that helps with summaries, and the metric that tells when it does not. */
interface Helper {
  readonly name: string;
  readonly fallbacks: keyof FallbackReasons;
}

/** One summary without its service is no news: readers have a sound one, by the rules alone. */
const fewestFallbacks = 3;
const mostFallbackPercent = 50;
const mostSummariserFaults = 10;

/** The hour tells a busy desk soon; the day tells where three summaries an hour would be many. */
const windows = [
  { name: 'Hour', period: Duration.hours(1) },
  { name: 'Day', period: Duration.days(1) },
] as const;

/** Raises alarms when the services of an environment do not help with its summaries; none where it asks none. */
export function watchServices(alarms: Alarms, { settings, metrics }: WatchedServices): void {
  for (const { name, fallbacks } of helpersOf(settings)) {
    for (const window of windows) {
      alarms.raise(`${serviceMetrics[fallbacks]}${window.name}`, {
        meaning: `${fewestFallbacks} or more summaries of one ${window.name.toLowerCase()}, over ${mostFallbackPercent} % of them, had to do without ${name}.`,
        heading: 'service-fallbacks',
        metric: fallbackPercent(metrics, fallbacks, window.period),
        above: mostFallbackPercent,
      });
    }
  }
  if (settings.summariser !== 'bedrock') return;
  alarms.raise('SummariserFaults', {
    meaning: 'The model that summarises throttles, fails or refuses.',
    heading: 'summariser-faults',
    metric: metrics.ofService(serviceMetrics.summariserFaults, services.summarise, { period: Duration.minutes(15) }),
    above: mostSummariserFaults,
  });
}

/** What shows how many summaries had the help they should have, and why others had not; nothing where none should. */
export function serviceGraphs({ settings, metrics }: WatchedServices, width: number): GraphWidget[] {
  const helpers = helpersOf(settings);
  if (helpers.length === 0) return [];
  const period = Duration.hours(1);
  const counted = ({ name, fallbacks }: Helper) =>
    [
      { label: `wanted with ${name}`, statistic: Stats.SAMPLE_COUNT },
      { label: `without ${name}`, statistic: Stats.SUM },
    ].map((options) => metrics.ofService(serviceMetrics[fallbacks], services.summarise, { period, ...options }));
  const faults = { period, label: 'faults of the model' };
  return [
    new GraphWidget({
      title: 'Do the services help? (summaries an hour)',
      left: helpers.flatMap(counted),
      right:
        settings.summariser === 'bedrock'
          ? [metrics.ofService(serviceMetrics.summariserFaults, services.summarise, faults)]
          : [],
      width,
    }),
    new GraphWidget({
      title: 'Why do they not? (summaries an hour)',
      left: helpers.flatMap(({ name, fallbacks }) => metrics.fallbacksByReason(fallbacks, name, period)),
      width,
    }),
  ];
}

function helpersOf({ summariser, entitySource }: EnvironmentSettings): Helper[] {
  const model: Helper = { name: 'the model', fallbacks: 'summariserFallbacks' };
  const names: Helper = { name: 'the names of Amazon Comprehend', fallbacks: 'namesFallbacks' };
  return [...(summariser === 'bedrock' ? [model] : []), ...(entitySource === 'comprehend' ? [names] : [])];
}

function fallbackPercent(metrics: PipelineMetrics, of: keyof FallbackReasons, period: Duration): MathExpression {
  const counted = (statistic: string) =>
    metrics.ofService(serviceMetrics[of], services.summarise, { period, statistic });
  return new MathExpression({
    // Each summary counts 0 or 1: the average is their share.
    expression: `IF(fallbacks >= ${fewestFallbacks}, 100 * share, 0)`,
    usingMetrics: { fallbacks: counted(Stats.SUM), share: counted(Stats.AVERAGE) },
    period,
    label: 'without help, %',
  });
}
