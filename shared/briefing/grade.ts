import type { Grade, TranslatorReference } from '../contract/translation.ts';
import { gistCaution } from '../domain/manifest.ts';
import { html, type Markup } from './html.ts';

interface GradeWords {
  /** The grade in one or two words, wherever there is no room for more. */
  readonly label: string;
  /** What a reader must know, in a line. */
  readonly caution: string;
  readonly advice: string;
}

/** How each grade of translation is told to a reader. */
export const gradeWords: Readonly<Record<Grade, GradeWords>> = {
  gist: {
    label: 'Gist only',
    caution: gistCaution,
    advice: 'Read it to decide whether the Arabic deserves a translator; rely on the Arabic alone.',
  },
  neural: {
    label: 'Neural machine translation',
    caution: 'neural grade: fluent, may still be wrong; check the Arabic before quoting',
    advice: 'Made by a local neural model, not reviewed by a person.',
  },
  production: {
    label: 'Machine translation',
    caution: 'production grade; check the Arabic before quoting',
    advice: 'Made by a production service, not reviewed by a person.',
  },
};

/** The line that stays in view however far a reader goes, and tells how far the English may be trusted. */
export function gradeBar({ name, grade }: TranslatorReference): Markup {
  const { label, caution } = gradeWords[grade];
  return html`<aside class="grade ${grade}" aria-label="Grade of the translation">
<p><strong>${label}</strong> <span>${caution}</span> <span class="engine">Translator: ${name}</span></p>
</aside>`;
}
