import { readArticle } from '../article/read-article.ts';
import { segmentArticle } from '../article/segment-article.ts';
import { Manifest } from '../contract/manifest.ts';
import { maxSegmentBytes } from '../domain/article.ts';
import { countCodePoints } from '../domain/code-points.ts';
import { RejectedArticleError } from '../domain/errors.ts';
import { outputKey, outputKeysFit } from '../domain/object-key.ts';
import { isOfVersion, manifestRecord, statedMetadata } from '../domain/object-metadata.ts';
import { isOlder, type WalkCounts, type WalkRequest } from '../domain/walk.ts';
import type { ArticleStore, ObjectHead } from '../ports/article-store.ts';
import type { ListedObject } from '../ports/object-listing.ts';

/** What it takes to judge an article. */
export interface JudgeContext {
  readonly store: ArticleStore;
  readonly articlePrefix: string;
  /** The languages that articles are translated to, each with the fingerprint that its manifests have today. */
  readonly targets: readonly { readonly targetLanguage: string; readonly fingerprint: string }[];
  /** The most bytes of one request to the translator, for estimates. */
  readonly maxRequestBytes: number;
}

/** Whether an article wants a hint, and what to count. */
export interface Judgement {
  readonly wanted: boolean;
  readonly counts: Partial<WalkCounts>;
}

/** So many of the first wanted articles are read in a dry run, and then one in so many. */
const sampledFirst = 50;
const sampledOneIn = 500;

/** Judges by its manifests' metadata whether an article needs work. @throws StoreUnavailableError */
export async function judgeArticle(
  context: JudgeContext,
  request: WalkRequest,
  object: ListedObject,
  alreadyWanted: number,
): Promise<Judgement> {
  const { targets } = context;
  if (!targets.every(({ targetLanguage }) => outputKeysFit(object.key, targetLanguage))) {
    return { wanted: false, counts: { unfit: 1 } };
  }
  const verdicts = await Promise.all(targets.map((target) => judgeTarget(context, request, object, target)));
  if (!verdicts.includes('wanted')) {
    return { wanted: false, counts: verdicts.includes('failed') ? { failed: 1 } : { current: 1 } };
  }
  const sampled =
    request.dryRun && (alreadyWanted < sampledFirst || alreadyWanted % sampledOneIn === 0)
      ? await sample(context, object.key)
      : {};
  const requests = Math.max(1, Math.ceil(object.bytes / context.maxRequestBytes)) * targets.length;
  return { wanted: true, counts: { hinted: 1, hintedBytes: object.bytes, requests, ...sampled } };
}

type Verdict = 'current' | 'failed' | 'wanted';

async function judgeTarget(
  { store }: JudgeContext,
  request: WalkRequest,
  object: ListedObject,
  target: JudgeContext['targets'][number],
): Promise<Verdict> {
  const manifestHead = await store.head(outputKey(object.key, target.targetLanguage, 'manifest'));
  const recorded = manifestRecord(manifestHead);
  if (recorded === null || manifestHead === null || recorded.etag !== object.etag) return 'wanted';
  // Only a HEAD tells versions: the listing of a bucket whose identical bytes were uploaded again looks the same.
  const article = await store.head(object.key);
  if (article === null || !isOfVersion(recorded, article)) return 'wanted';
  if (recorded.status === 'failed') return request.purpose === 'backfill' ? 'wanted' : 'failed';
  if (request.purpose === 'sweep' || recorded.fingerprint === target.fingerprint) return 'current';
  if (request.olderThan === null) return 'wanted';
  return isOlder(await pipelineVersionOf(store, manifestHead), request.olderThan) ? 'wanted' : 'current';
}

/** The pipeline version that made a manifest; one that cannot be read is older than any. */
async function pipelineVersionOf(store: ArticleStore, head: ObjectHead): Promise<string> {
  const stored = await store.read(head.key);
  try {
    return Manifest.parse(JSON.parse(Buffer.from(stored?.body ?? []).toString('utf8'))).pipelineVersion;
  } catch {
    return '0.0.0';
  }
}

async function sample({ store }: JudgeContext, key: string): Promise<Partial<WalkCounts>> {
  const stored = await store.read(key);
  if (stored === null) return {};
  try {
    const article = await readArticle(stored.body, key, statedMetadata(stored.metadata));
    const characters = segmentArticle(article, maxSegmentBytes).map(({ source }) => countCodePoints(source) + 1);
    return { sampledBytes: stored.bytes, sampledCharacters: characters.reduce((sum, one) => sum + one, 0) };
  } catch (error) {
    // It would be refused, which costs nothing: that belongs into the estimate.
    if (error instanceof RejectedArticleError) return { sampledBytes: stored.bytes, sampledCharacters: 0 };
    throw error;
  }
}
