import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Translation } from '../../../shared/contract/translation.ts';
import { maxRequests } from '../../../shared/translation/pack-segments.ts';
import { planTranslation } from '../../../shared/translation/plan-translation.ts';
import { memoryFrom, reuseKey } from '../../../shared/translation/translation-memory.ts';

const translator = { name: 'fake', version: '1', targetLanguage: 'en', terminology: null, maxRequestBytes: 10_000 };
const nothing = memoryFrom(null, new Map());

describe('planTranslation', () => {
  it('sends equal texts once, remembered texts and texts without Arabic not at all', () => {
    const memory = memoryFrom(null, new Map([[reuseKey('رصيف', translator), 'quay']]));
    const plan = planTranslation(['قارب', 'رصيف', 'https://example.org', 'قارب', '12'], translator, memory);
    expect(plan.requests.map((request) => request.map((line) => line.text))).toEqual([['قارب']]);
    expect(plan.characters).toBe(4);
    expect(Object.fromEntries(plan.known)).toEqual({
      رصيف: 'quay',
      'https://example.org': 'https://example.org',
      '12': '12',
    });
  });

  it('counts as reused what an earlier translation had, not what unfinished runs were billed', () => {
    const previous: Translation = {
      schemaVersion: '1.0',
      source: {} as Translation['source'],
      targetLanguage: 'en',
      translator: { name: 'fake', grade: 'production', version: '1', terminology: null },
      segments: [{ id: 's1', kind: 'paragraph', source: 'قارب', target: 'boat', warnings: [] }],
    };
    const memory = memoryFrom(previous, new Map([[reuseKey('رصيف قديم', translator), 'old quay']]));
    const plan = planTranslation(['قارب', 'رصيف قديم'], translator, memory);
    expect(plan.requests).toEqual([]);
    expect(plan.reusedCharacters).toBe(4);
  });

  it('cuts a text that is longer than a request', () => {
    const text = Array.from({ length: 900 }, (_, index) => `أبحر المركب رقم ${index}.`).join(' ');
    const plan = planTranslation([text], translator, nothing);
    expect(plan.linesBySource.get(text)?.join(' ')).toBe(text);
    for (const request of plan.requests) {
      expect(Buffer.byteLength(request.map((line) => line.text).join('\n'))).toBeLessThanOrEqual(10_000);
    }
  });

  it('keeps to the promised number of requests when all segments have one awkward length', () => {
    const sentence = `${'ب'.repeat(150)}.`;
    const texts = Array.from(
      { length: 600 },
      (_, index) => `${String(index).padStart(4, '0')} ${sentence} ${sentence} ${sentence}`,
    );
    const totalBytes = Buffer.byteLength(texts.join('\n'));
    expect(planTranslation(texts, translator, nothing).requests.length).toBeLessThanOrEqual(
      maxRequests(totalBytes, 10_000),
    );
  });

  it('pays for no piece twice when a run that had cut segments was cut short', () => {
    const texts = Array.from(
      { length: 700 },
      (_, index) => `${String(index).padStart(4, '0')} ${'ب'.repeat(222)}، ${'ب'.repeat(232)}.`,
    );
    const first = planTranslation(texts, translator, nothing);
    const paid = first.requests.slice(0, 5).flat();
    expect([...first.linesBySource.values()].some((lines) => lines.length > 1)).toBe(true);
    const memory = memoryFrom(null, new Map(paid.map((line) => [line.reuseKey, `paid ${line.text.length}`])));
    const second = planTranslation(texts, translator, memory);
    const sent = second.requests.flat().map((line) => line.text);
    expect(new Set(sent).intersection(new Set(paid.map((line) => line.text)))).toEqual(new Set());
    for (const [source, lines] of second.linesBySource) {
      expect(lines.join(' ')).toBe(source);
      for (const line of lines) expect(second.known.has(line) !== sent.includes(line)).toBe(true);
    }
    const paidBytes = Buffer.byteLength(paid.map((line) => line.text).join(' '));
    expect(Buffer.byteLength(sent.join(' ')) + paidBytes).toBeLessThanOrEqual(Buffer.byteLength(texts.join(' ')));
  });

  it('sends one line per text, whatever line breaks it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('قارب', '\n', '\r\n', ' ', 'رصيف'), { minLength: 1, maxLength: 9 }),
        (parts) => {
          for (const line of planTranslation([parts.join('')], translator, nothing).requests.flat()) {
            expect(line.text).not.toMatch(/[\r\n]/);
          }
        },
      ),
    );
  });
});
