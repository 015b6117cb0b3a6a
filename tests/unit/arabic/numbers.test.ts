import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../shared/arabic/numbers.ts';

function read(text: string): (string | number)[] {
  return findNumbers(text).map(({ value, high, percent, ordinal, qualifier }) => {
    const amount = high === null ? String(value) : `${value}-${high}`;
    const marks = `${percent ? '%' : ''}${ordinal ? '.' : ''}${qualifier === null ? '' : ` ${qualifier}`}`;
    return `${amount}${marks}`;
  });
}

describe('findNumbers', () => {
  it.each([
    ['digits of three scripts', 'نقل 12 طنا و١٣ طنا و۱۴ طنا', ['12', '13', '14']],
    [
      'thousands after comma, ٬, space and repeated stops',
      '4,500 و٤٬٥٠٠ و4 500 و4.500.000',
      ['4500', '4500', '4500', '4500000'],
    ],
    ['decimals after stop, comma and ٫', '3.5 و3,5 و٣٫٥', ['3.5', '3.5', '3.5']],
    ['a stop with zeros as thousands', '12.000 ناخب', ['12000']],
    ['a rate of three decimals after a comma', 'بسعر 0,312 دينار', ['0.312']],
    ['the plural of the Maghreb', 'بثلاثة ملايير دينار', ['3000000000']],
    ['digits with a scale as one number', 'أنفقت 19 مليون دينار و1.5 مليار درهم', ['19000000', '1500000000']],
    ['both genders', 'ثلاثة كتب وثلاث مجلات وعشر صفحات', ['3', '3', '10']],
    ['teens', 'أحد عشر نائبا وإحدى عشرة نائبة واثني عشر حزبا وخمسة عشر مقعدا', ['11', '11', '12', '15']],
    ['units before tens', 'ثلاثة وعشرون قاربا وواحد وثمانون بحارا', ['23', '81']],
    ['hundreds, joined and apart', 'ثلاثمئة بيت وأربع مئة كوخ ومائتا خيمة', ['300', '400', '200']],
    ['long compounds', 'ثلاثة ملايين ومئتان وخمسة وعشرون ألفا وأربعمئة وستة', ['3225406']],
    ['duals', 'ألفان وألفي متر ومليونا ناخب ومليوني لتر', ['2000', '2000', '2000000', '2000000']],
    ['the accusative of one, with and without its sign', 'بلغ مليونًا ثم بلغ ألفا و200', ['1000000', '1200']],
    [
      'halves of scales',
      'نصف مليون ومليونان ونصف المليون ومليون ونصف وربع مليون',
      ['500000', '2500000', '1500000', '250000'],
    ],
    [
      'shares of several parts',
      'ثلاثة أرباع القوارب وثلثا البحارة وأربعة أخماس وبثلثي الأسطول',
      ['0.75', '0.666666666667', '0.8', '0.666666666667'],
    ],
    ['shares of a scale', 'ثلاثة أرباع المليون وثلثا مليون', ['750000', '666666.666667']],
    [
      'a half after what is counted',
      'خمسة دنانير ونصف الدينار، و7 أمتار ونصف، وأحد عشر عاما ونصف العام',
      ['5.5', '7.5', '11.5'],
    ],
    ['a part after the number', 'خمسة وثلاثة أرباع، وستة ونصف، وساعة وثلاثة أرباع الساعة', ['5.75', '6.5', '1.75']],
    [
      'a half after one or two of a measure',
      'ساعة ونصف، وعام ونصف العام، ومترين ونصف المتر، ولسنتين ونصفا',
      ['1.5', '1.5', '2.5', '2.5'],
    ],
    [
      'half of the scale after what is counted',
      'ثلاثة ملايين دينار ونصف المليون، ومليونا لتر ونصف المليون',
      ['3500000', '2500000'],
    ],
    [
      'a half of something else as no part',
      'ثلاثة أشهر ونصف الأسطول وأربعة أيام ونصف ساعة وخمسة أطنان ونصف مليون دينار',
      ['3', '4', '5', '500000'],
    ],
    [
      'a half alone after what a scale counts',
      'مليون دينار ونصف، وثلاثة ملايين لتر وربع سنويا',
      ['1500000', '3250000'],
    ],
    ['some dozen as no number', 'بضعة عشر بحارا وبضع عشرة سفينة وعشرة قوارب', ['10']],
    ['two amounts of a scale apart', 'مليونا دينار ونصف المليون درهم', ['2000000', '500000']],
    ['digits after a scale', 'حضر 20 ألفا و500 مشجع', ['20500']],
  ])('reads %s', (_case, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['signs', 'نسبة 35% و٪7 و٣٥٪', ['35%', '7%', '35%']],
    ['words', '12.5 في المئة وعشرين بالمئة و8 في المائة وستين بالمائة', ['12.5%', '20%', '8%', '60%']],
  ])('reads percentages in %s', (_case, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('marks ordinals', () => {
    expect(read('القرن الحادي والعشرين والدورة الخامسة عشرة وثالث أكبر ميناء والذكرى الأربعين')).toEqual([
      '21.',
      '15.',
      '3.',
      '40.',
    ]);
  });

  it.each([
    ['بين 10 و20 زورقا', ['10-20']],
    ['بين خمسة وسبعة زوارق', ['5-7']],
    ['من خمسة إلى سبعة أمتار', ['5-7']],
    ['10-15 مليون طن', ['10000000-15000000']],
    ['فازوا 3-1', ['3', '1']],
    ['ارتفع السعر من 5 إلى 7 دراهم', ['5', '7']],
  ])('tells a range from two numbers: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['نحو 40 صيادا', 'about'],
    ['حوالي ألف صياد', 'about'],
    ['40 صيادا تقريبا', 'about'],
    ['أكثر من 40 صيادا', 'more'],
    ['ما لا يقل عن أربعين صيادا', 'more'],
    ['40 صيادا على الأقل', 'more'],
    ['أقل من 40 صيادا', 'less'],
    ['40 صيادا', null],
  ])('reads the hedge of %s', (text, expected) => {
    expect(findNumbers(text)[0]?.qualifier).toBe(expected);
  });

  it.each([
    ['vague amounts', 'عشرات القوارب ومئات البحارة وآلاف الأسماك'],
    ['someone and the weekdays', 'لم يصل أحد يوم الأحد ولا الاثنين ولا الأربعاء ولا الخميس'],
    ['fractions of something', 'نصف الأسطول وثلث البحارة وخمس السكان وربع ساعة'],
    ['the hour and the year that are half over', 'في الساعة ونصف الأسطول غائب، وعام ونصف السكان ينتظرون'],
    ['the verb that is written like a thousand', 'ألّف كتابا عن البحر، وألف كتابا آخر'],
    ['codes', 'لقاح كوفيد-19 وطائرة F-16 وقمة G20'],
    ['clock times', 'عند 10:30 صباحا'],
    ['addresses', 'على https://example.org/2020/12 و@user22'],
    ['dates', 'في 6 يناير 2022 والسابع من آذار وعام 1991'],
    ['list marks', '1 - تنظيف الشاطئ'],
    ['decimals that can be read two ways', 'بنسبة 25ر0 وبنحو 5ر1 مليار'],
    ['footnote marks', 'كما ورد[3]'],
    ['quantities', 'كمية من الماء'],
    ['a family called after a thousand', 'قال سعد الألفي إنه وصل'],
  ])('leaves out %s', (_case, text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives the span of the number without clitics', () => {
    const text = 'وصل وثلاثة وعشرون ألفا منهم بـ19 مليون دولار و7 في المئة';
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ثلاثة وعشرون ألفا',
      '19 مليون',
      '7 في المئة',
    ]);
  });

  it.each([
    ['بعد خمسة دنانير ونصف الدينار فقط', 'خمسة دنانير ونصف الدينار'],
    ['ولساعتين ونصف أمس', 'ساعتين ونصف'],
    ['وبثلاثة أرباع الصيد', 'ثلاثة أرباع'],
  ])('gives one span to one amount: %s', (text, expected) => {
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
  });

  it('reads number words with short vowels', () => {
    expect(read('ثَلَاثَةُ مَلَايِينَ وَخَمْسُونَ')).toEqual(['3000050']);
  });
});
