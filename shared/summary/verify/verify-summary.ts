import type { Summary } from '../../contract/summary.ts';
import type { TranslatedSegment } from '../../contract/translation.ts';
/** TODO */
export function verifySummary(summary: Summary, _segments: readonly TranslatedSegment[]) {
  return { summary, failures: [] as { path: string; reason: string }[], claims: 0, verified: 0, dropped: 0 };
}
