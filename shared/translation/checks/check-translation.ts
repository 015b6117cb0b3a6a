import type { Warning } from '../../contract/translation.ts';

/** What a reader must check in a segment's translation: what the source says and the target does not, or the reverse. */
export function checkTranslation(_source: string, _target: string, _targetLanguage: string): Warning[] {
  return [];
}
