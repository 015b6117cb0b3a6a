import { readArticle } from '../article/read-article.ts';
import { segmentArticle } from '../article/segment-article.ts';
import { schemaVersion } from '../contract/source.ts';
import type { Translation, TranslatorReference } from '../contract/translation.ts';
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
import { jsonBody, jsonContentType } from '../domain/output-body.ts';
import type { StoredObject } from '../ports/article-store.ts';
import type { Translator } from '../ports/translator.ts';
import { memoryFrom } from '../translation/translation-memory.ts';
import { describeSource } from './describe-source.ts';
import { again, lookUntilAtRest } from './look-again.ts';
import { headOutputs, type OutputHeads, removeOutputs, unchangedSince } from './output-heads.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { refuseArticle } from './refuse-article.ts';
import { RunProgress, removeProgress } from './run-progress.ts';
import { storedTranslation } from './stored-translation.ts';
import { translatePaying } from './translate-paying.ts';

/** What a translate-article run works with beside the pipeline's own context. */
export interface TranslateContext extends PipelineContext {
  readonly translator: Translator;
  /** Names this run to others that want the same lease. */
  readonly runId: string;
  /** When this run will be stopped from outside; the lease ends then. */
  readonly deadline: Date;
  /** How long before the deadline no new request is begun, in milliseconds: one request's time limit and a margin. */
  readonly reserveMs: number;
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
 * @throws TranslatorUnavailableError @throws TranslatorRefusedError @throws StoreUnavailableError
 */
export async function translateArticle(context: TranslateContext, key: string): Promise<TranslateOutcome> {
  const { settings } = context;
  if (!isArticleKey(key, settings.articlePrefix)) return 'ignored';
  if (!outputKeysFit(key, settings.targetLanguage)) throw new KeyTooLongError(key);
  return lookUntilAtRest(key, () => look(context, key));
}

async function look(context: TranslateContext, key: string): Promise<TranslateOutcome | typeof again> {
  const { store, settings } = context;
  const startedAt = context.now();
  const target = settings.targetLanguage;
  const translator = translatorReference(context.translator);
  const fingerprint = settingsFingerprint(settings.pipelineVersion, translator, settings.summariser);

  const [current, manifestHead] = await Promise.all([store.head(key), store.head(outputKey(key, target, 'manifest'))]);
  const recorded = manifestRecord(manifestHead);
  if (current !== null && recorded !== null && recorded.status !== 'failed') {
    if (recorded.fingerprint === fingerprint && isOfVersion(recorded, current)) return 'current';
  }

  const heads = await headOutputs(store, key, target);
  const article = await store.read(key, { maxBytes: settings.maxArticleBytes + 1 });
  if (article === null) {
    await removeOutputs(store, heads);
    await removeProgress(store, key, target);
    return (await store.head(key)) === null ? 'removed' : again;
  }

  const wanted = translationFingerprint(settings.pipelineVersion, translator);
  const existing = translationRecord(heads.translation);
  if (existing !== null && existing.fingerprint === wanted && isOfVersion(existing, article)) {
    return 'translation-current';
  }

  try {
    const read = accept(article, settings.maxArticleBytes);
    await translateAndStore(context, { heads, article, read, translator, fingerprint: wanted, startedAt });
    return 'translated';
  } catch (error) {
    if (!(error instanceof RejectedArticleError)) throw error;
    return refuseArticle(context, { heads, article, error, fingerprint, startedAt });
  }
}

/** The article's text, or its refusal. @throws RejectedArticleError */
function accept(object: StoredObject, maxArticleBytes: number): Article {
  if (object.bytes > maxArticleBytes) {
    throw new RejectedArticleError(
      'too-large',
      `The article ${object.key} is too large: ${object.bytes} bytes, and at most ${maxArticleBytes} are accepted. Split it.`,
    );
  }
  return readArticle(object.body, object.key, statedMetadata(object.metadata));
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

  const segments = segmentArticle(read, maxSegmentBytes);
  const result = await translatePaying(
    context,
    article,
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
      key: outputKey(article.key, settings.targetLanguage, 'translation'),
      body: jsonBody(translation),
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
