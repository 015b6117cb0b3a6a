import type { Entity, SummariserReference, Summary } from '../../contract/summary.ts';
import { mediaTopics } from '../../summary/topics/media-topics.ts';
import { groundDate, groundNumber, groundQuote } from './ground-facts.ts';
import { groundName, type NameList, withoutRepeats } from './ground-names.ts';
import { groundStatement } from './ground-statement.ts';
import type { AnswerGrounds } from './grounds.ts';
import type { ModelAnswer } from './model-answer.ts';

const mostKeyPoints = 6;
/** A longer list is read so far, and the first of it that stand are kept. */
const mostPointsRead = 12;
/** A list longer than this is not a choice any more. */
const mostItems = 60;
const mostTopics = 3;

/** A model's answer as a summary, before its verification. */
export interface AnswerDraft {
  readonly summary: Summary;
  /** Items that nothing in the article could be found for; they are in no list of the draft. */
  readonly lost: number;
  /** Speakers that the text does not name for their words; these quotations stand without one. */
  readonly wrongSpeakers: number;
}

/** Looks up everything an answer says in the article and puts together what is found. */
export function draftFromAnswer(
  answer: ModelAnswer,
  grounds: AnswerGrounds,
  summariser: SummariserReference,
): AnswerDraft {
  let lost = 0;
  /** What was found for each item, each thing once. */
  const grounded = <Item, Found>(
    items: readonly Item[],
    most: number,
    ground: (item: Item) => Found | null,
  ): Found[] => {
    const found = items.slice(0, most).map(ground);
    lost += found.filter((item) => item === null).length;
    const seen = new Set<string>();
    return found.filter((item) => {
      const same = JSON.stringify(item);
      const isNew = item !== null && !seen.has(same);
      seen.add(same);
      return isNew;
    }) as Found[];
  };
  const names = (list: NameList): Entity[] =>
    withoutRepeats(grounded(answer[list], mostItems, (item) => groundName(item, list, grounds)));

  const { proved } = grounds;
  // The article's own headline needs no other; the extraction has it whole.
  const ownHeadline = grounds.read.segments.some(({ kind }) => kind === 'headline');
  const [headline] = ownHeadline ? [] : grounded([answer.headline], 1, (item) => groundStatement(item, grounds));
  const quotes = grounded(answer.quotes, mostItems, (item) => groundQuote(item, grounds));
  const keyPoints = grounded(answer.keyPoints, mostPointsRead, (item) => groundStatement(item, grounds));
  const timeline = grounded(answer.timeline, mostItems, (item) => groundDate(item, grounds));
  const summary: Summary = {
    schemaVersion: proved.schemaVersion,
    source: proved.source,
    targetLanguage: proved.targetLanguage,
    summariser,
    headline: headline ?? proved.headline,
    keyPoints: keyPoints.slice(0, mostKeyPoints),
    people: names('people'),
    organisations: names('organisations'),
    places: names('places'),
    timeline: timeline.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    quotes: quotes.map(({ quote }) => quote),
    numbers: grounded(answer.numbers, mostItems, (item) => groundNumber(item, grounds)),
    topics: grounded(answer.topics, mostTopics, (code) => mediaTopics.find((topic) => topic.code === code) ?? null).map(
      ({ code, name }) => ({ code, name }),
    ),
    verification: { claims: 0, verified: 0, dropped: 0 },
  };
  return { summary, lost, wrongSpeakers: quotes.filter(({ wrongSpeaker }) => wrongSpeaker).length };
}
