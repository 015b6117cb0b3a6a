import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngineThread } from '../../../shared/adapters/bergamot/engine-thread.ts';
import { fetchModel } from '../../../shared/adapters/bergamot/model-store.ts';
import { createBergamotTranslator } from '../../../shared/adapters/bergamot-translator.ts';
import { TranslatorRefusedError, TranslatorUnavailableError } from '../../../shared/domain/errors.ts';
import { translateSegments } from '../../../shared/translation/translate-segments.ts';
import { memoryFrom } from '../../../shared/translation/translation-memory.ts';
import { makeSyntheticModel, whyNoEngine } from './bergamot/synthetic-model.ts';

const obstacle = whyNoEngine();
if (obstacle !== null) console.log(`bergamot-translator.test.ts: skipped, ${obstacle}.`);

describe.skipIf(obstacle !== null)('createBergamotTranslator', () => {
  let folder = '';
  let modelDirectory = '';

  beforeAll(async () => {
    const { folder: made, pinned } = makeSyntheticModel();
    folder = made;
    modelDirectory = join(folder, 'installed');
    await fetchModel({ directory: modelDirectory, from: folder, model: pinned });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers every line with a line, the same each time, for nothing', async () => {
    const translator = createBergamotTranslator({ modelDirectory, terminology: null });
    try {
      const lines = ['غادر المركب الميناء.', 'اليوم صباح', ''];
      const first = await translator.translate(lines);
      expect(first.lines).toHaveLength(3);
      expect(first.billedCharacters).toBe(0);
      expect(await translator.translate(lines)).toEqual(first);
      expect(translator).toMatchObject({
        name: 'bergamot',
        grade: 'neural',
        version: '0.4.9+synthetic',
        maxRequestBytes: 10_000,
      });
    } finally {
      await translator.close?.();
    }
  });

  it('translates segments through the pipeline', async () => {
    const terminology = { name: 'house', sha256: '', terms: [{ source: 'الميناء', target: 'HARBOUR' }] };
    const translator = createBergamotTranslator({ modelDirectory, terminology });
    try {
      const segments = [{ id: 's1', kind: 'paragraph' as const, source: 'غادر المركب الميناء صباح اليوم.' }];
      const result = await translateSegments(segments, translator, { memory: memoryFrom(null, new Map()) });
      expect(result.segments[0]?.target).not.toBe('');
      expect(result.segments[0]?.terms).toEqual(terminology.terms);
    } finally {
      await translator.close?.();
    }
  });

  it('is refused without a model and with a damaged one', async () => {
    expect(() => createBergamotTranslator({ modelDirectory: join(folder, 'none'), terminology: null })).toThrow(
      /not installed. Bring it/,
    );
    const damaged = join(folder, 'damaged');
    await fetchModel({ directory: damaged, from: folder, model: makeAgain() });
    const bytes = readFileSync(join(damaged, 'model.bin'));
    bytes.fill(0, 200, 400);
    writeFileSync(join(damaged, 'model.bin'), bytes);
    const translator = createBergamotTranslator({ modelDirectory: damaged, terminology: null });
    await expect(translator.translate(['اليوم'])).rejects.toThrow(TranslatorRefusedError);
  });

  function makeAgain() {
    const { folder: again, pinned } = makeSyntheticModel();
    for (const { name } of pinned.files) writeFileSync(join(folder, name), readFileSync(join(again, name)));
    rmSync(again, { recursive: true });
    return pinned;
  }

  it('stops an engine that hangs and starts another for the next request', async () => {
    const limits = { loadSeconds: 60, requestSeconds: 0, secondsPerLetter: 0.002 };
    const engine = createEngineThread(modelDirectory, limits);
    try {
      // Longer than its two milliseconds a letter: more words than the engine can say.
      await expect(engine.translate(Array.from({ length: 2 }, () => 'و'))).rejects.toThrow(TranslatorUnavailableError);
      const patient = createEngineThread(modelDirectory);
      expect(await patient.translate(['اليوم'])).toHaveLength(1);
      await patient.close();
    } finally {
      await engine.close();
    }
  });

  it('stops at once when its signal is aborted, and works again afterwards', async () => {
    const engine = createEngineThread(modelDirectory);
    try {
      const controller = new AbortController();
      const answer = engine.translate(['غادر المركب'], controller.signal);
      controller.abort(new Error('enough'));
      await expect(answer).rejects.toThrow('enough');
      expect(await engine.translate(['اليوم'])).toHaveLength(1);
    } finally {
      await engine.close();
    }
  });

  it('tells an engine that cannot load its model', async () => {
    const engine = createEngineThread(join(folder, 'nowhere'));
    await expect(engine.translate(['اليوم'])).rejects.toThrow(/The neural engine failed: ENOENT/);
    await engine.close();
  });
});
