import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../../shared/contract/summary.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { verifySummary } from '../../../../shared/summary/verify/verify-summary.ts';
import { bridgeStory, buildTranslation } from '../../../builders/translated-article.ts';

const translation = buildTranslation(bridgeStory, { headline: true });
const { segments } = translation;
const sound = summarise(translation);
/** The same claims from a summariser that words its own sentences. */
const worded: Summary = { ...sound, summariser: { name: 'other', version: '1' } };

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** Every field that says something of the article, with something else in its place. */
const lists = [
  'headline',
  'keyPoints',
  'people',
  'organisations',
  'places',
  'timeline',
  'quotes',
  'numbers',
  'topics',
] as const;
const leaves = lists.flatMap((list) => leavesOf(sound[list], [list])).filter(({ value }) => value !== null);

/** A mention that says "Works" where the article says "Jordanian Ministry of Works": found by chance, once in some thousand damages. */
const cutMention: [Leaf, number] = [
  leaves.find(({ path }) => path.join('.') === 'organisations.0.mentions.0.target.start') ?? { path: [], value: null },
  15,
];

function damaged({ value }: Leaf, seed: number): unknown {
  if (typeof value === 'number') return value + (seed % 2 === 0 ? 1 : 7 + (seed % 5000));
  const text = String(value);
  if (/^s\d+$/.test(text)) return 's99';
  if (/^\d{4}/.test(text)) return text.replace(/^\d{4}/, '1907');
  const words = [' Zanzibar', ' 7731', ' not', ' كلا'];
  return seed % 3 === 0 ? `${text}${words[seed % words.length]}` : 'Quibble Marmalade';
}

function pathName(path: readonly (string | number)[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);
}

describe('verifySummary', () => {
  it('finds nothing wrong with a sound summary, and counts its items', () => {
    const { failures, summary, claims, verified, dropped } = verifySummary(sound, segments);
    expect(failures).toEqual([]);
    expect(summary).toEqual(sound);
    expect([verified, dropped]).toEqual([claims, 0]);
  });

  it('refuses a summary damaged in any single field, at that item', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.nat(10_000), (leaf, seed) => {
        const broken = replaced(sound, leaf.path, damaged(leaf, seed)) as Summary;
        const { failures } = verifySummary(broken, segments);
        const item = pathName(leaf.path.slice(0, leaf.path[0] === 'headline' ? 1 : 2));
        expect(
          failures.map(({ path }) => path).filter((path) => path.startsWith(item)),
          pathName(leaf.path),
        ).not.toEqual([]);
      }),
      { numRuns: 400, examples: [cutMention] },
    );
  });

  it('keeps count: verified and dropped make up the claims, whatever is damaged', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...leaves), fc.nat(10_000)), { maxLength: 5 }), (damages) => {
        let broken = sound;
        for (const [leaf, seed] of damages) broken = replaced(broken, leaf.path, damaged(leaf, seed)) as Summary;
        const { summary, claims, verified, dropped } = verifySummary(broken, segments);
        expect(verified + dropped).toBe(claims);
        expect(summary.verification).toEqual({ claims, verified, dropped });
        expect(claims).toBe(sound.verification.claims);
      }),
    );
  });

  it('leaves nothing of the damage: what comes out is sound', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.nat(10_000), (leaf, seed) => {
        const broken = replaced(sound, leaf.path, damaged(leaf, seed)) as Summary;
        const { summary } = verifySummary(broken, segments);
        expect(verifySummary(summary, segments).failures).toEqual([]);
      }),
    );
  });

  it('takes a quotation from the wrong mouth', () => {
    const [first, second] = sound.quotes;
    if (first === undefined || second === undefined) throw new Error('Expected two quotations.');
    const swapped = { ...sound, quotes: [{ ...first, speaker: second.speaker }, second] };
    const { summary, failures } = verifySummary(swapped, segments);
    expect(summary.quotes[0]?.speaker).toBeNull();
    expect(failures).toEqual([{ path: 'quotes[0].speaker', reason: 'The text points at another speaker.' }]);
  });

  it('replaces a headline that is not shown by the article’s own', () => {
    const invented = { ...sound, headline: { ...sound.headline, text: { source: 'خبر آخر', target: 'Other news' } } };
    const { summary, dropped } = verifySummary(invented, segments);
    expect(summary.headline).toEqual(sound.headline);
    expect(dropped).toBe(1);
  });

  describe('with a summariser that words its own sentences', () => {
    const point = sound.keyPoints[0];
    const claim = (target: string): Summary => {
      if (point === undefined) throw new Error('Expected a key point.');
      return { ...worded, keyPoints: [{ ...point, text: { ...point.text, target } }] };
    };
    const refused = (summary: Summary): boolean =>
      verifySummary(summary, segments).failures.some(({ path }) => path.startsWith('keyPoints[0]'));

    it('lets a paraphrase stand whose facts are shown', () => {
      expect(
        refused(claim('A 420-metre bridge was opened by the Ministry of Works at a cost of 65 million dollars.')),
      ).toBe(false);
    });

    it.each([
      ['another number', 'A 480-metre bridge was opened by the Ministry of Works.'],
      ['another name', 'A bridge was opened by the Ministry of Works in Baghdad.'],
      ['a negation', 'The Ministry of Works did not open a bridge.'],
      ['Arabic left over', 'A bridge was opened by the وزارة.'],
    ])('refuses %s', (_, target) => {
      expect(refused(claim(target))).toBe(true);
    });

    it.each([
      ['another sentence', 'But engineer Rana al-Khatib warned that the bridge cannot bear heavy trucks.'],
      ['a second negation', 'The Ministry of Works opened a bridge and nobody was not there.'],
    ])('refuses the words of %s', (_, target) => {
      expect(refused(claim(target))).toBe(true);
    });

    it('refuses a statement that has become certain', () => {
      const pair = [
        'ربما تفتتح الوزارة جسرا آخر في الوادي قريبا.',
        'The ministry may open another bridge in the valley soon.',
      ] as const;
      const doubted = buildTranslation([pair, ...bridgeStory.slice(1)]);
      const own = { ...summarise(doubted), summariser: worded.summariser };
      const evidence = [
        { segment: 's1', source: { start: 0, end: pair[0].length }, target: { start: 0, end: pair[1].length } },
      ];
      const told = (target: string): boolean =>
        verifySummary({ ...own, keyPoints: [{ text: { source: pair[0], target }, evidence }] }, doubted.segments)
          .summary.keyPoints.length === 1;
      expect(told('The ministry may open another bridge soon.')).toBe(true);
      expect(told('The ministry will open another bridge soon.')).toBe(false);
    });

    it('refuses the English of one name for the Arabic of another', () => {
      const [first, second] = worded.people;
      if (first === undefined || second === undefined) throw new Error('Expected two people.');
      const name = { ...first.name, target: second.name.target };
      const swapped = { ...worded, people: [{ ...first, name }, second] };
      expect(verifySummary(swapped, segments).summary.people).toEqual([second]);
      const quotes = worded.quotes.map((quote) => (quote.speaker === null ? quote : { ...quote, speaker: { name } }));
      const { summary } = verifySummary({ ...worded, quotes }, segments);
      expect(summary.quotes.filter(({ speaker }) => speaker !== null)).toEqual([]);
    });

    it('refuses evidence that begins within a word', () => {
      if (point === undefined) throw new Error('Expected a key point.');
      const [shown] = point.evidence;
      if (shown === undefined) throw new Error('Expected evidence.');
      const evidence = [{ ...shown, source: { ...shown.source, start: shown.source.start + 1 } }];
      expect(refused({ ...worded, keyPoints: [{ ...point, evidence }] })).toBe(true);
    });

    it('refuses a key point that repeats another', () => {
      if (point === undefined) throw new Error('Expected a key point.');
      const { summary, failures } = verifySummary({ ...worded, keyPoints: [point, point] }, segments);
      expect(summary.keyPoints).toHaveLength(1);
      expect(failures.map(({ path }) => path)).toEqual(['keyPoints[1].text']);
    });
  });

  it('refuses a key point that only says the headline again', () => {
    const again = { ...worded, keyPoints: [sound.headline, ...sound.keyPoints] };
    const { summary, failures } = verifySummary(again, segments);
    expect(failures).toEqual([{ path: 'keyPoints[0].text', reason: 'It repeats the headline.' }]);
    expect(summary.keyPoints).toEqual(sound.keyPoints);
  });
});
