import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** The name and value of each constant text that a module begins with. */
const constantText = /^const (\w+) = ("[^"\\\n]*");$/gm;
const computedKey = /\[(\w+)\](?=:)/g;

/**
 * Leaves out of the SDK what no function uses: a start reads every byte of its code. What would no longer match after an
 * update of the SDK is bundled whole.
 */
export const leanSdk: Plugin = {
  name: 'lean-sdk',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@aws-sdk.client-[\w-]+.dist-es.schemas.schemas_0\.js$/ }, async ({ path }) => ({
      contents: withLiteralKeys(await readFile(path, 'utf8')),
    }));
    // Lambda puts a function's credentials into its environment; the ways to others are parts of six packages.
    onLoad({ filter: /@aws-sdk.credential-provider-node.dist-es.index\.js$/ }, ({ path }) => ({
      contents: 'export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";',
      resolveDir: dirname(path),
    }));
  },
};

/**
 * A client's schemas, with keys written out that are constants of the module. For `{ [_h]: … }` the bundler must assume that
 * making the key does something, and keeps the shapes of every operation; `{ ["http"]: … }` it can drop.
 */
export function withLiteralKeys(code: string): string {
  const texts = new Map([...code.matchAll(constantText)].map(([, name, text]) => [name, text]));
  return code.replaceAll(computedKey, (key, name: string) => {
    const text = texts.get(name);
    return text === undefined ? key : `[${text}]`;
  });
}
