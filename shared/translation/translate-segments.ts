import type { TranslatedSegment } from '../contract/translation.ts';
import type { Segment } from '../domain/article.ts';
import type { Translator } from '../ports/translator.ts';
import { checkTranslation } from './checks/check-translation.ts';
import { planTranslation } from './plan-translation.ts';
import { termsIn } from './terms-in.ts';
import { type Billed, type RequestOptions, translateRequests } from './translate-requests.ts';
import type { TranslationMemory } from './translation-memory.ts';

export { DeadlineReachedError } from './translate-requests.ts';

/** How segments are translated. */
export interface TranslateOptions extends RequestOptions {
  readonly memory: TranslationMemory;
}

/** An article's segments in both languages, and what that took. */
export interface SegmentsTranslation extends Billed {
  readonly segments: TranslatedSegment[];
  /** Code points of source text whose translation was remembered. */
  readonly reusedCharacters: number;
}

/**
 * Translates the segments of an article, paying for nothing twice, and checks each translation. The result does not depend
 * on the order in which answers come.
 * @throws DeadlineReachedError @throws TranslatorUnavailableError @throws TranslatorRefusedError
 */
export async function translateSegments(
  segments: readonly Segment[],
  translator: Translator,
  { memory, ...options }: TranslateOptions,
): Promise<SegmentsTranslation> {
  const sources = segments.map((segment) => segment.source);
  const plan = planTranslation(sources, translator, memory);
  const { targets, billed } = await translateRequests(plan.requests, translator, options);
  const targetOf = (line: string): string => plan.known.get(line) ?? targets.get(line) ?? '';
  return {
    segments: segments.map(({ id, kind, source }) => {
      const target = (plan.linesBySource.get(source) ?? []).map(targetOf).join(' ');
      const terms = termsIn(source, translator.terminology);
      const warnings = checkTranslation(source, target, translator.targetLanguage);
      return { id, kind, source, target, warnings, ...(terms.length > 0 && { terms }) };
    }),
    ...billed,
    reusedCharacters: plan.reusedCharacters,
  };
}
