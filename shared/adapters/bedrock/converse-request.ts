import type { ConverseCommandInput, ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import { answerSchema, type ModelAnswer, parseAnswer, readAnswer } from './model-answer.ts';
import { instructions } from './prompt.ts';

/**
 * How the form of the answer is enforced. `json-schema`: Converse's `outputConfig.textFormat`, which binds the model while it
 * writes (Amazon Bedrock User Guide, "Get validated JSON results from models": Anthropic's models from Claude 4.5 on, and open
 * ones such as gpt-oss, Qwen, Mistral or Gemma). `tool`: one tool that the model must call, for models that know no output
 * format (Converse, `toolChoice.tool`: Amazon Nova and Anthropic's models before Claude 4.5; newer ones refuse to be forced).
 */
export type AnswerForm = 'json-schema' | 'tool';

/** The form that suits a model: the output format, unless it is of the families that know tools alone. */
export function answerFormOf(modelId: string): AnswerForm {
  return /(?:^|[./])(?:amazon\.nova|anthropic\.claude-(?:3|(?:sonnet|opus)-4-2025|opus-4-1))/.test(modelId)
    ? 'tool'
    : 'json-schema';
}

const answerName = 'article_summary';
const description = 'The structured summary of the article.';

/** The request for one article's summary. */
export function converseRequest(
  modelId: string,
  document: string,
  options: { readonly maxOutputTokens: number; readonly answerForm: AnswerForm },
): ConverseCommandInput {
  const { maxOutputTokens, answerForm } = options;
  const request = {
    modelId,
    system: [{ text: instructions }],
    messages: [{ role: 'user' as const, content: [{ text: document }] }],
    inferenceConfig: { temperature: 0, maxTokens: maxOutputTokens },
  };
  if (answerForm === 'json-schema') {
    const jsonSchema = { name: answerName, description, schema: JSON.stringify(answerSchema()) };
    return { ...request, outputConfig: { textFormat: { type: 'json_schema', structure: { jsonSchema } } } };
  }
  // The SDK's type of a JSON document is wider than what a schema is.
  const json = answerSchema() as NonNullable<ConverseCommandInput['additionalModelRequestFields']>;
  return {
    ...request,
    toolConfig: {
      tools: [{ toolSpec: { name: answerName, description, inputSchema: { json } } }],
      toolChoice: { tool: { name: answerName } },
    },
  };
}

/** Why a model's answer is not used; `unproved`: the article does not show enough of it. */
export type SummaryFallback = 'too-long' | 'cut-off' | 'withheld' | 'malformed' | 'unproved';

/** What is not used, and why: the class of it for metrics, and in words for the manifest. */
export interface Unusable {
  readonly fallback: SummaryFallback;
  readonly unusable: string;
}

/** An answer in the form that was asked for, or why there is none. */
export type ReadReply = { readonly answer: ModelAnswer } | Unusable;

/** The article does not fit what the model can read. */
export const tooLongForModel: Unusable = { fallback: 'too-long', unusable: 'the article is too long for the model' };
const otherForm: Unusable = {
  fallback: 'malformed',
  unusable: 'the answer did not have the form that was asked for',
};

/** Reads the reply to a request, whichever form of answer it asked for. */
export function readReply({ stopReason, output }: ConverseCommandOutput, maxOutputTokens: number): ReadReply {
  if (stopReason === 'max_tokens')
    return { fallback: 'cut-off', unusable: `the answer was cut off at ${maxOutputTokens} tokens` };
  const stopped = stopReason === undefined ? undefined : stops[stopReason];
  if (stopped !== undefined) return stopped;
  const blocks = output?.message?.content ?? [];
  const call = blocks.find((block) => block.toolUse?.name === answerName)?.toolUse;
  const text = blocks.map((block) => block.text ?? '').join('');
  if (call === undefined && text.trim() === '') return { fallback: 'malformed', unusable: 'the answer was empty' };
  const answer = call === undefined ? parseAnswer(text) : readAnswer(call.input);
  return answer === null ? otherForm : { answer };
}

/** Why a model stopped before it had answered, by Converse's `stopReason`; after any other its answer is read. */
const stops: Readonly<Record<string, Unusable>> = {
  model_context_window_exceeded: tooLongForModel,
  content_filtered: { fallback: 'withheld', unusable: 'the answer was withheld by a content filter' },
  guardrail_intervened: { fallback: 'withheld', unusable: 'a guardrail intervened' },
  refusal: { fallback: 'withheld', unusable: 'the model refused to answer' },
  malformed_model_output: otherForm,
  malformed_tool_use: otherForm,
};
