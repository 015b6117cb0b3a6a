import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Summary } from '../../shared/contract/summary.ts';
import { Translation } from '../../shared/contract/translation.ts';
import { articleKeyOf, type ExportFormat, outputKey } from '../../shared/domain/object-key.ts';
import { exportArticle } from '../../shared/exports/export-article.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';

/** What `tarjuman export` was asked beside the paths. */
export interface ExportOptions {
  readonly format: ExportFormat;
  readonly target: string;
  /** The folder to write to, the structure of the paths kept below it; without it an export lands beside its outputs. */
  readonly out?: string;
  /** Whether to print the one export instead of writing it. */
  readonly stdout?: boolean;
}

/** An article whose outputs stand in a folder. */
interface Outputs {
  readonly folder: string;
  readonly key: string;
}

/**
 * Writes finished articles in another format. A path is an article, its translation.json, or a folder of outputs.
 * @returns the exit code; 1 when the outputs of an article are missing, damaged or not of one version @throws UsageError
 */
export async function exportArticles(paths: readonly string[], options: ExportOptions): Promise<number> {
  const found = (await Promise.all(paths.map((path) => outputsAt(path, options.target)))).flat();
  if (found.length === 0)
    throw new UsageError(`No ${options.target} outputs were found in ${paths.join(', ')}: run \`tarjuman run\` first.`);
  if (options.stdout === true && found.length > 1)
    throw new UsageError(`--stdout takes one article, and ${found.length} were found.`);
  let failed = 0;
  for (const outputs of found) {
    try {
      await exportOne(outputs, options);
    } catch (error) {
      failed++;
      process.stderr.write(`${outputs.key}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failed === 0 ? exitCodes.complete : exitCodes.failed;
}

async function exportOne({ folder, key }: Outputs, { format, target, out, stdout }: ExportOptions): Promise<void> {
  const translation = await readOutput(join(folder, outputKey(key, target, 'translation')), Translation);
  const summary = await readOutput(join(folder, outputKey(key, target, 'summary')), Summary);
  if (translation.source.sha256 !== summary.source.sha256) {
    throw new Error(
      'The translation and the summary are of different versions of the article: run `tarjuman run` again.',
    );
  }
  const { body } = exportArticle(format, translation, summary);
  if (stdout === true) {
    process.stdout.write(body);
    return;
  }
  const path = join(out === undefined ? folder : resolve(out), outputKey(key, target, format));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, body);
  process.stdout.write(`${relative(process.cwd(), path)}\n`);
}

async function outputsAt(path: string, target: string): Promise<Outputs[]> {
  const kind = await stat(path).catch(() => null);
  if (kind?.isDirectory()) return outputsBelow(resolve(path), target);
  const full = resolve(path);
  const folder = dirname(full);
  const name = full.slice(folder.length + (folder.endsWith(sep) ? 0 : 1));
  const key = articleKeyOf(name, target, 'translation') ?? name;
  const isThere = await stat(join(folder, outputKey(key, target, 'translation'))).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (!isThere)
    throw new UsageError(`There is no ${target} translation of ${path} beside it: run \`tarjuman run\` first.`);
  return [{ folder, key }];
}

async function outputsBelow(folder: string, target: string): Promise<Outputs[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .flatMap((name) => articleKeyOf(name, target, 'translation') ?? [])
    .sort()
    .map((key) => ({ folder, key }));
}

interface Definition<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

async function readOutput<T>(path: string, definition: Definition<T>): Promise<T> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new Error(`Expected the output ${path}, and it is not there: run \`tarjuman run\` again.`);
  const parsed = definition.safeParse(jsonOrNull(text));
  if (!parsed.success)
    throw new Error(`The output ${path} is damaged or of another schema version: run \`tarjuman run\` again.`);
  return parsed.data;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
