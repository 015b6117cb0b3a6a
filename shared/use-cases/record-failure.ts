import type { Reason } from '../contract/manifest.ts';
import { fruitlessManifest, priced } from '../domain/manifest.ts';
import { isArticleKey, outputKeysFit } from '../domain/object-key.ts';
import { isOfVersion, manifestRecord, type TranslationUsage, translationRecord } from '../domain/object-metadata.ts';
import { describeUnreadSource } from './describe-source.ts';
import { again, lookUntilAtRest } from './look-again.ts';
import { headOutputs, removeOutputs } from './output-heads.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { RunProgress } from './run-progress.ts';
import { writeManifest } from './write-manifest.ts';

/** What recording a failure works with: the price is that of the translator in use, 0 when it is free. */
export type FailureContext = Omit<PipelineContext, 'settings'> & {
  readonly settings: Omit<PipelineContext['settings'], 'summariser' | 'maxArticleBytes'>;
  readonly usdPerMillionCharacters: number;
  /** What went wrong, when the caller knows; else what the last run noted. */
  readonly reason?: Reason;
};

/** Whether a failed manifest was written, or why none was needed. */
export type FailureOutcome = 'recorded' | 'has-outcome' | 'gone' | 'no-article';

/**
 * Writes the `failed` manifest of an article whose message ran out of retries, unless its present version already has
 * an outcome. Older outputs stay: they are the memory of what was paid for, and the manifest no longer names them.
 * @throws StoreUnavailableError
 */
export async function recordFailure(context: FailureContext, key: string): Promise<FailureOutcome> {
  const { settings } = context;
  if (!isArticleKey(key, settings.articlePrefix) || !outputKeysFit(key, settings.targetLanguage)) return 'no-article';
  return lookUntilAtRest(key, () => look(context, key));
}

async function look(context: FailureContext, key: string): Promise<FailureOutcome | typeof again> {
  const { store, settings, now } = context;
  const startedAt = now().toISOString();
  const heads = await headOutputs(store, key, settings);
  const article = await store.head(key);
  if (article === null) {
    // What runs that died, or this very record, left beside an article that is gone: nobody else will look again.
    await removeOutputs(store, heads);
    return 'gone';
  }
  const recorded = manifestRecord(heads.manifest);
  if (recorded !== null && isOfVersion(recorded, article)) return 'has-outcome';

  const stored = translationRecord(heads.translation);
  const progress = await RunProgress.open(store, key, settings.targetLanguage, stored);
  const translated = stored !== null && isOfVersion(stored, article) ? stored : null;
  // What a try to translate met is not why an article that is translated failed.
  const fault = translated === null ? progress.faultOf(article) : null;
  const manifest = fruitlessManifest(
    'failed',
    context.reason ?? fault ?? unknownFault,
    describeUnreadSource(store.name, article),
    settings.targetLanguage,
    { pipelineVersion: settings.pipelineVersion, startedAt, finishedAt: now().toISOString() },
    priced(usageSoFar(progress, translated), context.usdPerMillionCharacters),
  );
  await writeManifest(context, manifest, { from: article, fingerprint: 'failed', over: heads.manifest });
  const after = await store.head(key);
  return after === null || !isOfVersion(after, article) ? again : 'recorded';
}

/** What was billed for an article: for its translation, where the summary alone is missing, and for the last tries. */
function usageSoFar({ billed }: RunProgress, translated: TranslationUsage | null): TranslationUsage {
  return {
    requests: billed.requests + (translated?.requests ?? 0),
    billedCharacters: billed.billedCharacters + (translated?.billedCharacters ?? 0),
    reusedCharacters: translated?.reusedCharacters ?? 0,
  };
}

const unknownFault = {
  code: 'retries-exhausted',
  message: 'Every try to process this article failed; the log tells why. Its message is parked and can be redriven.',
};
