import { Logger } from '@aws-lambda-powertools/logger';
import { type FallbackReasons, type Service, serviceMetrics } from '../../shared/config/names.ts';
import type { Manifest } from '../../shared/contract/manifest.ts';
import type { Summary } from '../../shared/contract/summary.ts';
import { faultCode } from '../../shared/domain/errors.ts';
import { onDemand } from '../../shared/domain/on-demand.ts';
import type { FunctionMetrics } from './metrics.ts';

/** A function's log and metrics, both named after the environment it runs in. What is counted is written when it is published. */
export interface Telemetry {
  readonly logger: Logger;
  /** Logs and counts a manifest that was written: never any text of the article. */
  readonly onManifest: (manifest: Manifest) => void;
  /** Counts what the verifier found in a summary. */
  readonly onSummary: (summary: Summary) => void;
  /** Counts whether the answer of a service was used for a summary: why not, or null. */
  readonly onFallback: <Of extends keyof FallbackReasons>(of: Of, reason: FallbackReasons[Of][number] | null) => void;
  /** Counts a try that failed through the fault of the translator or of the model that summarises. */
  readonly onFailure: (error: unknown) => void;
  /** Counts something that concerns no single article. */
  readonly count: (name: (typeof serviceMetrics)[keyof typeof serviceMetrics], value: number) => void;
  /** Writes out what was counted since the last time. */
  readonly publish: () => Promise<void>;
}

/** Makes a function's log and metrics. */
export function createTelemetry(service: Service, environment: string): Telemetry {
  const logger = new Logger({ serviceName: service, persistentLogAttributes: { environment } });
  // Loaded by the first message that has something to count: an article that is translated has not.
  const metrics = onDemand(async () => (await import('./metrics.ts')).createMetrics(service, environment));
  const counted: ((metrics: FunctionMetrics) => void)[] = [];
  const count: Telemetry['count'] = (name, value) => {
    counted.push((metrics) => metrics.count(name, value));
  };
  return {
    logger,
    onManifest: (manifest) => {
      tell(logger, manifest);
      counted.push((metrics) => metrics.countManifest(manifest));
    },
    onSummary: (summary) => {
      counted.push((metrics) => metrics.countSummary(summary));
    },
    onFallback: (of, reason) => {
      counted.push((metrics) => metrics.countFallback(serviceMetrics[of], reason));
    },
    onFailure: (error) => {
      const code = faultCode(error);
      if (code.startsWith('translator-')) count(serviceMetrics.translatorFaults, 1);
      if (code.startsWith('summariser-')) count(serviceMetrics.summariserFaults, 1);
    },
    count,
    publish: async () => {
      if (counted.length === 0) return;
      const loaded = await metrics();
      for (const write of counted.splice(0)) write(loaded);
      loaded.publish();
    },
  };
}

function tell(logger: Logger, manifest: Manifest): void {
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
}
