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
});
