import type { NumberFact } from '../contract/summary.ts';
import type { TranslatedSegment } from '../contract/translation.ts';
import { type Comparison, findComparisons } from './comparisons.ts';
import { displayAmount } from './display-values.ts';
import { evidenceLinks } from './evidence-links.ts';
import { html, type Markup } from './html.ts';
import { directionOf } from './languages.ts';
import type { Placed } from './place-facts.ts';
import { wordsAround } from './words-around.ts';

/** The segments of an article by their ids, and the language they were translated to. */
export interface ArticleTexts {
  readonly byId: ReadonlyMap<string, TranslatedSegment>;
  readonly language: string;
}

/** The amounts of an article: those it compares as bars, the others as a list; each as the Arabic writes it and in its context. */
export function numbersSection(numbers: readonly Placed<NumberFact>[], texts: ArticleTexts): Markup | null {
  if (numbers.length === 0) return null;
  const comparisons = findComparisons(numbers);
  const drawn = new Set(comparisons.flatMap(({ facts }) => facts));
  const others = numbers.filter((fact) => !drawn.has(fact));
  const list =
    others.length === 0
      ? null
      : html`<ul>${others.map((fact) => html`<li class="fact" id="${fact.id}">${amountLine(fact, texts)}</li>`)}</ul>`;
  return html`<section class="amounts" aria-labelledby="numbers"><h2 id="numbers">Numbers</h2>${comparisons.map((comparison) => chart(comparison, texts))}${list}</section>`;
}

function chart({ unit, facts }: Comparison, texts: ArticleTexts): Markup {
  const largest = facts[0]?.item.value ?? 1;
  const bars = facts.map((fact) => {
    const width = Math.max(0.5, Math.round((fact.item.value / largest) * 1000) / 10);
    return html`<li class="fact" id="${fact.id}"><svg width="100%" height="10" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="10"/><rect class="bar" width="${width}%" height="10"/></svg>${amountLine(fact, texts)}</li>`;
  });
  return html`<figure class="chart"><figcaption>Side by side: ${unit === '%' ? 'percentages' : html`<bdi>${unit}</bdi>`}</figcaption><ol>${bars}</ol></figure>`;
}

function amountLine({ item, links }: Placed<NumberFact>, { byId, language }: ArticleTexts): Markup {
  const [evidence] = item.evidence;
  const segment = evidence === undefined ? undefined : byId.get(evidence.segment);
  const written =
    segment === undefined || evidence === undefined
      ? ''
      : segment.source.slice(evidence.source.start, evidence.source.end);
  const arabic = written === '' ? null : html` (<bdi lang="ar" dir="rtl">${written}</bdi>)`;
  const amount = displayAmount(item.value, item.unit?.target ?? null);
  return html`<strong><bdi>${amount}</bdi></strong>${arabic}${evidenceLinks(links)}${context(segment, evidence?.target ?? null, language)}`;
}

function context(
  segment: TranslatedSegment | undefined,
  span: { start: number; end: number } | null,
  language: string,
): Markup | null {
  if (segment === undefined || span === null) return null;
  const { before, words, after } = wordsAround(segment.target, span);
  return html` <bdi class="context" lang="${language}" dir="${directionOf(language)}">${before}<b>${words}</b>${after}</bdi>`;
}
