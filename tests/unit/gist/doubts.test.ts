import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const warned = (arabic: string): boolean => gistTranslate([arabic]).notes.length > 0;

describe('doubtful', () => {
  it.each(['بعدما أقصى نظيره المصري بهدفين.', 'سلم الموظف المبلغ إلى صاحبه.', 'نقل السجين سجن المدينة.'])(
    'warns where a verb lacks what it needs, or where who gave may be who was given: %s',
    (arabic) => {
      expect(warned(arabic)).toBe(true);
    },
  );

  it.each([
    'صادرت الشرطة سيارة الصحفي.',
    'قصفت الطائرة الجسر.',
    'نشر الباحث دراسة جديدة.',
    'أعلنت الوزارة أن العمل بدأ.',
    'قال الوزير: "نرفض الاتفاق".',
    'وصل الوفد إلى المدينة.',
  ])('does not warn of an ordinary clause: %s', (arabic) => {
    expect(warned(arabic)).toBe(false);
  });
});
