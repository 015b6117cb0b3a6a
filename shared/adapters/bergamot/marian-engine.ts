import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { installedNames } from './installed-model.ts';

/** A memory of the engine's own, aligned as Marian wants it. */
interface AlignedMemory {
  getByteArrayView(): Int8Array;
}

interface NativeList<T> {
  push_back(item: T): void;
  delete(): void;
}

interface Responses {
  get(index: number): { getTranslatedText(): string };
  delete(): void;
}

/** What the package's WebAssembly module offers, as far as it is used. */
interface MarianModule {
  AlignedMemory: new (bytes: number, alignment: number) => AlignedMemory;
  AlignedMemoryList: new () => NativeList<AlignedMemory>;
  VectorString: new () => NativeList<string>;
  VectorResponseOptions: new () => NativeList<{ alignment: boolean; html: boolean; qualityScores: boolean }>;
  TranslationModel: new (
    settings: string,
    model: AlignedMemory,
    shortlist: AlignedMemory,
    vocabularies: NativeList<AlignedMemory>,
    quality: null,
  ) => object;
  BlockingService: new (settings: {
    cacheSize: number;
  }) => {
    translate(model: object, texts: NativeList<string>, options: NativeList<object>): Responses;
  };
}

/** Translates lines, one after the other, on the calling thread. */
export interface MarianEngine {
  translate(lines: readonly string[]): string[];
}

/** The matrix products that the module imports, and the names under which it exports its own. */
const matrixProducts: Readonly<Record<string, string>> = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
};

/** Marian's settings for a small model: greedy search, 8-bit weights with shifted activations. */
const settings = `
beam-size: 1
normalize: 1.0
word-penalty: 0
max-length-break: 128
mini-batch-words: 1024
workspace: 128
max-length-factor: 2.0
skip-cost: true
cpu-threads: 0
quiet: true
quiet-translation: true
gemm-precision: int8shiftAlphaAll
alignment: soft
`;

/** Loads the engine and the model of a folder. @throws when the package is not installed or the model does not load */
export async function loadMarianEngine(directory: string): Promise<MarianEngine> {
  const marian = await loadModule();
  const memoryOf = (role: keyof typeof installedNames, alignment: number): AlignedMemory => {
    const bytes = readFileSync(join(directory, installedNames[role]));
    const memory = new marian.AlignedMemory(bytes.length, alignment);
    memory.getByteArrayView().set(bytes);
    return memory;
  };
  const vocabularies = new marian.AlignedMemoryList();
  vocabularies.push_back(memoryOf('vocabulary', 64));
  const model = new marian.TranslationModel(
    settings,
    memoryOf('model', 256),
    memoryOf('shortlist', 64),
    vocabularies,
    null,
  );
  const service = new marian.BlockingService({ cacheSize: 0 });
  return {
    translate: (lines) => {
      const [texts, options] = [new marian.VectorString(), new marian.VectorResponseOptions()];
      for (const line of lines) {
        texts.push_back(line);
        options.push_back({ alignment: false, html: false, qualityScores: false });
      }
      const responses = service.translate(model, texts, options);
      const targets = lines.map((_, index) => responses.get(index).getTranslatedText());
      for (const native of [texts, options, responses]) native.delete();
      return targets;
    },
  };
}

/**
 * Instantiates the WebAssembly module directly: the package's own wrapper hangs under Node, because its worker uses
 * `require` within an ES module package.
 */
async function loadModule(): Promise<MarianModule> {
  const glue = createRequire(import.meta.url).resolve(
    '@browsermt/bergamot-translator/worker/bergamot-translator-worker.js',
  );
  const wasm = await WebAssembly.compile(readFileSync(join(dirname(glue), 'bergamot-translator-worker.wasm')));
  return new Promise((resolve, reject) => {
    const module = {
      print: () => {},
      printErr: () => {},
      onAbort: (reason: unknown) => reject(new Error(`The engine stopped: ${String(reason)}`)),
      onRuntimeInitialized: () => resolve(module as unknown as MarianModule),
      instantiateWasm: (imports: WebAssembly.Imports, accept: (instance: WebAssembly.Instance) => void) => {
        let own: WebAssembly.Exports = {};
        const products = Object.entries(matrixProducts).map(([name, fallback]) => [
          name,
          (...values: unknown[]) => (own[fallback] as (...values: unknown[]) => unknown)(...values),
        ]);
        WebAssembly.instantiate(wasm, { ...imports, wasm_gemm: Object.fromEntries(products) }).then((instance) => {
          own = instance.exports;
          accept(instance);
        }, reject);
        return {};
      },
    };
    compileFunction(readFileSync(glue, 'utf8'), ['Module'], { filename: glue })(module);
  });
}
