import type { TranslatedSegment } from '../contract/translation.ts';

/** The text of an article without its headline in one of its languages, a blank line between paragraphs. */
export function bodyText(segments: readonly TranslatedSegment[], language: 'source' | 'target'): string {
  return segments
    .filter(({ kind }) => kind !== 'headline')
    .map((segment) => segment[language])
    .join('\n\n');
}
