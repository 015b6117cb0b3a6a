import type { ManifestStatus } from '../contract/manifest.ts';
import type { ObjectHead } from '../ports/article-store.ts';
import type { StatedMetadata } from './article.ts';

/** Which version of an article something was made from. */
export interface ArticleVersion {
  readonly etag: string;
  readonly versionId: string | null;
}

/** What the translator was asked and billed so far, in requests and characters. */
export interface TranslationUsage {
  readonly requests: number;
  readonly billedCharacters: number;
  readonly reusedCharacters: number;
}

/** What the S3 metadata of a translation says beside the translation itself, which must not vary from run to run. */
export interface TranslationRecord extends ArticleVersion, TranslationUsage {
  readonly fingerprint: string;
  /** ISO 8601; null when what is recorded is no time. */
  readonly startedAt: string | null;
}

/** What the S3 metadata of a manifest says, so that one HEAD tells whether it is current. */
export interface ManifestRecord extends ArticleVersion {
  readonly status: ManifestStatus;
  readonly fingerprint: string;
}

type Metadata = Readonly<Record<string, string>>;

/** Whether a record is of exactly this version of the article. */
export function isOfVersion(record: ArticleVersion, article: ArticleVersion): boolean {
  return record.etag === article.etag && record.versionId === article.versionId;
}

/** The S3 metadata of a translation. */
export function translationMetadata(record: TranslationRecord): Metadata {
  return {
    ...versionMetadata(record),
    fingerprint: record.fingerprint,
    requests: String(record.requests),
    'billed-characters': String(record.billedCharacters),
    'reused-characters': String(record.reusedCharacters),
    ...(record.startedAt === null ? {} : { 'started-at': record.startedAt }),
  };
}

/** The record in a translation's metadata, or null when there is none to be read. */
export function translationRecord(head: ObjectHead | null): TranslationRecord | null {
  const metadata = head?.metadata;
  if (metadata?.['source-etag'] === undefined || metadata.fingerprint === undefined) return null;
  return {
    ...recordedVersion(metadata),
    fingerprint: metadata.fingerprint,
    requests: count(metadata.requests),
    billedCharacters: count(metadata['billed-characters']),
    reusedCharacters: count(metadata['reused-characters']),
    startedAt: isoTime(metadata['started-at']),
  };
}

/** The S3 metadata of a manifest. */
export function manifestMetadata(record: ManifestRecord): Metadata {
  return { ...versionMetadata(record), status: record.status, fingerprint: record.fingerprint };
}

/** The record in a manifest's metadata, or null when there is none to be read. */
export function manifestRecord(head: ObjectHead | null): ManifestRecord | null {
  const metadata = head?.metadata;
  const status = metadata?.status;
  if (metadata?.['source-etag'] === undefined || metadata.fingerprint === undefined) return null;
  if (status !== 'complete' && status !== 'rejected' && status !== 'failed') return null;
  return { ...recordedVersion(metadata), status, fingerprint: metadata.fingerprint };
}

/** The S3 metadata of a summary or briefing: the hash of its bytes, which tells without reading it what it holds. */
export function contentMetadata(bodySha256: string): Metadata {
  return { sha256: bodySha256 };
}

/** Whether an object was written as a summary or briefing with exactly these bytes. */
export function holdsContent(head: ObjectHead, bodySha256: string): boolean {
  return head.metadata.sha256 === bodySha256;
}

/** What the uploader stated in the article's own metadata (`published`, `source-url`, `headline`, percent-encoded). */
export function statedMetadata(metadata: Metadata): StatedMetadata {
  return {
    published: publishedDate(decoded(metadata.published)),
    url: webAddress(decoded(metadata['source-url'])),
    headline: decoded(metadata.headline),
  };
}

function versionMetadata(version: ArticleVersion): Metadata {
  return {
    'source-etag': version.etag,
    ...(version.versionId === null ? {} : { 'source-version-id': version.versionId }),
  };
}

function recordedVersion(metadata: Metadata): ArticleVersion {
  return { etag: metadata['source-etag'] ?? '', versionId: metadata['source-version-id'] ?? null };
}

function count(text: string | undefined): number {
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function isoTime(text: string | undefined): string | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function decoded(value: string | undefined): string | null {
  const trimmed = value?.trim();
  if (!trimmed) return null;
  try {
    return decodeURIComponent(trimmed);
  } catch {
    // A bare % that encodes nothing: the uploader meant it as it stands.
    return trimmed;
  }
}

function publishedDate(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

function webAddress(value: string | null): string | null {
  return value !== null && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;
}
