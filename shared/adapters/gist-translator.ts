import type { Warning } from '../contract/translation.ts';
import { createGistEngine, type GistEngine } from '../gist/gist-translate.ts';
import type { NoteCode } from '../gist/parse-state.ts';
import { lexiconHash, loadLexicon } from '../lexicon/lexicon.ts';
import type { Terminology, Translator } from '../ports/translator.ts';

/** Raised by one whenever the rules change what comes out for the same text and lexicon. */
const rulesVersion = 14;

const doubts: Readonly<Record<NoteCode, string>> = {
  'ambiguous-agent':
    'Without its vowels the Arabic does not show for certain who did what to whom here; the offline engine chose one reading. Compare with the Arabic.',
};

/** Lines whose doubts are remembered; an article has far fewer. */
const maxRememberedLines = 10_000;

/** The embedded offline engine behind the translator port: free, in this process, the same answer every time. */
export function createGistTranslator(options: { readonly terminology: Terminology | null }): Translator {
  let engine: GistEngine | null = null;
  const codesByLine = new Map<string, ReadonlySet<NoteCode>>();
  const translateNow = (lines: readonly string[]): readonly string[] => {
    engine ??= createGistEngine(loadLexicon(), options.terminology?.terms ?? []);
    const answer = engine.translate(lines);
    if (codesByLine.size > maxRememberedLines) codesByLine.clear();
    lines.forEach((line, at) => {
      codesByLine.set(line, new Set(answer.notes.filter((note) => note.line === at).map((note) => note.code)));
    });
    return answer.lines;
  };
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
      return { lines: translateNow(lines), billedCharacters: 0 };
    },
    doubtsAbout(line): Warning[] {
      // A line remembered from an earlier translation has not been through this engine yet.
      if (!codesByLine.has(line)) translateNow([line]);
      return [...(codesByLine.get(line) ?? [])].map((code) => ({ code, message: doubts[code] }));
    },
  };
}
