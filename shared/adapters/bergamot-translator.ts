import { TranslatorRefusedError } from '../domain/errors.ts';
import type { RequestAnswer, Terminology, Translator } from '../ports/translator.ts';
import { termMatches } from '../translation/terms-in.ts';
import { createEngineThread } from './bergamot/engine-thread.ts';
import { damagedFiles, lookAtModel } from './bergamot/installed-model.ts';

/** The engine's package and its version; another version may translate otherwise. */
const engineVersion = '0.4.9';
/** Requests of this size keep the engine busy for seconds and its memory small. */
const maxRequestBytes = 10_000;

/**
 * The neural engine on this machine: Marian in WebAssembly with the model of a folder, on a thread of its own.
 * @throws TranslatorRefusedError when no model is installed there
 */
export function createBergamotTranslator(options: {
  readonly modelDirectory: string;
  readonly terminology: Terminology | null;
}): Translator {
  const { modelDirectory, terminology } = options;
  const status = lookAtModel(modelDirectory);
  if (!status.installed) {
    const why = status.problems.length > 0 ? `damaged: ${status.problems.join(', ')}` : 'not installed';
    throw new TranslatorRefusedError(
      `The neural model in ${modelDirectory} is ${why}. Bring it with \`tarjuman model fetch\`.`,
    );
  }
  const engine = createEngineThread(modelDirectory);
  let checked = false;

  return {
    name: 'bergamot',
    grade: 'neural',
    version: `${engineVersion}+${status.version}`,
    targetLanguage: 'en',
    terminology,
    maxRequestBytes,
    concurrency: 1,
    usdPerMillionCharacters: 0,
    translate: async (lines, signal): Promise<RequestAnswer> => {
      const problems = checked ? [] : damagedFiles(modelDirectory);
      if (problems.length > 0) {
        throw new TranslatorRefusedError(
          `The neural model in ${modelDirectory} is damaged: ${problems.join(', ')}. Bring it again with \`tarjuman model fetch\`.`,
        );
      }
      checked = true;
      const withTerms = lines.map((line) => replaceTerms(line, terminology));
      const extra = withTerms.flatMap((line) => line?.text ?? []);
      const targets = await engine.translate([...lines, ...extra], signal);
      let next = lines.length;
      const chosen = lines.map((_, index) => {
        const plain = targets[index] ?? '';
        const replaced = withTerms[index];
        if (replaced === null || replaced === undefined) return plain;
        const target = targets[next++] ?? '';
        return replaced.targets.every((term) => target.includes(term)) ? target : plain;
      });
      return { lines: chosen, billedCharacters: 0 };
    },
    close: () => engine.close(),
  };
}

/**
 * The line with the terms of the glossary in English: the engine mostly copies Latin words. Whether it did is checked, and
 * where it did not the plain line's translation stands.
 */
function replaceTerms(
  line: string,
  terminology: Terminology | null,
): { readonly text: string; readonly targets: readonly string[] } | null {
  const matches = termMatches(line, terminology);
  if (matches.length === 0) return null;
  let text = '';
  let last = 0;
  for (const { term, start, end } of matches) {
    const before = line.slice(last, start);
    text += `${before}${/[^\s("«]$/u.test(before) ? ' ' : ''}${term.target}`;
    last = end;
  }
  return { text: text + line.slice(last), targets: matches.map((match) => match.term.target) };
}
