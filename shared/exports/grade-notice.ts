import type { Grade, TranslatorReference } from '../contract/translation.ts';
import { gistCaution } from '../domain/manifest.ts';

const cautions: Readonly<Record<Grade, string>> = {
  production: 'production: machine translation, not reviewed by a person',
  neural: 'neural: machine translation by a local model, not reviewed by a person',
  gist: gistCaution,
};

/** What goes with an exported translation wherever the format has room for it: its grade and the engine that made it. */
export function gradeNotice({ name, version, grade }: TranslatorReference): string {
  return `${cautions[grade]} (translator: ${name} ${version})`;
}
