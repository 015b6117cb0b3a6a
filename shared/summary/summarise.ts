import type { Entity, Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';
import type { FoundName } from '../ports/name-finder.ts';
import { articleDate } from './facts/article-date.ts';
import { extractNumbers } from './facts/number-facts.ts';
import { extractTimeline } from './facts/timeline.ts';
import { findingsOf } from './findings.ts';
import { inTargetLanguage } from './in-target-language.ts';
import type { EntityKind } from './names/gazetteer.ts';
import { headlineOf, keyPoints } from './points/key-points.ts';
import type { ReadAhead } from './read-ahead.ts';
import { leadingTopics } from './topics/find-topics.ts';
import { verifySummary } from './verify/verify-summary.ts';

/** The extractive summariser's name and version in the summaries it makes. */
export const extractiveIdentity = { name: 'extractive', version: '3' } as const;

/** The structured summary of an article, everything found in the Arabic and carried over to the English, before its verification. */
export function draftSummary(translation: Translation, given?: readonly FoundName[], ahead?: ReadAhead): Summary {
  const { segments, entities, quotations, topics } = findingsOf(translation.segments, given, ahead);
  const ofKind = (kind: EntityKind): Entity[] =>
    entities.filter(({ entity }) => entity.kind === kind).map(({ described }) => described);
  const paragraphs = segments.filter(({ kind }) => kind !== 'headline').map(({ source }) => source);
  const reference = articleDate(translation.source.published, paragraphs, translation.source.key);
  return {
    schemaVersion: '1.0',
    source: translation.source,
    targetLanguage: translation.targetLanguage,
    summariser: extractiveIdentity,
    headline: headlineOf(segments),
    keyPoints: keyPoints(segments),
    people: ofKind('person'),
    organisations: ofKind('organisation'),
    places: ofKind('place'),
    timeline: extractTimeline(segments, reference),
    quotes: [...quotations],
    numbers: extractNumbers(segments),
    topics: leadingTopics(topics),
    verification: { claims: 0, verified: 0, dropped: 0 },
  };
}

/**
 * The verified summary of an article: the same segments, and the same names given, always give the same summary, whatever
 * was read of them ahead.
 */
export function summarise(translation: Translation, given?: readonly FoundName[], ahead?: ReadAhead): Summary {
  const { segments } = translation;
  return inTargetLanguage(verifySummary(draftSummary(translation, given, ahead), segments).summary, segments);
}
