import { describe, expect, it } from 'vitest';
import { foldPresentationForms } from '../../../shared/article/presentation-forms.ts';

describe('foldPresentationForms', () => {
  it.each([
    ['ﻻ', 'لا'],
    ['ﻼ', 'لا'],
    ['ﺔ', 'ة'],
    ['ﷲ', 'الله'],
    ['ﷺ', 'صلى الله عليه وسلم'],
    ['﷼', 'ريال'],
    ['﷽', 'بسم الله الرحمن الرحيم'],
    ['\ufe70', '\u064b'],
    ['\ufe77', '\u064e'],
    ['\ufc60', '\u064e\u0651'],
    ['\ufe73', ''],
  ])('folds %s', (form, letters) => {
    expect(foldPresentationForms(form).normalize('NFC')).toBe(letters.normalize('NFC'));
  });
});
