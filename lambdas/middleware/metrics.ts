import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { articleMetrics, metricNamespace, type Service } from '../../shared/config/names.ts';
import type { Manifest } from '../../shared/contract/manifest.ts';
import type { Summary } from '../../shared/contract/summary.ts';

/** A function's metrics, named after the environment it runs in. */
export interface FunctionMetrics {
  /** Something that concerns no single article. */
  count(name: string, value: number): void;
  /** A manifest that was written. */
  countManifest(manifest: Manifest): void;
  /** Whether a service's answer was used, and why not. */
  countFallback(name: string, reason: string | null): void;
  /** What the verifier found in a summary. */
  countSummary(summary: Summary): void;
  /** Writes out what was counted and is not written yet. */
  publish(): void;
}

/** Makes a function's metrics. */
export function createMetrics(service: Service, environment: string): FunctionMetrics {
  const metrics = new Metrics({
    namespace: metricNamespace,
    serviceName: service,
    defaultDimensions: { environment },
  });
  const count = (name: string, value: number): void => {
    metrics.addMetric(name, MetricUnit.Count, value);
  };
  return {
    count,
    countFallback: (name, reason) => {
      // The nought counts as well: the average is the share of answers that were not used.
      count(name, reason === null ? 0 : 1);
      if (reason !== null) measure(metrics, { reason }, [[name, MetricUnit.Count, 1]]);
    },
    countManifest: ({ status, usage, targetLanguage, warnings, startedAt, finishedAt }) =>
      measure(metrics, { targetLanguage }, [
        [articleMetrics[status], MetricUnit.Count, 1],
        [articleMetrics.requests, MetricUnit.Count, usage.requests],
        [articleMetrics.billedCharacters, MetricUnit.Count, usage.billedCharacters],
        [articleMetrics.estimatedCostUsd, MetricUnit.NoUnit, usage.estimatedCostUsd],
        [articleMetrics.warnings, MetricUnit.Count, warnings.length],
        [articleMetrics.seconds, MetricUnit.Seconds, secondsBetween(startedAt, finishedAt)],
      ]),
    countSummary: ({ verification, targetLanguage }) =>
      measure(metrics, { targetLanguage }, [
        [articleMetrics.claims, MetricUnit.Count, verification.claims],
        [articleMetrics.droppedClaims, MetricUnit.Count, verification.dropped],
      ]),
    publish: () => {
      // Publishing nothing would write a line of its own that is no JSON.
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}

type Measurement = readonly [name: string, unit: (typeof MetricUnit)[keyof typeof MetricUnit], value: number];

/** Publishes metrics with a dimension of their own at once: that of the function's others may have another value. */
function measure(
  metrics: Metrics,
  dimension: { readonly targetLanguage: string } | { readonly reason: string },
  measurements: readonly Measurement[],
): void {
  for (const [name, unit, value] of measurements) {
    const metric = metrics.singleMetric();
    metric.addDimensions(dimension);
    metric.addMetric(name, unit, value);
  }
}

function secondsBetween(startedAt: string, finishedAt: string): number {
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}
