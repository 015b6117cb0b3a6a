import { renderBriefing } from '../briefing/render-briefing.ts';
import type { OutputReference, Outputs } from '../contract/manifest.ts';
import { Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';
import { settingsFingerprint, sha256 } from '../domain/fingerprint.ts';
import { completeManifest, priced, translationWarnings } from '../domain/manifest.ts';
import { isArticleKey, type OutputKind, outputKey } from '../domain/object-key.ts';
import {
  contentMetadata,
  holdsContent,
  isOfVersion,
  manifestRecord,
  type TranslationRecord,
  translationRecord,
} from '../domain/object-metadata.ts';
import { onDemand } from '../domain/on-demand.ts';
import { htmlContentType, jsonContentType } from '../domain/output-body.ts';
import { exportArticle } from '../exports/export-article.ts';
import type { ArticleStore, ObjectHead, StoredObject } from '../ports/article-store.ts';
import type { ArticleReading, Summariser } from '../ports/summariser.ts';
import { again, lookUntilAtRest } from './look-again.ts';
import {
  contentKinds,
  headOutputs,
  namedKinds,
  type OutputHeads,
  removeOutputs,
  unchangedSince,
} from './output-heads.ts';
import { paidMetadata, recallSummary, summaryBasis } from './paid-summary.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { storedManifest, storedTranslation } from './stored-outputs.ts';
import { validBody } from './valid-body.ts';
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
  const article = await store.head(key);
  if (article === null) return removed(store, key, heads);

  const stored = await store.read(outputKey(key, settings.targetLanguage, 'translation'));
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

  const write = async (
    kind: OutputKind,
    body: Uint8Array,
    contentType: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<OutputReference> => {
    const present = heads[kind];
    const hash = sha256(body);
    // What stands already stays: of two runs at once, one would leave a manifest that names the other's replaced version.
    if (present !== null && holdsContent(present, hash)) return reference(present, body, hash);
    const metadata = { ...contentMetadata(hash), ...more };
    const object = { key: outputKey(key, target, kind), body, contentType, metadata };
    return reference(await store.write(object, unchangedSince(present)), body, hash);
  };
  const outputs: Outputs = {
    translation: reference(translated.stored, translated.stored.body, sha256(translated.stored.body)),
    summary: await write(
      'summary',
      validBody(outputKey(key, target, 'summary'), Summary, summary),
      jsonContentType,
      recalled !== null || costUsd > 0 ? paidMetadata(result, basis()) : {},
    ),
    briefing: await write('briefing', Buffer.from(renderBriefing(translation, summary)), htmlContentType),
  };
  for (const format of settings.exports) {
    const { body, contentType } = exportArticle(format, translation, summary);
    outputs[format] = await write(format, Buffer.from(body), contentType);
  }

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

function reference(head: ObjectHead, body: Uint8Array, hash: string): OutputReference {
  return { key: head.key, versionId: head.versionId, sha256: hash, bytes: body.byteLength };
}
