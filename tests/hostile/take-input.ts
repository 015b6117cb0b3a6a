import { Manifest, Summary, Translation } from '../../shared/contract/index.ts';
import { PipelineError } from '../../shared/domain/errors.ts';
import { parseHint } from '../../shared/domain/hint-message.ts';
import { isArticleKey, outputKey, outputKeysFit } from '../../shared/domain/object-key.ts';
import { takeDeadLetter } from '../../shared/use-cases/take-dead-letter.ts';
import { translateArticle } from '../../shared/use-cases/translate-article.ts';
import { createTestPipeline, shortArticle } from '../builders/pipeline.ts';
import type { Parked } from '../chaos/deployment.ts';
import { createFakeTranslator } from '../fakes/fake-translator.ts';
import type { FuzzedDocument } from './fuzz-inputs.ts';

/** What the pipeline made of an input, and what is wrong with that. */
export interface Taken {
  readonly outcome: string;
  readonly findings: readonly string[];
}

/** Runs a document through the whole pipeline, with an engine that answers so where it is told. */
export async function takeDocument(
  document: FuzzedDocument,
  metadata: Record<string, string> = {},
  answer?: (line: string) => string,
): Promise<Taken> {
  const pipeline = createTestPipeline(answer && { translator: createFakeTranslator({ answer }) });
  const key = `articles/fuzzed${document.ending}`;
  const findings: string[] = [];
  pipeline.store.upload(key, document.bytes, metadata);
  try {
    await pipeline.run(key);
  } catch (error) {
    return { outcome: 'threw', findings: [`threw ${error instanceof Error ? error.stack : error}`] };
  }
  const parsed = Manifest.safeParse(pipeline.store.json(outputKey(key, 'en', 'manifest')));
  if (!parsed.success) return { outcome: 'no manifest', findings: [`its manifest is ${parsed.error.message}`] };
  const { status, reason } = parsed.data;
  const outputs = pipeline.store.keys().filter((at) => at !== key);
  if (status === 'rejected') {
    if (outputs.length !== 1) findings.push(`rejected, with ${outputs.join(', ')} beside it`);
    if (pipeline.translator.requests.length > 0) findings.push('rejected after a request was paid for');
  } else if (status === 'complete') {
    if (outputs.length !== 4) findings.push(`complete, with ${outputs.join(', ')}`);
    const translation = Translation.safeParse(pipeline.store.json(outputKey(key, 'en', 'translation')));
    const summary = Summary.safeParse(pipeline.store.json(outputKey(key, 'en', 'summary')));
    if (!translation.success) findings.push(`its translation: ${translation.error.message}`);
    if (!summary.success) findings.push(`its summary: ${summary.error.message}`);
    if (translation.data?.segments.some(({ source }) => /[\r\n]/.test(source) || hasControl(source))) {
      findings.push('a segment has a line end or a control character');
    }
    const page = pipeline.store.text(outputKey(key, 'en', 'briefing')) ?? '';
    if (
      /<script|<iframe|<object|\son[a-z]+\s*=\s*["'][^"']*["'][^<]*>|href="(?!#|https?:)/i.test(
        page.replaceAll(/&[a-z]+;/g, ' '),
      )
    ) {
      findings.push('the briefing has active markup');
    }
  }
  return { outcome: reason?.code ?? status, findings };
}

/** Runs an article under a key; only an article's key may leave anything behind. */
export async function takeKey(key: string): Promise<Taken> {
  const pipeline = createTestPipeline();
  pipeline.store.upload(key, shortArticle);
  const isArticle = isArticleKey(key, 'articles/');
  try {
    const outcome = await translateArticle(pipeline.translateContext, key);
    const outputs = pipeline.store.keys().filter((at) => at !== key);
    const findings = [
      ...(isArticle === (outcome === 'ignored') ? [`${JSON.stringify(key)} is ${outcome}`] : []),
      ...(isArticle || outputs.length === 0 ? [] : [`${JSON.stringify(key)} left ${outputs.length} outputs`]),
      ...outputs.filter((at) => isArticleKey(at, 'articles/')).map((at) => `the output ${at} is an article`),
    ];
    return { outcome, findings };
  } catch (error) {
    const expected = error instanceof PipelineError && !outputKeysFit(key, 'en');
    return {
      outcome: error instanceof Error ? error.name : 'unknown',
      findings: expected ? [] : [`${JSON.stringify(key)} threw ${error}`],
    };
  }
}

/** Hands a message to everything that takes messages. */
export async function takeMessage(body: string): Promise<Taken> {
  const pipeline = createTestPipeline();
  const parked: Parked[] = [];
  const findings: string[] = [];
  let outcome = 'a hint';
  try {
    const { bucket, key } = parseHint(body);
    if (typeof bucket !== 'string' || typeof key !== 'string') findings.push('a hint without texts');
    if (bucket === pipeline.store.name) {
      outcome = await translateArticle(pipeline.translateContext, key).catch((error: unknown) => {
        if (!(error instanceof PipelineError)) findings.push(`threw ${error}`);
        return 'refused' as const;
      });
    }
  } catch (error) {
    outcome = 'malformed';
    if (!(error instanceof PipelineError) || error.retryable) findings.push(`threw ${error}`);
    else if (body.length > 20 && error.message.includes(body.slice(0, 20)))
      findings.push('the error repeats the message');
  }
  await takeDeadLetter(
    [pipeline.failureContext],
    { park: async (letter) => void parked.push(letter) },
    { body, origin: 'dead' },
  ).catch((error: unknown) => findings.push(`the dead letter threw ${error}`));
  if (parked.length !== 1) findings.push(`parked ${parked.length} times`);
  if (pipeline.store.keys().length > 0) findings.push(`left ${pipeline.store.keys().join(', ')}`);
  return { outcome, findings };
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character < '\u0009');
}
