import type { Evidence, Summary } from '../../contract/summary.ts';

/**
 * A model's summary with what the extraction proved beside it: a name, date, quotation or amount that the article has is
 * not lost because a model did not list it. The model's come first, as it ordered them.
 */
export function withProved(summary: Summary, proved: Summary): Summary {
  const timeline = joined(summary.timeline, proved.timeline, ({ date, evidence }) => `${date} ${placeOf(evidence)}`);
  return {
    ...summary,
    people: joined(summary.people, proved.people, ({ name }) => name.source),
    organisations: joined(summary.organisations, proved.organisations, ({ name }) => name.source),
    places: joined(summary.places, proved.places, ({ name }) => name.source),
    timeline: timeline.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    quotes: joined(summary.quotes, proved.quotes, ({ evidence }) => placeOf(evidence)),
    numbers: joined(summary.numbers, proved.numbers, ({ evidence }) => placeOf(evidence)),
  };
}

function joined<T>(told: readonly T[], proved: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = new Set(told.map(keyOf));
  return [...told, ...proved.filter((item) => !keys.has(keyOf(item)))];
}

function placeOf([first]: readonly Evidence[]): string {
  return `${first?.segment} ${first?.source.start}`;
}
