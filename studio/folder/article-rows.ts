import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Manifest, type Reason } from '../../shared/contract/manifest.ts';
import type { Text } from '../../shared/contract/source.ts';
import type { TranslatorReference } from '../../shared/contract/translation.ts';
import { isReserved, outputKey } from '../../shared/domain/object-key.ts';
import { ifThere } from './place-file.ts';

/** How an article stands in the folder. `new`: never run. `changed`: edited since. */
export type RestingStatus = 'new' | 'changed' | 'complete' | 'rejected' | 'failed';

/** One article as the list shows it. */
export interface ArticleRow {
  readonly key: string;
  readonly bytes: number;
  /** ISO 8601: when the article or its outcome last changed. */
  readonly changedAt: string;
  readonly status: RestingStatus;
  /** Why there are no outputs, else null. */
  readonly reason: Reason | null;
  readonly headline: Text | null;
  readonly translator: TranslatorReference | null;
  /** Codes of the manifest's warnings, the grade's own caution aside. */
  readonly warnings: readonly string[];
  readonly costUsd: number;
}

/** Looks at the articles of a folder; what has not changed since the last look is not read again. */
export interface ArticleRows {
  all(): Promise<ArticleRow[]>;
  /** @returns null when there is no such article */
  one(key: string): Promise<ArticleRow | null>;
}

interface Remembered {
  readonly stamp: string;
  readonly row: ArticleRow;
}

/** So many files are looked at at once. */
const lookingAtOnce = 16;

export function createArticleRows(folder: string, target: string): ArticleRows {
  const remembered = new Map<string, Remembered>();

  async function one(key: string): Promise<ArticleRow | null> {
    const [article, manifest] = await Promise.all([
      ifThere(stat(join(folder, key))),
      ifThere(stat(join(folder, outputKey(key, target, 'manifest')))),
    ]);
    if (article === null || !article.isFile()) {
      remembered.delete(key);
      return null;
    }
    const stamp = `${article.mtimeMs} ${article.size} ${manifest?.mtimeMs} ${manifest?.size}`;
    const known = remembered.get(key);
    if (known?.stamp === stamp) return known.row;
    const changedMs = Math.max(article.mtimeMs, manifest?.mtimeMs ?? 0);
    const seen = { key, bytes: article.size, changedAt: new Date(changedMs).toISOString() };
    const maybeEdited = manifest !== null && article.mtimeMs >= manifest.mtimeMs;
    const row = { ...seen, ...(await outcomeOf(folder, key, target, maybeEdited)) };
    remembered.set(key, { stamp, row });
    return row;
  }

  return {
    one,
    all: async () => {
      const keys = await articleKeys(folder);
      const rows: (ArticleRow | null)[] = [];
      for (let start = 0; start < keys.length; start += lookingAtOnce) {
        rows.push(...(await Promise.all(keys.slice(start, start + lookingAtOnce).map(one))));
      }
      return rows.flatMap((row) => row ?? []);
    },
  };
}

/** The keys of the articles in a folder, outputs and everything hidden aside. */
async function articleKeys(folder: string): Promise<string[]> {
  const entries = (await ifThere(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((key) => !isReserved(key) && !key.split('/').some((name) => name.startsWith('.')));
}

type Outcome = Pick<ArticleRow, 'status' | 'reason' | 'headline' | 'translator' | 'warnings' | 'costUsd'>;

const nothing: Outcome = { status: 'new', reason: null, headline: null, translator: null, warnings: [], costUsd: 0 };

async function outcomeOf(folder: string, key: string, target: string, maybeEdited: boolean): Promise<Outcome> {
  const manifest = await readManifest(join(folder, outputKey(key, target, 'manifest')));
  if (manifest === null) return nothing;
  const edited = maybeEdited && (await md5Of(join(folder, key))) !== manifest.source.etag;
  const summary =
    manifest.outputs.summary === undefined ? null : await readLoosely(join(folder, manifest.outputs.summary.key));
  const translation =
    manifest.outputs.translation === undefined
      ? null
      : await readLoosely(join(folder, manifest.outputs.translation.key));
  return {
    status: edited ? 'changed' : manifest.status,
    reason: manifest.reason,
    headline: (summary as { headline?: { text?: Text } } | null)?.headline?.text ?? null,
    translator: (translation as { translator?: TranslatorReference } | null)?.translator ?? null,
    warnings: manifest.warnings.map(({ code }) => code).filter((code) => code !== 'gist-grade'),
    costUsd: manifest.usage.estimatedCostUsd,
  };
}

async function readManifest(path: string): Promise<Manifest | null> {
  const parsed = Manifest.safeParse(await readLoosely(path));
  return parsed.success ? parsed.data : null;
}

/** JSON that is shown and not relied on; null when it cannot be read. */
async function readLoosely(path: string): Promise<unknown> {
  const text = await ifThere(readFile(path, 'utf8'));
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** As the directory store makes an ETag. */
async function md5Of(path: string): Promise<string | null> {
  const body = await ifThere(readFile(path));
  return body === null ? null : createHash('md5').update(body).digest('hex');
}
