import PQueue from 'p-queue';
import { articleBeside, isArticleKey } from '../domain/object-key.ts';
import type { WalkCounts, WalkRequest } from '../domain/walk.ts';
import type { Clock } from '../ports/clock.ts';
import type { HintQueue } from '../ports/hint-queue.ts';
import type { ListedObject, ObjectListing } from '../ports/object-listing.ts';
import { type JudgeContext, judgeArticle } from './judge-article.ts';

/** What a walk works with. */
export interface WalkContext extends JudgeContext {
  readonly listing: ObjectListing;
  /** Where hints go. */
  readonly hints: HintQueue;
  /** Whether as many hints wait already as should; no page is begun then. */
  readonly isFull: () => Promise<boolean>;
  readonly now: Clock;
  /** When this run will be stopped from outside, less the time that a page may take. */
  readonly lastBeginning: Date;
}

/** How far a walk came: to its end, to the end of its time, or to a queue that must drain first. */
export interface WalkStep {
  readonly state: 'done' | 'out-of-time' | 'queue-full';
  /** Where to go on; after the end, what was found. */
  readonly request: WalkRequest;
}

/** Articles looked at at the same time. */
const looksAtOnce = 25;

/**
 * Walks through a bucket's articles and hints those that need work. Hints repeat when a walk is taken up twice, which
 * costs a look each.
 * @throws StoreUnavailableError @throws QueueUnavailableError
 */
export async function walkArticles(context: WalkContext, start: WalkRequest): Promise<WalkStep> {
  let request = start;
  for (;;) {
    if (context.now() > context.lastBeginning) return { state: 'out-of-time', request };
    if (!request.dryRun && (await context.isFull())) return { state: 'queue-full', request };
    const { objects, next, last } = await context.listing.page(request.prefix, request.after);
    const counts = await walkPage(context, request, objects);
    request = { ...request, counts, after: next };
    if (last) return { state: 'done', request };
  }
}

async function walkPage(
  context: WalkContext,
  request: WalkRequest,
  objects: readonly ListedObject[],
): Promise<WalkCounts> {
  const counts = { ...request.counts };
  const add = (more: Partial<WalkCounts>) => {
    for (const [name, value] of Object.entries(more)) counts[name as keyof WalkCounts] += value;
  };
  const hint = async (key: string) => {
    if (!request.dryRun) await context.hints.send({ bucket: context.store.name, key });
  };
  const present = new Set(objects.map(({ key }) => key));
  const queue = new PQueue({ concurrency: looksAtOnce });
  const since = request.since === null ? Number.NEGATIVE_INFINITY : Date.parse(request.since);
  const settledAt = context.now().getTime() - request.settleSeconds * 1000;

  const lookAt = async (object: ListedObject): Promise<void> => {
    const settled = object.modifiedAt.getTime() <= settledAt;
    if (isArticleKey(object.key, context.articlePrefix)) {
      if (!settled) return add({ unsettled: 1 });
      if (object.modifiedAt.getTime() < since) return add({ earlier: 1 });
      const judged = await judgeArticle(context, request, object, counts.hinted);
      add({ articles: 1, bytes: object.bytes, ...judged.counts });
      if (judged.wanted) await hint(object.key);
      return;
    }
    for (const { targetLanguage } of settled ? context.targets : []) {
      const articleKey = articleBeside(object.key, targetLanguage);
      if (articleKey === null || present.has(articleKey)) continue;
      if (request.after !== null && articleBeside(request.after, targetLanguage) === articleKey) continue;
      // Of an article's outputs one look is enough.
      present.add(articleKey);
      if ((await context.store.head(articleKey)) !== null) continue;
      add({ orphans: 1 });
      await hint(articleKey);
    }
  };
  await queue.addAll(objects.map((object) => () => lookAt(object)));
  return counts;
}
