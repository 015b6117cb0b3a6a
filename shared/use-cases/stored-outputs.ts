import { Manifest } from '../contract/manifest.ts';
import { Translation } from '../contract/translation.ts';
import type { StoredObject } from '../ports/article-store.ts';

/** The translation in a stored object, or null when it is not one (any more): then it has to be made anew. */
export function storedTranslation(stored: StoredObject | null): Translation | null {
  return Translation.safeParse(storedJson(stored)).data ?? null;
}

/** The manifest in a stored object, or null when it is not one (any more). */
export function storedManifest(stored: StoredObject | null): Manifest | null {
  return Manifest.safeParse(storedJson(stored)).data ?? null;
}

/** The JSON value in a stored object, or null when it has none. */
export function storedJson(stored: StoredObject | null): unknown {
  if (stored === null) return null;
  try {
    return JSON.parse(Buffer.from(stored.body).toString('utf8'));
  } catch {
    return null;
  }
}
