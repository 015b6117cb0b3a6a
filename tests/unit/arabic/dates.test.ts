import { describe, expect, it } from 'vitest';
import { findDates } from '../../../shared/arabic/dates.ts';

function read(text: string): string[] {
  return findDates(text).map(({ calendar, year, month, day, weekday, relative, reckoned }) => {
    const parts = [year ?? '?', month ?? '?', day ?? '?'].join('-');
    const marks = [
      weekday === null ? '' : `w${weekday}`,
      relative === null ? '' : `${relative.unit}${relative.offset}`,
      reckoned === undefined ? '' : `from ${reckoned.unit}${reckoned.offset}`,
    ];
    return [calendar === 'hijri' ? 'h' : '', parts === '?-?-?' ? '' : parts, ...marks].filter(Boolean).join(' ');
  });
}

describe('findDates', () => {
  it.each([
    ['Egypt and the Gulf', 'في 6 يناير 2022', '2022-1-6'],
    ['the Levant', 'في 6 كانون الثاني 2022', '2022-1-6'],
    ['Algeria and Tunisia', 'في 6 جانفي 2022', '2022-1-6'],
    ['Morocco', 'في 6 غشت 2022', '2022-8-6'],
    ['both names of a month', 'في الثامن من فبراير/شباط', '?-2-8'],
    ['days in words', 'في الحادي والثلاثين من آذار عام 2020', '2020-3-31'],
    ['a spelling without hamza', 'في 3 ابريل 2021', '2021-4-3'],
    ['figures, day first', 'بتاريخ 13/01/2022', '2022-1-13'],
    ['figures, year first', 'بتاريخ 2022-01-13', '2022-1-13'],
    ['Arabic-Indic figures', 'بتاريخ ٤/٥/٢٠٢٢', '2022-5-4'],
    ['a Hijri date', 'في 12 رمضان 1443 هـ', 'h 1443-9-12'],
    ['a month alone', 'خلال شهر مايو', '?-5-?'],
    ['a month of last year', 'في مايو الماضي', '?-5-? year-1'],
    ['a day of this month', 'في السادس من الشهر الجاري', '?-?-6 month0'],
    ['a weekday', 'صباح الخميس', 'w4'],
    ['a weekday and its date', 'يوم الخميس 13 يناير 2022', '2022-1-13 w4'],
    ['last Tuesday', 'يوم الثلاثاء الماضي', 'w2 week-1'],
    ['today by its weekday', 'قال اليوم الخميس', 'w4 day0'],
    ['yesterday', 'وصل أمس', 'day-1'],
    ['the day before yesterday', 'وصل أول من أمس', 'day-2'],
    ['the day before yesterday, of the Levant', 'وصل أمس الأول', 'day-2'],
    ['last night', 'أغلقت الطرق الليلة الماضية', 'day-1'],
    ['a day of a month that goes without saying', 'وينعقد في 20 الجاري', '?-?-20 month0'],
    ['tens of a month', 'في العشرين من أيار', '?-5-20'],
    ['the opening of a month', 'ابتداء من فاتح يونيو', '?-6-1'],
    ['the end of a year', 'ينتظر أن يكتمل نهاية 2026 بعدما تأخر', '2026-?-?'],
    ['the year of a vote', 'في اقتراع 2017 بفارق كبير', '2017-?-?'],
    ['tomorrow', 'يصل غدا', 'day1'],
    ['the evening of tomorrow', 'مساء غد', 'day1'],
    ['today before a place', 'في تعاملات اليوم إلى', 'day0'],
    ['a weekday and its date in figures', 'الخميس المقبل 13/1/2022', '2022-1-13 w4'],
    ['an end', 'بنهاية السنة', 'year0'],
    ['a day from another', 'رد في اليوم التالي', 'from day1'],
    ['the same month of last year', 'بالشهر نفسه من العام الماضي', 'year-1 from month0'],
    ['last week', 'الأسبوع الماضي', 'week-1'],
    ['this month', 'هذا الشهر', 'month0'],
    ['next year', 'في العام المقبل', 'year1'],
    ['a year with its word', 'منذ عام 1991', '1991-?-?'],
    ['a year in words', 'منذ عام ألفين وعشرة', '2010-?-?'],
    ['a year behind a preposition', 'منذ 1994.', '1994-?-?'],
    ['a year in brackets', 'الاتفاق (1994)', '1994-?-?'],
    ['a year before what it describes', 'انتخابات 2016 الرئاسية', '2016-?-?'],
    ['a year of the Hijri era', 'عام 1443 هـ', 'h 1443-?-?'],
    ['a year with its era', 'الرحالة (1304م)', '1304-?-?'],
    ['a year of three digits with its era', 'سنة 263 هجرية', 'h 263-?-?'],
    ['a year before what was done then', 'بطولة 2006 ضد الجار', '2006-?-?'],
  ])('reads %s', (_case, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('reads two days of one month and two years behind one word', () => {
    expect(read('من 6 إلى 9 مايو 2020')).toEqual(['2020-5-6', '2020-5-9']);
    expect(read('بين عامي 2014 و2015')).toEqual(['2014-?-?', '2015-?-?']);
    expect(read('في موسم 2014/15')).toEqual(['2014-?-?', '2015-?-?']);
    expect(read('باستثناء دورتي 1938 و1950')).toEqual(['1938-?-?', '1950-?-?']);
  });

  it.each([
    ['a number of things', 'قتل 2017 جنديا و2010 من الأسرى'],
    ['a verb and a family name written like months', 'مارس الرجل عمله، وقالت تيريزا ماي إنها باقية'],
    ['another day that is called the day', 'في اليوم العالمي للغة'],
    ['a better tomorrow', 'من أجل غد أفضل'],
    ['a day like this of old', 'في مثل هذا اليوم'],
    ['first names that are Hijri months', 'قال رجب إن شعبان مريض'],
    ['the direst need', 'في أمس الحاجة'],
    ['a verb written like "yesterday"', 'لامس السعر سقفا جديدا'],
    ['half a month', 'خلال النصف الأول من العمل'],
    ['metres', 'سباقا 100 م و1500 م'],
    ['impossible figures', 'النتيجة 45/99/2022'],
  ])('finds no date in %s', (_case, text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives the span without clitics', () => {
    const text = 'وأمس الثلاثاء 4 مايو، وبحلول عام 2030';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'أمس الثلاثاء 4 مايو',
      'عام 2030',
    ]);
  });
});
