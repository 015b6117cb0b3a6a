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

  it('still tells the one statement of an article that has no other', () => {
    expect(points(`${headline}.`)).toHaveLength(1);
  });
});
