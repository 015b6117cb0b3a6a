import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const projectRoot = join(import.meta.dirname, '../../..');

/** The AWS clients that end in the bundle of a function. */
async function clientsIn(handler: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(projectRoot, 'lambdas', `${handler}.ts`)],
    absWorkingDir: projectRoot,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    metafile: true,
    write: false,
  });
  const clients = Object.keys(metafile.inputs).flatMap((path) => /@aws-sdk\/client-([^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(clients)].sort();
}

describe('the bundle of a function', () => {
  it.each([
    ['summarise-article', ['s3', 'sqs']],
    ['summarise-with-services', ['bedrock-runtime', 'comprehend', 's3', 'sqs']],
    ['translate-article', ['s3', 'sqs', 'translate']],
  ])('%s holds the clients %j and no other', async (handler, clients) => {
    expect(await clientsIn(handler)).toEqual(clients);
  });
});
