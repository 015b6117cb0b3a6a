import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDirectoryArticleStore } from '../shared/adapters/directory-article-store.ts';
import { type ReadArticle, readArticle } from '../shared/client/read-article.ts';
import { outputKey } from '../shared/domain/object-key.ts';
import type { Stage } from '../shared/use-cases/process-article.ts';
import { type EngineOffer, engineOffers, firstEngine } from './engines.ts';
import { type ArticleRow, createArticleRows } from './folder/article-rows.ts';
import {
  keepTranslation,
  parsedTranslation,
  type TranslationVersion,
  translationVersions,
  versionId,
} from './folder/history.ts';
import { ifThere } from './folder/place-file.ts';
import { studioFolder } from './folder/studio-folder.ts';
import { terminologyFile } from './folder/terminology-file.ts';
import { type Estimate, estimate } from './work/estimate.ts';
import type { EngineChoice, EngineName } from './work/messages.ts';
import { openTranslator } from './work/open-translator.ts';
import { createPipelineProcess } from './work/pipeline-process.ts';
import { createWorkQueue, type Progress, type WorkState } from './work/work-queue.ts';

/** What the studio works on and with. */
export interface StudioSettings {
  /** The folder of articles, an absolute path. */
  readonly folder: string;
  /** BCP 47. */
  readonly target: string;
  readonly engine: EngineName | 'auto';
  readonly modelDirectory: string;
  /** The house glossary's file; one in the folder's own state when null. */
  readonly terminologyPath: string | null;
}

/** An article as it stands and where it is on its way. */
export interface LiveRow extends ArticleRow {
  /** Null when nothing is under way. */
  readonly state: WorkState | null;
  /** Why the last run could not even be recorded, else null. */
  readonly fault: string | null;
}

/** What open pages are told. */
export type StudioEvent =
  | { readonly event: 'row'; readonly data: LiveRow }
  | { readonly event: 'gone'; readonly data: { readonly key: string } }
  | { readonly event: 'progress'; readonly data: Progress }
  | { readonly event: 'versions'; readonly data: { readonly key: string; readonly fault: string | null } };

/** What is to be run: a trial leaves the article's outputs alone and only adds a translation to compare. */
export interface RunRequest {
  readonly keys: readonly string[];
  readonly engine: EngineName;
  readonly isTrial: boolean;
}

/** A version of an article's translation, and whether it is the one that stands now. */
export interface ListedVersion extends TranslationVersion {
  readonly isCurrent: boolean;
}

/** The studio without its page: articles in a folder, and the pipeline that works on them. */
export type Studio = ReturnType<typeof createStudio>;

/** Opens a folder; nothing is run until it is asked for. */
export function createStudio(settings: StudioSettings, tell: (event: StudioEvent) => void) {
  const { target } = settings;
  const folder = studioFolder(settings.folder);
  const rows = createArticleRows(folder.articles, target);
  const pipeline = createPipelineProcess();
  const glossary = terminologyFile(settings.terminologyPath ?? folder.terminology);
  const store = createDirectoryArticleStore({ articles: folder.articles, outputs: folder.articles });
  const queue = createWorkQueue({
    changed: (key) => void tellRow(key),
    progress: (data) => tell({ event: 'progress', data }),
  });

  const live = (row: ArticleRow): LiveRow => ({ ...row, state: queue.stateOf(row.key), fault: queue.faultOf(row.key) });

  async function tellRow(key: string): Promise<void> {
    const row = await rows.one(key);
    tell(row === null ? { event: 'gone', data: { key } } : { event: 'row', data: live(row) });
  }

  async function choice(name: EngineName, csv?: string | null): Promise<EngineChoice> {
    const wanted = csv === undefined ? await glossary.read() : csv;
    const terminology = wanted === null ? null : { csv: wanted, name: glossary.name };
    return { name, target, modelDirectory: settings.modelDirectory, terminology };
  }

  const outputsOf = ({ engine, isTrial }: Pick<RunRequest, 'engine' | 'isTrial'>) =>
    isTrial ? join(folder.trials, engine) : folder.articles;

  const standing = (key: string, outputs: string) =>
    ifThere(readFile(join(outputs, outputKey(key, target, 'translation'))));

  async function remember(key: string, outputs: string): Promise<void> {
    const body = await standing(key, outputs);
    if (body !== null) await keepTranslation(folder, key, body);
  }

  async function run(key: string, request: RunRequest, engine: EngineChoice, onStage: (stage: Stage) => void) {
    const outputs = outputsOf(request);
    await remember(key, outputs);
    const { manifest } = await pipeline.run({ kind: 'run', articles: folder.articles, outputs, key, engine }, onStage);
    if (manifest?.status === 'complete') await remember(key, outputs);
    return manifest;
  }

  async function runTrial(key: string, request: RunRequest, engine: EngineChoice, onStage: (stage: Stage) => void) {
    let fault: string | null = null;
    try {
      const manifest = await run(key, request, engine, onStage);
      if (manifest?.status !== 'complete') fault = manifest?.reason?.message ?? 'The article is gone.';
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
    tell({ event: 'versions', data: { key, fault } });
  }

  return {
    settings,
    folder,
    glossary,
    rows: async (): Promise<LiveRow[]> => (await rows.all()).map(live),
    row: async (key: string): Promise<LiveRow | null> => {
      const row = await rows.one(key);
      return row === null ? null : live(row);
    },
    tellRow,
    progress: () => queue.progress(),

    engines: async (): Promise<{ offers: EngineOffer[]; first: EngineName }> => {
      const offers = await engineOffers(settings.modelDirectory, target);
      return { offers, first: firstEngine(settings.engine, offers) };
    },

    /** What a run would cost now. @throws ConfigurationError when the glossary is faulty */
    estimate: async (request: RunRequest): Promise<Estimate> => {
      const translator = await openTranslator(await choice(request.engine));
      try {
        return await estimate({ articles: folder.articles, outputs: outputsOf(request) }, request.keys, translator);
      } finally {
        await translator.close?.();
      }
    },

    /** Puts articles in the queue. */
    start: async (request: RunRequest): Promise<void> => {
      const engine = await choice(request.engine);
      for (const key of request.keys) {
        queue.add({
          key,
          name: JSON.stringify([key, request.engine, request.isTrial]),
          work: async (onStage) => {
            if (request.isTrial) await runTrial(key, request, engine, onStage);
            else await run(key, request, engine, onStage);
          },
        });
      }
    },

    /** The outputs that stand of an article, or why there are none. */
    read: (key: string): Promise<ReadArticle> => readArticle(store, key, target),

    /** All translations made here of an article, newest first. */
    versions: async (key: string): Promise<ListedVersion[]> => {
      await remember(key, folder.articles);
      const current = await standing(key, folder.articles);
      const currentId = current === null ? null : versionId(current);
      const versions = await translationVersions(folder, key);
      return versions.map((version) => ({ ...version, isCurrent: version.id === currentId }));
    },

    /** The translations that stand, of all articles. */
    translations: async () => {
      const complete = (await rows.all()).filter(({ translator }) => translator !== null);
      const found = [];
      for (const { key } of complete) {
        const body = await standing(key, folder.articles);
        const translation = body === null ? null : parsedTranslation(body.toString('utf8'));
        if (translation !== null) found.push(translation);
      }
      return found;
    },

    /** Translates some texts with a glossary that is being edited. */
    tryOut: async (sources: readonly string[], engine: EngineName, csv: string | null): Promise<readonly string[]> =>
      pipeline.translate({ kind: 'translate', sources, engine: await choice(engine, csv) }),

    atRest: () => queue.atRest(),
    close: async (): Promise<void> => {
      queue.clear();
      await pipeline.close();
    },
  };
}
