import { createDirectoryArticleStore } from '../../shared/adapters/directory-article-store.ts';
import { createExtractiveSummariser } from '../../shared/adapters/extractive-summariser.ts';
import { localSettings } from '../../shared/config/defaults.ts';
import type { Translator } from '../../shared/ports/translator.ts';
import { translateSegments } from '../../shared/translation/translate-segments.ts';
import { memoryFrom } from '../../shared/translation/translation-memory.ts';
import { processArticle, type Stage } from '../../shared/use-cases/process-article.ts';
import { withStatements } from '../folder/stated-articles.ts';
import { studioFolder } from '../folder/studio-folder.ts';
import type { EngineChoice, Order, RunOrder, Tidings, TranslateOrder } from './messages.ts';
import { openTranslator } from './open-translator.ts';

/** Nobody stops a local run from outside; the lease only keeps two of them from paying for one article. */
const runMinutes = 15;

// Once the studio is gone nobody listens any more; the article under way is still brought to its end.
const tell = (tidings: Tidings): void => {
  process.send?.(tidings, undefined, undefined, () => {});
};
let working = 0;

const summariser = createExtractiveSummariser();
let open: { readonly choice: string; readonly translator: Translator } | null = null;

// One order after the other: they come that way.
process.on('message', async (order: Order) => {
  working += 1;
  try {
    const translator = await translatorOf(order.engine);
    if (order.kind === 'run') tell({ id: order.id, ...(await run(order, translator, order.id)) });
    else tell({ id: order.id, targets: await targetsOf(order, translator) });
  } catch (error) {
    tell({ id: order.id, fault: error instanceof Error ? error.message : String(error) });
  }
  working -= 1;
  leaveIfIdle();
});
process.on('disconnect', leaveIfIdle);
// Ctrl+C reaches every process of the terminal; the studio decides when this one ends.
process.on('SIGINT', () => {});

function leaveIfIdle(): void {
  if (!process.connected && working === 0) process.exit();
}

async function translatorOf(engine: EngineChoice): Promise<Translator> {
  const choice = JSON.stringify(engine);
  if (open?.choice === choice) return open.translator;
  await open?.translator.close?.();
  open = null;
  const translator = await openTranslator(engine);
  open = { choice, translator };
  return translator;
}

function run({ articles, outputs, key, engine }: RunOrder, translator: Translator, id: number) {
  const store = withStatements(createDirectoryArticleStore({ articles, outputs }), studioFolder(articles));
  return processArticle(
    {
      store,
      settings: localSettings(engine.target, summariser),
      translator,
      summariser,
      usdPerMillionCharacters: { [translator.name]: translator.usdPerMillionCharacters },
      now: () => new Date(),
      runId: `studio-${process.pid}`,
      deadline: new Date(Date.now() + runMinutes * 60_000),
      reserveMs: 0,
      onStage: (stage: Stage) => tell({ id, stage }),
    },
    key,
  );
}

async function targetsOf({ sources }: TranslateOrder, translator: Translator): Promise<string[]> {
  const segments = sources.map((source, index) => ({ id: `s${index + 1}`, kind: 'paragraph' as const, source }));
  const result = await translateSegments(segments, translator, { memory: memoryFrom(null, new Map()) });
  return result.segments.map(({ target }) => target);
}
