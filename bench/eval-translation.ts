import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Translator } from '../shared/ports/translator.ts';
import { translateSegments } from '../shared/translation/translate-segments.ts';
import { memoryFrom } from '../shared/translation/translation-memory.ts';
import { bleu } from './bleu.ts';
import { chrf2 } from './chrf.ts';

const usage = `usage: node bench/eval-translation.ts --source FILE --reference FILE --translator gist|bergamot|amazon
  [--model DIR] [--output FILE] [--json]
  one segment a line; amazon is paid for, and takes region and credentials from the environment`;

/** The engine by its name on the command line. */
async function createTranslator(name: string | undefined, modelDirectory: string | undefined): Promise<Translator> {
  switch (name) {
    case 'gist': {
      const { createGistTranslator } = await import('../shared/adapters/gist-translator.ts');
      return createGistTranslator({ terminology: null });
    }
    case 'bergamot': {
      if (modelDirectory === undefined) throw new Error('bergamot needs --model DIR or TARJUMAN_MODEL_DIR');
      const { createBergamotTranslator } = await import('../shared/adapters/bergamot-translator.ts');
      return createBergamotTranslator({ modelDirectory, terminology: null });
    }
    case 'amazon': {
      const { createAmazonTranslate } = await import('../shared/adapters/amazon-translate.ts');
      const pace = { concurrency: 4, requestsPerSecond: 5, usdPerMillionCharacters: 15 };
      return createAmazonTranslate({ targetLanguage: 'en', terminology: null, ...pace });
    }
    default:
      throw new Error(usage);
  }
}

function linesOf(file: string | undefined): string[] {
  if (file === undefined) throw new Error(usage);
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}

const { values } = parseArgs({
  options: {
    source: { type: 'string' },
    reference: { type: 'string' },
    translator: { type: 'string' },
    model: { type: 'string', ...(process.env.TARJUMAN_MODEL_DIR && { default: process.env.TARJUMAN_MODEL_DIR }) },
    output: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

try {
  const [sources, references] = [linesOf(values.source), linesOf(values.reference)];
  if (sources.length !== references.length) {
    throw new Error(
      `The files are not parallel: ${sources.length} source lines, ${references.length} reference lines.`,
    );
  }
  const translator = await createTranslator(values.translator, values.model);
  const began = performance.now();
  const segments = sources.map((source, index) => ({ id: `s${index + 1}`, kind: 'paragraph' as const, source }));
  const result = await translateSegments(segments, translator, { memory: memoryFrom(null, new Map()) });
  const seconds = (performance.now() - began) / 1000;
  await translator.close?.();
  const targets = result.segments.map((segment) => segment.target);
  if (values.output !== undefined) writeFileSync(values.output, `${targets.join('\n')}\n`);
  const warned = result.segments.filter((segment) => segment.warnings.length > 0).length;
  const figures = {
    translator: `${translator.name} ${translator.version}`,
    segments: sources.length,
    chrF2: Number(chrf2(targets, references).toFixed(2)),
    BLEU: Number(bleu(targets, references).toFixed(2)),
    warnedPercent: Number(((100 * warned) / sources.length).toFixed(1)),
    seconds: Number(seconds.toFixed(1)),
    wordsPerSecond: Math.round(targets.join(' ').split(/\s+/).length / seconds),
  };
  if (values.json) console.log(JSON.stringify(figures));
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(16)} ${value}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
