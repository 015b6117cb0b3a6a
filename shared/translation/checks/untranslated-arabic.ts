import type { Warning } from '../../contract/translation.ts';
import type { CheckedPair } from './checked-pair.ts';

const arabicRun = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s]*/gu;

/** Arabic letters that are left in a translation into a language that is not written with them. */
export function untranslatedArabic({ target }: Pick<CheckedPair, 'target'>): Warning[] {
  const runs = target.text.match(arabicRun)?.map((run) => run.trim()) ?? [];
  if (runs.length === 0) return [];
  return [{ code: 'untranslated-arabic', message: `The translation still has "${runs.join('", "')}".` }];
}
