import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Translation, type TranslatorReference } from '../../shared/contract/translation.ts';
import { sha256 } from '../../shared/domain/fingerprint.ts';
import { ifThere, placeFile } from './place-file.ts';
import type { StudioFolder } from './studio-folder.ts';

/** One translation of an article that was made here at some time. */
export interface TranslationVersion {
  /** The first 16 hexadecimal digits of its content's SHA-256. */
  readonly id: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly translator: TranslatorReference;
  readonly sourceSha256: string;
}

const maxVersions = 30;

/** Keeps a translation as it is; the oldest go when there are more than a person compares. */
export async function keepTranslation(folder: StudioFolder, key: string, body: Uint8Array): Promise<string> {
  const id = versionId(body);
  if ((await ifThere(stat(join(folder.historyOf(key), `${id}.json`)))) !== null) return id;
  await placeFile(join(folder.historyOf(key), `${id}.json`), body);
  const versions = await translationVersions(folder, key);
  for (const old of versions.slice(maxVersions))
    await rm(join(folder.historyOf(key), `${old.id}.json`), { force: true });
  return id;
}

/** The name under which a translation is kept. */
export function versionId(body: Uint8Array): string {
  return sha256(body).slice(0, 16);
}

/** All translations kept of an article, newest first; files that are none are passed over. */
export async function translationVersions(folder: StudioFolder, key: string): Promise<TranslationVersion[]> {
  const names = (await ifThere(readdir(folder.historyOf(key)))) ?? [];
  const ids = names.flatMap((name) => /^([0-9a-f]{16})\.json$/.exec(name)?.[1] ?? []);
  const versions = await Promise.all(ids.map((id) => versionOf(folder, key, id)));
  return versions.flatMap((version) => version ?? []).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** A translation that was kept, or null when there is none of that name. */
export async function keptTranslation(folder: StudioFolder, key: string, id: string): Promise<Translation | null> {
  if (!/^[0-9a-f]{16}$/.test(id)) return null;
  const text = await ifThere(readFile(join(folder.historyOf(key), `${id}.json`), 'utf8'));
  return text === null ? null : parsedTranslation(text);
}

/** A translation from its JSON, or null when it is none. */
export function parsedTranslation(text: string): Translation | null {
  try {
    const parsed = Translation.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function versionOf(folder: StudioFolder, key: string, id: string): Promise<TranslationVersion | null> {
  const translation = await keptTranslation(folder, key, id);
  if (translation === null) return null;
  const { mtime } = await stat(join(folder.historyOf(key), `${id}.json`));
  const { translator, source } = translation;
  return { id, madeAt: mtime.toISOString(), translator, sourceSha256: source.sha256 };
}
