import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../shared/domain/article.ts';
import { TranslatorUnavailableError } from '../../../shared/domain/errors.ts';
import type { RequestAnswer, Translator } from '../../../shared/ports/translator.ts';
import type { TranslatedPiece } from '../../../shared/translation/translate-requests.ts';
import { DeadlineReachedError, translateSegments } from '../../../shared/translation/translate-segments.ts';
import { memoryFrom, reuseKey } from '../../../shared/translation/translation-memory.ts';

const nothing = memoryFrom(null, new Map());
const segmentsOf = (...sources: string[]): Segment[] =>
  sources.map((source, index) => ({ id: `s${index + 1}`, kind: 'paragraph', source }));
const english = (line: string): string => line.replace(/\p{Script=Arabic}+/gu, (word) => `w${word.length}`);

/** A translator that turns every Arabic word into a Latin one, with what a test wants changed. */
function engine(
  changes: Partial<Translator> & {
    answer?: (lines: readonly string[]) => readonly string[] | Promise<readonly string[]>;
  } = {},
) {
  const sent: string[][] = [];
  const answer = changes.answer ?? ((lines: readonly string[]) => lines.map(english));
  const translator: Translator = {
    name: 'fake',
    grade: 'production',
    version: '1',
    targetLanguage: 'en',
    terminology: null,
    maxRequestBytes: 10_000,
    concurrency: 2,
    usdPerMillionCharacters: 15,
    translate: async (lines): Promise<RequestAnswer> => {
      sent.push([...lines]);
      return { lines: await answer(lines), billedCharacters: lines.join('\n').length };
    },
    ...changes,
  };
  return { translator, sent };
}

describe('translateSegments', () => {
  it('gives every segment its translation in reading order', async () => {
    const { translator, sent } = engine();
    const result = await translateSegments(
      segmentsOf('قارب كبير', 'رصيف', 'قارب كبير', 'https://example.org'),
      translator,
      { memory: nothing },
    );
    expect(result.segments.map((segment) => segment.target)).toEqual(['w4 w4', 'w4', 'w4 w4', 'https://example.org']);
    expect(sent).toEqual([['قارب كبير', 'رصيف']]);
    expect(result).toMatchObject({ requests: 1, billedCharacters: 14, reusedCharacters: 0 });
  });

  it('adds what the engine itself doubts to the warnings of a segment, translated now or reused', async () => {
    const doubt = { code: 'ambiguous-agent', message: 'Compare with the Arabic.' };
    const { translator } = engine({ doubtsAbout: (line) => (line === 'باب' ? [doubt] : []) });
    const fresh = await translateSegments(segmentsOf('باب', 'رصيف'), translator, { memory: nothing });
    expect(fresh.segments.map((segment) => segment.warnings)).toEqual([[doubt], []]);
    const reused = await translateSegments(segmentsOf('باب'), translator, {
      memory: memoryFrom(null, new Map([[reuseKey('باب', translator), 'w3']])),
    });
    expect(reused).toMatchObject({ requests: 0, segments: [{ target: 'w3', warnings: [doubt] }] });
  });

  it('halves a request whose answer lost a line, and counts what was billed for nothing', async () => {
    const { translator, sent } = engine({
      answer: (lines) => (lines.length > 2 ? lines.slice(1).map(english) : lines.map(english)),
    });
    const result = await translateSegments(segmentsOf('باب', 'رصيف', 'سفينة', 'بحارة'), translator, {
      memory: nothing,
    });
    expect(result.segments.map((segment) => segment.target)).toEqual(['w3', 'w4', 'w5', 'w5']);
    expect(sent.map((lines) => lines.length)).toEqual([4, 2, 2]);
    expect(result).toMatchObject({ requests: 3, billedCharacters: 20 + 8 + 11 });
  });

  it('joins the lines of an answer to one segment', async () => {
    const { translator } = engine({ answer: () => ['one', '', ' two '] });
    const result = await translateSegments(segmentsOf('باب'), translator, { memory: nothing });
    expect(result.segments[0]?.target).toBe('one two');
  });

  it('fails when a segment comes back empty', async () => {
    const { translator } = engine({ answer: (lines) => lines.map(() => '') });
    await expect(translateSegments(segmentsOf('باب', 'سفينة'), translator, { memory: nothing })).rejects.toThrow(
      TranslatorUnavailableError,
    );
  });

  it('hands over every finished request before it counts', async () => {
    const { translator } = engine({ maxRequestBytes: 20, concurrency: 1 });
    const saved: string[] = [];
    const result = await translateSegments(segmentsOf('باب قديم', 'رصيف', 'سفينة'), translator, {
      memory: nothing,
      onTranslated: async (pieces, billed) => {
        saved.push(...pieces.map((piece) => piece.target));
        expect(billed.requests).toBe(1);
      },
    });
    expect(saved.sort()).toEqual(result.segments.map((segment) => segment.target).sort());
  });

  it('pays only for the rest after a run that was cut short', async () => {
    const texts = ['باب قديم', 'رصيف طويل', 'سفينة بيضاء'];
    const saved: TranslatedPiece[] = [];
    let requests = 0;
    const first = engine({ maxRequestBytes: 24, concurrency: 1 });
    const run = translateSegments(segmentsOf(...texts), first.translator, {
      memory: nothing,
      onTranslated: async (pieces) => void saved.push(...pieces),
      shouldStop: () => ++requests > 2,
    });
    await expect(run).rejects.toMatchObject({ name: DeadlineReachedError.name, progressSaved: true, retryable: true });
    const second = engine();
    const memory = memoryFrom(null, new Map(saved.map((piece) => [piece.reuseKey, piece.target])));
    const result = await translateSegments(segmentsOf(...texts), second.translator, { memory });
    expect(result.reusedCharacters).toBe(0);
    expect(first.sent.flat().concat(second.sent.flat()).sort()).toEqual([...texts].sort());
    expect(result.segments.map((segment) => segment.target)).toEqual(texts.map(english));
  });

  it('says that nothing was saved when time ran out before the first answer', async () => {
    const { translator, sent } = engine();
    const run = translateSegments(segmentsOf('باب'), translator, { memory: nothing, shouldStop: () => true });
    await expect(run).rejects.toMatchObject({ progressSaved: false });
    expect(sent).toEqual([]);
  });

  it('finishes and hands over what is under way when another request fails, and begins no more', async () => {
    const failing = {
      answer: async (lines: readonly string[]) => {
        if (lines[0] === 'باب قديم') throw new TranslatorUnavailableError('busy');
        await new Promise((resolve) => setTimeout(resolve, 5));
        return lines.map(english);
      },
    };
    const { translator, sent } = engine({ ...failing, maxRequestBytes: 24 });
    const saved: string[] = [];
    const run = translateSegments(segmentsOf('باب قديم', 'رصيف طويل', 'سفينة بيضاء'), translator, {
      memory: nothing,
      onTranslated: async (pieces) => void saved.push(...pieces.map((piece) => piece.target)),
    });
    await expect(run).rejects.toThrow('busy');
    expect(sent).toHaveLength(2);
    expect(saved).toHaveLength(1);
  });

  it('comes out the same in whatever order answers come', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `سفينة ${'ب'.repeat(index + 1)} رقم ${index}`);
    const straight = await translateSegments(segmentsOf(...texts), engine().translator, { memory: nothing });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 60, max: 200 }),
        async (delays, maxRequestBytes) => {
          let request = 0;
          const { translator } = engine({
            maxRequestBytes,
            concurrency: 4,
            answer: async (lines) => {
              for (let turn = delays[request++ % 12] ?? 0; turn > 0; turn -= 1) await Promise.resolve();
              return lines.map(english);
            },
          });
          const result = await translateSegments(segmentsOf(...texts), translator, { memory: nothing });
          expect(result.segments).toEqual(straight.segments);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('records the terms that occur in a segment', async () => {
    const terminology = { name: 'house', sha256: '', terms: [{ source: 'رصيف', target: 'quay' }] };
    const result = await translateSegments(segmentsOf('على الرصيف', 'على رصيف'), engine({ terminology }).translator, {
      memory: nothing,
    });
    expect(result.segments.map((segment) => segment.terms)).toEqual([undefined, terminology.terms]);
  });

  it('sends nothing once its signal is aborted', async () => {
    const { translator, sent } = engine();
    const run = translateSegments(segmentsOf('باب'), translator, { memory: nothing, signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toEqual([]);
  });
});
