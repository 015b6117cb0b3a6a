import type { Warning } from '../../contract/translation.ts';
import { findVerbatim } from '../../domain/verbatim-spans.ts';
import type { CheckedPair } from './checked-pair.ts';

const arabicRun = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s]*/gu;
const tag = /(?<![\p{L}\p{N}_])[#@][\p{L}\p{M}\p{N}_]+/gu;

/**
 * Arabic letters that are left in a translation into a language that is not written with them; hashtags, handles and
 * addresses stay as the source has them.
 */
export function untranslatedArabic({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  if (target.text.search(arabicRun) < 0) return [];
  const kept = [...findVerbatim(target.text).map((span) => span.text), ...(target.text.match(tag) ?? [])];
  const translated = kept
    .filter((stretch) => source.text.includes(stretch))
    .sort((a, b) => b.length - a.length)
    .reduce((text, stretch) => text.replaceAll(stretch, '|'), target.text);
  const runs = translated.match(arabicRun)?.map((run) => run.trim()) ?? [];
  if (runs.length === 0) return [];
  return [{ code: 'untranslated-arabic', message: `The translation still has "${runs.join('", "')}".` }];
}
