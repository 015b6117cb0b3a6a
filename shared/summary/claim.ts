import { transliterate } from '../arabic/transliterate.ts';
import type { Claim } from '../contract/summary.ts';
import type { Bead } from './align/align-sentences.ts';
import type { ReadSegment } from './read-article.ts';

const arabicWord = /[\p{Script=Arabic}\p{M}]*\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu;
const arabicSigns: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?', '٪': '%', '٫': '.', '٬': ',' };

/** A stretch of a segment with its translation, whole and verbatim, as a claim that is its own evidence. */
export function claimOf(segment: ReadSegment, bead: Bead): Claim {
  const target = bead.target === null ? '' : segment.target.slice(bead.target.start, bead.target.end);
  return {
    text: { source: segment.source.slice(bead.source.start, bead.source.end), target: withoutArabic(target) },
    evidence: [{ segment: segment.id, source: bead.source, target: bead.target }],
  };
}

/** English in which the words an engine left in Arabic are spelled in Latin letters, so that no reader meets raw Arabic. */
export function withoutArabic(english: string): string {
  if (!/\p{Script=Arabic}|[،؛؟]/u.test(english)) return english;
  const signs = english.replace(/[،؛؟٪٫٬]/g, (sign) => arabicSigns[sign] ?? sign);
  return signs.replace(arabicWord, (word) => (/\p{L}/u.test(word) ? transliterate(word) : westernDigits(word)));
}

function westernDigits(digits: string): string {
  return digits
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
