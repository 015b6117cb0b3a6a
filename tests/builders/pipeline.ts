import { createExtractiveSummariser } from '../../shared/adapters/extractive-summariser.ts';
import type { Manifest } from '../../shared/contract/manifest.ts';
import type { ExportFormat } from '../../shared/domain/object-key.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import type { Hint, HintQueue } from '../../shared/ports/hint-queue.ts';
import type { PipelineSettings } from '../../shared/use-cases/pipeline-context.ts';
import type { FailureContext } from '../../shared/use-cases/record-failure.ts';
import { type SummariseContext, summariseArticle } from '../../shared/use-cases/summarise-article.ts';
import { type TranslateContext, translateArticle } from '../../shared/use-cases/translate-article.ts';
import { createFakeTranslator, type FakeTranslator } from '../fakes/fake-translator.ts';
import { createMemoryArticleStore, type MemoryArticleStore } from '../fakes/memory-article-store.ts';

/** A pipeline over a bucket in memory, with its time in the test's hand. */
export interface TestPipeline {
  readonly store: MemoryArticleStore;
  readonly translator: FakeTranslator;
  readonly clock: { now: Date };
  readonly translateContext: TranslateContext;
  readonly summariseContext: SummariseContext;
  readonly failureContext: FailureContext;
  /** Both stages, one after the other. */
  run(key: string): Promise<void>;
  manifest(key: string): Manifest;
}

const summariser = createExtractiveSummariser();

export function createTestPipeline(
  options: {
    readonly translator?: FakeTranslator;
    readonly store?: MemoryArticleStore;
    readonly runId?: string;
    readonly exports?: readonly ExportFormat[];
  } = {},
): TestPipeline {
  const {
    translator = createFakeTranslator(),
    store = createMemoryArticleStore(),
    runId = 'run-1',
    exports = [],
  } = options;
  const clock = { now: new Date('2026-01-15T10:00:00.000Z') };
  const settings: PipelineSettings = {
    articlePrefix: 'articles/',
    targetLanguage: 'en',
    maxArticleBytes: 1_000_000,
    pipelineVersion: '1.2.3',
    summariser: { name: summariser.name, version: summariser.version },
    exports,
  };
  const shared = { store, settings, now: () => clock.now };
  const translateContext: TranslateContext = {
    ...shared,
    translator,
    runId,
    get deadline() {
      return new Date(clock.now.getTime() + 120_000);
    },
    reserveMs: 1_000,
  };
  const summariseContext: SummariseContext = {
    ...shared,
    summariser,
    usdPerMillionCharacters: { [translator.name]: translator.usdPerMillionCharacters },
  };
  return {
    store,
    translator,
    clock,
    translateContext,
    summariseContext,
    failureContext: { ...shared, usdPerMillionCharacters: translator.usdPerMillionCharacters },
    run: async (key) => {
      await translateArticle(translateContext, key);
      await summariseArticle(summariseContext, key);
    },
    manifest: (key) => store.json(outputKey(key, 'en', 'manifest')) as Manifest,
  };
}

/** A queue that remembers what it was sent. */
export function createRecordingQueue(): HintQueue & { readonly sent: { hint: Hint; delaySeconds: number }[] } {
  const sent: { hint: Hint; delaySeconds: number }[] = [];
  return {
    sent,
    send: async (hint, options) => {
      sent.push({ hint, delaySeconds: options?.delaySeconds ?? 0 });
    },
  };
}

/** A short article of several paragraphs, in the style of an agency. */
export const shortArticle = `افتتاح جسر جديد في بغداد
افتتح رئيس الوزراء العراقي، أمس الأحد، جسراً جديداً على نهر دجلة في بغداد بكلفة 45 مليون دولار.
وقال وزير الإعمار سامي الراوي: «سيخدم الجسر أكثر من 300 ألف مواطن يومياً».
ولم تعلن الوزارة موعد افتتاح الجسر الثاني.
`;

/** An article of more than one request: many different paragraphs. */
export function longArticle(paragraphs = 60): string {
  const lines = Array.from(
    { length: paragraphs },
    (_, index) =>
      `أعلنت الوزارة في بيانها رقم ${index + 1} أن فرق الإنقاذ وصلت إلى القرية رقم ${index + 100} ونقلت السكان إلى مراكز ` +
      'الإيواء القريبة من المدينة، وقالت إن العمل مستمر حتى عودة الجميع إلى بيوتهم قبل نهاية الشهر الحالي.',
  );
  return `تقرير عن أعمال الإنقاذ\n${lines.join('\n')}\n`;
}
