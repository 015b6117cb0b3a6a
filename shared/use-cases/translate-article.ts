import { segmentArticle } from '../article/segment-article.ts';
import { schemaVersion } from '../contract/source.ts';
import { Translation, type TranslatorReference } from '../contract/translation.ts';
import { type Article, maxSegmentBytes } from '../domain/article.ts';
import { KeyTooLongError, RejectedArticleError } from '../domain/errors.ts';
import { settingsFingerprint, translationFingerprint } from '../domain/fingerprint.ts';
import { isArticleKey, outputKey, outputKeysFit } from '../domain/object-key.ts';
import {
  isOfVersion,
  manifestRecord,
  statedMetadata,
  translationMetadata,
  translationRecord,
} from '../domain/object-metadata.ts';
import { jsonContentType } from '../domain/output-body.ts';
import type { ObjectHead, StoredObject } from '../ports/article-store.ts';
import type { ArticleReading } from '../ports/summariser.ts';
import type { Translator } from '../ports/translator.ts';
import { memoryFrom } from '../translation/translation-memory.ts';
import { describeSource } from './describe-source.ts';
import { givingBack } from './giving-back.ts';
import { again, lookUntilAtRest } from './look-again.ts';
import {
  clearBesideRejection,
  headOutputs,
  namedKinds,
  type OutputHeads,
  removeOutputs,
  unchangedSince,
} from './output-heads.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { refuseArticle } from './refuse-article.ts';
import { forgetFinishedProgress, RunProgress, removeProgress } from './run-progress.ts';
import { storedTranslation } from './stored-outputs.ts';
import { translatePaying } from './translate-paying.ts';
import { validBody } from './valid-body.ts';

/** What a translate-article run works with beside the pipeline's own context. */
export interface TranslateContext extends PipelineContext {
  readonly translator: Translator;
  /** Names this run to others that want the same lease. */
  readonly runId: string;
  /** When this run will be stopped from outside; the lease ends then. */
  readonly deadline: Date;
  /** How long before the deadline no new request is begun, in milliseconds: one request's time limit and a margin. */
  readonly reserveMs: number;
  /** What reads the article for its summary while requests are under way, where one process does both. */
  readonly reading?: ArticleReading;
}

/**
 * How a look at an article ended.
 * `ignored`: not an article. `current`: everything stands already. `translated`: the translation was stored, and its
 * own event starts the summary. `translation-current`: the translation stands but the manifest does not; the summary
 * needs a hint. `rejected`: refused, and the manifest says why. `removed`: the article is gone and so are its outputs.
 */
export type TranslateOutcome = 'ignored' | 'current' | 'translated' | 'translation-current' | 'rejected' | 'removed';

/**
 * Brings the translation of the article at `key` up to date with the article as it is now. A hint may come late, twice
 * or out of order: what counts is the article, its translation and its manifest as they stand.
 * @throws KeyTooLongError @throws LeaseHeldError @throws DeadlineReachedError when progress was saved but not all done
 * @throws TranslatorUnavailableError @throws TranslatorRefusedError @throws StoreUnavailableError @throws InvalidOutputError
 */
export async function translateArticle(context: TranslateContext, key: string): Promise<TranslateOutcome> {
  const { settings } = context;
  if (!isArticleKey(key, settings.articlePrefix)) return 'ignored';
  if (!outputKeysFit(key, settings.targetLanguage)) throw new KeyTooLongError(key);
  return lookUntilAtRest(key, (isFirst) => look(context, key, isFirst));
}

async function look(
  context: TranslateContext,
  key: string,
  isFirst: boolean,
): Promise<TranslateOutcome | typeof again> {
  const { store, settings } = context;
  const startedAt = context.now();
  const target = settings.targetLanguage;
  const translator = translatorReference(context.translator);
  const fingerprint = settingsFingerprint(settings, translator);

  const [current, manifestHead, translationHead] = await Promise.all([
    store.head(key),
    store.head(outputKey(key, target, 'manifest')),
    store.head(outputKey(key, target, 'translation')),
  ]);
  const settled = current === null ? null : settledAs(manifestHead, current, fingerprint);
  if (settled === 'complete' && isFirst && isTranslationOf(current, translationHead)) return 'current';
  if (settled === 'rejected' && current !== null) {
    return (await clearBesideRejection(store, key, settings, current)) ? 'current' : again;
  }

  const heads = await headOutputs(store, key, settings);
  const article = await store.read(key, { maxBytes: settings.maxArticleBytes + 1 });
  if (article === null) {
    await removeOutputs(store, heads);
    await removeProgress(store, key, target, context.now());
    return (await store.head(key)) === null ? 'removed' : again;
  }

  // Another run may have been done since; and this one may have removed what a complete manifest names.
  const settledNow = settledAs(heads.manifest, article, fingerprint);
  if (settledNow === 'rejected') return again;
  const allStand =
    namedKinds(settings).every((kind) => heads[kind] !== null) && isTranslationOf(article, heads.translation);
  if (settledNow === 'complete' && allStand) return 'current';

  const wanted = translationFingerprint(settings.pipelineVersion, translator);
  const existing = translationRecord(heads.translation);
  if (existing !== null && existing.fingerprint === wanted && isOfVersion(existing, article)) {
    if (context.translator.usdPerMillionCharacters > 0) await forgetFinishedProgress(store, key, target, article);
    return 'translation-current';
  }

  try {
    const read = await accept(article, settings.maxArticleBytes);
    await translateAndStore(context, { heads, article, read, translator, fingerprint: wanted, startedAt });
    return 'translated';
  } catch (error) {
    if (!(error instanceof RejectedArticleError)) throw error;
    return refuseArticle(context, { heads, article, error, fingerprint, startedAt });
  }
}

/** How this version of the article ended under these settings, as far as a manifest tells; null when it must be made. */
function settledAs(
  manifestHead: ObjectHead | null,
  article: ObjectHead,
  fingerprint: string,
): 'complete' | 'rejected' | null {
  const recorded = manifestRecord(manifestHead);
  if (recorded === null || recorded.status === 'failed') return null;
  return recorded.fingerprint === fingerprint && isOfVersion(recorded, article) ? recorded.status : null;
}

/**
 * Whether the translation that stands is of this version. A version that was deleted for good after its translation was
 * stored leaves it beside the version before, whose manifest names another.
 */
function isTranslationOf(article: ObjectHead | null, translation: ObjectHead | null): boolean {
  const record = translationRecord(translation);
  return article !== null && record !== null && isOfVersion(record, article);
}

/** The article's text, or its refusal. @throws RejectedArticleError */
async function accept(object: StoredObject, maxArticleBytes: number): Promise<Article> {
  if (object.bytes > maxArticleBytes) {
    throw new RejectedArticleError(
      'too-large',
      `The article ${object.key} is too large: ${object.bytes} bytes, and at most ${maxArticleBytes} are accepted. Split it.`,
    );
  }
  // Loaded with the first article that is to be read: a hint about what stands already costs a look alone.
  const { readArticle } = await import('../article/read-article.ts');
  const article = await readArticle(object.body, object.key, statedMetadata(object.metadata));
  // A ligature of three bytes is eighteen letters once it is written out: what is paid for stays within the limit, too.
  const letters = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (letters > maxArticleBytes) {
    throw new RejectedArticleError(
      'too-large',
      `The article ${object.key} is too large: ${letters} characters with its ligatures written out, and at most ${maxArticleBytes} are accepted. Split it.`,
    );
  }
  return article;
}

interface Accepted {
  readonly heads: OutputHeads;
  readonly article: StoredObject;
  readonly read: Article;
  readonly translator: TranslatorReference;
  readonly fingerprint: string;
  readonly startedAt: Date;
}

async function translateAndStore(context: TranslateContext, accepted: Accepted): Promise<void> {
  const { store, settings, translator } = context;
  const { article, heads, read } = accepted;
  const paid = translator.usdPerMillionCharacters > 0;
  // A free engine reads the article as a whole, names and all; pieces of an older one would only make it inconsistent.
  const [previous, progress] = paid
    ? await Promise.all([
        heads.translation === null ? null : store.read(heads.translation.key),
        RunProgress.open(store, article.key, settings.targetLanguage, translationRecord(heads.translation)),
      ])
    : [null, null];

  const translationKey = outputKey(article.key, settings.targetLanguage, 'translation');
  const segments = segmentArticle(read, maxSegmentBytes);
  await givingBack(progress, async () => {
    const result = await translatePaying(
      context,
      {
        version: article,
        fingerprint: accepted.fingerprint,
        // Another run may have paid, stored the translation and cleared its progress since these were looked at.
        isUnpaid: async () => (await store.head(translationKey))?.etag === heads.translation?.etag,
      },
      segments,
      memoryFrom(storedTranslation(previous), progress?.pieces ?? new Map()),
      progress,
    );

    const translation: Translation = {
      schemaVersion,
      source: describeSource(store.name, article, read),
      targetLanguage: settings.targetLanguage,
      translator: accepted.translator,
      segments: [...result.segments],
    };
    await store.write(
      {
        key: translationKey,
        body: validBody(translationKey, Translation, translation),
        contentType: jsonContentType,
        metadata: translationMetadata({
          etag: article.etag,
          versionId: article.versionId,
          fingerprint: accepted.fingerprint,
          startedAt: accepted.startedAt.toISOString(),
          reusedCharacters: result.reusedCharacters,
          ...(progress?.billed ?? { requests: result.requests, billedCharacters: result.billedCharacters }),
        }),
      },
      unchangedSince(heads.translation),
    );
  });
  await progress?.clear();
}

/** How a translator signs its work. */
export function translatorReference(translator: Translator): TranslatorReference {
  const { name, grade, version, terminology } = translator;
  return {
    name,
    grade,
    version,
    terminology: terminology === null ? null : { name: terminology.name, sha256: terminology.sha256 },
  };
}
