import { describe, expect, it } from 'vitest';
import { settingsFingerprint } from '../../../shared/domain/fingerprint.ts';
import { outputKey } from '../../../shared/domain/object-key.ts';
import { parseWalkRequest, type WalkRequest } from '../../../shared/domain/walk.ts';
import type { ObjectListing } from '../../../shared/ports/object-listing.ts';
import { recordFailure } from '../../../shared/use-cases/record-failure.ts';
import { translateArticle, translatorReference } from '../../../shared/use-cases/translate-article.ts';
import { type WalkContext, walkArticles } from '../../../shared/use-cases/walk-articles.ts';
import { createRecordingQueue, createTestPipeline, shortArticle } from '../../builders/pipeline.ts';

const longAgo = new Date('2026-01-01T00:00:00.000Z');

function request(changes: Partial<WalkRequest> = {}): WalkRequest {
  const fresh = { walk: 'w', purpose: 'sweep', prefix: 'articles/', startedAt: '2026-01-15T03:00:00.000Z' };
  return { ...parseWalkRequest(JSON.stringify(fresh)), ...changes };
}

function createWalk(pageSize = 3) {
  const pipeline = createTestPipeline();
  const hints = createRecordingQueue();
  const { settings } = pipeline.translateContext;
  const young = new Set<string>();
  const listing: ObjectListing = {
    page: async (prefix, after) => {
      const rest = pipeline.store.keys().filter((key) => key.startsWith(prefix) && key > (after ?? ''));
      const heads = await Promise.all(rest.slice(0, pageSize).map((key) => pipeline.store.head(key)));
      const objects = heads.flatMap((head) =>
        head === null ? [] : { ...head, modifiedAt: young.has(head.key) ? pipeline.clock.now : longAgo },
      );
      return { objects, next: objects.at(-1)?.key ?? after, last: rest.length <= pageSize };
    },
  };
  const context: WalkContext = {
    store: pipeline.store,
    listing,
    hints,
    isFull: async () => false,
    articlePrefix: 'articles/',
    targets: [
      {
        targetLanguage: 'en',
        fingerprint: settingsFingerprint(settings, translatorReference(pipeline.translator)),
      },
    ],
    maxRequestBytes: 10_000,
    now: () => pipeline.clock.now,
    lastBeginning: new Date('2030-01-01T00:00:00.000Z'),
  };
  return { ...pipeline, context, hints, young, hinted: () => hints.sent.map(({ hint }) => hint.key) };
}

describe('walkArticles', () => {
  it('hints the articles whose present version has no outcome', async () => {
    const walk = createWalk();
    for (const name of ['a', 'b', 'c', 'd']) walk.store.upload(`articles/${name}.txt`, shortArticle);
    await walk.run('articles/a.txt');
    await walk.run('articles/c.txt');
    walk.store.upload('articles/c.txt', shortArticle);
    const { state, request: done } = await walkArticles(walk.context, request());
    expect(state).toBe('done');
    expect(walk.hinted()).toEqual(['articles/b.txt', 'articles/c.txt', 'articles/d.txt']);
    expect(done.counts).toMatchObject({ articles: 4, current: 1, hinted: 3, orphans: 0 });
  });

  it('hints an article that is gone while its outputs are not', async () => {
    const walk = createWalk();
    walk.store.upload('articles/a.txt', shortArticle);
    await walk.run('articles/a.txt');
    walk.store.delete('articles/a.txt');
    const { request: done } = await walkArticles(walk.context, request());
    expect(walk.hinted()).toEqual(['articles/a.txt']);
    expect(done.counts).toMatchObject({ articles: 0, orphans: 1 });
  });

  it('hints once an article that is gone while some of its outputs are not', async () => {
    const walk = createWalk();
    for (const kind of ['briefing', 'translation'] as const) {
      walk.store.upload(outputKey('articles/a.txt', 'en', kind), '{}');
    }
    const { request: done } = await walkArticles(walk.context, request());
    expect(walk.hinted()).toEqual(['articles/a.txt']);
    expect(done.counts).toMatchObject({ articles: 0, orphans: 1 });
    await translateArticle(walk.translateContext, 'articles/a.txt');
    expect(walk.store.keys()).toEqual([]);
  });

  it('leaves articles alone that are too young to be missed', async () => {
    const walk = createWalk();
    walk.store.upload('articles/a.txt', shortArticle);
    walk.young.add('articles/a.txt');
    const { request: done } = await walkArticles(walk.context, request({ settleSeconds: 3600 }));
    expect(walk.hinted()).toEqual([]);
    expect(done.counts.unsettled).toBe(1);
  });

  it('leaves what came before its time alone', async () => {
    const walk = createWalk();
    walk.store.upload('articles/old.txt', shortArticle);
    walk.store.upload('articles/new.txt', shortArticle);
    walk.young.add('articles/new.txt');
    const since = new Date(longAgo.getTime() + 1).toISOString();
    const { request: done } = await walkArticles(walk.context, request({ since }));
    expect(walk.hinted()).toEqual(['articles/new.txt']);
    expect(done.counts).toMatchObject({ articles: 1, earlier: 1 });
  });

  it('leaves failed articles to the redrive when it sweeps, and feeds them when it backfills', async () => {
    const walk = createWalk();
    walk.store.upload('articles/a.txt', shortArticle);
    await recordFailure(walk.failureContext, 'articles/a.txt');
    expect((await walkArticles(walk.context, request())).request.counts).toMatchObject({ failed: 1, hinted: 0 });
    await walkArticles(walk.context, request({ purpose: 'backfill' }));
    expect(walk.hinted()).toEqual(['articles/a.txt']);
  });

  it('feeds what other settings made, and only what is older when asked', async () => {
    const walk = createWalk();
    walk.store.upload('articles/a.txt', shortArticle);
    await walk.run('articles/a.txt');
    const context = { ...walk.context, targets: [{ targetLanguage: 'en', fingerprint: 'another' }] };
    await walkArticles(context, request());
    await walkArticles(context, request({ purpose: 'backfill', olderThan: '1.2.3' }));
    expect(walk.hinted()).toEqual([]);
    await walkArticles(context, request({ purpose: 'backfill', olderThan: '1.10.0' }));
    await walkArticles(context, request({ purpose: 'backfill' }));
    expect(walk.hinted()).toEqual(['articles/a.txt', 'articles/a.txt']);
  });

  it('hints nothing in a dry run, and tells characters from what it reads', async () => {
    const walk = createWalk();
    walk.store.upload('articles/a.txt', shortArticle);
    walk.store.upload('articles/refused.txt', 'English only, and refused.');
    const { request: done } = await walkArticles(walk.context, request({ purpose: 'backfill', dryRun: true }));
    expect(walk.hinted()).toEqual([]);
    expect(done.counts).toMatchObject({ hinted: 2, requests: 2, sampledBytes: done.counts.hintedBytes });
    // As many code points as the article has, give or take its line ends; nothing for the one that is refused.
    expect(Math.abs(done.counts.sampledCharacters - [...shortArticle].length)).toBeLessThan(5);
  });

  it('stops before its time is over and goes on where it was', async () => {
    const walk = createWalk(1);
    for (const name of ['a', 'b', 'c']) walk.store.upload(`articles/${name}.txt`, shortArticle);
    let pages = 0;
    const short = {
      ...walk.context,
      now: () => (++pages > 4 ? new Date('2031-01-01T00:00:00.000Z') : walk.clock.now),
    };
    const first = await walkArticles(short, request());
    expect(first.state).toBe('out-of-time');
    expect(walk.hinted().length).toBeGreaterThan(0);
    const second = await walkArticles(walk.context, first.request);
    expect(second.state).toBe('done');
    expect(walk.hinted()).toEqual(['articles/a.txt', 'articles/b.txt', 'articles/c.txt']);
    expect(second.request.counts.articles).toBe(3);
  });

  it('begins no page while enough hints wait already', async () => {
    const walk = createWalk();
    walk.store.upload('articles/a.txt', shortArticle);
    const { state } = await walkArticles({ ...walk.context, isFull: async () => true }, request());
    expect(state).toBe('queue-full');
    expect(walk.hinted()).toEqual([]);
  });

  it('passes an article by whose outputs could never have keys', async () => {
    const walk = createWalk();
    walk.store.upload(`articles/${'x'.repeat(1000)}.txt`, shortArticle);
    expect((await walkArticles(walk.context, request())).request.counts).toMatchObject({ unfit: 1, hinted: 0 });
  });

  it('takes outputs for no articles', async () => {
    const walk = createWalk(100);
    walk.store.upload('articles/a.txt', shortArticle);
    await walk.run('articles/a.txt');
    expect(walk.store.keys()).toContain(outputKey('articles/a.txt', 'en', 'summary'));
    expect((await walkArticles(walk.context, request())).request.counts).toMatchObject({ articles: 1, current: 1 });
  });
});
