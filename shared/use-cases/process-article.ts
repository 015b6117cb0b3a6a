import { Manifest } from '../contract/manifest.ts';
import { faultCode, PipelineError } from '../domain/errors.ts';
import { outputKey } from '../domain/object-key.ts';
import { recordFailure } from './record-failure.ts';
import { type SummariseContext, summariseArticle } from './summarise-article.ts';
import { type TranslateContext, translateArticle } from './translate-article.ts';

/** The stages of a run in their order, as a person may be told them. */
export type Stage = 'translating' | 'summarising';

/** What a run in one process works with: both stages, and whom to tell where it is. */
export interface ProcessContext extends TranslateContext, SummariseContext {
  readonly onStage?: (stage: Stage) => void;
}

/** How a run in one process ended: the manifest that stands now, null when the key is no article or it is gone. */
export interface Processed {
  readonly manifest: Manifest | null;
  /** True when everything stood already and nothing was done. */
  readonly unchanged: boolean;
}

/**
 * Takes one article through both stages in this process, as the deployed stages do one after the other; an engine's or
 * the store's fault ends in a `failed` manifest.
 * @throws StoreUnavailableError @throws StoreRefusedError when not even the manifest can be written
 */
export async function processArticle(context: ProcessContext, key: string): Promise<Processed> {
  try {
    context.onStage?.('translating');
    // The translator is waited for in this very process, which reads for the summary meanwhile.
    const reading = context.summariser.readAhead?.();
    const outcome = await translateArticle({ ...context, ...(reading && { reading }) }, key);
    if (outcome === 'translated' || outcome === 'translation-current') {
      context.onStage?.('summarising');
      await summariseArticle({ ...context, ...(reading && { reading }) }, key);
    }
    return { manifest: await readManifest(context, key), unchanged: outcome === 'current' };
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    const reason = { code: faultCode(error), message: error.message };
    const usdPerMillionCharacters = context.translator.usdPerMillionCharacters;
    const recorded = await recordFailure({ ...context, usdPerMillionCharacters, reason }, key);
    if (recorded === 'no-article') throw error;
    return { manifest: await readManifest(context, key), unchanged: false };
  }
}

async function readManifest(context: ProcessContext, key: string): Promise<Manifest | null> {
  const stored = await context.store.read(outputKey(key, context.settings.targetLanguage, 'manifest'));
  return stored === null ? null : Manifest.parse(JSON.parse(Buffer.from(stored.body).toString('utf8')));
}
