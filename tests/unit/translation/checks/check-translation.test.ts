import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../../shared/translation/checks/check-translation.ts';

const codesOf = (source: string, target: string, language = 'en'): string[] =>
  checkTranslation(source, target, language).map((warning) => warning.code);

describe('checkTranslation', () => {
  it.each([
    ['غادر 340 بحارا ميناء الصيد يوم الخميس.', 'Some 340 sailors left the fishing harbour on Thursday.'],
    ['لم يعد القارب حتى الآن.', 'The boat has not returned so far.'],
    [
      'بلغت الخسائر ثلاثة ملايين ونصف المليون دينار، أي 12 في المئة من الميزانية.',
      'Losses came to 3.5 million dinars, 12 percent of the budget.',
    ],
    [
      'قال الربان إن "الرياح كانت أقوى من كل ما شهدناه".',
      'The captain said that "the winds were stronger than all we had seen".',
    ],
    [
      'راجع https://example.org أو @harbour_desk بشأن COVID-19.',
      'See https://example.org or @harbour_desk on Covid-19.',
    ],
    ['دفع خمسة دنانير ونصف الدينار وانتظر ساعة ونصف.', 'He paid five and a half dinars and waited an hour and a half.'],
    ['باع مليونين ونصف المليون من الأمتار.', 'He sold 2 million and half of 1 million metres.'],
    ['غرق ثلاثة أرباع الأسطول خلال عام ونصف العام.', 'Seventy-five percent of the fleet sank in 18 months.'],
    ['غرق ثلثا الأسطول بعد رحلة طولها متران ونصف المتر.', 'Two-thirds of the fleet sank after a trip of 2.5 metres.'],
    ['ارتفع الصيد خلال الفترة 2015-2023 بعد عقد ونصف.', 'The catch rose in 2015-2023 after fifteen years.'],
    ['فاز البحارة 3-2 في موسم 2022/2023.', 'The sailors won 3–2 in the 2022-23 season.'],
    ['تعادل الفريقان (2-3) قبل ثلاث سنوات في الصيف.', 'The teams drew (3-2) three years ago in summer.'],
    ['في القرن العشرين', 'in the 1900s'],
    ['لا يزال الجسر مغلقا.', 'The bridge is still closed.'],
    ['لا يصل المرء إلى الجزيرة إلا بالقارب.', 'One cannot reach the island without a boat.'],
    ['لا يصل المرء إلى الجزيرة إلابالقارب.', 'The island is reached only by boat.'],
    ['لم نعد نستطيع مغادرة الجزيرة.', 'We are stranded on the island.'],
    ['لم تستطع الصيادة العودة إلى البيت.', 'The fisherwoman was too tired to go home.'],
    ['اختار البقاء عوضا عن الرحيل.', 'He chose to stay and did not leave.'],
    ['رفض الربان التعليق.', 'The captain declined to comment.'],
    [
      'نشر @مرفأ_الصيد صورا على #ميناء_2030 وعلى https://example.org/ميناء/صور',
      '@مرفأ_الصيد posted photos on #ميناء_2030 and on https://example.org/ميناء/صور',
    ],
    ['بحاران وسفينتان', 'two sailors and two ships'],
  ])('finds nothing in a faithful translation: %s', (source, target) => {
    expect(checkTranslation(source, target, 'en')).toEqual([]);
  });

  it.each([
    ['number-mismatch', 'غادر 340 بحارا ميناء الصيد.', 'Some 430 sailors left the fishing harbour.'],
    ['number-mismatch', 'غادر تسعة بحارة ميناء الصيد.', 'Six sailors left the fishing harbour.'],
    ['number-mismatch', 'غرق ثلاثة أرباع الأسطول.', 'Two thirds of the fleet sank.'],
    ['number-mismatch', 'دفع خمسة دنانير ونصف الدينار.', 'He paid five dinars.'],
    ['number-mismatch', 'انتظر ساعتين ونصف.', 'He waited three and a half hours.'],
    ['number-mismatch', 'بلغت الخسائر 3 ملايين دينار.', 'Losses came to 3 billion dinars.'],
    ['date-mismatch', 'غرق المركب في 6 مايو 2019.', 'The boat sank on June 6, 2019.'],
    ['date-mismatch', 'غرق المركب عام 1998.', 'The boat sank in 1989.'],
    ['date-mismatch', 'يبحر المركب الأسبوع المقبل.', 'The boat sailed last week.'],
    ['date-mismatch', 'أبحر المركب الأحد.', 'The boat sailed on Monday.'],
    ['negation', 'لم يعد القارب إلى الميناء.', 'The boat has returned to the harbour.'],
    ['negation', 'عاد القارب إلى الميناء.', 'The boat has not returned to the harbour.'],
    ['negation', 'لا يصل المرء إلى الجزيرة إلا بالقارب.', 'One cannot reach the island with a boat.'],
    ['negation', 'لا يصل المرء إلى الجزيرة إلا بالقارب.', 'One can reach the island without a boat.'],
    ['negation', 'نفى الربان وقوع حادث.', 'The captain confirmed an accident.'],
    [
      'quotation-marks',
      'قال الربان إن "الرياح كانت أقوى من كل ما شهدناه في البحر".',
      'The captain said the winds were stronger than all they had seen.',
    ],
    ['untranslated-arabic', 'عاد القارب.', 'The قارب returned.'],
    ['untranslated-arabic', 'عاد القارب إلى #ميناء_2030', 'The boat came back to #قارب_2030'],
    ['missing-url', 'راجع https://example.org/harbour', 'See https://example.org/'],
    ['missing-address', 'اكتب إلى desk@example.org', 'Write to the desk.'],
    ['missing-handle', 'كتب @harbour_desk', 'The desk wrote.'],
    ['missing-code', 'لقاح COVID-19', 'a vaccine'],
    ['missing-name', 'أبحرت السفينة Sea Lark أمس.', 'The ship sailed yesterday.'],
    [
      'length-ratio',
      'أبحر المركب الكبير في الصباح الباكر من الميناء الشرقي. وعاد الصيادون في المساء ومعهم صيد كثير.',
      'The big boat sailed early in the morning from the eastern harbour.',
    ],
    [
      'repetition',
      'عاد القارب إلى الميناء في المساء.',
      'The boat came back, came back, came back, came back to the harbour.',
    ],
  ])('warns of %s', (code, source, target) => {
    expect(codesOf(source, target)).toContain(code);
  });

  it('names both values', () => {
    const [warning] = checkTranslation('غادر 340 بحارا الميناء.', 'Some 430 sailors left the harbour.', 'en');
    expect(warning?.message).toBe('The source says "340", the translation "430".');
  });

  it('does not read other target languages as English', () => {
    expect(
      codesOf('لم يغادر 340 بحارا الميناء، راجع https://example.org', 'Quelque 340 marins ont quitté le port', 'fr'),
    ).toEqual(['missing-url']);
  });

  it.each([
    [
      'fr',
      'بلغ عدد السكان 2.340 نسمة عام 2018 وارتفع 12,5 في المئة.',
      'La population, 2 340 en 2018, a crû de 12,5 %.',
    ],
    ['fr', 'بلغت الكلفة 19 مليون دولار خلال 15 شهرا.', 'Le coût : dix-neuf millions de dollars en quinze mois.'],
    ['zh', 'بلغت الكلفة 340 مليون دولار عام 2018.', '2018年的费用为3.4亿美元。'],
    ['fa', 'غادر ٣٤٠ بحارا الميناء.', '۳۴۰ ملوان بندر را ترک کردند'],
    ['fr', 'غادر القطار الساعة 14:30.', 'Le train est parti à 14h30.'],
  ])('finds the figures of a faithful translation into %s', (language, source, target) => {
    expect(codesOf(source, target, language).filter((code) => code === 'number-mismatch')).toEqual([]);
  });

  it('looks for names in Latin letters only where the language is written in them', () => {
    expect(codesOf('أبحرت السفينة Sea Lark أمس.', 'La Sea Lark a appareillé hier.', 'fr')).toEqual([]);
    expect(codesOf('أبحرت السفينة Sea Lark أمس.', 'Le navire a appareillé hier.', 'fr')).toEqual(['missing-name']);
    expect(codesOf('أبحرت السفينة Sea Lark أمس.', '“海云雀”号昨天启航。', 'zh')).toEqual([]);
  });

  it('misses figures in any language', () => {
    expect(codesOf('غادر 340 بحارا الميناء.', 'Quelque 430 marins ont quitté le port.', 'fr')).toEqual([
      'number-mismatch',
    ]);
  });

  it('leaves alone what was passed through', () => {
    expect(checkTranslation('340 F-16', '340 F-16', 'en')).toEqual([]);
  });
});
