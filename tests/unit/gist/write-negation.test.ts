import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('writeNegation', () => {
  it('puts near negation beside its verb', () => {
    expect(english('بالكاد وصل المصابون إلى المستشفى.')).toBe('The injured barely reached the hospital.');
  });

  it.each([
    ['ليس في المدينة مستشفى.', 'There is no hospital in the city.'],
    ['ليس هناك ما يدعو إلى القلق.', 'There is nothing that calls for concern.'],
  ])('says what there is not, and of two that neither: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it.each([
    ['ما يقلق السكان هو ارتفاع الأسعار.', 'What worries the residents is the rise of prices.'],
    ['ما كان الوزير يعلم بالأمر.', 'The minister did not know of the matter.'],
    ['لم يعرف بعد سبب الانفجار.', 'The reason of the explosion was not known yet.'],
  ])('denies nothing where a pronoun takes ما up: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it.each([
    ['إذا لم تدفع الشركة الغرامة فستغلق.', 'If the company did not pay the fine, it will be closed.'],
    ['لولا تدخل الجيش لسقطت المدينة.', 'Had it not been for the intervention of the army the city would fall.'],
  ])('keeps conditions and what follows from them: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it.each([
    ['ما أعلنه المدير صحيح.', /^What the (director|manager) announced is correct/],
    ['ما يدور في المدينة خطير.', /^What .* in the city/],
    ['ما أدى إلى إغلاق الميناء.', /^Which led to/],
    ['وهو ما رفضته النقابة.', /^Which the union (rejected|refused)/],
    ['أغلقت الحكومة الميناء، وهو ما رفضته النقابة.', /, which the union (rejected|refused)/],
  ])('tells the ما that takes something up from the one that denies: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });

  it('keeps the ما that denies', () => {
    expect(english('ما وافقت الحكومة على الطلب.')).toMatch(/did not agree/);
  });

  it.each([
    ['وكانت صحف محلية قد ذكرت أن المدير سيستقيل.', /had (reported|mentioned) that/],
    ['لم يحدد البيان موعد الاجتماع.', /statement did not/],
  ])('keeps the doer in front: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });
});
