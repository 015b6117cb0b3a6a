import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Manifest, Summary } from '../../../shared/contract/index.ts';
import { extractiveIdentity } from '../../../shared/summary/summarise.ts';
import { muralStory, painter } from '../../builders/mural-story.ts';
import { tarjuman } from '../../builders/run-command.ts';
import { type BedrockStub, startBedrockStub } from '../../stubs/bedrock-stub.ts';
import { type ComprehendStub, startComprehendStub } from '../../stubs/comprehend-stub.ts';
import { copyingModel } from '../../stubs/copying-model.ts';

describe('tarjuman run with services that help', () => {
  let folder: string;
  let bedrock: BedrockStub;
  let comprehend: ComprehendStub;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tarjuman-services-'));
    await writeFile(join(folder, 'mural.txt'), muralStory.map(([arabic]) => arabic).join('\n\n'));
    bedrock = await startBedrockStub([{ does: 'read', model: copyingModel }]);
    comprehend = await startComprehendStub([{ does: 'find', words: { [painter.source]: 'PERSON' } }]);
  });
  beforeEach(() => {
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', bedrock.url);
    vi.stubEnv('AWS_ENDPOINT_URL_COMPREHEND', comprehend.url);
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(async () => {
    await Promise.all([rm(folder, { recursive: true }), bedrock.close(), comprehend.close()]);
  });

  const read = async (kind: string) => JSON.parse(await readFile(join(folder, `mural.txt.en.${kind}.json`), 'utf8'));
  const asked = () => [bedrock.requests.length, comprehend.requests.length];

  it('asks none that was not named', async () => {
    expect((await tarjuman(['run', folder])).code).toBe(0);
    expect(asked()).toEqual([0, 0]);
    expect(Summary.parse(await read('summary')).summariser).toEqual(extractiveIdentity);
  });

  it('has names found, a model asked, and both told with their cost', async () => {
    const services = ['--summariser', 'bedrock', '--model', 'eu.maker.model-v1:0', '--entities', 'comprehend'];
    const { code } = await tarjuman(['run', folder, ...services, '--model-prices', '100,1000']);
    expect(code).toBe(0);
    expect(asked()).toEqual([1, 1]);
    const summary = Summary.parse(await read('summary'));
    expect(summary.summariser.name).toBe('bedrock');
    expect(summary.people.map(({ name }) => name.source)).toContain(painter.source);
    const { usage, warnings } = Manifest.parse(await read('manifest'));
    expect(warnings.map((warning) => warning.code)).not.toContain('summariser-fallback');
    // 900 tokens at 100 dollars a million, 300 at 1,000, and some hundred characters of Arabic.
    expect(usage.estimatedCostUsd).toBeGreaterThan(0.39);
    expect(usage.estimatedCostUsd).toBeLessThan(0.4);
  });

  it('says that it cannot tell the cost of a model whose prices it is not told', async () => {
    const { stdout, stderr } = await tarjuman([
      'run',
      folder,
      '--summariser',
      'bedrock',
      '--model',
      'maker.other-v1:0',
    ]);
    expect(stdout + stderr).toContain('without the model');
  });

  it.each([
    [['--summariser', 'bedrock'], 'needs --model ID'],
    [['--model', 'maker.model-v1:0'], 'is for --summariser bedrock'],
    [['--summariser', 'magic'], 'Allowed choices are extractive, bedrock'],
    [['--model-prices', '3'], 'two prices'],
    [['--entities', 'magic'], 'Allowed choices are rules, comprehend'],
  ])('refuses %j', async (options, why) => {
    const { code, stderr } = await tarjuman(['run', folder, ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });
});
