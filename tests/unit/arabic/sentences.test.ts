import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../../shared/arabic/sentences.ts';

function sentences(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentenceSpans', () => {
  it.each([
    ['full stops', 'وصل الوفد. وبدأت المحادثات.', ['وصل الوفد. ', 'وبدأت المحادثات.']],
    [
      'question marks, exclamation marks and semicolons',
      'متى؟ الآن! أولا؛ ثانيا',
      ['متى؟ ', 'الآن! ', 'أولا؛ ', 'ثانيا'],
    ],
    ['line ends', 'سطر أول\n\nسطر ثان\r\n', ['سطر أول\n\n', 'سطر ثان\r\n']],
    ['closing quotation marks', 'قال: "انتهت." وأضاف أنه راض', ['قال: "انتهت." ', 'وأضاف أنه راض']],
    ['a full stop without its space', 'زار المدينة.كانت مزدحمة', ['زار المدينة.', 'كانت مزدحمة']],
    ['a year with its calendar', 'عام 1973 م. وبعدها عاد', ['عام 1973 م. ', 'وبعدها عاد']],
    ['a number', 'منذ عام 2019. وتابع', ['منذ عام 2019. ', 'وتابع']],
  ])('ends a sentence at %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['titles', 'وصل د. سامي وم. ليلى وأ. هدى إلى المقر'],
    ['acronyms', 'نقلت أ.ف.ب عن مصدر في U.S. Steel قوله'],
    ['decimals', 'ارتفع 3.5 في المئة إلى 12.75 نقطة'],
    ['a list number', '1. البند الأول من الجدول'],
    ['an ellipsis in brackets', 'العملية انتهت (...) المهام أنجزت'],
    ['an ellipsis in a headline', 'القاهرة... افتتاح محطة جديدة'],
    ['a bracket', 'الشركة (تأسست عام 1990. ومقرها صور) أعلنت'],
    ['a short quotation', 'وقال "انتهت المهمة. سنعود غدا" للصحافيين'],
    ['a question within the sentence', 'سأل «متى ينتهي هذا؟» ثم غادر القاعة'],
    ['a comma behind the quotation', 'قال "انتهى الأمر."، ثم غادر'],
  ])('does not end a sentence at %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('tears a quotation that is too long to be one sentence, and finds its closing mark again', () => {
    const long = `قال "${'كلمة أخرى هنا. '.repeat(30)}انتهى". وأضاف. ثم "عاد". وغادر.`;
    expect(sentences(long).slice(-4)).toEqual(['انتهى". ', 'وأضاف. ', 'ثم "عاد". ', 'وغادر.']);
  });

  it('finds nothing in an empty text', () => {
    expect(sentenceSpans('')).toEqual([]);
  });

  it('tiles every text exactly, each span with something in it', () => {
    const piece = fc.constantFrom('كلمة', ' ', '\n', '.', '؟', '؛', '…', '"', '«', '»', '(', ')', 'د', '3', 'ا', '،');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const spans = sentenceSpans(text);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of spans) {
          expect(end).toBeGreaterThan(start);
          if (text.trim() !== '') expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
    );
  });
});
