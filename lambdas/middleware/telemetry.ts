import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { articleMetrics, metricNamespace, type Service, serviceMetrics } from '../../shared/config/names.ts';
import type { Manifest } from '../../shared/contract/manifest.ts';
import type { Summary } from '../../shared/contract/summary.ts';
import { faultCode } from '../../shared/domain/errors.ts';

/** A function's log and metrics, both named after the environment it runs in. */
export interface Telemetry {
  readonly logger: Logger;
  /** Logs and counts a manifest that was written: never any text of the article. */
  readonly onManifest: (manifest: Manifest) => void;
  /** Counts what the verifier found in a summary. */
  readonly onSummary: (summary: Summary) => void;
  /** Counts a try that failed through the translator's fault. */
  readonly onFailure: (error: unknown) => void;
  /** Counts something that concerns no single article. */
  readonly count: (name: (typeof serviceMetrics)[keyof typeof serviceMetrics], value: number) => void;
  /** Writes out what was counted since the last time. */
  readonly publish: () => void;
}

/** Makes a function's log and metrics. */
export function createTelemetry(service: Service, environment: string): Telemetry {
  const logger = new Logger({ serviceName: service, persistentLogAttributes: { environment } });
  const metrics = new Metrics({
    namespace: metricNamespace,
    serviceName: service,
    defaultDimensions: { environment },
  });
  const count = (name: string, value: number) => metrics.addMetric(name, MetricUnit.Count, value);
  return {
    logger,
    onManifest: (manifest) => tell(logger, metrics, manifest),
    onSummary: ({ verification, targetLanguage }) =>
      measure(metrics, targetLanguage, [
        [articleMetrics.claims, MetricUnit.Count, verification.claims],
        [articleMetrics.droppedClaims, MetricUnit.Count, verification.dropped],
      ]),
    onFailure: (error) => {
      if (faultCode(error).startsWith('translator-')) count(serviceMetrics.translatorFaults, 1);
    },
    count,
    publish: () => {
      // Publishing nothing would write a line of its own that is no JSON.
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}

function tell(logger: Logger, metrics: Metrics, manifest: Manifest): void {
  const { status, usage, source, targetLanguage } = manifest;
  logger.info('Manifest written', {
    key: source.key,
    versionId: source.versionId,
    targetLanguage,
    status,
    reasonCode: manifest.reason?.code,
    usage,
    warningCodes: manifest.warnings.map((warning) => warning.code),
  });
  measure(metrics, targetLanguage, [
    [articleMetrics[status], MetricUnit.Count, 1],
    [articleMetrics.requests, MetricUnit.Count, usage.requests],
    [articleMetrics.billedCharacters, MetricUnit.Count, usage.billedCharacters],
    [articleMetrics.estimatedCostUsd, MetricUnit.NoUnit, usage.estimatedCostUsd],
    [articleMetrics.warnings, MetricUnit.Count, manifest.warnings.length],
    [articleMetrics.seconds, MetricUnit.Seconds, secondsBetween(manifest.startedAt, manifest.finishedAt)],
  ]);
}

type Measurement = readonly [name: string, unit: (typeof MetricUnit)[keyof typeof MetricUnit], value: number];

/** Publishes metrics of one article at once: those of a function's other articles may be of another language. */
function measure(metrics: Metrics, targetLanguage: string, measurements: readonly Measurement[]): void {
  for (const [name, unit, value] of measurements) {
    const metric = metrics.singleMetric();
    metric.addDimension('targetLanguage', targetLanguage);
    metric.addMetric(name, unit, value);
  }
}

function secondsBetween(startedAt: string, finishedAt: string): number {
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}
