import * as z from 'zod/mini';
import { PartialSource, Sha256, schemaVersion } from './source.ts';
import { Warning } from './translation.ts';

/** How a run ended: all outputs stand; the article was refused; or retries ran out. */
export const ManifestStatus = z.enum(['complete', 'rejected', 'failed']);
export type ManifestStatus = z.infer<typeof ManifestStatus>;

/** Why an article has no outputs. */
export const Reason = z.object({ code: z.string(), message: z.string() });
export type Reason = z.infer<typeof Reason>;

/** One output object, readable by version. */
export const OutputReference = z.object({
  key: z.string(),
  versionId: z.nullable(z.string()),
  sha256: Sha256,
  bytes: z.int().check(z.nonnegative()),
});
export type OutputReference = z.infer<typeof OutputReference>;

/** What the translator was asked and billed for this version of the article; the cost is that of all services asked. */
export const Usage = z.object({
  requests: z.int().check(z.nonnegative()),
  billedCharacters: z.int().check(z.nonnegative()),
  reusedCharacters: z.int().check(z.nonnegative()),
  estimatedCostUsd: z.number().check(z.nonnegative()),
});
export type Usage = z.infer<typeof Usage>;

/** The outputs that a complete manifest names, the exports that the environment asks for among them; none otherwise. */
export const Outputs = z.object({
  translation: z.optional(OutputReference),
  summary: z.optional(OutputReference),
  briefing: z.optional(OutputReference),
  ninjs: z.optional(OutputReference),
  jsonld: z.optional(OutputReference),
  tmx: z.optional(OutputReference),
  markdown: z.optional(OutputReference),
  csv: z.optional(OutputReference),
});
export type Outputs = z.infer<typeof Outputs>;

/** `K.<target>.manifest.json`: written last, it says how the run ended and what is current. */
export const Manifest = z.object({
  schemaVersion: z.literal(schemaVersion),
  status: ManifestStatus,
  reason: z.nullable(Reason),
  source: PartialSource,
  targetLanguage: z.string(),
  outputs: Outputs,
  usage: Usage,
  warnings: z.array(Warning),
  pipelineVersion: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
});
export type Manifest = z.infer<typeof Manifest>;
