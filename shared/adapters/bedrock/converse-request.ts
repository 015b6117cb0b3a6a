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

/** An answer in the form that was asked for, or in words for the manifest why there is none. */
export type ReadReply = { readonly answer: ModelAnswer } | { readonly unusable: string };

/** Reads the reply to a request, whichever form of answer it asked for. */
export function readReply({ stopReason, output }: ConverseCommandOutput, maxOutputTokens: number): ReadReply {
  const stopped = stopReason === undefined ? undefined : stops[stopReason];
  if (stopped !== undefined) return { unusable: stopped.replace('{limit}', String(maxOutputTokens)) };
  const blocks = output?.message?.content ?? [];
  const call = blocks.find((block) => block.toolUse?.name === answerName)?.toolUse;
  const text = blocks.map((block) => block.text ?? '').join('');
  if (call === undefined && text.trim() === '') return { unusable: 'the answer was empty' };
  const answer = call === undefined ? parseAnswer(text) : readAnswer(call.input);
  return answer === null ? { unusable: 'the answer did not have the form that was asked for' } : { answer };
}

/** Why a model stopped before it had answered, by Converse's `stopReason`; after any other its answer is read. */
const stops: Readonly<Record<string, string>> = {
  max_tokens: 'the answer was cut off at {limit} tokens',
  model_context_window_exceeded: 'the article is too long for the model',
  content_filtered: 'the answer was withheld by a content filter',
  guardrail_intervened: 'a guardrail intervened',
  refusal: 'the model refused to answer',
  malformed_model_output: 'the answer did not have the form that was asked for',
  malformed_tool_use: 'the answer did not have the form that was asked for',
};
