import { amazonTranslateUsdPerMillionCharacters, bedrockLimits, comprehendLimits } from '../shared/config/defaults.ts';
import { type ArticleCosts, type PaidServices, sumOf } from './article-costs.ts';

/** What one article would take. */
export interface ArticleEstimate {
  readonly key: string;
  /** Nothing for an article that would be refused. */
  readonly costs: ArticleCosts;
  /** Why the article would be refused, else null. */
  readonly rejected: string | null;
}

/** A JSON line for each article, and one for all. */
export function estimateLines(estimates: readonly ArticleEstimate[], services: PaidServices): string[] {
  const lines = [
    ...estimates.map(({ key, costs, rejected }) => ({ key, ...fieldsOf(costs, services), rejected })),
    {
      articles: estimates.length,
      rejected: estimates.filter(({ rejected }) => rejected !== null).length,
      ...fieldsOf(sumOf(estimates.map(({ costs }) => costs)), services),
    },
  ];
  return lines.map((line) => JSON.stringify(line));
}

/** A table for people, and how its dollars were come by. */
export function estimateTable(estimates: readonly ArticleEstimate[], services: PaidServices): string[] {
  const isBounded = (services.model?.prices ?? null) !== null;
  const row = (characters: string, requests: string, cost: string, atMost: string, name: string) =>
    `${characters.padStart(12)}${requests.padStart(10)}${cost.padStart(12)}${isBounded ? atMost.padStart(12) : ''}  ${name}`;
  const rowOf = (costs: ArticleCosts, name: string) =>
    row(
      number(costs.characters),
      String(costs.requests),
      totalUsd(costs).toFixed(4),
      totalUsd({ ...costs, modelUsd: costs.modelAtMostUsd }).toFixed(4),
      name,
    );
  const total = sumOf(estimates.map(({ costs }) => costs));
  return [
    row('characters', 'requests', 'US dollars', 'at most', ''),
    ...estimates.map(({ key, costs, rejected }) =>
      rejected === null ? rowOf(costs, key) : row('-', '-', '-', '-', `${key} (would be rejected: ${rejected})`),
    ),
    rowOf(total, `${estimates.length} articles`),
    ...notesOf(estimates, total, services),
  ];
}

/** What the dollars of the sum are for, by which prices. */
function notesOf(estimates: readonly ArticleEstimate[], total: ArticleCosts, services: PaidServices): string[] {
  const { model, entities } = services;
  const notes = [
    `At $${amazonTranslateUsdPerMillionCharacters} per million characters of Amazon Translate; every paragraph is new to it.`,
  ];
  if (entities === 'comprehend')
    notes.push(
      `$${total.namesUsd.toFixed(4)} of the sum is for names: Amazon Comprehend at $${comprehendLimits.usdPerUnit} per 100 characters.`,
    );
  if (model === null) return notes;
  const tokens = `about ${number(total.inputTokens)} tokens to read and ${number(total.outputTokens)} to write, judged by the lengths of the texts`;
  notes.push(
    model.pricing,
    ...(model.prices === null
      ? [`The summaries would take ${tokens}.`]
      : [
          `$${total.modelUsd.toFixed(4)} of the sum is for summaries: ${tokens}.`,
          `At most: every character a token, and each answer the ${number(bedrockLimits.maxOutputTokens)} tokens that are allowed.`,
        ]),
  );
  const unsent = estimates.filter(({ costs, rejected }) => rejected === null && costs.outputTokens === 0).length;
  if (unsent > 0) notes.push(`Articles that are too long for the model to be asked about: ${unsent}.`);
  return notes;
}

/** What a line of JSON says of costs: of services that were not asked for, nothing; `null` is a price that is not known. */
function fieldsOf(costs: ArticleCosts, { model, entities }: PaidServices) {
  const { characters, requests, inputTokens, outputTokens } = costs;
  const ofModel = (usd: number) => (model?.prices === null ? null : rounded(usd));
  return {
    characters,
    requests,
    costUsd: rounded(totalUsd(costs)),
    ...(entities === 'comprehend' && { namesUsd: rounded(costs.namesUsd) }),
    ...(model !== null && {
      model: { inputTokens, outputTokens, costUsd: ofModel(costs.modelUsd), atMostUsd: ofModel(costs.modelAtMostUsd) },
    }),
  };
}

function totalUsd({ translateUsd, namesUsd, modelUsd }: ArticleCosts): number {
  return translateUsd + namesUsd + modelUsd;
}

function rounded(usd: number): number {
  return Math.round(usd * 10_000) / 10_000;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
