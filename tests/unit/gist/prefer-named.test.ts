import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('preferNationals', () => {
  it('takes the name of a country for a man from there where a man is told of', () => {
    expect(english('أوقف الأمن سوريا حاول السفر.')).toBe('Security stopped a Syrian who tried to travel.');
    expect(english('قصفت الطائرات سوريا مرتين.')).toMatch(/Syria twice/);
  });
});

describe('preferNamedPeople', () => {
  it('takes a participle before a name for the person of that name', () => {
    expect(english('كرمت وزارة الثقافة المخرجة التونسية سلمى بكار.')).toMatch(
      /^The culture ministry honoured the Tunisian director Salma/,
    );
  });
});

describe('preferGoals', () => {
  it('tells a goal from an aim', () => {
    expect(english('فاز المنتخب بهدف سجله علي.')).toBe('The national team won by a goal which Ali scored.');
    expect(english('خسر الفريق بهدف متأخر.')).toBe('The team lost by a late goal.');
    expect(english('اجتمع الوزراء بهدف تعزيز التعاون.')).toMatch(/with the aim of/);
  });
});

describe('preferOthers', () => {
  it('takes آخر behind a noun for what describes it', () => {
    expect(english('قتل رجل آخر في الانفجار.')).toBe('Another man was killed in the explosion.');
    expect(english('قتل جندي وأصيب آخر.')).toMatch(/another was (injured|wounded)/);
  });
});

describe('preferOfficeHolders', () => {
  it('takes a king for a king before the name of his country', () => {
    expect(english('زار أمير الكويت وملك الأردن القاهرة.')).toBe(
      'The emir of Kuwait and the king of Jordan visited Cairo.',
    );
  });
});

describe('nameCapitals', () => {
  it('names the capital where a court is', () => {
    expect(english('أحيل المتهم على محكمة الاستئناف بتونس.')).toMatch(/in Tunis\./);
    expect(english('زار الوزير تونس.')).toMatch(/visited Tunisia/);
  });
});
