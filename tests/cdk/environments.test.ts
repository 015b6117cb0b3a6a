import { describe, expect, it } from 'vitest';
import { environmentNames, environmentSettings } from '../../cdk/environments.ts';
import { ConfigurationError } from '../../shared/domain/errors.ts';

const nova = { modelId: 'amazon.nova-pro-v1:0', usdPerMillionInputTokens: 0.8, usdPerMillionOutputTokens: 3.2 };

describe('environmentSettings', () => {
  it.each(environmentNames)('accepts %s as it is shipped', (name) => {
    expect(environmentSettings(name).settings.maxReceiveCount).toBeGreaterThanOrEqual(5);
  });

  it('refuses an environment that is not there', () => {
    expect(() => environmentSettings('production')).toThrow(/dev\|staging\|prod, got production/);
  });

  it('names every fault of a faulty environment at once', () => {
    const { settings } = environmentSettings('dev');
    const faulty = {
      ...settings,
      articlePrefix: 'articles',
      maxConcurrentArticles: '1',
      account: '12',
      summariser: 'bedrock',
      colour: 'green',
    };
    try {
      environmentSettings('dev', { dev: faulty });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigurationError);
      for (const field of [
        'articlePrefix',
        'maxConcurrentArticles',
        'account',
        'bedrock',
        'summariseTimeoutSeconds',
        'colour',
      ]) {
        expect(String(error)).toContain(field);
      }
    }
  });

  it.each([
    [{ translator: 'gist', targetLanguages: ['en', 'fr'] }, 'to en only'],
    [{ targetLanguages: ['en', 'en'] }, 'each language once'],
    [{ alarmReceivers: ['the night desk'] }, 'alarmReceivers.0: expected an e-mail address'],
    [{ terminologyFile: '../secret.csv' }, 'terminologyFile: expected a CSV file'],
    [{ backfillConcurrency: 1 }, 'backfillConcurrency'],
    [{ maxReceiveCount: 4 }, 'maxReceiveCount'],
    [{ existingBucketName: 'News Room' }, 'existingBucketName: expected the name of a bucket'],
    [{ existingBucketName: 'newsroom' }, 'liveSince: expected a day'],
    [{ encryption: 'alias/newsroom' }, "encryption: expected 'service-managed', 'own-key' or the ARN"],
    [
      { region: 'eu-central-1', encryption: 'arn:aws:kms:us-east-1:123456789012:key/1a-2b' },
      'encryption: expected a key in the region',
    ],
    [{ exports: ['docx'] }, 'exports.0'],
    [{ exports: ['csv', 'csv'] }, 'each format once'],
    [{ dailyCostAlarmUsd: 20, dailyCostCapUsd: 10 }, 'dailyCostCapUsd: expected no less than dailyCostAlarmUsd'],
    [{ summariser: 'bedrock', summariseTimeoutSeconds: 120 }, 'bedrock: expected a model'],
    [{ bedrock: nova }, 'bedrock: expected a model where the summariser is bedrock, and null elsewhere'],
    [{ summariser: 'bedrock', bedrock: nova }, 'needs 120 s at least'],
    [{ bedrock: { ...nova, modelId: 'arn:aws:bedrock:eu-west-1::foundation-model/x.y' } }, 'not an ARN'],
    [{ bedrock: { ...nova, usdPerMillionInputTokens: -1 } }, 'bedrock.usdPerMillionInputTokens'],
  ])('refuses %j', (changes, message) => {
    const { settings } = environmentSettings('dev');
    expect(() => environmentSettings('dev', { dev: { ...settings, ...changes } })).toThrow(message);
  });
});
