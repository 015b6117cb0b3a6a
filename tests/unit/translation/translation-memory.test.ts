import { describe, expect, it } from 'vitest';
import type { Translation } from '../../../shared/contract/translation.ts';
import type { Terminology } from '../../../shared/ports/translator.ts';
import { memoryFrom, reuseKey, type TranslatorIdentity } from '../../../shared/translation/translation-memory.ts';

const terminology = (sha256: string, ...pairs: (readonly [string, string])[]): Terminology => ({
  name: 'house',
  sha256,
  terms: pairs.map(([source, target]) => ({ source, target })),
});
const translator: TranslatorIdentity = {
  name: 'amazon-translate',
  version: '1',
  targetLanguage: 'en',
  terminology: null,
};
const text = 'غادر القارب ميناء الصيادين.';

describe('reuseKey', () => {
  it('changes with text, translator, version and language', () => {
    const keys = [
      reuseKey(text, translator),
      reuseKey(`${text} `, translator),
      reuseKey(text, { ...translator, name: 'gist' }),
      reuseKey(text, { ...translator, version: '2' }),
      reuseKey(text, { ...translator, targetLanguage: 'fr' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('changes only with terms that occur in the text', () => {
    const bare = reuseKey(text, translator);
    expect(reuseKey(text, { ...translator, terminology: terminology('a', ['الغواصة', 'submarine']) })).toBe(bare);
    const harbour = reuseKey(text, { ...translator, terminology: terminology('b', ['ميناء', 'harbour']) });
    expect(harbour).not.toBe(bare);
    expect(reuseKey(text, { ...translator, terminology: terminology('c', ['ميناء', 'port']) })).not.toBe(harbour);
  });
});

describe('memoryFrom', () => {
  const translation = (terms?: { source: string; target: string }[]): Translation => ({
    schemaVersion: '1.0',
    source: {} as Translation['source'],
    targetLanguage: 'en',
    translator: { name: 'amazon-translate', grade: 'production', version: '1', terminology: null },
    segments: [
      { id: 's1', kind: 'paragraph', source: text, target: 'The boat left.', warnings: [], ...(terms && { terms }) },
    ],
  });

  it('remembers the previous translation from what it records alone', () => {
    expect(memoryFrom(translation(), new Map()).lookup(reuseKey(text, translator))?.target).toBe('The boat left.');
    const house = { ...translator, terminology: terminology('b', ['ميناء', 'harbour']) };
    const memory = memoryFrom(translation([{ source: 'ميناء', target: 'harbour' }]), new Map());
    expect(memory.lookup(reuseKey(text, house))?.target).toBe('The boat left.');
    expect(memory.lookup(reuseKey(text, translator))).toBeNull();
  });

  it('knows the progress of unfinished runs', () => {
    expect(memoryFrom(null, new Map([['k', 'paid']])).lookup('k')?.target).toBe('paid');
    expect(memoryFrom(null, new Map()).lookup('k')).toBeNull();
  });

  it('tells what an earlier translation paid for from what unfinished runs paid for', () => {
    const key = reuseKey(text, translator);
    const reused = (previous: Translation | null, progress: readonly string[]): boolean | undefined =>
      memoryFrom(previous, new Map(progress.map((each) => [each, 'paid']))).lookup(key)?.reused;
    expect(reused(translation(), [])).toBe(true);
    expect(reused(null, [key])).toBe(false);
    expect(reused(translation(), [key])).toBe(true);
  });
});
