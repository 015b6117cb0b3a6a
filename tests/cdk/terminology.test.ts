import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudFormationCustomResourceEvent, Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { customTerminologyName, isNamedAfter } from '../../shared/adapters/amazon/custom-terminology.ts';
import { readTranslateSettings } from '../../shared/config/function-settings.ts';
import { variables } from '../../shared/config/names.ts';
import { ConfigurationError } from '../../shared/domain/errors.ts';
import { parseTerminology } from '../../shared/translation/terminology.ts';
import { startTranslateStub, type TranslateStub } from '../stubs/translate-stub.ts';
import { covers, grantsOf } from './policies.ts';
import { plain, synthesize } from './synthesized.ts';

const glossary = parseTerminology('source,target\nرصيف,quay\n', 'house');
vi.mock('../../lambdas/read-terminology.ts', () => ({ readTerminology: async () => glossary }));

const file = 'terminology/ar-en.csv';
const ofTwoLanguages = 'tests/fixtures/terminology/ar-en-fr.csv';

describe('an environment with a house glossary', () => {
  const stack = synthesize('dev', { terminologyFile: ofTwoLanguages, targetLanguages: ['en', 'fr'] });
  const imports = stack.all('Custom::TranslateTerminology');

  it('imports it once for each target language, and again when its terms change', () => {
    expect(imports.map(([, { targetLanguage, owner }]) => [targetLanguage, owner])).toEqual([
      ['en', 'Tarjuman-dev'],
      ['fr', 'Tarjuman-dev'],
    ]);
    expect(new Set(imports.map(([, { sha256 }]) => sha256)).size).toBe(2);
    for (const [, { sha256, ServiceTimeout }] of imports) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(Number(ServiceTimeout)).toBeGreaterThan(0);
    }
  });

  it('tells the translating functions the file and the names that the imports give', () => {
    for (const name of ['TranslateArticle', 'WalkArticles']) {
      const { Variables } = stack.one('AWS::Lambda::Function', name).properties.Environment;
      expect(Variables[variables.terminologyFile]).toBe('ar-en-fr.csv');
      const names = imports.map(([id, { targetLanguage }]) => `${targetLanguage}={${id}}`);
      expect(plain(Variables[variables.terminologyNames])).toBe(names.join(','));
    }
  });

  it('tells it in a form that the functions read', () => {
    const { Variables } = stack.one('AWS::Lambda::Function', 'TranslateArticle').properties.Environment;
    const names = imports.map(([id, { targetLanguage, owner }]) => {
      return { id, targetLanguage, name: customTerminologyName(owner, targetLanguage, glossary) };
    });
    const url = 'https://sqs.eu-central-1.amazonaws.com/123456789012/q';
    const deployed = Object.entries(Variables).map(([name, value]) => {
      if (name !== variables.terminologyNames) return [name, typeof value === 'string' ? value : url];
      return [name, names.reduce((told, { id, name: given }) => told.replace(`{${id}}`, given), plain(value))];
    });
    const { terminologyNames } = readTranslateSettings(Object.fromEntries(deployed));
    expect(terminologyNames).toEqual(
      Object.fromEntries(names.map(({ targetLanguage, name }) => [targetLanguage, name])),
    );
    expect(isNamedAfter(terminologyNames?.fr ?? '', glossary)).toBe(true);
  });

  it('passes the AwsSolutions rules in a named region as in any', () => {
    const named = { terminologyFile: file, region: 'eu-central-1', account: '123456789012' };
    const { validation } = synthesize('dev', named);
    expect(validation.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('lets nobody but the importing function touch it', () => {
    for (const name of ['TranslateArticle', 'WalkArticles', 'SummariseArticle', 'RecordFailure']) {
      expect(grantsOf(stack, name).filter(({ action }) => action.endsWith('Terminology'))).toEqual([]);
    }
  });

  it('is not there without a glossary, or for a translator that keeps none', () => {
    for (const none of [synthesize('dev'), synthesize('dev', { terminologyFile: file, translator: 'gist' })]) {
      expect(none.all('Custom::TranslateTerminology')).toEqual([]);
    }
  });

  it.each([
    ['a faulty glossary', 'tests/fixtures/terminology/faulty.csv', ['en']],
    ['one whose targets are of one language, for two', file, ['en', 'fr']],
    ['one without a column for a language', ofTwoLanguages, ['en', 'de']],
  ])('refuses %s before anything is deployed', (_case, terminologyFile, targetLanguages) => {
    expect(() => synthesize('dev', { terminologyFile, targetLanguages })).toThrow(ConfigurationError);
  });
});

describe('the role of the importing function', () => {
  const stack = synthesize('dev', { terminologyFile: file });
  let stub: TranslateStub;

  beforeAll(async () => {
    stub = await startTranslateStub();
    vi.stubEnv('AWS_ENDPOINT_URL_TRANSLATE', stub.url);
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    vi.spyOn(console, 'info').mockImplementation(() => {});
    const { Variables } = stack.one('AWS::Lambda::Function', 'TerminologyImport').properties.Environment;
    for (const [name, value] of Object.entries(Variables)) vi.stubEnv(name, String(value));
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await stub.close();
  });

  it('allows what it asks, under the names that it gives, and nothing else', async () => {
    const { handler } = await import('../../lambdas/import-terminology.ts');
    const cloudFormation = createServer((_, response) => void response.writeHead(200).end());
    await new Promise<void>((resolve) => cloudFormation.listen(0, '127.0.0.1', resolve));
    const [, properties] = stack.all('Custom::TranslateTerminology')[0] ?? [];
    const name = customTerminologyName('Tarjuman-dev', 'en', glossary);
    for (const RequestType of ['Create', 'Delete']) {
      const event = {
        RequestType,
        PhysicalResourceId: name,
        ResponseURL: `http://127.0.0.1:${(cloudFormation.address() as AddressInfo).port}/`,
        ResourceProperties: { ...properties, sha256: glossary.sha256 },
      };
      await handler(
        event as unknown as CloudFormationCustomResourceEvent,
        {
          getRemainingTimeInMillis: () => 60_000,
        } as Context,
      );
    }
    await new Promise((resolve) => cloudFormation.close(resolve));
    expect(stub.asked()).toEqual(expect.arrayContaining([{ operation: 'ImportTerminology', name }]));

    const arn = (of: string) => `arn:{AWS::Partition}:translate:{AWS::Region}:{AWS::AccountId}:terminology/${of}`;
    const grants = grantsOf(stack, 'TerminologyImport').filter(({ action }) => action.startsWith('translate:'));
    for (const asked of stub.asked()) {
      const allowing = grants.filter(({ action }) => action === `translate:${asked.operation}`);
      // The service's documents show names of terminologies with and without their version.
      for (const of of [asked.name, `${asked.name}/LATEST`]) {
        expect(allowing.some(({ resource }) => covers(resource, arn(of)))).toBe(true);
      }
      expect(allowing.some(({ resource }) => covers(resource, arn('Tarjuman-prod-en-0123')))).toBe(false);
    }
    const operations = new Set(stub.asked().map(({ operation }) => `translate:${operation}`));
    expect(grants.map(({ action }) => action).filter((action) => !operations.has(action))).toEqual([]);
  });
});
