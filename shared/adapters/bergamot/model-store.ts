import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PermanentError } from '../../domain/errors.ts';
import { type DownloadProgress, download } from './download.ts';
import {
  damagedFiles,
  installedNames,
  lookAtModel,
  type ModelRecord,
  type ModelStatus,
  recordName,
  sha256Of,
} from './installed-model.ts';
import { mozillaArabicEnglish, type PinnedFile, type PinnedModel } from './pinned-model.ts';

/** The model could not be brought; the message says what each source answered. */
export class ModelNotFetchedError extends PermanentError {
  override readonly name = 'ModelNotFetchedError';
}

/** How the model is brought. */
export interface FetchModelOptions {
  /** Where it is installed. */
  readonly directory: string;
  /** A folder of this machine that has the files; nothing else is asked then. */
  readonly from?: string | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Which model; default Mozilla's Arabic to English. */
  readonly model?: PinnedModel;
}

/** Whether the model is installed in `directory`; what is there is looked at, not read through. */
export async function modelStatus(directory: string): Promise<ModelStatus> {
  return lookAtModel(directory);
}

/**
 * Brings the model into `directory`, from the first source whose files have the pinned hashes. What came of an unfinished
 * download is continued; the folder holds the whole model or, as before, what it held.
 * @throws ModelNotFetchedError
 */
export async function fetchModel({
  directory,
  from,
  onProgress,
  model = mozillaArabicEnglish,
}: FetchModelOptions): Promise<ModelStatus> {
  const status = lookAtModel(directory);
  if (status.installed && status.version === model.version && damagedFiles(directory).length === 0) return status;
  const unfinished = `${directory}.download`;
  await mkdir(unfinished, { recursive: true });
  const contents: { readonly file: PinnedFile; readonly bytes: Buffer }[] = [];
  for (const file of model.files) {
    const bytes =
      from === undefined ? await fromWeb(model, file, unfinished, onProgress) : await fromFolder(from, file);
    contents.push({ file, bytes });
  }
  await install(directory, model.version, contents);
  await rm(unfinished, { recursive: true, force: true });
  return lookAtModel(directory);
}

async function fromFolder(folder: string, file: PinnedFile): Promise<Buffer> {
  const path = join(folder, file.name);
  if (!existsSync(path)) throw new ModelNotFetchedError(`Expected ${file.name} in ${folder}, but it is not there.`);
  const bytes = unpacked(await readFile(path), file);
  if (bytes === null) throw new ModelNotFetchedError(`${path} is not the pinned file: its SHA-256 differs.`);
  return bytes;
}

async function fromWeb(
  model: PinnedModel,
  file: PinnedFile,
  unfinished: string,
  onProgress: FetchModelOptions['onProgress'],
): Promise<Buffer> {
  const failures: string[] = [];
  const path = join(unfinished, file.name);
  const attempt = async (source: string, urlOf: () => string | Promise<string>): Promise<Buffer | null> => {
    try {
      const compressed = await download(await urlOf(), path, {
        name: file.name,
        totalBytes: file.compressedBytes,
        onProgress,
      });
      const bytes = unpacked(compressed, file);
      if (bytes !== null) return bytes;
      await rm(path, { force: true });
      failures.push(`${source}: the SHA-256 differs`);
    } catch (error) {
      failures.push(`${source}: ${reasonOf(error)}`);
    }
    return null;
  };
  for (const folder of model.folders) {
    const bytes = await attempt(new URL(folder).host, () => new URL(file.name, folder).href);
    if (bytes !== null) return bytes;
  }
  const { registry } = model;
  const bytes = registry === null ? null : await attempt(new URL(registry).host, () => addressIn(registry, file));
  if (bytes !== null) return bytes;
  throw new ModelNotFetchedError(
    `Could not bring ${file.name}: ${failures.join('; ')}. With the three files in a folder, use \`tarjuman model fetch --from DIR\`.`,
  );
}

/** The address of a file in Mozilla's registry of models. */
async function addressIn(registry: string, file: PinnedFile): Promise<string> {
  const response = await fetch(registry, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const listing = (await response.json()) as {
    readonly baseUrl?: string;
    readonly models?: Readonly<
      Record<string, readonly { readonly files?: Readonly<Record<string, { readonly path?: string }>> }[]>
    >;
  };
  const key = { model: 'model', shortlist: 'lexicalShortlist', vocabulary: 'vocab' }[file.role];
  const wanted = file.name.replace(/\.gz$/, '');
  const paths = listing.models?.['ar-en']?.flatMap((entry) => entry.files?.[key]?.path ?? []) ?? [];
  const path = paths.find((candidate) => candidate.includes(wanted)) ?? paths[0];
  if (path === undefined || listing.baseUrl === undefined) throw new Error('the listing does not have the file');
  return new URL(path, `${listing.baseUrl}/`).href;
}

/** The unpacked content of a file when it is the pinned one, else null. */
function unpacked(compressed: Buffer, file: PinnedFile): Buffer | null {
  const isPinned = sha256Of(compressed) === file.compressedSha256;
  if (!isPinned && file.sha256 === null) return null;
  try {
    const bytes = gunzipSync(compressed);
    return file.sha256 === null || sha256Of(bytes) === file.sha256 ? bytes : null;
  } catch {
    // Not gzip: not the file.
    return null;
  }
}

/** Puts a whole folder in the place of the old one, so that none is ever half full. */
async function install(
  directory: string,
  version: string,
  contents: readonly { readonly file: PinnedFile; readonly bytes: Buffer }[],
): Promise<void> {
  const [staging, old] = [`${directory}.new-${process.pid}`, `${directory}.old-${process.pid}`];
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  for (const { file, bytes } of contents) await writeFile(join(staging, installedNames[file.role]), bytes);
  const files = contents.map(({ file, bytes }) => ({ role: file.role, bytes: bytes.length, sha256: sha256Of(bytes) }));
  const record: ModelRecord = { version, files };
  await writeFile(join(staging, recordName), `${JSON.stringify(record, null, 2)}\n`);
  if (existsSync(directory)) await rename(directory, old);
  await rename(staging, directory);
  await rm(old, { recursive: true, force: true });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
