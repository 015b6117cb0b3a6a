import { describe, expect, it } from 'vitest';
import { answerFormOf, converseRequest } from '../../../../shared/adapters/bedrock/converse-request.ts';

describe('converseRequest', () => {
  it('keeps the article out of the instructions, and chance out of the answer', () => {
    const request = converseRequest('m', '{"segments":[]}', { maxOutputTokens: 9, answerForm: 'json-schema' });
    expect(request.messages).toEqual([{ role: 'user', content: [{ text: '{"segments":[]}' }] }]);
    expect(request.system).toHaveLength(1);
    expect(request.inferenceConfig).toEqual({ temperature: 0, maxTokens: 9 });
  });

  it('asks in a schema that structured output takes: closed objects, everything required, no bounds', () => {
    const { outputConfig } = converseRequest('m', '', { maxOutputTokens: 9, answerForm: 'json-schema' });
    const schema = outputConfig?.textFormat?.structure?.jsonSchema?.schema ?? '';
    const objects = schema.match(/"type":"object"/g) ?? [];
    expect(objects.length).toBeGreaterThan(5);
    expect(schema.match(/"additionalProperties":false/g)).toHaveLength(objects.length);
    expect(schema.match(/"required":\[/g)).toHaveLength(objects.length);
    expect(schema).not.toMatch(/"(?:min|max|multipleOf|pattern|\$schema)/);
  });
});

describe('answerFormOf', () => {
  it.each([
    ['eu.anthropic.claude-sonnet-4-5-20250929-v1:0', 'json-schema'],
    ['global.anthropic.claude-opus-4-5-20251101-v1:0', 'json-schema'],
    ['qwen.qwen3-32b-v1:0', 'json-schema'],
    ['eu.anthropic.claude-sonnet-4-20250514-v1:0', 'tool'],
    ['us.anthropic.claude-opus-4-1-20250805-v1:0', 'tool'],
    ['anthropic.claude-3-haiku-20240307-v1:0', 'tool'],
    ['us.amazon.nova-pro-v1:0', 'tool'],
    ['arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0', 'tool'],
  ])('of %s is %s', (modelId, form) => {
    expect(answerFormOf(modelId)).toBe(form);
  });
});
