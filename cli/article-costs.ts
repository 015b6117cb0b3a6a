import { estimateTokens, type Tokens } from '../shared/adapters/bedrock/estimate-tokens.ts';
import { articleDocuments, billedUnits } from '../shared/adapters/comprehend/article-documents.ts';
import {
  amazonTranslateUsdPerMillionCharacters,
  bedrockLimits,
  comprehendLimits,
  defaultTargetLanguage,
} from '../shared/config/defaults.ts';
import type { EntitySource } from '../shared/config/names.ts';
import { planTranslation } from '../shared/translation/plan-translation.ts';
import { memoryFrom } from '../shared/translation/translation-memory.ts';
import type { ChosenModel } from './choose-summariser.ts';

/** What is to be paid for beside the translation. */
export interface PaidServices {
  readonly model: ChosenModel | null;
  readonly entities: EntitySource;
}

/** What services would be asked for an article and would bill, in US dollars that are not rounded; 0 for what is not asked. */
export interface ArticleCosts {
  readonly characters: number;
  readonly requests: number;
  readonly translateUsd: number;
  readonly namesUsd: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly modelUsd: number;
  readonly modelAtMostUsd: number;
}

/** What an article costs that is refused, or no article at all. */
export const noCosts: ArticleCosts = {
  characters: 0,
  requests: 0,
  translateUsd: 0,
  namesUsd: 0,
  inputTokens: 0,
  outputTokens: 0,
  modelUsd: 0,
  modelAtMostUsd: 0,
};

const amazon = {
  name: 'amazon-translate',
  version: '',
  targetLanguage: defaultTargetLanguage,
  terminology: null,
  maxRequestBytes: 10_000,
};

/** What an article of these segments would cost when none of it is known yet. */
export function costsOf(sources: readonly string[], { model, entities }: PaidServices): ArticleCosts {
  const { characters, requests } = planTranslation(sources, amazon, memoryFrom(null, new Map()));
  const { expected, most } = model === null ? noTokens : estimateTokens(sources, bedrockLimits.maxOutputTokens);
  const dollars = ({ input, output }: Tokens) =>
    (input * (model?.prices?.input ?? 0) + output * (model?.prices?.output ?? 0)) / 1_000_000;
  return {
    characters,
    requests: requests.length,
    translateUsd: (characters * amazonTranslateUsdPerMillionCharacters) / 1_000_000,
    namesUsd: entities === 'comprehend' ? unitsOf(sources) * comprehendLimits.usdPerUnit : 0,
    inputTokens: expected.input,
    outputTokens: expected.output,
    modelUsd: dollars(expected),
    modelAtMostUsd: dollars(most),
  };
}

/** What several articles cost together. */
export function sumOf(costs: readonly ArticleCosts[]): ArticleCosts {
  const fields = Object.keys(noCosts) as (keyof ArticleCosts)[];
  const sums = fields.map((field) => [field, costs.reduce((sum, one) => sum + one[field], 0)]);
  return Object.fromEntries(sums);
}

const noTokens = { expected: { input: 0, output: 0 }, most: { input: 0, output: 0 } };

/** Units that Amazon Comprehend bills. */
function unitsOf(sources: readonly string[]): number {
  const documents = articleDocuments(sources.map((source, index) => ({ id: `s${index + 1}`, source })));
  return documents.reduce((sum, document) => sum + billedUnits(document), 0);
}
