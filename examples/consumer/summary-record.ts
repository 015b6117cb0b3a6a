import type { ReadArticle } from '../../shared/client/read-article.ts';
import type { Subject } from './manifest-events.ts';

/** What the index keeps of an article: one line of JSON, for a search or a daily digest. */
export interface SummaryRecord {
  readonly key: string;
  readonly target: string;
  readonly status: 'complete' | 'rejected' | 'failed';
  /** Why there is no summary, else null. */
  readonly reason: string | null;
  readonly finishedAt: string;
  readonly published: string | null;
  /** How far the translation may be trusted; null without one. */
  readonly grade: string | null;
  readonly headline: string | null;
  readonly keyPoints: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  /** What a reader must check, in the manifest's words. */
  readonly warnings: readonly string[];
}

/** The record of an article whose manifest could be read. */
export function summaryRecord(
  { key, target }: Subject,
  article: Exclude<ReadArticle, { status: 'unreadable' }>,
): SummaryRecord {
  const { manifest } = article;
  const common = { key, target, finishedAt: manifest.finishedAt, published: manifest.source.published };
  const warnings = manifest.warnings.map(({ code, message }) => `${code}: ${message}`);
  if (article.status !== 'complete') {
    const { status, reason } = article;
    const nothing = {
      grade: null,
      headline: null,
      keyPoints: [],
      people: [],
      organisations: [],
      places: [],
      topics: [],
    };
    return { ...common, status, reason: `${reason.code}: ${reason.message}`, ...nothing, warnings };
  }
  const { summary, translation } = article;
  const names = (entities: readonly { name: { target: string } }[]) => entities.map(({ name }) => name.target);
  return {
    ...common,
    status: 'complete',
    reason: null,
    grade: translation.translator.grade,
    headline: summary.headline.text.target,
    keyPoints: summary.keyPoints.map(({ text }) => text.target),
    people: names(summary.people),
    organisations: names(summary.organisations),
    places: names(summary.places),
    topics: summary.topics.map(({ name }) => name),
    warnings,
  };
}
