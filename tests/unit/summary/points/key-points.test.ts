import { describe, expect, it } from 'vitest';
import { keyPoints } from '../../../../shared/summary/points/key-points.ts';
import { readSegments } from '../../../../shared/summary/read-article.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';

const headline = 'افتتاح جسر جديد فوق الوادي بعد عامين من الانتظار';
const body = [
  'افتتح المحافظ صباح الأحد جسرا يربط ضفتي الوادي ويختصر الطريق إلى المستشفى.',
  'وبلغت كلفة الجسر 12 مليون دولار دفعت البلدية نصفها من ميزانيتها.',
  'ويقول السائقون إن الرحلة كانت تستغرق ساعة كاملة في أيام المطر.',
  'وتدرس البلدية إنشاء ممر للمشاة وآخر للدراجات قبل نهاية العام.',
];

function points(...paragraphs: readonly string[]): string[] {
  const pairs = [headline, ...paragraphs].map((text): [string, string] => [text, '']);
  return keyPoints(readSegments(buildTranslation(pairs, { headline: true }).segments)).map(({ text }) => text.source);
}

describe('keyPoints', () => {
  it('takes no heading for a point', () => {
    const heading = 'كلفة الجسر وموعد إنشاء الممر';
    expect(points(heading, ...body)).not.toContain(heading);
  });

  it('does not tell the headline again', () => {
    const again = 'افتتاح جسر جديد فوق الوادي بعد عامين من الانتظار.';
    expect(points(again, ...body)).not.toContain(again);
  });

  it('tells the lead that adds to the headline', () => {
    expect(points(...body)[0]).toBe(body[0]);
  });

  it.each([
    ['an "according to"', 'لم يصب أحد في انهيار الجدار القديم؛ وكانت الورشة قد حذرت منه، بحسب البلدية.'],
    ['a doubt', 'يُعتقد أن السائق فقد السيطرة على الشاحنة؛ والشاحنة كانت محملة فوق طاقتها.'],
    ['a denial', 'نفت البلدية أن تكون قد أخفت التقرير؛ وأن الجسر سيغلق قبل نهاية العام.'],
    ['a quotation of several sentences', 'وقال المقاول: «لم نتأخر يوما. المال تأخر. لا ذنب لنا في ذلك»، وفق تعبيره.'],
    ['a claim in brackets', 'يزعم السكان أن الجدار (بني عام 2010. ولم يفحص بعدها) قد ينهار في أي وقت.'],
  ])('never parts a statement from %s', (_, statement) => {
    const told = points(statement, ...body).filter((point) => !body.includes(point));
    expect(told.length === 0 || (told.length === 1 && told[0] === statement)).toBe(true);
  });

  it('tells a statement with its "according to" whole', () => {
    const statement = 'لم يصب أحد في انهيار الجدار القديم؛ وكانت الورشة قد حذرت منه، بحسب البلدية.';
    expect(points(statement, ...body)).toContain(statement);
  });

  it('takes no rest of what somebody said for a statement of its own', () => {
    const [first, second] = ['قال مدير الورشة إن الجدار القديم سليم تماما.', 'وإن الفحوص لم تظهر أي خلل في أساساته.'];
    expect(points(`${first} ${second}`, ...body)).not.toContain(second);
  });

  it.each([
    'وأضاف أن الأشغال كلفت 12 مليون دولار دفعتها وزارة النقل اللبنانية والبلدية معا.',
    'وأشار إلى أن الجسر الجديد فوق الوادي يحمل 40 شاحنة كبيرة في وقت واحد.',
    'وأوضحت: «كلفت الأشغال 12 مليون دولار، وانتظرنا الجسر الجديد عامين».',
  ])('takes nothing for a point whose speaker only the sentence before names: %s', (second) => {
    expect(points(`قال مدير الورشة سامي الحلاق إن الجسر متين. ${second}`, ...body)).not.toContain(second);
  });

  it('shows no statement whose denial its translation may have lost', () => {
    const source = 'لم تسمح البلدية للشاحنات الكبيرة بعبور الجسر الجديد.';
    const { segments } = buildTranslation(
      [
        [headline, ''],
        [source, 'The municipality allowed large trucks to cross the new bridge.'],
        ...body.map((text): [string, string] => [text, '']),
      ],
      { headline: true },
    );
    const warned = segments.map((segment) =>
      segment.source === source
        ? { ...segment, warnings: [{ code: 'negation', message: 'A negation is lost.' }] }
        : segment,
    );
    const told = (list: typeof segments): string[] => keyPoints(readSegments(list)).map(({ text }) => text.source);
    expect(told(segments)).toContain(source);
    expect(told(warned)).not.toContain(source);
  });

  it('still tells the one statement of an article that has no other', () => {
    expect(points(`${headline}.`)).toHaveLength(1);
  });
});
