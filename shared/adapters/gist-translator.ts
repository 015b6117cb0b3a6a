import { createGistEngine, type GistEngine } from '../gist/gist-translate.ts';
import { lexiconHash, loadLexicon } from '../lexicon/lexicon.ts';
import type { Terminology, Translator } from '../ports/translator.ts';

/** Raised by one whenever the rules change what comes out for the same text and lexicon. */
const rulesVersion = 2;

/** The embedded offline engine behind the translator port: free, in this process, the same answer every time. */
export function createGistTranslator(options: { readonly terminology: Terminology | null }): Translator {
  let engine: GistEngine | null = null;
  return {
    name: 'gist',
    grade: 'gist',
    version: `${rulesVersion}.${lexiconHash()}`,
    targetLanguage: 'en',
    terminology: options.terminology,
    maxRequestBytes: null,
    concurrency: 1,
    usdPerMillionCharacters: 0,
    async translate(lines) {
      engine ??= createGistEngine(loadLexicon(), options.terminology?.terms ?? []);
      return { lines: engine.translate(lines).lines, billedCharacters: 0 };
    },
  };
}
