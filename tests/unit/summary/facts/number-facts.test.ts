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

  it.each([
    ['ولم يبق في الحي إلا مخبز واحد.', [[1, 'مخبز', 'bakery']]],
    ['واستمر القصف لليلة واحدة.', [[1, 'ليلة', 'night']]],
    ['وهذا يوم واحد من أيام كثيرة.', [[1, 'يوم', 'day']]],
    ['وكان واحدا من أبرز الكتاب.', []],
    ['ودخل كل واحد منهم في وقت واحد.', []],
    ['وسعر الطن الواحد 30 دولارا.', [[30, 'دولارا', 'US dollars']]],
    ['ورصيد الحساب صفر.', [[0, null, null]]],
    ['وتنطلق ساعة الصفر في العاشر من صفر.', []],
  ])('hears one of something, and none: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    ['وفي قاعاته الثلاث لوحات.', [[3, 'قاعاته', 'halls']]],
    ['وجاءت مع أولادها الأربعة.', [[4, 'أولادها', 'children']]],
    [
      'ويستغرق البناء ما بين ثلاث وخمس سنوات.',
      [
        [3, 'سنوات', 'years'],
        [5, 'سنوات', 'years'],
      ],
    ],
    [
      'وخفض الحكم من عشر إلى ست سنوات.',
      [
        [10, 'سنوات', 'years'],
        [6, 'سنوات', 'years'],
      ],
    ],
    ['واستمرت الرحلة لست ساعات.', [[6, 'ساعات', 'hours']]],
    ['وقال: لست طبيبا.', []],
    ['وهي في الستين من عمرها.', []],
    ['ينفق خمسه على الدواء.', []],
  ])('reads short numbers by what stands around them: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    [
      'ووزعت الجمعية 40 كتابا وخمسة كتب.',
      [
        [40, 'كتابا', 'books'],
        [5, 'كتب', 'books'],
      ],
    ],
    [
      'وباع مزارع واحد خمس مزارع.',
      [
        [1, 'مزارع', 'farmer'],
        [5, 'مزارع', 'farms'],
      ],
    ],
    [
      'واستقبلت الجامعة 300 طالب و12 محام.',
      [
        [300, 'طالب', 'students'],
        [12, 'محام', 'lawyers'],
      ],
    ],
    ['ومثل أمام القاضي 14 متهما.', [[14, 'متهما', 'defendants']]],
    ['وضبطت الشرطة متهمين اثنين.', [[2, 'متهمين', 'defendants']]],
    [
      'ويقيم في البلدة 900 سوري و40 صينيا.',
      [
        [900, 'سوري', 'Syrians'],
        [40, 'صينيا', 'Chinese'],
      ],
    ],
    [
      'ورافقه 45 رجل أعمال و16 سيارة إسعاف.',
      [
        [45, 'رجل أعمال', 'businessmen'],
        [16, 'سيارة إسعاف', 'ambulances'],
      ],
    ],
    ['ورفع المصرف الفائدة 50 نقطة أساس.', [[50, 'نقطة أساس', 'basis points']]],
    [
      'وأسقط الدفاع الجوي 12 مسيرة، وخرجت في المدن 20 مسيرة سلمية.',
      [
        [12, 'مسيرة', 'drones'],
        [20, 'مسيرة سلمية', 'marches'],
      ],
    ],
    [
      'وخفض سعر الإيداع لليلة واحدة إلى 25 في المئة.',
      [
        [1, 'ليلة', 'night'],
        [25, '%', '%'],
      ],
    ],
    ['ووقعت الشركة خمسة عقود منذ عام.', [[5, 'عقود', 'contracts']]],
    ['ويعمل هناك منذ ثلاثة عقود.', [[3, 'عقود', 'decades']]],
    ['وتبلغ كلفته تسعة ملايين سنويا.', [[9_000_000, null, null]]],
    ['وفقد خمسة من أسرته.', [[5, null, null]]],
  ])('tells what is counted by the number that it stands in: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('takes three digits behind a point for thousands where only whole ones are counted', () => {
    expect(amounts('وحضر الحفل 3.250 شخصا.')).toEqual([[3250, 'شخصا', 'people']]);
    expect(amounts('وبلغ السعر 3.250 دنانير.')).toEqual([[3.25, 'دنانير', 'dinars']]);
  });

  it('counts nothing by a place in an order or the name of a group', () => {
    expect(amounts('وحل في المركز الـ12 وأقيم العرض للمرة الألف قبل قمة العشرين.'.replace('ـ', ''))).toEqual([]);
    expect(amounts('وتضم اللجنة ممثلي الدول الـ12.'.replace('ـ', '')).map(([value]) => value)).toEqual([12]);
  });

  it('takes the number of a thing for its name unless other things are counted', () => {
    expect(amounts('وتوقف القطار 512 قرب المحطة، وصدر القرار 1325 بالإجماع.')).toEqual([]);
    expect(amounts('وتضم المجموعة 12 شركة.')).toEqual([[12, 'شركة', 'companies']]);
  });
});
