import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CloudFormationClient, DeleteStackCommand } from '@aws-sdk/client-cloudformation';
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Manifest, Translation } from '../../shared/contract/index.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import { startTranslateStub, type TranslateStub } from '../stubs/translate-stub.ts';
import { type Cloud, eventually, openCloud } from './cloud.ts';
import { deployStack, type StackOutputs } from './deployment.ts';
import { credentials, type Emulator, pythonWithEmulator, region, startEmulator } from './emulator.ts';

const python = pythonWithEmulator();
const file = '.cache/local-aws/house.csv';
const article = 'ميناء جديد\nقالت الوزارة إن رصيف السلام افتتح أمس بعد 12 شهرا من العمل.\n';

describe.skipIf(python === null)('a deployed glossary and two target languages', () => {
  let stub: TranslateStub;
  let emulator: Emulator;
  let stack: StackOutputs;
  let cloud: Cloud;

  beforeAll(async () => {
    stub = await startTranslateStub({ terminologyDelayMs: 500 });
    emulator = await startEmulator(python ?? '', stub.url);
    stack = await deploy('Peace Quay');
    cloud = await openCloud(emulator.url, stack.BucketName);
  });
  afterAll(async () => {
    await emulator?.stop();
    await stub?.close();
  });

  const french = 'Quai de la Paix';

  /** Deploys with a glossary that says this for رصيف السلام. */
  async function deploy(english: string): Promise<StackOutputs> {
    const path = join(import.meta.dirname, '../..', file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `source,en,fr,note\nرصيف السلام,${english},${french},a test\n`);
    return deployStack(emulator.url, { changes: { targetLanguages: ['en', 'fr'], terminologyFile: file } });
  }

  async function translated(key: string, language: string): Promise<Translation> {
    const manifest = await eventually(`the manifest of ${key} in ${language}`, async () => {
      const text = await cloud.text(outputKey(key, language, 'manifest'));
      return text === '' ? null : Manifest.parse(JSON.parse(text));
    });
    expect(manifest).toMatchObject({ status: 'complete', targetLanguage: language });
    return Translation.parse(JSON.parse(await cloud.text(outputKey(key, language, 'translation'))));
  }

  it('is imported for each language at the first deployment', () => {
    expect(stub.terminologies()).toEqual([
      expect.stringMatching(/^Tarjuman-dev-en-[0-9a-f]{12}$/),
      expect.stringMatching(/^Tarjuman-dev-fr-[0-9a-f]{12}$/),
    ]);
  });

  it('is used for every language, each with outputs of its own', async () => {
    const key = 'articles/quay.txt';
    await cloud.upload(key, article);
    const terms = { en: 'Peace Quay', fr: french };
    for (const [language, term] of Object.entries(terms)) {
      const translation = await translated(key, language);
      expect(translation.segments.map(({ target }) => target).join('\n')).toContain(term);
      expect(translation.translator.terminology).toMatchObject({ name: 'house' });
    }
    const kinds = ['translation', 'summary', 'briefing', 'manifest'] as const;
    const outputs = ['en', 'fr'].flatMap((language) => kinds.map((kind) => outputKey(key, language, kind)));
    expect(await cloud.keys(key)).toEqual([key, ...outputs].sort());
    expect(await cloud.text(outputKey(key, 'fr', 'briefing'))).toMatch(/lang="fr"[\s\S]*French|French[\s\S]*lang="fr"/);
    expect(stub.asked().filter(({ operation }) => operation === 'ImportTerminology')).toHaveLength(2);
  });

  it('gives way to another when its terms change, and the old one goes', async () => {
    const before = stub.terminologies();
    await deploy('Harbour of Peace');
    const both = stub.terminologies();
    // The French terms are as they were.
    expect(both).toHaveLength(3);
    const replaced = before.filter((name) => name.includes('-en-'));
    // CloudFormation ends an update by deleting what was replaced; the emulator leaves that out.
    for (const name of replaced) await deleteAsCloudFormation(name);
    expect(stub.terminologies()).toEqual(both.filter((name) => !replaced.includes(name)));
    const key = 'articles/later.txt';
    await cloud.upload(key, article);
    const translation = await translated(key, 'en');
    expect(translation.segments.map(({ target }) => target).join('\n')).toContain('Harbour of Peace');
  });

  it('goes with its environment', async () => {
    const cloudFormation = new CloudFormationClient({ endpoint: emulator.url, region, credentials });
    await cloudFormation.send(new DeleteStackCommand({ StackName: 'Tarjuman-dev' }));
    await eventually('the glossary to go', async () => (stub.terminologies().length === 0 ? true : null));
  });

  /** Sends the importing function what CloudFormation sends it for a name that was replaced. */
  async function deleteAsCloudFormation(name: string): Promise<void> {
    const lambda = new LambdaClient({ endpoint: emulator.url, region, credentials });
    const { Functions = [] } = await lambda.send(new ListFunctionsCommand({}));
    const importer = Functions.find(({ FunctionName = '' }) => FunctionName.includes('TerminologyImport'));
    const answered = Promise.withResolvers<string>();
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      response.writeHead(200).end();
      answered.resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')).Status);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const event = {
      RequestType: 'Delete',
      RequestId: name,
      StackId: 'stack',
      LogicalResourceId: 'Terms',
      PhysicalResourceId: name,
      ResponseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      ResourceProperties: { owner: 'Tarjuman-dev', targetLanguage: 'en', sha256: '' },
    };
    const Payload = Buffer.from(JSON.stringify(event));
    await lambda.send(new InvokeCommand({ FunctionName: importer?.FunctionName, Payload }));
    expect(await answered.promise).toBe('SUCCESS');
    server.close();
  }
});
