import { Translation } from '../contract/translation.ts';
import type { StoredObject } from '../ports/article-store.ts';

/** The translation in a stored object, or null when it is not one (any more): then it has to be made anew. */
export function storedTranslation(stored: StoredObject | null): Translation | null {
  if (stored === null) return null;
  try {
    const parsed = Translation.safeParse(JSON.parse(Buffer.from(stored.body).toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
