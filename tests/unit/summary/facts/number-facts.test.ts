import { describe, expect, it } from 'vitest';
import { extractNumbers } from '../../../../shared/summary/facts/number-facts.ts';
import { readSegments } from '../../../../shared/summary/read-article.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';

function amounts(arabic: string, english = ''): (string | number | null)[][] {
  const facts = extractNumbers(readSegments(buildTranslation([[arabic, english]]).segments));
  return facts.map(({ value, unit }) => [value, unit?.source ?? null, unit?.target ?? null]);
}

describe('extractNumbers', () => {
  it('tells the full amount and the currency', () => {
    expect(amounts('بلغت الكلفة 19 مليون دولار.')).toEqual([[19_000_000, 'دولار', 'US dollars']]);
  });

  it.each([
    ['وخصصت الحكومة 50 مليون دينار لدعم المزارعين.', [50_000_000, 'دينار', 'dinars']],
    ['وخصصت الحكومة 50 مليون دينار كويتي للطرق.', [50_000_000, 'دينار كويتي', 'Kuwaiti dinars']],
    ['وبلغت الحرارة 41 درجة عند الظهر.', [41, 'درجة', 'degrees']],
    ['وبلغت الحرارة 41 درجة مئوية.', [41, 'درجة مئوية', 'degrees Celsius']],
    ['ويباع الكيس بخمسة دنانير ونصف الدينار.', [5.5, 'دنانير', 'dinars']],
    ['وأصيب 5 أطفال.', [5, 'أطفال', 'children']],
  ])('takes no word of the sentence for the unit: %s', (text, amount) => {
    expect(amounts(text)).toEqual([amount]);
  });

  it('tells a fraction as what it is, never as its upper number', () => {
    expect(amounts('ملأ المزارعون ثلاثة أرباع الخزان.')).toEqual([[0.75, null, null]]);
  });

  it('tells both ends of a range', () => {
    expect(amounts('أصيب ما بين 600 و700 شخص.').map(([value]) => value)).toEqual([600, 700]);
  });

  it('tells an amount that is said twice once, with both places', () => {
    const [fact] = extractNumbers(
      readSegments(buildTranslation([['قتل 12 شخصا. وأكدت الشرطة مقتل 12 شخصا.', '']]).segments),
    );
    expect(fact?.evidence).toHaveLength(2);
  });

  it('points at the same amount in the translation', () => {
    const [fact] = extractNumbers(
      readSegments(buildTranslation([['يضم المصنع 1500 عامل.', 'The factory has 1,500 workers.']]).segments),
    );
    expect(fact?.evidence[0]?.target).toEqual({ start: 16, end: 21 });
  });

  it.each([
    ['an ordinal', 'جاء الفريق في المركز الثالث.'],
    ['the number of a road', 'أغلقت الطريق رقم 10 أمس.'],
    ['the number of a law', 'وفق المادة 7 من الدستور.'],
    ['a year', 'بدأ العمل عام 2012.'],
  ])('leaves out %s', (_, text) => {
    expect(amounts(text)).toEqual([]);
  });
});
