import type { Terminology, Translator } from '../../shared/ports/translator.ts';

/** A translator that answers at once with a recognisable English-looking line and counts what it is asked. */
export interface FakeTranslator extends Translator {
  readonly requests: (readonly string[])[];
  /** Called before each answer; may throw or wait. */
  onRequest: (lines: readonly string[]) => void | Promise<void>;
}

export function createFakeTranslator(
  options: {
    readonly paid?: boolean;
    readonly version?: string;
    readonly terminology?: Terminology;
    readonly answer?: (line: string) => string;
  } = {},
): FakeTranslator {
  const { paid = true, version = '1', terminology = null, answer = fakeEnglish } = options;
  const translator: FakeTranslator = {
    name: paid ? 'amazon-translate' : 'gist',
    grade: paid ? 'production' : 'gist',
    version,
    targetLanguage: 'en',
    terminology,
    maxRequestBytes: 10_000,
    concurrency: 2,
    usdPerMillionCharacters: paid ? 15 : 0,
    requests: [],
    onRequest: () => {},
    translate: async (lines) => {
      translator.requests.push(lines);
      await translator.onRequest(lines);
      const billedCharacters = paid ? [...lines.join('\n')].length : 0;
      return { lines: lines.map(answer), billedCharacters };
    },
  };
  return translator;
}

/** Replaces every Arabic word by a Latin one of about its length and keeps everything else. */
export function fakeEnglish(line: string): string {
  return line.replaceAll(
    /[\p{Script=Arabic}]+/gu,
    (word) => `w${word.length}${'x'.repeat(Math.max(0, word.length - 2))}`,
  );
}
