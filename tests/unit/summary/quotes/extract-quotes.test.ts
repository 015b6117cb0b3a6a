import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../shared/summary/findings.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';

/** What each quotation says and under whose name, in paragraphs without a translation. */
function told(...paragraphs: readonly string[]): (string | null)[][] {
  const { segments } = buildTranslation(paragraphs.map((text) => [text, '']));
  return findingsOf(segments).quotations.map(({ text, speaker }) => [text.source, speaker?.name.source ?? null]);
}

describe('extractQuotes', () => {
  it.each([
    ['a verb before its subject', 'وقال الوزير سليم الحمود: «لن ننتظر أكثر من ذلك».', 'سليم الحمود'],
    ['a subject before its verb', 'لكن سليم الحمود أكد أن «الوقت ينفد أمامنا جميعا».', 'سليم الحمود'],
    ['an office between commas', 'وقال رئيس البلدية، سليم الحمود، إن «الوقت ينفد أمامنا جميعا».', 'سليم الحمود'],
    ['a verb behind the words', '«لن ننتظر أكثر من ذلك»، قال سليم الحمود قبل أن يغادر.', 'سليم الحمود'],
    ['according to', '«الوقت ينفد أمامنا جميعا»، بحسب المهندس سليم الحمود.', 'سليم الحمود'],
    ['a participle that goes on with the subject', 'ونفى سليم الحمود التهمة قائلا: «لم أكن هناك أصلا».', 'سليم الحمود'],
    ['a relative clause', 'ووصل الطبيب سليم الحمود، الذي قال: «رأيت كل شيء بعيني».', 'سليم الحمود'],
  ])('finds the speaker by %s', (_, text, speaker) => {
    expect(told(text).map(([, name]) => name)).toEqual([speaker]);
  });

  it('follows "he added" to the one who spoke before', () => {
    const quotes = told('وقال المهندس سليم الحمود: «بدأنا العمل قبل عام كامل».', 'وأضاف: «لم يصل المال حتى الآن».');
    expect(quotes.map(([, name]) => name)).toEqual(['سليم الحمود', 'سليم الحمود']);
  });

  it('does not let "she added" mean a man', () => {
    const quotes = told('وقال المهندس سليم الحمود: «بدأنا العمل قبل عام كامل».', 'وأضافت: «لم يصل المال حتى الآن».');
    expect(quotes.map(([, name]) => name)).toEqual(['سليم الحمود', null]);
  });

  it('leaves "he added" open after somebody without a name spoke', () => {
    const quotes = told(
      'وقال المهندس سليم الحمود إن العمل بدأ. وقال مصدر أمني إن الطريق مغلق. وأضاف: «لن يفتح الطريق اليوم أبدا».',
    );
    expect(quotes.map(([, name]) => name)).toEqual([null]);
  });

  it('names nobody for an office that two people hold', () => {
    const quotes = told('التقى الوزير سليم الحمود نظيره الوزير كريم ناصر.', 'وقال الوزير: «اتفقنا على كل شيء تقريبا».');
    expect(quotes.map(([, name]) => name)).toEqual([null]);
  });

  it('names the one holder of an office, but not for an office said more fully', () => {
    const holder = 'وصل المتحدث باسم البلدية سليم الحمود أمس.';
    expect(told(holder, 'وقال المتحدث: «بدأ العمل في الطريق كله».')[0]?.[1]).toBe('سليم الحمود');
    expect(told(holder, 'وقال المتحدث باسم الجيش: «بدأ العمل في الطريق كله».')[0]?.[1]).toBeNull();
  });

  it.each([
    ['two who say it together', 'وقال سليم الحمود ووائل عزام في بيان مشترك: «اتفقنا على كل شيء تقريبا».'],
    ['who was asked and who asked', 'وسأل الصحفي سليم الحمود عن الأمر فأجاب: «اتفقنا على كل شيء تقريبا».'],
    ['a placard', 'وقال سليم الحمود إن العمل بدأ. ورفع المتظاهرون لافتات كتب عليها «لن نرحل من هنا أبدا».'],
  ])('does not choose between %s', (_, text) => {
    expect(told(text).map(([, name]) => name)).toEqual([null]);
  });

  it.each([
    ['whom the speaker quotes', 'ونقل سليم الحمود عن وائل عزام قوله: «اتفقنا على كل شيء تقريبا».', 'وائل عزام'],
    ['who speaks to another', 'وقال سليم الحمود لوائل عزام: «اتفقنا على كل شيء تقريبا».', 'سليم الحمود'],
    [
      'who speaks about another',
      'وردا على تصريحات وائل عزام، قال سليم الحمود: «اتفقنا على كل شيء تقريبا».',
      'سليم الحمود',
    ],
    ['who accuses another', 'واتهم سليم الحمود وائل عزام بأنه «لا يعرف ما يريد من الناس».', 'سليم الحمود'],
  ])('tells of two people the one %s', (_, text, speaker) => {
    expect(told(text).map(([, name]) => name)).toEqual([speaker]);
  });

  it('tells both halves of a quotation that its speaker splits', () => {
    expect(told('«لم أصدق ما رأيت على الشاشة»، يقول المهندس سليم الحمود، «وطلبت الإعادة».')).toEqual([
      ['لم أصدق ما رأيت على الشاشة', 'سليم الحمود'],
      ['وطلبت الإعادة', 'سليم الحمود'],
    ]);
  });

  it('leaves names, titles and terms in quotation marks aside', () => {
    expect(told('نشرت صحيفة «الضفة الجديدة» مقالا عن «الخبز المر» في فيلم «حارس المنارة القديمة».')).toEqual([]);
  });
});
