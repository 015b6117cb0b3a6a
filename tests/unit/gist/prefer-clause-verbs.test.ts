import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('preferClauseVerbs', () => {
  it.each([
    [
      'كشف التحقيق أن الموظف حول أموالا إلى حساب شقيقه.',
      'The investigation revealed that the employee transferred funds into the account of his brother.',
    ],
    ['الوزير بحث الأزمة مع نظيره.', 'The minister discussed the crisis with his counterpart.'],
    ['قال إن المدير قبل أيام غادر البلاد.', 'He said that the director a few days ago left the country.'],
  ])('takes what the one who acts did as the verb that the clause lacks: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});

describe('preferMasdars', () => {
  it('leaves the verb to a word behind which one must stand', () => {
    expect(english('بعدما تعرض الفريق للخسارة استقال المدرب.')).toMatch(/the coach resigned/);
  });
});

describe('preferNextFates', () => {
  it('takes a masdar joined to a person as what happened next', () => {
    expect(english('أصيب جندي وقتل آخر في الهجوم.')).toBe(
      'A soldier was injured and another was killed in the attack.',
    );
  });
});

describe('preferNextDeeds', () => {
  it.each([
    [
      'استقبل المدير العمال وأمرهم بالعودة إلى منازلهم.',
      'The director received the workers and ordered them to return to their homes.',
    ],
  ])('takes a word with a pronoun as what was done next: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});

describe('preferJoinedDeeds', () => {
  it('reads a deed with و behind a past verb as what was done next', () => {
    expect(english('أغلق المحتجون الطريق وقطع العمال التيار.')).toMatch(/and the workers cut off/);
    expect(english('تجاهل الحارس النداء ومنع الصحفيين من دخول المتحف.')).toMatch(/and prevented the journalists from/);
  });

  it('leaves verbal nouns that are joined', () => {
    expect(english('طالب الوزير بخفض الأسعار ومنع التجار من الاحتكار.')).not.toMatch(/prevented/);
  });
});

describe('preferOpeningDeeds', () => {
  it('reads the head of a sentence as a verb where a person and the object follow', () => {
    expect(english('طعن شاب زميله في المدرسة.')).toBe('A young man stabbed his colleague in the school.');
  });
});
