import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { metricNames, metricNamespace } from '../../shared/config/names.ts';
import type { Manifest } from '../../shared/contract/manifest.ts';

/** A function's log and metrics, both named after the environment it runs in. */
export interface Telemetry {
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Logs and counts a manifest that was written: never any text of the article. */
  readonly onManifest: (manifest: Manifest) => void;
}

/** Makes a function's log and metrics. */
export function createTelemetry(service: string, environment: string): Telemetry {
  const logger = new Logger({ serviceName: service, persistentLogAttributes: { environment } });
  const metrics = new Metrics({
    namespace: metricNamespace,
    serviceName: service,
    defaultDimensions: { environment },
  });
  return { logger, metrics, onManifest: (manifest) => tell(logger, metrics, manifest) };
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
  const one = metrics.singleMetric();
  one.addDimension('targetLanguage', targetLanguage);
  one.addMetric(metricNames[status], MetricUnit.Count, 1);
  for (const [name, value] of [
    [metricNames.requests, usage.requests],
    [metricNames.billedCharacters, usage.billedCharacters],
    [metricNames.estimatedCostUsd, usage.estimatedCostUsd],
    [metricNames.warnings, manifest.warnings.length],
  ] as const) {
    const metric = metrics.singleMetric();
    metric.addDimension('targetLanguage', targetLanguage);
    metric.addMetric(name, MetricUnit.NoUnit, value);
  }
}
