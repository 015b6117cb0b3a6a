import type { MakerIdentity } from '../domain/fingerprint.ts';
import type { ExportFormat } from '../domain/object-key.ts';

/** The version of this pipeline, as package.json has it; part of every fingerprint. */
export const pipelineVersion = '0.1.0';

/** The most bytes an article may have unless a setting says otherwise. */
export const defaultMaxArticleBytes = 1_000_000;

/** The prefix of articles in a bucket unless a setting says otherwise. */
export const defaultArticlePrefix = 'articles/';

/** The target language unless a setting says otherwise. */
export const defaultTargetLanguage = 'en';

/**
 * US dollars per million characters of Amazon Translate's standard real-time translation
 * (Amazon Translate pricing page, as published in November 2026); only estimates use it, never the bill.
 */
export const amazonTranslateUsdPerMillionCharacters = 15;

/** How a model of Amazon Bedrock may summarise, wherever it does. */
export const bedrockLimits = {
  /** How long a summary may take with all its tries; a function's time limit leaves room for the rest. */
  requestTimeoutSeconds: 90,
  /** A full answer has 2,000 to 4,000 tokens. */
  maxOutputTokens: 8_000,
  /** When more than three of ten items are not shown by the article, the rest deserves no trust either. */
  minimumVerifiedShare: 0.7,
} as const;

/**
 * How Amazon Comprehend may be used, and US dollars per unit of 100 characters that it bills for finding entities
 * (Amazon Comprehend pricing page, first tier, as published in November 2026).
 */
export const comprehendLimits = { timeoutSeconds: 15, usdPerUnit: 0.0001 } as const;

/** The settings of a run on a person's own files: every file is an article, wherever it lies. */
export function localSettings(
  targetLanguage: string,
  summariser: MakerIdentity,
  exports: readonly ExportFormat[] = [],
) {
  const maxArticleBytes = defaultMaxArticleBytes;
  return { articlePrefix: '', targetLanguage, maxArticleBytes, pipelineVersion, summariser, exports };
}
