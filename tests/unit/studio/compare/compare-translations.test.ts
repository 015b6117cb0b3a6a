import { describe, expect, it } from 'vitest';
import type { Translation } from '../../../../shared/contract/translation.ts';
import { compareTranslations } from '../../../../studio/compare/compare-translations.ts';
import { buildHarbourBriefing } from '../../../builders/briefing.ts';

const { translation } = buildHarbourBriefing();

const withSegments = (pairs: readonly (readonly [source: string, target: string])[]): Translation => ({
  ...translation,
  segments: pairs.map(([source, target], index) => ({
    id: `s${index + 1}`,
    kind: 'paragraph',
    source,
    target,
    warnings: [],
  })),
});

describe('compareTranslations', () => {
  it('finds nothing between a translation and itself', () => {
    const rows = compareTranslations(translation, translation);
    expect(rows).toHaveLength(translation.segments.length);
    expect(rows.some(({ sourceChanged, targetChanged }) => sourceChanged || targetChanged)).toBe(false);
  });

  it('shows what two translators make of the same paragraph', () => {
    const [row] = compareTranslations(
      withSegments([['خبر', 'A short report']]),
      withSegments([['خبر', 'A short item']]),
    );
    expect(row).toMatchObject({ sourceChanged: false, targetChanged: true });
    expect(row?.right?.target).toEqual([
      ['A short ', false],
      ['item', true],
    ]);
  });

  it('marks nothing where two translators have next to nothing in common', () => {
    const [row] = compareTranslations(
      withSegments([['خبر', 'The toll rose.']]),
      withSegments([['خبر', 'More deaths.']]),
    );
    expect(row).toMatchObject({ targetChanged: true, left: { target: [['The toll rose.', false]] } });
  });

  it('keeps an edited paragraph in its place, and tells one that was put in or taken out', () => {
    const before = withSegments([
      ['أول', 'first'],
      ['قتل 5 أشخاص', '5 killed'],
      ['ثالث', 'third'],
      ['رابع', 'fourth'],
    ]);
    const after = withSegments([
      ['أول', 'first'],
      ['قتل 7 أشخاص', '7 killed'],
      ['ثالث', 'third'],
      ['خامس', 'fifth'],
      ['رابع', 'fourth'],
    ]);
    expect(compareTranslations(before, after).map(({ left, right }) => [left?.id, right?.id])).toEqual([
      ['s1', 's1'],
      ['s2', 's2'],
      ['s3', 's3'],
      [undefined, 's4'],
      ['s4', 's5'],
    ]);
    expect(compareTranslations(after, before)[3]).toMatchObject({ left: { id: 's4' }, right: null });
  });
});
