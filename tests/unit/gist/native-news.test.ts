import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('gistTranslate on native news', () => {
  it.each([
    ['سجل المهاجم هدفا.', 'The attacker scored a goal.'],
    ['سجلت الشركة خسائر.', /^The company recorded losses/],
    ['قررت الوزارة تأجيل الامتحانات.', /decided to postpone the exams/],
    ['وقع الحادث قبل ثلاثة أيام.', /three days ago/],
    ['أعلنت الحكومة القرار، داعية السكان إلى مغادرة منازلهم.', /, calling on the residents to leave their homes/],
    ['لم تعلن أي جهة مسؤوليتها عن الهجوم.', /^No side claimed responsibility/],
    ['أغلقت المدارس أبوابها.', 'The schools closed their doors.'],
    ['بلغ السعر 80 دولارا للبرميل.', /80 dollars per barrel/],
    ['أكد البيان وجود القطاعات غير النفطية.', /non-oil sectors/],
    ['كان من المقرر عقد الاجتماع غدا.', /meeting was scheduled to be held/],
    ['غادر الوفد دون أن يدلي بتصريح.', /without making/],
    ['أعلنت السلطات عدم رد الشركة على الرسالة.', /the company's failure to respond/],
    ['لم يعد الرئيس قادرا على ذلك.', 'The president is no longer capable of that.'],
    ['دفن الضحايا في القرية.', 'The victims were buried in the village.'],
    ['عينت القاضية رئيسة للمحكمة.', /^The judge was appointed/],
    ['أظهرت بيانات تباطؤ النشاط.', /^Data showed/],
    ['بلغت النسبة 35 في المئة.', /reached 35 percent/],
    ['اعتقلت القوات 18 فلسطينيا على الأقل.', /arrested at least 18 Palestinians/],
  ])('reads %s', (arabic, expected) => {
    if (typeof expected === 'string') expect(english(arabic)).toBe(expected);
    else expect(english(arabic)).toMatch(expected);
  });

  it('keeps everything that is joined to what somebody is asked to do', () => {
    const line = english('دعت الوزارة السكان إلى غلي الماء وعدم شرب الحليب.');
    expect(line).toMatch(/boil .*water/);
    expect(line).toMatch(/not to drink .*milk/);
  });
});
