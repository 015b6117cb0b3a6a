import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('readNumber', () => {
  it('adds what و joins below a scale', () => {
    expect(english('شارك 14 ألفا و600 عامل في الإضراب.')).toContain('14,600');
    expect(english('خسرت الشركة سبعة ملايين و300 ألف دينار.')).toContain('7.3 million');
  });

  it('leaves two tens two numbers with the scale said once', () => {
    expect(english('نزح ما بين أربعين وخمسين ألف شخص.')).toContain('between 40,000 and 50,000');
  });

  it('reads a dual scale before what it counts', () => {
    expect(english('وصل ألفا شخص إلى المدينة.')).toContain('2,000');
  });

  it('reads halves, eleven with a scale, and eight', () => {
    expect(english('يبلغ عدد السكان ثلاثة ملايين ونصف المليون نسمة.')).toContain('3.5 million');
    expect(english('دفعت الشركة أحد عشر مليون دولار.')).toContain('11 million');
    expect(english('استمر الاجتماع ثلاث ساعات ونصف الساعة.')).toContain('three and a half hours');
    expect(english('قتل ثمانية جنود في الهجوم.')).toMatch(/eight soldiers were killed/i);
  });
});
