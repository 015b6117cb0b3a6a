import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../shared/summary/findings.ts';
import { findMentions } from '../../../../shared/summary/names/find-mentions.ts';
import { tokenise } from '../../../../shared/summary/words/tokens.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';

/** The names in paragraphs, each with its kind. */
function names(...paragraphs: readonly string[]): string[] {
  const texts = paragraphs.map((text) => ({ text, tokens: tokenise(text) }));
  return findMentions(texts).flatMap((mentions, index) =>
    mentions.map(({ kind, start, end }) => `${kind} ${paragraphs[index]?.slice(start, end)}`),
  );
}

describe('findMentions', () => {
  it('leaves proclitics out of a name', () => {
    expect(names('سافر إلى الأردن ولبنان، ثم عاد بالقطار من بيروت.')).toEqual([
      'place الأردن',
      'place لبنان',
      'place بيروت',
    ]);
  });

  it.each([
    ['behind a title', 'استقبل الدكتور فيصل الزهراني الوفد', 'person فيصل الزهراني'],
    ['behind an office and its body', 'قال رئيس مجلس الإدارة سليم الحمود إن', 'person سليم الحمود'],
    ['behind a nationality', 'سجل الهدف الصربي دراغان ميليتش في', 'person دراغان ميليتش'],
    ['with a father’s name', 'وقال المحامي الأسعد بن رمضان عقب الجلسة', 'person الأسعد بن رمضان'],
    ['behind an office whose last word could be a name', 'قال مدير الدفاع المدني سليم الحمود إن', 'person سليم الحمود'],
    ['whose first name could be the word for Arab', 'وقال الشيخ العربي كامل إن', 'person العربي كامل'],
    ['with a kunya', 'يقول أبو خليل القوام، وهو', 'person أبو خليل القوام'],
  ])('finds a person %s', (_, text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it('takes a name of one word for an everyday word where nothing of its kind is spoken of', () => {
    expect(names('ضرب اللاعب الكرة وركض إلى القاعدة الأولى.')).toEqual([]);
    expect(names('تبنى تنظيم القاعدة الهجوم، وقتل عناصر من القاعدة.').at(-1)).toBe('organisation القاعدة');
  });

  it('tells two brothers from the Brotherhood, and a country from a city by its vowel signs', () => {
    expect(names('وصل الأخوان إلى البيت.')).toEqual([]);
    const { entities } = findingsOf(buildTranslation([['وصل الوفد من عُمان إلى عمّان.', '']]).segments);
    expect(entities.map(({ described }) => described.sameAs)).toEqual(['iso3166:OM', null]);
  });

  it.each([
    [
      'the name behind an office and a comma',
      'وقال رئيس جماعة أولاد تالغزا، التهامي بنكروم، إن',
      ['person التهامي بنكروم'],
    ],
    ['nobody in what somebody is the head of', 'قال مدرب الوحيدي إن', []],
    ['nobody behind "by the name of"', 'ويعرف باسم التراخي في', []],
    ['nobody in "with the help of"', 'صنعه بمساعدة المصور شادي القاسم', ['person شادي القاسم']],
    ['a first name with the article', 'قال الطيب أبو زهرة إن', ['person الطيب أبو زهرة']],
    ['no object behind a name', 'واتهم نور الدين الحكومة بأنها', ['person نور الدين']],
  ])('finds %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('finds the later mention by the last name', () => {
    expect(names('قال المهندس دراغان ميليتش إن العمل بدأ.', 'وغادر ميليتش بعد ذلك.')).toEqual([
      'person دراغان ميليتش',
      'person ميليتش',
    ]);
  });

  it.each([
    ['what it is of', 'أعلنت وزارة الزراعة الأردنية خطة', 'organisation وزارة الزراعة الأردنية'],
    ['a name in quotation marks', 'وقعت شركة «رمال الجنوب» العقد', 'organisation رمال الجنوب'],
    ['what it is for', 'نشرت الهيئة العامة للآثار تقريرا', 'organisation الهيئة العامة للآثار'],
  ])('finds a body by %s', (_, text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it('takes the place of a governor for a place, not for his name', () => {
    expect(names('ووعد محافظ زرنيخة اللواء سامح الحمود بالحل')).toContain('person سامح الحمود');
  });

  it('does not take the preposition على for a name', () => {
    expect(names('قال الرئيس على هامش القمة إن الأمر انتهى').filter((name) => name.startsWith('person'))).toEqual([]);
  });

  it('gives mentions in order, inside the text, none over another', () => {
    const words = fc.constantFrom(
      'قال',
      'الرئيس',
      'سليم',
      'الحمود',
      'في',
      'الأردن',
      'وزارة',
      'الصحة',
      '،',
      '«',
      '»',
      'بن',
      'علي',
      'شركة',
      'ولبنان',
      'عمان',
      'الدولية',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const [mentions = []] = findMentions([{ text, tokens: tokenise(text) }]);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end).trim()).not.toBe('');
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
