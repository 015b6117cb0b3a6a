import type { Manifest } from '../contract/manifest.ts';
import type { MakerIdentity } from '../domain/fingerprint.ts';
import type { ExportFormat } from '../domain/object-key.ts';
import type { ArticleStore } from '../ports/article-store.ts';
import type { Clock } from '../ports/clock.ts';

/** The settings both stages share; the same values must reach both, or neither finds the other's work current. */
export interface PipelineSettings {
  /** Articles are the objects whose key starts with this; empty means every object. */
  readonly articlePrefix: string;
  /** BCP 47. */
  readonly targetLanguage: string;
  readonly maxArticleBytes: number;
  readonly pipelineVersion: string;
  /** Which summariser makes the summary. */
  readonly summariser: MakerIdentity;
  /** Formats in which a complete article also stands beside its briefing. */
  readonly exports: readonly ExportFormat[];
}

/** What every stage works with. */
export interface PipelineContext {
  readonly store: ArticleStore;
  readonly settings: PipelineSettings;
  readonly now: Clock;
  /** Told of every manifest that was written, for logs and metrics. */
  readonly onManifest?: (manifest: Manifest) => void;
}
