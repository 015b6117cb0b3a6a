import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('decideRoles', () => {
  it.each([
    ['أهملت المدينة لسنوات.', 'The city was neglected for years.'],
    ['كسرت نوافذ المدرسة.', 'The windows of the school were broken.'],
    ['الكتاب الذي طبع في بيروت نفد.', 'The book which was printed in Beirut ran out.'],
  ])('reads what stands alone with a verb that needs an object as its object: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it.each([
    ['أكل الأطفال.', 'The children ate.'],
    ['خسر المنتخب.', 'The national team lost.'],
    ['غادر الوفد.', 'The delegation left.'],
  ])('leaves active what may do without: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it('lets a body choose and a person be chosen', () => {
    expect(english('انتخب البرلمان رئيسا جديدا.')).toBe('The parliament elected a new president.');
  });

  it.each([
    ['قتلت امرأة زوجها.', 'A woman killed her husband.'],
    ['صدم قطار حافلة.', 'A train hit a bus.'],
    ['دهس قطار امرأة كانت تعبر السكة الحديد.', 'A train ran over a woman who was crossing the railway.'],
    ['قتل قناص صحفيا كان يغطي الاشتباكات.', 'A sniper killed a journalist who was covering the clashes.'],
    ['عين مجلس الإدارة المهندسة سلمى مديرة للشركة.', /^The board of directors appointed/],
    ['اعتقل جنود إسرائيليون الشاب.', 'Israeli soldiers arrested the young man.'],
    [
      'اتهمت وزارة الدفاع قوات الدعم السريع بالقصف.',
      'The defence ministry accused the Rapid Support Forces of bombardment.',
    ],
  ])('takes apart two nouns of which neither owns the other: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });

  it.each([
    ['أحرق الرجل نفسه أمام المحكمة.', 'The man burned himself before the court.'],
    [
      'استقبلت الوزيرة الطالبة ومنحتها جائزة مالية.',
      'The minister received the student and granted her a financial prize.',
    ],
    ['أوقفت حافلة المشجعين ومنعوا من دخول الملعب.', /they were prevented/],
    ['وصف التقرير بأنه مضلل.', 'The report was described as misleading.'],
    ['يشتبه في أن السائق كان نائما.', 'It is suspected that the driver was sleeping.'],
  ])('tells the doer from what is given, done to oneself or done by nobody who is named: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });

  it.each([
    ['منح الدستور الرئيس صلاحيات جديدة.', 'The constitution granted the president new powers.'],
    ['يقود الوفد وزير الزراعة.', 'The agriculture minister leads the delegation.'],
    ['خلف الزلزال آلاف الجرحى.', 'The earthquake left behind thousands of wounded.'],
    ['تتضمن الخطة إغلاق المصنع.', 'The plan includes the closure of the factory.'],
  ])('keeps doer and sufferer where a thing acts: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});

describe('what acts though it is no person', () => {
  it.each([
    ['قصفت الطائرات سوريا مرتين.', 'The planes shelled Syria twice.'],
    ['اتهمت وسائل الإعلام الحكومة.', 'The media outlets accused the government.'],
    ['استهدفت مسيرات أوكرانية روسيا.', 'Ukrainian drones targeted Russia.'],
    ['أصاب صاروخ المدينة.', 'A missile hit the city.'],
  ])('is not taken for what is acted upon: %s', (arabic, expected) => {
    expect(gistTranslate([arabic]).lines[0]).toBe(expected);
  });
});
