import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pipelineVersion } from '../../../shared/config/defaults.ts';
import {
  readFailureSettings,
  readPauseSettings,
  readSummarySettings,
  readTranslateSettings,
} from '../../../shared/config/function-settings.ts';
import { ConfigurationError } from '../../../shared/domain/errors.ts';

const environment = {
  TARJUMAN_ENVIRONMENT: 'dev',
  TARJUMAN_BUCKET: 'newsroom',
  TARJUMAN_ARTICLE_PREFIX: 'articles/',
  TARJUMAN_TARGET_LANGUAGES: 'en,fr',
  TARJUMAN_MAX_ARTICLE_BYTES: '1000000',
  TARJUMAN_TRANSLATOR: 'amazon',
  TARJUMAN_SUMMARISER: 'extractive',
  TARJUMAN_TRANSLATE_CONCURRENCY: '5',
  TARJUMAN_TRANSLATE_REQUESTS_PER_SECOND: '2.5',
  TARJUMAN_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/translate',
  TARJUMAN_DEAD_LETTERS_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/translate-dead',
  TARJUMAN_BACKFILL_DEAD_LETTERS_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/backfill-dead',
  TARJUMAN_SUMMARY_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/summarise',
  TARJUMAN_BACKFILL_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/summarise',
  TARJUMAN_PARKED_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/parked',
};

describe('readSummarySettings', () => {
  it('wants to know the model where one summarises', () => {
    const bedrock = { ...environment, TARJUMAN_SUMMARISER: 'bedrock' };
    const error = faultOf(() => readSummarySettings({ ...bedrock, TARJUMAN_BUCKET: undefined }));
    expect(error).toBeInstanceOf(ConfigurationError);
    for (const name of ['MODEL_ID', 'PER_MILLION_INPUT_TOKENS', 'PER_MILLION_OUTPUT_TOKENS', 'TARJUMAN_BUCKET']) {
      expect(String(error)).toContain(`${name} is not set`);
    }
    const settings = readSummarySettings({
      ...bedrock,
      TARJUMAN_BEDROCK_MODEL_ID: 'amazon.nova-pro-v1:0',
      TARJUMAN_BEDROCK_USD_PER_MILLION_INPUT_TOKENS: '0.8',
      TARJUMAN_BEDROCK_USD_PER_MILLION_OUTPUT_TOKENS: '3.2',
    });
    expect(settings).toMatchObject({ bedrockModelId: 'amazon.nova-pro-v1:0', bedrockUsdPerMillionInputTokens: 0.8 });
  });
});

describe('readFailureSettings', () => {
  it('wants to know the model, which decides whether a summary is current, and not its price', () => {
    const bedrock = { ...environment, TARJUMAN_SUMMARISER: 'bedrock' };
    expect(() => readFailureSettings(bedrock)).toThrow('TARJUMAN_BEDROCK_MODEL_ID is not set');
    const settings = readFailureSettings({ ...bedrock, TARJUMAN_BEDROCK_MODEL_ID: 'amazon.nova-pro-v1:0' });
    expect(settings.bedrockModelId).toBe('amazon.nova-pro-v1:0');
  });
});

describe('readTranslateSettings', () => {
  it('reads numbers and lists, and freezes what it read', () => {
    const settings = readTranslateSettings(environment);
    expect(settings).toMatchObject({
      targetLanguages: ['en', 'fr'],
      maxArticleBytes: 1_000_000,
      translateRequestsPerSecond: 2.5,
    });
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it('reads which exports are wanted, none when nothing is said', () => {
    expect(readTranslateSettings(environment).exports).toEqual([]);
    expect(readTranslateSettings({ ...environment, TARJUMAN_EXPORTS: 'tmx,csv' }).exports).toEqual(['tmx', 'csv']);
    const wrong = { ...environment, TARJUMAN_EXPORTS: 'tmx,docx' };
    expect(() => readTranslateSettings(wrong)).toThrow('TARJUMAN_EXPORTS is "tmx,docx": expected some of ninjs');
  });

  it('names every fault at once', () => {
    const faulty = {
      ...environment,
      TARJUMAN_TRANSLATOR: 'babel',
      TARJUMAN_MAX_ARTICLE_BYTES: '-1',
      TARJUMAN_BUCKET: undefined,
    };
    const error = faultOf(() => readTranslateSettings(faulty));
    expect(error).toBeInstanceOf(ConfigurationError);
    for (const name of ['TARJUMAN_TRANSLATOR', 'TARJUMAN_MAX_ARTICLE_BYTES', 'TARJUMAN_BUCKET is not set']) {
      expect(String(error)).toContain(name);
    }
  });
});

describe('readPauseSettings', () => {
  it('asks for no more than the event sources', () => {
    const eventSources = { TARJUMAN_TRANSLATE_EVENT_SOURCE_ID: 'a', TARJUMAN_BACKFILL_EVENT_SOURCE_ID: 'b' };
    const settings = readPauseSettings({ TARJUMAN_ENVIRONMENT: 'dev', ...eventSources });
    expect(settings).toEqual({ environment: 'dev', translateEventSourceId: 'a', backfillEventSourceId: 'b' });
    expect(() => readPauseSettings({ TARJUMAN_ENVIRONMENT: 'dev' })).toThrow(
      'TARJUMAN_BACKFILL_EVENT_SOURCE_ID is not',
    );
  });
});

describe('readSummarySettings and readFailureSettings', () => {
  it('ask only for what their functions need', () => {
    const { TARJUMAN_SUMMARY_QUEUE_URL: _queue, TARJUMAN_TRANSLATE_CONCURRENCY: _concurrency, ...rest } = environment;
    expect(readSummarySettings(rest).bucket).toBe('newsroom');
    expect(readFailureSettings(rest).parkedQueueUrl).toContain('parked');
  });
});

describe('pipelineVersion', () => {
  it('is the version of the package', async () => {
    const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
    expect(pipelineVersion).toBe(JSON.parse(text).version);
  });
});

function faultOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}
