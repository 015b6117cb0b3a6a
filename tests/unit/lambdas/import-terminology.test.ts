import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse, Context } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTerminology } from '../../../lambdas/read-terminology.ts';
import { parseTerminology } from '../../../shared/translation/terminology.ts';
import { startTranslateStub, type TranslateStub } from '../../stubs/translate-stub.ts';

vi.mock('../../../lambdas/read-terminology.ts', () => ({ readTerminology: vi.fn() }));

type Handler = (event: CloudFormationCustomResourceEvent, context: Context) => Promise<void>;

const glossary = (target: string) => parseTerminology(`source,target\nرصيف,${target}\n`, 'house');
const [former, current] = [glossary('quay'), glossary('pier')];
const nameOf = ({ sha256 }: { readonly sha256: string }) => `Tarjuman-dev-en-${sha256.slice(0, 12)}`;

describe('import-terminology', () => {
  let stub: TranslateStub;
  let cloudFormation: Server;
  let handler: Handler;
  let refuseAnswers = false;
  const answers: (CloudFormationCustomResourceResponse & { readonly contentType: string | undefined })[] = [];

  beforeAll(async () => {
    stub = await startTranslateStub();
    cloudFormation = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const contentType = request.headers['content-type'];
      answers.push({ ...JSON.parse(Buffer.concat(chunks).toString('utf8')), contentType });
      response.writeHead(refuseAnswers ? 403 : 200).end();
    });
    await new Promise<void>((resolve) => cloudFormation.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('AWS_ENDPOINT_URL_TRANSLATE', stub.url);
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    vi.stubEnv('TARJUMAN_TERMINOLOGY_FILE', 'house.csv');
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(console, 'info').mockImplementation(() => {});
    ({ handler } = await import('../../../lambdas/import-terminology.ts'));
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await stub.close();
    await new Promise((resolve) => cloudFormation.close(resolve));
  });
  beforeEach(() => {
    refuseAnswers = false;
    vi.mocked(readTerminology).mockResolvedValue(current);
  });

  /** What CloudFormation asks, and is answered. */
  async function ask(
    RequestType: 'Create' | 'Update' | 'Delete',
    { sha256 }: { readonly sha256: string },
    PhysicalResourceId?: string,
    remainingMs = 60_000,
  ): Promise<CloudFormationCustomResourceResponse & { readonly contentType: string | undefined }> {
    const event = {
      RequestType,
      RequestId: 'r',
      StackId: 's',
      LogicalResourceId: 'Terms',
      ResponseURL: `http://127.0.0.1:${(cloudFormation.address() as AddressInfo).port}/`,
      ResourceProperties: { ServiceToken: 't', owner: 'Tarjuman-dev', targetLanguage: 'en', sha256 },
      ...(PhysicalResourceId !== undefined && { PhysicalResourceId }),
    };
    answers.length = 0;
    const context = { getRemainingTimeInMillis: () => remainingMs } as Context;
    await handler(event as unknown as CloudFormationCustomResourceEvent, context);
    expect(answers).toHaveLength(1);
    return answers[0] as (typeof answers)[number];
  }

  async function asked(...request: Parameters<typeof ask>) {
    const { Status, PhysicalResourceId } = await ask(...request);
    return { Status, PhysicalResourceId, kept: stub.terminologies() };
  }

  it('imports at the first deployment, and does nothing when the event comes again', async () => {
    const done = { Status: 'SUCCESS', PhysicalResourceId: nameOf(current), kept: [nameOf(current)] };
    expect(await asked('Create', current)).toEqual(done);
    expect(await asked('Create', current)).toEqual(done);
    expect((await ask('Create', current)).contentType ?? '').toBe('');
  });

  it('keeps the former name beside the new one until it is asked to delete it', async () => {
    vi.mocked(readTerminology).mockResolvedValue(former);
    expect(await asked('Update', former, nameOf(current))).toMatchObject({ PhysicalResourceId: nameOf(former) });
    expect(stub.terminologies()).toEqual([nameOf(current), nameOf(former)].sort());
    expect(await asked('Delete', current, nameOf(current))).toMatchObject({ kept: [nameOf(former)] });
    expect(await asked('Delete', current, nameOf(current))).toMatchObject({ Status: 'SUCCESS' });
  });

  it('rolls back to the former name although its own glossary is the newer one already', async () => {
    expect(await asked('Update', current, nameOf(former))).toMatchObject({ PhysicalResourceId: nameOf(current) });
    expect(await asked('Update', former, nameOf(current))).toMatchObject({
      Status: 'SUCCESS',
      PhysicalResourceId: nameOf(former),
    });
    await ask('Delete', current, nameOf(current));
  });

  it('never imports terms under the hash of others', async () => {
    vi.mocked(readTerminology).mockResolvedValue(former);
    const { Status, Reason, PhysicalResourceId } = await ask('Update', current, nameOf(former));
    expect({ Status, PhysicalResourceId }).toEqual({ Status: 'FAILED', PhysicalResourceId: nameOf(former) });
    expect(Reason).toContain('house.csv is not the glossary asked for');
  });

  it('tells of a faulty glossary, and has nothing to delete then', async () => {
    const faults = Array.from({ length: 300 }, (_, line) => `سطر ${line}: الهدف فارغ`).join('\n');
    vi.mocked(readTerminology).mockRejectedValue(new Error(faults));
    const { Status, PhysicalResourceId, Reason = '' } = await ask('Create', current);
    expect(Status).toBe('FAILED');
    expect(Buffer.byteLength(Reason)).toBeLessThan(2_100);
    expect(await asked('Delete', current, PhysicalResourceId)).toMatchObject({
      Status: 'SUCCESS',
      kept: [nameOf(former)],
    });
  });

  it('answers before its time is over', async () => {
    stub.configure({ terminologyDelayMs: 60_000 });
    const { Status, Reason } = await ask('Update', current, nameOf(former), 10_400);
    expect({ Status, Reason }).toEqual({ Status: 'FAILED', Reason: 'It took too long. Deploy again.' });
    stub.configure({ terminologyDelayMs: 0 });
  });

  it('fails where the answer is not taken, so that the event comes again', async () => {
    refuseAnswers = true;
    await expect(ask('Delete', former, nameOf(former))).rejects.toThrow('HTTP 403');
  });
});
