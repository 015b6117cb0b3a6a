import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTelemetry } from '../../lambdas/middleware/telemetry.ts';
import { SummariserUnavailableError } from '../../shared/adapters/bedrock/summariser-errors.ts';
import { fallbackReasons, metricNamespace, serviceMetrics, services } from '../../shared/config/names.ts';
import type { Manifest } from '../../shared/contract/manifest.ts';
import type { Summary } from '../../shared/contract/summary.ts';
import { type Properties, referenced, synthesize } from './synthesized.ts';

const stack = synthesize('dev', {
  alarmReceivers: ['desk@example.org', 'night@example.org'],
  targetLanguages: ['en', 'fr'],
  summariser: 'bedrock',
  summariseTimeoutSeconds: 120,
  bedrock: { modelId: 'amazon.nova-pro-v1:0', usdPerMillionInputTokens: 1, usdPerMillionOutputTokens: 4 },
  entitySource: 'comprehend',
});
const alarms = stack.all('AWS::CloudWatch::Alarm');
const topic = stack.one('AWS::SNS::Topic', 'Alarms').id;

/** Headings of the runbook as links name them, with what stands below each. */
const chapters = new Map(
  readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((chapter) => {
      const [heading = '', ...text] = chapter.split('\n');
      return [heading.toLowerCase().replaceAll(' ', '-'), text.join('\n')] as const;
    }),
);

interface MetricUse {
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** The metrics of our own namespace that alarms and dashboard read. */
function metricsRead(): MetricUse[] {
  const ofAlarms = alarms.flatMap(([, alarm]) => [
    alarm,
    ...(alarm.Metrics ?? []).map((one: Properties) => one.MetricStat?.Metric),
  ]);
  const fromAlarms = ofAlarms
    .filter((metric) => metric?.Namespace === metricNamespace)
    .map(({ MetricName, Dimensions }) => ({
      name: MetricName,
      dimensions: Object.fromEntries(Dimensions.map((one: { Name: string; Value: string }) => [one.Name, one.Value])),
    }));
  return [
    ...fromAlarms,
    ...dashboardRows()
      .filter(([namespace]) => namespace === metricNamespace)
      .map(useOf),
  ];
}

function useOf([, name = '', ...rest]: readonly string[]): MetricUse {
  const texts = rest.filter((part) => typeof part === 'string');
  const pairs = texts.flatMap((part, index) => (index % 2 === 0 ? [[part, texts[index + 1] ?? ''] as const] : []));
  return { name, dimensions: Object.fromEntries(pairs) };
}

function dashboardRows(): string[][] {
  const body = stack.one('AWS::CloudWatch::Dashboard', 'Dashboard').properties.DashboardBody;
  const parts: unknown[] = body['Fn::Join'][1];
  const { widgets } = JSON.parse(parts.map((part) => (typeof part === 'string' ? part : 'reference')).join(''));
  return widgets.flatMap((widget: Properties) => widget.properties.metrics ?? []);
}

describe('the alarms', () => {
  it('watch every queue that holds what went wrong', () => {
    const troubled = stack
      .all('AWS::SQS::Queue')
      .map(([id]) => id)
      .filter((id) => /DeadLetters|Parked/.test(id));
    const watched = alarms
      .filter(([, { MetricName }]) => MetricName === 'ApproximateNumberOfMessagesVisible')
      .flatMap(([, { Dimensions }]) => Dimensions.map(({ Value }: { Value: unknown }) => JSON.stringify(Value)));
    expect(troubled.length).toBeGreaterThanOrEqual(4);
    for (const id of troubled)
      expect(
        watched.some((value) => value.includes(id)),
        id,
      ).toBe(true);
  });

  it('watch every function for errors and throttles', () => {
    for (const [id] of stack.all('AWS::Lambda::Function')) {
      for (const metric of ['Errors', 'Throttles']) {
        const watching = alarms.filter(
          ([, { MetricName, Dimensions }]) => MetricName === metric && JSON.stringify(Dimensions).includes(`"${id}"`),
        );
        expect(watching, `${metric} of ${id}`).toHaveLength(1);
      }
    }
  });

  it('all tell all receivers, of the end as of the beginning', () => {
    for (const [, alarm] of alarms) {
      expect(alarm.AlarmActions.map(referenced)).toContain(topic);
      expect(alarm.OKActions.map(referenced)).toContain(topic);
    }
    const subscriptions = stack.all('AWS::SNS::Subscription').map(([, one]) => one.Endpoint);
    expect(subscriptions.sort()).toEqual(['desk@example.org', 'night@example.org']);
  });

  it.each(alarms.map(([id, alarm]) => ({ id, description: alarm.AlarmDescription })))(
    '$id links a chapter of the runbook that says what it means, how to look and what to do',
    ({ description }) => {
      const heading = /See docs\/runbook\.md#([a-z-]+)\.$/.exec(description)?.[1] ?? '';
      for (const part of ['What it means', 'How to look', 'What to do']) {
        expect(chapters.get(heading)).toContain(`**${part}.**`);
      }
    },
  );

  it('leave no chapter of the runbook without an alarm', () => {
    const linked = alarms.map(([, alarm]) => /#([a-z-]+)\.$/.exec(alarm.AlarmDescription)?.[1]);
    const ofAlarms = [...chapters]
      .filter(([, text]) => text.includes('**What it means.**'))
      .map(([heading]) => heading);
    expect([...new Set(linked)].sort()).toEqual(ofAlarms.sort());
  });
});

describe('the metrics that alarms and dashboard read', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are published by the functions, under these very dimensions', async () => {
    const published = await publishedMetrics();
    const read = metricsRead();
    expect(read.length).toBeGreaterThan(20);
    for (const use of read) expect(published).toContainEqual(use);
  });
});

/** What the functions' own telemetry publishes, caught on its way to the log. */
async function publishedMetrics(): Promise<MetricUse[]> {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const source = { key: 'articles/a.txt', versionId: null };
  const usage = { requests: 1, billedCharacters: 2, reusedCharacters: 0, estimatedCostUsd: 0.1 };
  const times = { startedAt: '2026-01-15T10:00:00Z', finishedAt: '2026-01-15T10:00:02Z' };
  const manifest = (status: string, targetLanguage: string) =>
    ({ status, targetLanguage, reason: null, source, usage, warnings: [], ...times }) as unknown as Manifest;
  const statusOf: Readonly<Record<string, string>> = {
    [services.translate]: 'rejected',
    [services.summarise]: 'complete',
    [services.recordFailure]: 'failed',
  };
  for (const service of Object.values(services)) {
    const telemetry = createTelemetry(service, 'dev');
    vi.spyOn(telemetry.logger, 'info').mockImplementation(() => {});
    for (const language of ['en', 'fr']) {
      const status = statusOf[service];
      if (status !== undefined) telemetry.onManifest(manifest(status, language));
      if (service !== services.summarise) continue;
      const verification = { claims: 9, verified: 8, dropped: 1 };
      telemetry.onSummary({ targetLanguage: language, verification } as Summary);
    }
    if (service === services.translate) {
      telemetry.count(serviceMetrics.translatorFaults, 1);
      telemetry.count(serviceMetrics.handedBack, 1);
    }
    if (service === services.summarise) {
      telemetry.onFailure(new SummariserUnavailableError('busy'));
      for (const reason of fallbackReasons.summariserFallbacks) telemetry.onFallback('summariserFallbacks', reason);
      for (const reason of fallbackReasons.namesFallbacks) telemetry.onFallback('namesFallbacks', reason);
    }
    if (service === services.walk) telemetry.count(serviceMetrics.lost, 1);
    await telemetry.publish();
  }
  return lines
    .filter((line) => line.startsWith('{'))
    .flatMap((line) => {
      const { _aws, ...values } = JSON.parse(line);
      return (_aws?.CloudWatchMetrics ?? []).flatMap(
        ({
          Namespace,
          Dimensions,
          Metrics,
        }: {
          Namespace: string;
          Dimensions: string[][];
          Metrics: { Name: string }[];
        }) =>
          Namespace !== metricNamespace
            ? []
            : Metrics.map(({ Name }) => ({
                name: Name,
                dimensions: Object.fromEntries((Dimensions[0] ?? []).map((name) => [name, values[name]])),
              })),
      );
    });
}
