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

describe('what a word means beside others', () => {
  it.each([
    ['تلقى الوزير دعوة من نظيره لزيارة الرباط.', /received an invitation/],
    ['قررت الجامعة تعليق الدراسة.', /suspension of the study/],
    ['عارض الحزب إقامة أي علاقات مع الشركة.', /establishment of any relations/],
    ['انقلبت شاحنة على الطريق الصحراوي.', /overturned on the desert road/],
    ['انقلب الحزب على الرئيس.', /turned against the president/],
    ['عرضت على اللاجئين مساعدات.', /was offered to the refugees|were offered to the refugees/],
  ])('is told: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });

  it('tells rulers of one name apart', () => {
    expect(english('استقبل البابا ليو الرابع عشر الوفد.')).toBe('Pope Leo XIV received the delegation.');
  });

  it('gives a preposition of the lexicon its pronoun', () => {
    expect(english('نجح المشروع بفضلها.')).toMatch(/thanks to (it|her)\./);
  });

  it('describes the last word of a phrase', () => {
    expect(english('زار رئيس الحكومة التونسية الجزائر.')).toBe('The Tunisian prime minister visited Algeria.');
  });

  it('waits for the genitive of a phrase before it looks for an object', () => {
    expect(english('رد الناطق باسم الحكومة المصرية على الأسئلة.')).toBe(
      'The spokesman for the Egyptian government responded to the questions.',
    );
  });

  it('reads a verb behind a negation in the present', () => {
    expect(english('لم تكشف الشركة عن اسمه.')).toMatch(/did not reveal his name/);
  });

  it('writes two days', () => {
    expect(english('تغلق المدارس يومي الأحد والاثنين.')).toMatch(/on Sunday and Monday/);
  });

  it.each([
    [
      'نقلت الإذاعة عن الطبيب قوله إن المريض تعافى.',
      'The radio quoted the doctor as saying that the patient recovered.',
    ],
    ['نقلت الإذاعة عن الطبيب أن المريض تعافى.', 'The radio quoted the doctor as saying that the patient recovered.'],
    ['نقلت الشاحنات الطحين إلى المدينة.', 'The trucks transported flour to the city.'],
  ])('tells who is quoted from what is carried: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it.each([
    ['بلغت قيمة الصادرات 3 ملايين دولار.', /value of the exports reached 3 million dollars/],
    ['أسفر الحريق عن مقتل عامل وإصابة آخرين.', /resulted in death of .*worker and an? \S+ of others/],
    ['بدورها، رحبت النقابة بالقرار.', /^In turn, the union welcomed/],
    ['زار الوزير القرية غداة الزلزال.', /the day after the earthquake/],
  ])('reads what items repeat: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });
});

describe('who and what', () => {
  it('tells whom a verb of telling is told to, when it goes on', () => {
    expect(english('تراجع الشاهد عن أقواله وأبلغ القاضي أنه كان خائفا.')).toMatch(/and informed the judge that/);
  });

  it('keeps the deed that a verb asks for apart from the place before it', () => {
    expect(english('تسبب حريق في مصنع في مقتل عاملين.')).toMatch(/caused in a factory (the )?death of/);
  });

  it('keeps a superlative with its noun in a genitive', () => {
    expect(english('فازت سلمى بجائزة أفضل ممثلة.')).toMatch(/best actress/);
  });

  it('denies of any of several what it denies', () => {
    expect(english('لم يحضر أي من النواب الجلسة.')).toBe('None of the deputies attended the session.');
  });

  it('takes an agreement for a thing', () => {
    expect(english('لم يلتزم المصنع بالاتفاق.')).toBe('The factory did not commit to the agreement.');
  });

  it('takes what stands before a clause behind ما as what shows it', () => {
    expect(english('ليس هناك ما يثبت أن الحارس كان نائما.')).toMatch(/nothing that proves that/);
  });
});

describe('bodies and deeds', () => {
  it.each([
    ['أقالت إدارة النادي المدرب بعد الهزيمة.', 'The club administration dismissed the coach after the defeat.'],
    ['تظاهر مئات الطلاب أمام الجامعة.', 'Hundreds of students demonstrated before the university.'],
    ['قتل شرطي برصاص مجهولين.', 'A policeman was killed by gunmen.'],
    ['رفع المركزي المصري الفائدة.', 'The Central Bank of Egypt raised the interest rate.'],
    ['استقبل أمير قطر الرئيس التركي.', 'The emir of Qatar received the Turkish president.'],
    ['وقعت مصر وقطر اتفاقية التعاون.', 'Egypt and Qatar signed the cooperation agreement.'],
    ['أعلنت وزارة الصحة تسجيل إصابات.', 'The health ministry announced a recording of injuries.'],
    ['تقع البلدة في شمال البلاد.', 'The town lies in the north of the country.'],
    ['وقع هجوم في مدينة الموصل.', 'An attack occurred in the city of Mosul.'],
    ['أعلن الحزب مقاطعة الانتخابات.', 'The party announced the boycott of elections.'],
    ['طرد الحكم لاعب الوسط.', 'The referee expelled the midfielder.'],
    ['فاز الفريق بهدفين دون رد في كأس الملك.', "The team won 2-0 in the King's Cup."],
  ])('are told apart: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
