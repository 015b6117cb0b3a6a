import type { Manifest } from '../../shared/contract/manifest.ts';
import type { Stage } from '../../shared/use-cases/process-article.ts';

/** The engines of the studio. */
export const engineNames = ['gist', 'bergamot', 'amazon'] as const;
export type EngineName = (typeof engineNames)[number];

/** Everything that decides which translator works. */
export interface EngineChoice {
  readonly name: EngineName;
  readonly target: string;
  readonly modelDirectory: string;
  /** The house glossary as CSV and how outputs call it; null without one. */
  readonly terminology: { readonly csv: string; readonly name: string } | null;
}

/** One article to be taken through the pipeline. */
export interface RunOrder {
  readonly kind: 'run';
  readonly articles: string;
  /** Where outputs go: the folder of articles, or the one of trials. */
  readonly outputs: string;
  readonly key: string;
  readonly engine: EngineChoice;
}

/** Some texts to be translated for a look at them. */
export interface TranslateOrder {
  readonly kind: 'translate';
  readonly sources: readonly string[];
  readonly engine: EngineChoice;
}

export type Order = (RunOrder | TranslateOrder) & { readonly id: number };

/** What the pipeline's process tells. */
export type Tidings =
  | { readonly id: number; readonly stage: Stage }
  | { readonly id: number; readonly manifest: Manifest | null; readonly unchanged: boolean }
  | { readonly id: number; readonly targets: readonly string[] }
  | { readonly id: number; readonly fault: string };
