import { afterEach, describe, expect, it } from 'vitest';
import {
  SummariserRefusedError,
  SummariserUnavailableError,
} from '../../../shared/adapters/bedrock/summariser-errors.ts';
import type { BedrockSummariserOptions } from '../../../shared/adapters/bedrock-summariser.ts';
import { faultCode } from '../../../shared/domain/errors.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { bridgeStory, buildTranslation } from '../../builders/translated-article.ts';
import { honestAnswer } from '../../stubs/bedrock-answers.ts';
import { connectBedrock } from '../../stubs/bedrock-connection.ts';
import type { BedrockStub, Behaviour } from '../../stubs/bedrock-stub.ts';

const translation = buildTranslation(bridgeStory, { headline: true });
const extracted = summarise(translation);
const right: Behaviour = { does: 'answer', answer: honestAnswer };
const throttled: Behaviour = { does: 'fail', status: 429, type: 'ThrottlingException' };
const stubs: BedrockStub[] = [];

async function connected(behaviours: readonly Behaviour[], options: Partial<BedrockSummariserOptions> = {}) {
  const connection = await connectBedrock(behaviours, options);
  stubs.push(connection.stub);
  return connection;
}

afterEach(async () => {
  for (const stub of stubs.splice(0)) await stub.close();
});

describe('an answer that cannot be used', () => {
  const cut = JSON.stringify(honestAnswer).slice(0, 700);
  const tooLong = 'Input is too long for requested model.';
  const unusable: readonly (readonly [name: string, behaviour: Behaviour, fallback: string, why: RegExp])[] = [
    ['no JSON', { does: 'answer', answer: '{"headline": {"wording": ' }, 'malformed', /did not have the form/],
    ['another form', { does: 'answer', answer: { summary: 'A bridge.' } }, 'malformed', /did not have the form/],
    ['nothing', { does: 'answer', answer: undefined }, 'malformed', /was empty/],
    ['prose', { does: 'answer', answer: 'I cannot help with that.' }, 'malformed', /did not have the form/],
    ['a cut', { does: 'answer', answer: cut, stopReason: 'max_tokens' }, 'cut-off', /cut off at 4000 tokens/],
    [
      'a whole answer that was marked as cut off',
      { does: 'answer', answer: honestAnswer, stopReason: 'max_tokens' },
      'cut-off',
      /cut off/,
    ],
    ['a refusal', { does: 'answer', answer: undefined, stopReason: 'refusal' }, 'withheld', /refused to answer/],
    ['a filter', { does: 'answer', answer: undefined, stopReason: 'content_filtered' }, 'withheld', /content filter/],
    ['a guardrail', { does: 'answer', answer: 'No.', stopReason: 'guardrail_intervened' }, 'withheld', /guardrail/],
    [
      'a full context',
      { does: 'answer', answer: undefined, stopReason: 'model_context_window_exceeded' },
      'too-long',
      /too long for the model/,
    ],
    [
      'a request longer than the model takes',
      { does: 'fail', status: 400, type: 'ValidationException', message: tooLong },
      'too-long',
      /too long for the model/,
    ],
    [
      'points that the article does not show',
      { does: 'answer', answer: { ...honestAnswer, keyPoints: [] } },
      'unproved',
      /only 0 of its key points/,
    ],
  ];

  it.each(unusable)('is replaced by the extractive summary after %s', async (_, behaviour, fallback, why) => {
    const outcomes: unknown[] = [];
    const { stub, summariser } = await connected([behaviour], { onOutcome: (outcome) => outcomes.push(outcome) });
    const { summary, warnings } = await summariser.summarise(translation);
    expect(summary).toEqual(extracted);
    expect(warnings).toEqual([{ code: 'summariser-fallback', message: expect.stringMatching(why) }]);
    expect(outcomes).toEqual([fallback]);
    expect(stub.requests).toHaveLength(1);
  });

  it('is not even asked for when the article is longer than may be sent', async () => {
    const outcomes: unknown[] = [];
    const onOutcome = (outcome: unknown) => outcomes.push(outcome);
    const { stub, summariser } = await connected([right], { maxArticleCharacters: 500, onOutcome });
    const { warnings } = await summariser.summarise(translation);
    expect(warnings).toEqual([{ code: 'summariser-fallback', message: expect.stringContaining('longer than 500') }]);
    expect(outcomes).toEqual(['too-long']);
    expect(stub.requests).toEqual([]);
  });

  it('is not asked for in a language whose wordings nothing verifies', async () => {
    const { stub, summariser } = await connected([right]);
    const { warnings } = await summariser.summarise({ ...translation, targetLanguage: 'fr' });
    expect(warnings.map(({ code }) => code)).toEqual(['summariser-fallback']);
    expect(stub.requests).toEqual([]);
  });
});

describe('a service in trouble', () => {
  it('is asked again after throttling and faults of its own', async () => {
    const { stub, summariser } = await connected([
      throttled,
      { does: 'fail', status: 503, type: 'ServiceUnavailableException' },
      { does: 'fail', status: 424, type: 'ModelErrorException' },
      right,
    ]);
    const { summary } = await summariser.summarise(translation);
    expect(summary.summariser.name).toBe('bedrock');
    expect(stub.requests).toHaveLength(4);
  });

  it('is asked without a temperature when the model takes none', async () => {
    const { stub, summariser } = await connected([
      {
        does: 'fail',
        status: 400,
        type: 'ValidationException',
        message: 'The model returned the following errors: `temperature` is deprecated for this model.',
      },
      right,
    ]);
    expect((await summariser.summarise(translation)).summary.summariser.name).toBe('bedrock');
    expect(stub.requests.map(({ body }) => body.inferenceConfig)).toEqual([
      { temperature: 0, maxTokens: 4000 },
      { maxTokens: 4000 },
    ]);
  });

  it('waits for a slow answer', async () => {
    const { summariser } = await connected([{ does: 'answer', answer: honestAnswer, afterMs: 300 }]);
    expect((await summariser.summarise(translation)).summary.summariser.name).toBe('bedrock');
  });

  it.each([
    ['throttles all the time', throttled],
    ['fails all the time', { does: 'fail', status: 500, type: 'InternalServerException' } as const],
    ['never answers', { does: 'hang' } as const],
  ])('is unavailable, and not replaced, when it %s', async (_, behaviour) => {
    const { summariser } = await connected([behaviour], { requestTimeoutSeconds: 0.4 });
    const error = await summariser.summarise(translation).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SummariserUnavailableError);
    expect(error).toMatchObject({ retryable: true, message: expect.stringContaining('within 0.4 s') });
    expect(faultCode(error)).toBe('summariser-unavailable');
  });

  it('is unavailable when nobody answers the port', async () => {
    const { stub, summariser } = await connected([right], { requestTimeoutSeconds: 0.4 });
    await stub.close();
    await expect(summariser.summarise(translation)).rejects.toMatchObject({ retryable: true });
  });

  it.each([
    [403, 'AccessDeniedException', /AccessDeniedException, HTTP 403\)\. Grant the role bedrock:InvokeModel/],
    [400, 'ValidationException', /ValidationException, HTTP 400\)\. Check the model ID/],
    [
      404,
      'ResourceNotFoundException',
      /ResourceNotFoundException, HTTP 404\)\. Check the model ID and that the region/,
    ],
  ])('refuses at once with HTTP %i what another try cannot mend', async (status, type, message) => {
    const { stub, summariser } = await connected([{ does: 'fail', status, type, message: 'See الموجب.' }]);
    const error = await summariser.summarise(translation).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SummariserRefusedError);
    expect(error).toMatchObject({ retryable: false, message: expect.stringMatching(message) });
    expect((error as Error).message).not.toContain('الموجب');
    expect(stub.requests).toHaveLength(1);
  });
});
