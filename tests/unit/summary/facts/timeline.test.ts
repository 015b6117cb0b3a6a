import { describe, expect, it } from 'vitest';
import { extractTimeline } from '../../../../shared/summary/facts/timeline.ts';
import { readSegments } from '../../../../shared/summary/read-article.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';

function dates(text: string, reference: string | null = '2024-03-14'): string[] {
  return extractTimeline(readSegments(buildTranslation([[text, '']]).segments), reference).map(({ date }) => date);
}

describe('extractTimeline', () => {
  it('tells dates in order, the earliest first', () => {
    expect(dates('بدأ العمل في عام 2012. وتوقف في أيار/مايو 2008. ثم عاد أمس.')).toEqual([
      '2008-05',
      '2012',
      '2024-03-13',
    ]);
  });

  it('takes a bare weekday with a future verb for the coming one', () => {
    expect(dates('ستعقد الجلسة الأحد في عمان.')).toEqual(['2024-03-17']);
    expect(dates('عقدت الجلسة الأحد في عمان.')).toEqual(['2024-03-10']);
  });

  it('takes "since" a month for the one that is over', () => {
    expect(dates('تنتظر الأسر منذ نيسان قرارا.')).toEqual(['2023-04']);
    expect(dates('تنتظر الأسر منذ شباط قرارا.')).toEqual(['2024-02']);
    expect(dates('يفتتح الجسر في نيسان.')).toEqual(['2024-04']);
  });

  it('leaves out what the text does not settle', () => {
    expect(dates('بدأ العمل في 6 كانون الثاني.', null)).toEqual([]);
    expect(dates('عقدت الجلسة أمس.', null)).toEqual([]);
  });

  it('does not take "a day" or "nowadays" for the day of the article', () => {
    expect(dates('ينتج الفرن ألفي رغيف في اليوم.')).toEqual([]);
    expect(dates('وقال: «كنا نكتب الرسائل واليوم نرسل الصور من الهاتف».')).toEqual([]);
  });

  it('dates nothing by a day that is only meant from where somebody speaks', () => {
    expect(dates('قال المدير: «سنبدأ غدا، ونعاني اليوم مما كان أمس». ووصل الوفد أمس.')).toEqual(['2024-03-13']);
  });

  it.each([
    ['وارتفعت المبيعات منذ مطلع السنة.', ['2024']],
    ['وتنتهي أعمال الصيانة قبل نهاية الشهر.', ['2024-03']],
    ['وأعلنت البلدية أمس أن السوق ستغلق حتى نهاية العام.', ['2024', '2024-03-13']],
    ['وأنجز الجسر عام 2011، وفي نهاية العام افتتح.', ['2011']],
    ['وينتهي التسجيل مع نهاية العام الدراسي.', []],
  ])('takes the end of a period for the current one, unless the story is of another: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['وتأسس النادي عام 1956 وفاز بالكأس في العام التالي.', ['1956', '1957']],
    ['وبدأ الحفر في نيسان 2019 وتوقف في الشهر التالي.', ['2019-04', '2019-05']],
    ['وقتل ثلاثة في هجوم يوم 3 يناير 2021، ورد الجيش في اليوم التالي.', ['2021-01-03', '2021-01-04']],
    ['وبلغت الصادرات في شباط الماضي 20 مليونا، مقابل 18 في الشهر نفسه من العام الماضي.', ['2023-02', '2024-02']],
    ['وتراجع التضخم مقارنة بالشهر نفسه من عام 2022.', ['2022']],
    ['بدأ الحفر عام 2019 وتوقف في الشهر التالي.', ['2019']],
    ['وفي العام التالي سافر إلى باريس.', []],
  ])('reckons from the date named before: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it('tells a month of last year from the last such month', () => {
    expect(dates('وقع الزلزال في يناير من العام الماضي.')).toEqual(['2023-01']);
    expect(dates('وقع الزلزال في يناير الماضي.')).toEqual(['2024-01']);
  });

  it('takes the day or year that stands beside a Hijri one', () => {
    expect(dates('وصدر القانون سنة 1425هـ الموافقة 2004م.')).toEqual(['2004']);
    expect(dates('وصدر الأمر في 2 رمضان 1445 هـ الموافق 13 مارس 2024 م.')).toEqual(['2024-03-13']);
  });

  it.each([
    ['وستصل الدفعة الأولى الأحد إلى المرفأ.', '2024-03-17'],
    ['وتنطلق السبت فعاليات المعرض.', '2024-03-16'],
    ['وسيشاركون الأحد في مسيرة.', '2024-03-17'],
    ['اصطدمت سيارة مسرعة بشاحنة الأحد قرب المدخل.', '2024-03-10'],
    ['وكان الفريق يخوض الأحد مباراته الأولى.', '2024-03-10'],
  ])('hears from the verb whether a bare weekday is behind or ahead: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('gives no year to what returns every year', () => {
    expect(dates('وتحتفل المدينة بعيدها في 12 أيار من كل عام.')).toEqual([]);
  });

  it('takes a day that a place is called after for no date', () => {
    expect(dates('وتجمع المحتجون في ساحة 24 آذار وشارع الفاتح من نيسان.')).toEqual([]);
  });

  it('reckons a day of the same month from the month before', () => {
    expect(dates('وصدر الحكم في الثالث من شباط، ونفذ في العاشر من الشهر نفسه.')).toEqual(['2024-02-03', '2024-02-10']);
  });
});
