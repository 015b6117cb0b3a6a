import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGistEngine, gistTranslate } from '../../../shared/gist/gist-translate.ts';
import { loadLexicon } from '../../../shared/lexicon/lexicon.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('gistTranslate', () => {
  it.each([
    ['أعلنت الحكومة خطة جديدة.', 'The government announced a new plan.'],
    ['الحكومة أعلنت خطة جديدة.', 'The government announced a new plan.'],
    ['استقبل الرئيس الوزير.', 'The president received the minister.'],
    ['الوزير استقبله الرئيس.', 'The president received the minister.'],
  ])('puts the subject first: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it.each([
    ['قتل أربعة جنود.', 'Four soldiers were killed.'],
    ['نقل المصابون إلى المستشفى.', /injured were (transported|transferred|taken)/],
    ['أُرسلت القوات إلى الحدود.', 'The forces were sent to the border.'],
    ['تم توقيع الاتفاق أمس.', 'The agreement was signed yesterday.'],
    ['أفرج عن الصحفي.', 'The journalist was released.'],
  ])('reads a passive without its vowels: %s', (arabic, expected) => {
    if (typeof expected === 'string') expect(english(arabic)).toBe(expected);
    else expect(english(arabic)).toMatch(expected);
  });

  it.each([
    ['لم يحضر الرئيس.', /did not attend/],
    ['لن تنسحب القوات.', /will not withdraw/],
    ['لا يعرف الوزير السبب.', /does not know/],
    ['لا يزال الطريق مغلقا.', /is still/],
    ['لم يعد الرئيس قادرا على ذلك.', /is no longer/],
    ['ليس القرار نهائيا.', /decision is not/],
  ])('keeps each negation exactly once: %s', (arabic, expected) => {
    const line = english(arabic);
    expect(line).toMatch(expected);
    expect(line.match(/\b(not|no longer|never)\b/g) ?? []).toHaveLength(/still/.test(line) ? 0 : 1);
  });

  it.each([
    ['بلغ العدد ٣٫٥ مليون.', '3.5 million'],
    ['وصل 15 ألف شخص.', '15,000 people'],
    ['وصل ثلاثة آلاف ومئتان وخمسون جنديا.', '3,250 soldiers'],
    ['اعتقل أحد عشر شخصا.', '11 people'],
    ['في السادس والعشرين من كانون الأول/ديسمبر 2021', 'December 26, 2021'],
    ['في 3 تموز/يوليو', 'July 3'],
    ['يوم الخميس الماضي', 'last Thursday'],
  ])('says amounts and dates exactly: %s', (arabic, expected) => {
    expect(english(arabic).toLowerCase()).toContain(expected.toLowerCase());
  });

  it('passes Latin names, addresses, handles and hashtags through byte for byte', () => {
    const line = english('iPhone متوفر على https://example.org/x?y=%20 عبر @shop_eg و#المغرب_2030.');
    for (const kept of ['iPhone', 'https://example.org/x?y=%20', '@shop_eg', '#المغرب_2030'])
      expect(line).toContain(kept);
  });

  it('leaves a line that is not Arabic as it is', () => {
    expect(english('Already “English”, with dashes — kept.')).toBe('Already “English”, with dashes — kept.');
  });

  it('marks a common word it does not know instead of guessing', () => {
    expect(english('رأى الرجل القرنفطية.')).toMatch(/‹[^›]+›/);
  });

  it.each([
    ['وصلت شحنة قرنفط إلى الميناء.', '‹Qarnaft›'],
    ['اتفق وزراء تحالف أوبك قرنفط الأحد على زيادة الإنتاج.', '‹Qarnaft›'],
    ['وصل الوفد إلى مدينة قرنفط.', 'city of Qarnaft'],
    ['قال الوزير الكيني قرنفط إن العمل مستمر.', 'Minister Qarnaft'],
    ['قال سامي قرنفط إن العمل مستمر.', 'Sami Qarnaft'],
    ['ذكر قرنفط بروشتم أن العمل مستمر.', 'Qarnaft Baroshtam'],
  ])('takes an unknown word for a name only where something shows it: %s', (arabic, name) => {
    expect(english(arabic)).toContain(name);
  });

  it('notes the line where it cannot tell who acts', () => {
    const { notes } = gistTranslate(['أعلنت الحكومة خطة.', 'اتهم الوزير.']);
    expect(notes).toEqual([{ line: 1, code: 'ambiguous-agent' }]);
  });

  it('gives the same answer every time', () => {
    const lines = ['قال الوزير إن بلاده سترد.', 'وأضاف أن القرار نهائي.'];
    expect(gistTranslate(lines)).toEqual(gistTranslate(lines));
  });

  it('answers every line with one line that is not empty, whatever comes', () => {
    const words = [
      'قال',
      'الوزير',
      'لم',
      'أن',
      'الذي',
      'ليس',
      'هناك',
      'من',
      'المتوقع',
      'و',
      'كان',
      '،',
      '.',
      '"',
      '«',
      '(',
      '12',
      '٪',
      'تم',
      'عدم',
      'لا',
      'أحد',
      'عشر',
      'ما',
      'له',
      'بعد',
      'X',
      'يوم',
      'الخميس',
      'كل',
      'غير',
      'أول',
      'زال',
      'سيتم',
      'توقيع',
      'به',
    ];
    const line = fc.oneof(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((list) => list.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const translated = gistTranslate(lines).lines;
        expect(translated).toHaveLength(lines.length);
        translated.forEach((target, at) => {
          expect(target.includes('\n') && !(lines[at] ?? '').includes('\n')).toBe(false);
          expect(target.trim() === '').toBe((lines[at] ?? '').trim() === '');
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('createGistEngine', () => {
  it('applies the terms of the house glossary before its own lexicon, letter for letter', () => {
    const engine = createGistEngine(loadLexicon(), [{ source: 'مجلس الظل', target: 'eXtra-Council' }]);
    expect(engine.translate(['أعلن مجلس الظل خطة.']).lines[0]).toContain('eXtra-Council announced');
  });
});
