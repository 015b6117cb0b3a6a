import type { Manifest, Outputs, Reason, Usage } from '../contract/manifest.ts';
import { type PartialSource, type Source, schemaVersion } from '../contract/source.ts';
import type { Translation, Warning } from '../contract/translation.ts';
import type { TranslationUsage } from './object-metadata.ts';

interface Times {
  readonly pipelineVersion: string;
  readonly startedAt: string;
  readonly finishedAt: string;
}

const noUsage: Usage = { requests: 0, billedCharacters: 0, reusedCharacters: 0, estimatedCostUsd: 0 };

/** The manifest of an article whose outputs all stand. */
export function completeManifest(
  translation: Translation,
  outputs: Outputs,
  usage: Usage,
  warnings: readonly Warning[],
  times: Times,
): Manifest {
  return {
    schemaVersion,
    status: 'complete',
    reason: null,
    source: translation.source satisfies Source,
    targetLanguage: translation.targetLanguage,
    outputs: { ...outputs },
    usage,
    warnings: [...warnings],
    ...times,
  };
}

/** The manifest of an article that was refused, or that retries could not bring through. */
export function fruitlessManifest(
  status: 'rejected' | 'failed',
  reason: Reason,
  source: PartialSource,
  targetLanguage: string,
  times: Times,
  usage: Usage = noUsage,
): Manifest {
  return { schemaVersion, status, reason, source, targetLanguage, outputs: {}, usage, warnings: [], ...times };
}

/** What a translation's usage costs at the translator's price, and what its summary did, to a hundredth of a cent. */
export function priced(usage: TranslationUsage, usdPerMillionCharacters: number, summaryUsd = 0): Usage {
  const { requests, billedCharacters, reusedCharacters } = usage;
  const translationUsd = (billedCharacters * usdPerMillionCharacters) / 1_000_000;
  const estimatedCostUsd = Math.round((translationUsd + summaryUsd) * 10_000) / 10_000;
  return { requests, billedCharacters, reusedCharacters, estimatedCostUsd };
}

/** What readers of a translation must know before they use it: the grade's limits, and which segments carry warnings. */
export function translationWarnings(translation: Translation): Warning[] {
  const segmentsByCode = new Map<string, string[]>();
  for (const segment of translation.segments) {
    for (const code of new Set(segment.warnings.map((warning) => warning.code))) {
      segmentsByCode.set(code, [...(segmentsByCode.get(code) ?? []), segment.id]);
    }
  }
  const counted = [...segmentsByCode].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...(translation.translator.grade === 'gist' ? [{ code: 'gist-grade', message: gistCaution }] : []),
    ...counted.map(([code, ids]) => ({
      code,
      message: `${ids.length} ${ids.length === 1 ? 'segment' : 'segments'}: ${ids.join(', ')}`,
    })),
  ];
}

/** The caution that goes with every gist-grade translation, wherever it is shown. */
export const gistCaution = 'gist: word-level, may reverse who did what; not for quotation';
