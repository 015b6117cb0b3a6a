import { Manifest, type OutputReference, type Reason } from '../contract/manifest.ts';
import { Summary } from '../contract/summary.ts';
import { Translation } from '../contract/translation.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { outputKey } from '../domain/object-key.ts';

/** What the reading asks for beside the key; an article store's own `read` will do, and so will a few lines over S3. */
export interface ReadOptions {
  /** This very version of the object; a place without versions may ignore it, the hash is checked anyway. */
  readonly versionId?: string;
  /** Never asked for; here so that every article store is a reader. */
  readonly maxBytes?: number;
}

/** A place to read outputs from. */
export interface ArticleReader {
  /** @returns null when there is no such object or version. */
  read(key: string, options?: ReadOptions): Promise<{ readonly body: Uint8Array } | null>;
}

/** Everything that stands of an article, typed, validated and proved to be what its manifest names. */
export interface CompleteArticle {
  readonly status: 'complete';
  readonly manifest: Manifest;
  readonly translation: Translation;
  readonly summary: Summary;
  /** The whole HTML document. */
  readonly briefing: string;
}

/** An article without current outputs, and why. */
export interface FruitlessArticle {
  readonly status: 'rejected' | 'failed';
  readonly manifest: Manifest;
  readonly reason: Reason;
}

/** Why nothing can be said of an article, in a word that programs can tell apart. */
export type UnreadableCode = 'no-manifest' | 'unknown-schema' | 'damaged' | 'missing-output' | 'changed-output';

/** An article of which nothing can be relied on just now. */
export interface UnreadableArticle {
  readonly status: 'unreadable';
  readonly code: UnreadableCode;
  /** What was expected and what came; for people. */
  readonly message: string;
}

export type ReadArticle = CompleteArticle | FruitlessArticle | UnreadableArticle;

/** While outputs are replaced, manifest and outputs can be of two runs for a moment; a look later they are of one. */
const maxLooks = 3;

/**
 * Reads the outputs that the manifest of the article at `key` names, by version and checked against its hashes, or says why
 * not. Nothing else is read: what a manifest does not name is not current.
 * @param target the target language, BCP 47
 * @throws what the reader throws
 */
export async function readArticle(reader: ArticleReader, key: string, target = 'en'): Promise<ReadArticle> {
  let seen: ReadArticle = unreadable('no-manifest', `There is no ${target} manifest of ${key}.`);
  for (let look = 0; look < maxLooks; look += 1) {
    seen = await readOnce(reader, key, target);
    const maybeMoving = seen.status === 'unreadable' && /^(missing|changed)-output$/.test(seen.code);
    if (!maybeMoving) return seen;
  }
  return seen;
}

async function readOnce(reader: ArticleReader, key: string, target: string): Promise<ReadArticle> {
  const manifestKey = outputKey(key, target, 'manifest');
  const stored = await reader.read(manifestKey);
  if (stored === null) return unreadable('no-manifest', `There is no manifest ${manifestKey}.`);
  const parsed = parse(manifestKey, stored.body, Manifest);
  if ('code' in parsed) return parsed;
  const manifest = parsed.value;
  if (manifest.status !== 'complete') {
    const reason = manifest.reason ?? { code: 'unknown', message: 'The manifest gives no reason.' };
    return { status: manifest.status, manifest, reason };
  }
  const translation = await readNamed(reader, 'translation', manifest.outputs.translation);
  if ('code' in translation) return translation;
  const summary = await readNamed(reader, 'summary', manifest.outputs.summary);
  if ('code' in summary) return summary;
  const briefing = await readNamed(reader, 'briefing', manifest.outputs.briefing);
  if ('code' in briefing) return briefing;
  const typedTranslation = parse(translation.key, translation.body, Translation);
  if ('code' in typedTranslation) return typedTranslation;
  const typedSummary = parse(summary.key, summary.body, Summary);
  if ('code' in typedSummary) return typedSummary;
  return {
    status: 'complete',
    manifest,
    translation: typedTranslation.value,
    summary: typedSummary.value,
    briefing: textOf(briefing.body),
  };
}

interface Named {
  readonly key: string;
  readonly body: Uint8Array;
}

async function readNamed(
  reader: ArticleReader,
  kind: string,
  reference: OutputReference | undefined,
): Promise<Named | UnreadableArticle> {
  if (reference === undefined) return unreadable('damaged', `The manifest is complete and names no ${kind}.`);
  const { key, versionId } = reference;
  const found = await reader.read(key, versionId === null ? {} : { versionId });
  if (found === null) return unreadable('missing-output', `Expected ${key} as its manifest names it; it is not there.`);
  const hash = sha256(found.body);
  if (hash === reference.sha256) return { key, body: found.body };
  return unreadable('changed-output', `Expected ${key} with SHA-256 ${reference.sha256}, got ${hash}.`);
}

interface Definition<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

function parse<T>(key: string, body: Uint8Array, definition: Definition<T>): { readonly value: T } | UnreadableArticle {
  let value: unknown;
  try {
    value = JSON.parse(textOf(body));
  } catch {
    return unreadable('damaged', `Expected JSON in ${key}.`);
  }
  const parsed = definition.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  return typeof version === 'string' && version !== '1.0'
    ? unreadable('unknown-schema', `${key} has schema version ${version}, which this reader does not know.`)
    : unreadable('damaged', `${key} does not have the form of schema version 1.0.`);
}

function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

function unreadable(code: UnreadableCode, message: string): UnreadableArticle {
  return { status: 'unreadable', code, message };
}
