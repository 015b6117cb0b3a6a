import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('phrases of the news', () => {
  it.each([
    ['نقل الشاب إلى مركز الشرطة بعد الحادث.', /police station/],
    ['انتشر المقطع على مواقع التواصل خلال ساعات.', /social media/],
    ['رفعت الحكومة الحد الأدنى للأجور.', /the minimum wage/],
    ['خسر الفريق بهدفين دون رد.', /2-0/],
    ['نفى الوزير الخبر جملة وتفصيلا.', /categorically/],
    ['وقال رئيس مجلس إدارة البنك إن الأرباح ارتفعت.', /chairman of the bank/],
    ['تأهل المنتخب إلى نصف نهائي كأس آسيا.', /the semi-finals of the Asian Cup/],
    ['أصدر القاضي أمرا بتوقيف المدير.', /order/],
  ])('are read as one: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });

  it('keeps what stands behind a fixed phrase with إلى', () => {
    expect(english('سلم المتهم نفسه إلى الشرطة.')).toBe('The defendant surrendered to the police.');
  });

  it('knows a phrase of an adjective with the article', () => {
    expect(english('فشلت المفاوضات غير المباشرة.')).toBe('The indirect negotiations failed.');
  });
});
