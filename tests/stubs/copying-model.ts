import type { ModelAnswer } from '../../shared/adapters/bedrock/model-answer.ts';
import type { ReceivedRequest } from './bedrock-stub.ts';

/** A model that can read any article and makes nothing up: its statements are first sentences of paragraphs, as they stand. */
export function copyingModel({ article }: ReceivedRequest): ModelAnswer {
  const statements = article.segments.map(({ id, source, target }) => ({
    wording: firstSentence(target),
    evidence: [{ segment: id, words: source.split(/\s+/).slice(0, 6).join(' ') }],
  }));
  const [headline, ...keyPoints] = statements;
  return {
    headline: headline ?? { wording: '', evidence: [] },
    keyPoints: keyPoints.slice(0, 5),
    people: [],
    organisations: [],
    places: [],
    timeline: [],
    quotes: [],
    numbers: [],
    topics: [],
  };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
}
