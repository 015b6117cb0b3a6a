import { renderBriefing } from '../../shared/briefing/render-briefing.ts';
import { Manifest, Summary, Translation } from '../../shared/contract/index.ts';
import { sha256 } from '../../shared/domain/fingerprint.ts';
import { isArticleKey, type OutputKind, outputKey } from '../../shared/domain/object-key.ts';
import { isOfVersion, manifestRecord } from '../../shared/domain/object-metadata.ts';
import { exportArticle } from '../../shared/exports/export-article.ts';
import type { StoredObject } from '../../shared/ports/article-store.ts';
import type { Bucket } from './bucket.ts';
import { chaosExports, type Deployment, type Parked } from './deployment.ts';

const contentKinds = ['translation', 'summary', 'briefing', ...chaosExports] as const;
const json = (body: Uint8Array): unknown => JSON.parse(Buffer.from(body).toString('utf8'));

/** Everything that is not as the contract wants it now that the world is at rest; empty when all is well. */
export function faultsAtRest(deployment: Deployment): string[] {
  const { bucket, unexpected } = deployment;
  const articles = new Set([...bucket.changes].filter(({ by }) => by === 'newsroom').map(({ key }) => key));
  return [
    ...unexpected.map(
      (error) => `an error that is not the pipeline's: ${error instanceof Error ? error.stack : error}`,
    ),
    ...[...articles].flatMap((key) => faultsOf(deployment, key)),
    ...manifestHistoryFaults(bucket, articles),
  ];
}

/** What is wrong with one article and its outputs. */
export function faultsOf({ bucket, parked }: Pick<Deployment, 'bucket' | 'parked'>, key: string): string[] {
  if (!isArticleKey(key, 'articles/')) return outputsOf(bucket, key).map((at) => `${at} beside what is no article`);
  const article = bucket.current(key);
  if (article === null) return outputsOf(bucket, key).map((at) => `${at} beside an article that is gone`);
  const stored = bucket.current(outputKey(key, 'en', 'manifest'));
  if (stored === null) return [`${key} has no manifest`];
  const parsed = Manifest.safeParse(json(stored.body));
  if (!parsed.success) return [`the manifest of ${key} does not validate: ${parsed.error.message}`];
  const manifest = parsed.data;
  const record = manifestRecord(stored);
  if (record === null || !isOfVersion(record, article) || record.status !== manifest.status) {
    return [`the manifest of ${key} is of another version: ${JSON.stringify(record)} beside ${article.versionId}`];
  }
  if (!isOfVersion({ etag: manifest.source.etag ?? '', versionId: manifest.source.versionId ?? null }, article)) {
    return [`the manifest of ${key} and its metadata disagree`];
  }
  if (manifest.status === 'complete') return completeFaults(bucket, article, manifest);
  if (manifest.status === 'rejected') {
    return contentKinds
      .filter((kind) => bucket.current(outputKey(key, 'en', kind)))
      .map((kind) => `a ${kind} of ${key} beside its rejection`);
  }
  return isParked(parked, key) ? [] : [`${key} is failed, and no message of it is parked`];
}

function isParked(parked: readonly Parked[], key: string): boolean {
  const written = JSON.stringify(key).slice(1, -1);
  return parked.some((letter) => letter.body.includes(written));
}

function completeFaults(bucket: Bucket, article: StoredObject, manifest: Manifest): string[] {
  return contentKinds.flatMap((kind) => {
    const at = outputKey(article.key, 'en', kind);
    const named = manifest.outputs[kind];
    const current = bucket.current(at);
    if (named === undefined || current === null) return [`the ${kind} of ${article.key} is missing`];
    if (named.versionId !== current.versionId) {
      return [`the manifest of ${article.key} names ${kind} ${named.versionId}, and ${current.versionId} stands`];
    }
    return sha256(current.body) === named.sha256
      ? []
      : [`the ${kind} of ${article.key} is not what its manifest names`];
  });
}

/** What any manifest ever named must exist, be of its version, and have been made of one translation. */
function manifestHistoryFaults(bucket: Bucket, articles: ReadonlySet<string>): string[] {
  return [...articles].flatMap((key) => {
    const outcomes = new Map<string, number>();
    const faults: string[] = [];
    let removals = 0;
    const createdAt = new Map(bucket.changes.map(({ kind, versionId, order }) => [`${kind} ${versionId}`, order]));
    // An older version that is current again because newer ones were deleted for good is told of anew.
    const returns = bucket.changes.filter(
      (change) => change.key === key && change.kind === 'deleted' && createdAt.has(`created ${change.versionId}`),
    );
    for (const { body, head, deleteMarker } of bucket.versions(outputKey(key, 'en', 'manifest'))) {
      // Between two removals of the manifest, each outcome is told once.
      if (deleteMarker) removals += 1;
      if (deleteMarker) continue;
      const manifest = json(body) as Manifest;
      // A manifest that names others than the one before it was made anew because what that named no longer stood.
      const named = contentKinds.map((kind) => manifest.outputs[kind]?.versionId ?? '').join('/');
      const madeAt = createdAt.get(`created ${head.versionId}`) ?? 0;
      const returned = returns.filter(({ order }) => order < madeAt).length;
      const outcome = `${removals}/${returned} ${manifest.source.versionId} ${manifest.status} ${manifestRecord(head)?.fingerprint} ${named}`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (manifest.status === 'complete') faults.push(...namedFaults(bucket, manifest));
    }
    for (const [outcome, times] of outcomes) {
      if (times > 1) faults.push(`${times} manifests of ${key} tell the same outcome: ${outcome}`);
    }
    return faults;
  });
}

function namedFaults(bucket: Bucket, manifest: Manifest): string[] {
  const { key, versionId } = manifest.source;
  const bodies = contentKinds.map((kind) => {
    const named = manifest.outputs[kind];
    return named === undefined ? null : (bucket.version(named.key, named.versionId)?.body ?? null);
  });
  const [translationBody, summaryBody, briefingBody, ...exportBodies] = bodies;
  if (!translationBody || !summaryBody || !briefingBody || exportBodies.includes(null))
    return [`a manifest of ${key} names what does not exist`];
  const translation = json(translationBody) as Translation;
  const summary = json(summaryBody) as Summary;
  const faults: string[] = [];
  if (translation.source.versionId !== versionId)
    faults.push(`a manifest of ${key} names another version's translation`);
  if (summary.source.versionId !== versionId) faults.push(`a manifest of ${key} names another version's summary`);
  if (Buffer.from(briefingBody).toString('utf8') !== renderBriefing(translation, summary)) {
    faults.push(`a manifest of ${key} names a briefing that was not made of its translation and summary`);
  }
  chaosExports.forEach((format, index) => {
    if (String(exportBodies[index]) !== exportArticle(format, translation, summary).body) {
      faults.push(`a manifest of ${key} names an export (${format}) that was not made of its translation and summary`);
    }
  });
  return faults;
}

function outputsOf(bucket: Bucket, key: string): string[] {
  const kinds: readonly OutputKind[] = [...contentKinds, 'manifest'];
  return kinds.map((kind) => outputKey(key, 'en', kind)).filter((at) => bucket.current(at) !== null);
}

/** An article's outputs with what may differ between runs taken out: `source`, times and usage. */
export function comparable(bucket: Bucket, key: string): Record<string, unknown> {
  const read = (kind: OutputKind): Record<string, unknown> | null => {
    const stored = bucket.current(outputKey(key, 'en', kind));
    return stored === null ? null : (json(stored.body) as Record<string, unknown>);
  };
  const translation = read('translation');
  const summary = read('summary');
  const manifest = read('manifest');
  const { source: _s, outputs: _o, usage: _u, startedAt: _a, finishedAt: _f, ...restOfManifest } = manifest ?? {};
  const { source: _t, ...restOfTranslation } = translation ?? {};
  const { source: _v, ...restOfSummary } = summary ?? {};
  const exported = chaosExports.map((format) => bucket.current(outputKey(key, 'en', format)) !== null);
  return { translation: restOfTranslation, summary: restOfSummary, manifest: restOfManifest, exported };
}

/** The schemas that outputs must satisfy, checked on what stands for an article. */
export function schemaFaults(bucket: Bucket, key: string): string[] {
  const translation = bucket.current(outputKey(key, 'en', 'translation'));
  const summary = bucket.current(outputKey(key, 'en', 'summary'));
  return [
    ...(translation === null ? [] : (Translation.safeParse(json(translation.body)).error?.issues ?? [])),
    ...(summary === null ? [] : (Summary.safeParse(json(summary.body)).error?.issues ?? [])),
  ].map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

/** A run that died may leave its progress to the lifecycle rule, but no lease that would make anybody wait. */
export function leasesLeft({ bucket, simulation }: Deployment): boolean {
  return bucket.keys().some((key) => {
    const stored = key.startsWith('.tarjuman/') ? bucket.current(key) : null;
    if (stored === null) return false;
    const { lease } = JSON.parse(Buffer.from(stored.body).toString('utf8')) as { lease: { expiresAt: string } | null };
    return lease !== null && Date.parse(lease.expiresAt) > simulation.now;
  });
}
