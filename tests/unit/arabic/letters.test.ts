import { describe, expect, it } from 'vitest';
import { countMarks, foldLetters, isArabicLetter, stripMarks } from '../../../shared/arabic/letters.ts';

describe('stripMarks', () => {
  it('removes short vowels, shadda, tanween and dagger alef', () => {
    expect(stripMarks('مُدَرِّسٌ هٰذا')).toBe('مدرس هذا');
  });

  it('leaves the letters, hamza included, as they are', () => {
    expect(stripMarks('أُنجزت مسؤوليّة إلى')).toBe('أنجزت مسؤولية إلى');
  });
});

describe('countMarks', () => {
  it('counts signs and nothing else', () => {
    expect(countMarks('قُتِل 3')).toBe(2);
    expect(countMarks('قتل')).toBe(0);
  });
});

describe('foldLetters', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['إلى', 'الي'],
    ['آلاف', 'الاف'],
    ['حكومة', 'حكومه'],
    ['مسؤول', 'مسوول'],
    ['رئيس', 'رييس'],
    ['مُحـــمّد', 'محمد'],
    ['ا\u0655لى', 'الي'],
  ])('folds %s to %s', (word, folded) => {
    expect(foldLetters(word)).toBe(folded);
  });
});

describe('isArabicLetter', () => {
  it.each(['ا', 'ء', 'ي', 'ة', 'گ', 'پ'])('knows %s', (letter) => {
    expect(isArabicLetter(letter)).toBe(true);
  });

  it.each(['َ', 'ـ', '٣', '،', 'a', ' ', '', 'اب'])('refuses %j', (other) => {
    expect(isArabicLetter(other)).toBe(false);
  });
});
