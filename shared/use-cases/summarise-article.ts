import { renderBriefing } from '../briefing/render-briefing.ts';
import type { Outputs } from '../contract/manifest.ts';
import { Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';
import { settingsFingerprint } from '../domain/fingerprint.ts';
import { completeManifest, priced, translationWarnings } from '../domain/manifest.ts';
import { isArticleKey, outputKey } from '../domain/object-key.ts';
import { isOfVersion, manifestRecord, type TranslationRecord, translationRecord } from '../domain/object-metadata.ts';
import { onDemand } from '../domain/on-demand.ts';
import { htmlContentType, jsonContentType } from '../domain/output-body.ts';
import { exportArticle } from '../exports/export-article.ts';
import type { ArticleStore, StoredObject } from '../ports/article-store.ts';
import type { ArticleReading, Summariser } from '../ports/summariser.ts';
import { again, lookUntilAtRest } from './look-again.ts';
import { contentKinds, headOutputs, namedKinds, type OutputHeads, removeOutputs } from './output-heads.ts';
import { paidMetadata, recallSummary, summaryBasis } from './paid-summary.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { storedManifest, storedTranslation } from './stored-outputs.ts';
import { validBody } from './valid-body.ts';
import { referenceTo, writeContents } from './write-contents.ts';
import { writeManifest } from './write-manifest.ts';

/** What a summarise-article run works with beside the pipeline's own context. */
export interface SummariseContext extends PipelineContext {
  readonly summariser: Summariser;
  /** The price of each translator by its name, for the manifest's estimate; a translator that is not listed is free. */
  readonly usdPerMillionCharacters: Readonly<Record<string, number>>;
  /** What this process has had the summariser read while the article was being translated. */
  readonly reading?: ArticleReading;
}

/**
 * How a look at a translation ended.
 * `ignored`: not an article. `current`: the manifest stands already. `complete`: summary, briefing and manifest were
 * written. `superseded`: the translation is missing or of another version, and its own hint is under way.
 * `removed`: the article is gone and so are its outputs.
 */
export type SummariseOutcome = 'ignored' | 'current' | 'complete' | 'superseded' | 'removed';

/**
 * Brings summary, briefing and, last, the manifest of the article at `key` up to date with its translation.
 * @throws StoreUnavailableError @throws InvalidOutputError and what the summariser throws
 */
export async function summariseArticle(context: SummariseContext, key: string): Promise<SummariseOutcome> {
  if (!isArticleKey(key, context.settings.articlePrefix)) return 'ignored';
  return lookUntilAtRest(key, () => look(context, key));
}

async function look(context: SummariseContext, key: string): Promise<SummariseOutcome | typeof again> {
  const { store, settings } = context;
  const heads = await headOutputs(store, key, settings);
  const [article, stored] = await Promise.all([
    store.head(key),
    store.read(outputKey(key, settings.targetLanguage, 'translation')),
  ]);
  if (article === null) return removed(store, key, heads);

  const record = translationRecord(stored);
  const translation = storedTranslation(stored);
  const manifest = manifestRecord(heads.manifest);
  if (stored === null || record === null || translation === null || !isOfVersion(record, article)) {
    if (manifest?.status === 'rejected' && isOfVersion(manifest, article)) {
      // A run for an older version wrote these after the article had been refused.
      await removeOutputs(store, heads, contentKinds);
    }
    return 'superseded';
  }

  const fingerprint = settingsFingerprint(settings, translation.translator);
  const isComplete =
    manifest?.status === 'complete' && manifest.fingerprint === fingerprint && isOfVersion(manifest, article);
  if (isComplete && (await namesWhatStands(context, heads))) return 'current';

  await summariseAndStore(context, { heads, stored, record, translation, fingerprint });
  const after = await store.head(key);
  return after !== null && isOfVersion(after, article) ? 'complete' : again;
}

async function removed(store: ArticleStore, key: string, heads: OutputHeads): Promise<'removed' | typeof again> {
  await removeOutputs(store, heads);
  return (await store.head(key)) === null ? 'removed' : again;
}

interface Translated {
  readonly heads: OutputHeads;
  readonly stored: StoredObject;
  readonly record: TranslationRecord;
  readonly translation: Translation;
  readonly fingerprint: string;
}

async function summariseAndStore(context: SummariseContext, translated: Translated): Promise<void> {
  const { store, settings, now } = context;
  const { translation, heads, record } = translated;
  const { key } = translation.source;
  const target = settings.targetLanguage;
  const basis = onDemand(() => summaryBasis(translation, settings));
  const recalled = await recallSummary(store, heads.summary, basis, translation);
  const result = recalled ?? (await context.summariser.summarise(translation, context.reading));
  const { summary, warnings, costUsd } = result;

  const written = await writeContents(store, key, target, heads, [
    {
      kind: 'summary',
      body: validBody(outputKey(key, target, 'summary'), Summary, summary),
      contentType: jsonContentType,
      metadata: recalled !== null || costUsd > 0 ? paidMetadata(result, basis()) : {},
    },
    { kind: 'briefing', body: Buffer.from(renderBriefing(translation, summary)), contentType: htmlContentType },
    ...settings.exports.map((format) => {
      const { body, contentType } = exportArticle(format, translation, summary);
      return { kind: format, body: Buffer.from(body), contentType };
    }),
  ]);
  const outputs: Outputs = { translation: referenceTo(translated.stored, translated.stored.body), ...written };

  const finishedAt = now().toISOString();
  const manifest = completeManifest(
    translation,
    outputs,
    priced(record, context.usdPerMillionCharacters[translation.translator.name] ?? 0, costUsd),
    [...translationWarnings(translation), ...warnings],
    { pipelineVersion: settings.pipelineVersion, startedAt: record.startedAt ?? finishedAt, finishedAt },
  );
  await writeManifest(context, manifest, { from: record, fingerprint: translated.fingerprint, over: heads.manifest });
}

/**
 * Whether the manifest names the outputs that stand. A late run for an older version may have put its own in the place of
 * one with the same bytes as it had seen there: ETags cannot tell these apart.
 */
async function namesWhatStands({ store, settings }: SummariseContext, heads: OutputHeads): Promise<boolean> {
  const named = heads.manifest === null ? null : storedManifest(await store.read(heads.manifest.key));
  return (
    named !== null && namedKinds(settings).every((kind) => heads[kind]?.versionId === named.outputs[kind]?.versionId)
  );
}
