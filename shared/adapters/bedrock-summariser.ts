import { BedrockRuntimeClient, type BedrockRuntimeClientConfig } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Translation } from '../contract/translation.ts';
import type { Summariser, SummaryResult } from '../ports/summariser.ts';
import { verifySummary } from '../summary/verify/verify-summary.ts';
import { askModel } from './bedrock/ask-model.ts';
import {
  type AnswerForm,
  answerFormOf,
  converseRequest,
  type ReadReply,
  readReply,
  type SummaryFallback,
  tooLongForModel,
  type Unusable,
} from './bedrock/converse-request.ts';
import { draftFromAnswer } from './bedrock/draft-from-answer.ts';
import { groundsOf } from './bedrock/grounds.ts';
import type { ModelAnswer } from './bedrock/model-answer.ts';
import { articleDocument, promptVersion, maxArticleCharacters as usualMaxArticleCharacters } from './bedrock/prompt.ts';
import { withProved } from './bedrock/with-proved.ts';

/** How a model of Amazon Bedrock is used. */
export interface BedrockSummariserOptions {
  /** The ID or ARN of a model or of an inference profile. */
  readonly modelId: string;
  /** How long an answer may be; one that is cut off is not used. */
  readonly maxOutputTokens: number;
  /** How long a summary may take with all tries and waits. */
  readonly requestTimeoutSeconds: number;
  /** The share of an answer's items that must be proved, 0 to 1; below it nothing of the answer is used. */
  readonly minimumVerifiedShare: number;
  /** US dollars per million tokens that the model reads and writes. */
  readonly usdPerMillionInputTokens: number;
  readonly usdPerMillionOutputTokens: number;
  /** What the answer is compared with, and what stands in for one that cannot be used. */
  readonly extractive: Summariser;
  /** What is sent of an article at most, in UTF-16 code units of both languages with their frame; default 120,000. */
  readonly maxArticleCharacters?: number;
  /** How the model is held to the form of the answer; by default what suits it. */
  readonly answerForm?: AnswerForm;
  /** Region, endpoint, credentials; what is left out comes from the environment. */
  readonly client?: BedrockRuntimeClientConfig;
  /** Told of the tokens of every answer, used or not: they are billed. */
  readonly onAnswer?: (usage: { readonly inputTokens: number; readonly outputTokens: number }) => void;
  /** Told of every summary in a language that the model may be asked in: why the extractive one stands in, or null. */
  readonly onOutcome?: (fallback: SummaryFallback | null) => void;
}

/** The code of the warning that the manifest carries when the extractive summary stands in. */
export const summariserFallback = 'summariser-fallback';

const fewestKeyPoints = 3;

/**
 * The version of a model's summaries: that of the instructions, of the extractive summariser that completes and replaces
 * them, and the model. Another value means summarise again.
 */
export function bedrockVersion(modelId: string, extractiveVersion: string): string {
  return `${promptVersion}.${extractiveVersion} ${modelId}`;
}

/**
 * The summariser that asks a language model of Amazon Bedrock and believes nothing of its answer: every item is looked up in
 * the article, then verified, and what is not shown is dropped and counted. When too little of it stands, or there is no
 * usable answer, the extractive summary is given, under its own name and with a warning.
 */
export function createBedrockSummariser(options: BedrockSummariserOptions): Summariser {
  const { modelId, extractive, maxOutputTokens, answerForm = answerFormOf(options.modelId) } = options;
  const { maxArticleCharacters = usualMaxArticleCharacters } = options;
  const identity = { name: 'bedrock', version: bedrockVersion(modelId, extractive.version) };
  // The tries are counted by askModel: the SDK's own retries would each begin without regard to the time that is left.
  // HTTP/1.1, unlike this client's default: one request an article gains nothing from HTTP/2, and its long-lived sessions are
  // dead after a function was frozen.
  const client = new BedrockRuntimeClient({
    requestHandler: new NodeHttpHandler({ connectionTimeout: 3_000 }),
    ...options.client,
    maxAttempts: 1,
  });

  /** The model's answer, or why there is none. */
  const ask = async (translation: Translation): Promise<Asked> => {
    const document = articleDocument(translation);
    if (document.length > maxArticleCharacters)
      return unasked({
        fallback: 'too-long',
        unusable: `the article is longer than ${maxArticleCharacters} characters`,
      });
    const request = converseRequest(modelId, document, { maxOutputTokens, answerForm });
    const reply = await askModel(client, request, options.requestTimeoutSeconds);
    if (reply === null) return unasked(tooLongForModel);
    const { inputTokens = 0, outputTokens = 0 } = reply.usage ?? {};
    options.onAnswer?.({ inputTokens, outputTokens });
    const costUsd =
      (inputTokens * options.usdPerMillionInputTokens + outputTokens * options.usdPerMillionOutputTokens) / 1_000_000;
    return { reply: readReply(reply, maxOutputTokens), costUsd };
  };

  /** The extractive summary, with the words why it is given. */
  const standIn = (proved: SummaryResult, why: string): SummaryResult => {
    const message = `The extractive summary stands in for one by ${modelId}: ${why}.`;
    return { ...proved, warnings: [...proved.warnings, { code: summariserFallback, message }] };
  };

  return {
    ...identity,
    summarise: async (translation): Promise<SummaryResult> => {
      const { targetLanguage } = translation;
      if (!/^en(?:-|$)/i.test(targetLanguage))
        return standIn(await extractive.summarise(translation), `wordings in ${targetLanguage} cannot be verified`);
      const { reply, costUsd } = await ask(translation);
      const extracted = await extractive.summarise(translation);
      const proved = { ...extracted, costUsd: extracted.costUsd + costUsd };
      const judged = 'unusable' in reply ? reply : judge(reply.answer, translation, proved, identity, options);
      options.onOutcome?.('unusable' in judged ? judged.fallback : null);
      return 'unusable' in judged ? standIn(proved, judged.unusable) : { ...proved, summary: judged.summary };
    },
  };
}

/** What came of asking, and what it is billed. */
interface Asked {
  readonly reply: ReadReply;
  readonly costUsd: number;
}

function unasked(reply: Unusable): Asked {
  return { reply, costUsd: 0 };
}

/** The verified summary in an answer, or why it has none: too little of it stands. */
function judge(
  answer: ModelAnswer,
  translation: Translation,
  { summary: proved }: SummaryResult,
  identity: { readonly name: string; readonly version: string },
  { minimumVerifiedShare }: BedrockSummariserOptions,
): Pick<SummaryResult, 'summary'> | Unusable {
  const draft = draftFromAnswer(answer, groundsOf(translation, proved), identity);
  const verified = verifySummary(draft.summary, translation.segments);
  const claims = verified.claims + draft.lost;
  const dropped = verified.dropped + draft.lost;
  // A quotation stands without a wrong speaker, but the answer that named one is the less to be trusted.
  const sound = claims - dropped - draft.wrongSpeakers;
  if (sound < claims * minimumVerifiedShare)
    return { fallback: 'unproved', unusable: `only ${sound} of its ${claims} items were shown by the article` };
  const wanted = Math.min(fewestKeyPoints, proved.keyPoints.length);
  const points = verified.summary.keyPoints.length;
  if (points < wanted)
    return { fallback: 'unproved', unusable: `only ${points} of its key points were shown by the article` };
  const complete = verifySummary(withProved(verified.summary, proved), translation.segments);
  const verification = {
    claims: complete.claims + dropped,
    verified: complete.verified,
    dropped: complete.dropped + dropped,
  };
  return { summary: { ...complete.summary, verification } };
}
