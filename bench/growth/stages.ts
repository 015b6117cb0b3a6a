import { readArticle } from '../../shared/article/read-article.ts';
import { segmentArticle } from '../../shared/article/segment-article.ts';
import { renderBriefing } from '../../shared/briefing/render-briefing.ts';
import type { Translation } from '../../shared/contract/translation.ts';
import { maxSegmentBytes } from '../../shared/domain/article.ts';
import { summarise } from '../../shared/summary/summarise.ts';
import { answerFault } from '../../shared/translation/answer-fault.ts';
import { checkTranslation } from '../../shared/translation/checks/check-translation.ts';
import { planTranslation } from '../../shared/translation/plan-translation.ts';
import { pseudoTranslate } from '../../tests/stubs/pseudo-translate.ts';

/** The stages that an article's text goes through, in their order. */
export const stageNames = ['parse', 'segment', 'plan', 'verify', 'summarise', 'render'] as const;
export type StageName = (typeof stageNames)[number];

const amazon = {
  name: 'amazon-translate',
  version: '1',
  targetLanguage: 'en',
  terminology: null,
  maxRequestBytes: 10_000,
} as const;

/**
 * Processor time of each stage for one article, in milliseconds. Processor time, because on a machine that does other
 * things too wall time grows with its load; the translations are made outside of it.
 */
export async function timeStages(text: string): Promise<Record<StageName, number>> {
  const times: Partial<Record<StageName, number>> = {};
  const timed = async <T>(stage: StageName, work: () => T | Promise<T>): Promise<T> => {
    const before = process.threadCpuUsage();
    const result = await work();
    const { user, system } = process.threadCpuUsage(before);
    times[stage] = (user + system) / 1000;
    return result;
  };
  const bytes = Buffer.from(text);
  const article = await timed('parse', () =>
    readArticle(bytes, 'story.txt', { published: null, url: null, headline: null }),
  );
  const segments = await timed('segment', () => segmentArticle(article, maxSegmentBytes));
  const sources = segments.map(({ source }) => source);
  const plan = await timed('plan', () => planTranslation(sources, amazon, { lookup: () => null, hasPieces: false }));
  const targets = new Map([...plan.linesBySource.values()].flat().map((line) => [line, pseudoTranslate(line)]));
  const translated = await timed('verify', () => {
    for (const request of plan.requests) {
      const lines = request.map((line) => line.text);
      answerFault(
        lines,
        lines.map((line) => targets.get(line) ?? ''),
      );
    }
    return segments.map((segment) => {
      const lines = plan.linesBySource.get(segment.source) ?? [];
      const target = lines.map((line) => targets.get(line) ?? line).join(' ');
      return { ...segment, target, warnings: checkTranslation(segment.source, target, 'en') };
    });
  });
  const translation = translationOf(translated, bytes.byteLength);
  const summary = await timed('summarise', () => summarise(translation));
  await timed('render', () => renderBriefing(translation, summary));
  return times as Record<StageName, number>;
}

function translationOf(segments: Translation['segments'], bytes: number): Translation {
  return {
    schemaVersion: '1.0',
    source: {
      bucket: 'bench',
      key: 'story.txt',
      versionId: null,
      etag: '0'.repeat(32),
      sha256: '0'.repeat(64),
      bytes,
      encoding: 'utf-8',
      mediaType: 'text/plain',
      language: 'ar',
      published: '2022-05-01',
      url: null,
    },
    targetLanguage: 'en',
    translator: { name: 'amazon-translate', grade: 'production', version: '1', terminology: null },
    segments,
  };
}
