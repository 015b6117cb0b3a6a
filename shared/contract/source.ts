import * as z from 'zod/mini';

/** Version of the published formats; the minor part grows when a field is added, the major when a reader could break. */
export const schemaVersion = '1.0';

/** A pair of texts that say the same thing, in the article's language and in the target language. */
export const Text = z.object({ source: z.string(), target: z.string() });
export type Text = z.infer<typeof Text>;

/** A 64-digit lower-case hexadecimal SHA-256. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The article object that an output was made from. */
export const Source = z.object({
  bucket: z.string(),
  key: z.string(),
  versionId: z.nullable(z.string()),
  etag: z.string(),
  sha256: Sha256,
  bytes: z.int().check(z.nonnegative()),
  encoding: z.string(),
  mediaType: z.string(),
  language: z.literal('ar'),
  published: z.nullable(z.string()),
  url: z.nullable(z.string()),
});
export type Source = z.infer<typeof Source>;

/** What is known of the source when an article was refused or failed: fields that could not be read are null. */
export const PartialSource = z.object({
  bucket: z.string(),
  key: z.string(),
  versionId: z.nullable(z.string()),
  etag: z.nullable(z.string()),
  sha256: z.nullable(Sha256),
  bytes: z.nullable(z.int().check(z.nonnegative())),
  encoding: z.nullable(z.string()),
  mediaType: z.nullable(z.string()),
  language: z.nullable(z.literal('ar')),
  published: z.nullable(z.string()),
  url: z.nullable(z.string()),
});
export type PartialSource = z.infer<typeof PartialSource>;
