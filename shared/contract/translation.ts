import * as z from 'zod/mini';
import { Sha256, Source, schemaVersion } from './source.ts';

/** What a reader must check in a segment; the message names both values. */
export const Warning = z.object({ code: z.string(), message: z.string() });
export type Warning = z.infer<typeof Warning>;

/** How far a translator may be trusted: `gist` may reverse who did what and is never for quotation. */
export const Grade = z.enum(['production', 'neural', 'gist']);
export type Grade = z.infer<typeof Grade>;

/** The house glossary a translation was made with, by name and content hash. */
export const TerminologyReference = z.object({ name: z.string(), sha256: Sha256 });
export type TerminologyReference = z.infer<typeof TerminologyReference>;

/** The engine that translated, and the house glossary it used. */
export const TranslatorReference = z.object({
  name: z.string(),
  grade: Grade,
  version: z.string(),
  terminology: z.nullable(TerminologyReference),
});
export type TranslatorReference = z.infer<typeof TranslatorReference>;

/** What a segment was in the article. */
export const SegmentKind = z.enum(['headline', 'paragraph', 'list-item']);
export type SegmentKind = z.infer<typeof SegmentKind>;

/** A paragraph-sized unit of an article in both languages, numbered s1, s2 … in reading order. */
export const TranslatedSegment = z.object({
  id: z.string().check(z.regex(/^s[1-9][0-9]*$/)),
  kind: SegmentKind,
  source: z.string(),
  target: z.string(),
  warnings: z.array(Warning),
  /** The glossary's terms that occur in the source; absent when none does. */
  terms: z.optional(z.array(z.object({ source: z.string(), target: z.string() }))),
});
export type TranslatedSegment = z.infer<typeof TranslatedSegment>;

/** `K.<target>.translation.json`: the article, aligned segment by segment. */
export const Translation = z.object({
  schemaVersion: z.literal(schemaVersion),
  source: Source,
  targetLanguage: z.string(),
  translator: TranslatorReference,
  segments: z.array(TranslatedSegment).check(z.minLength(1)),
});
export type Translation = z.infer<typeof Translation>;
