import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('relativeClause', () => {
  it.each([
    ['اعتقل شاب يشتبه في تورطه في الهجوم.', 'A young man whose involvement in the attack is suspected was arrested.'],
    ['استعاد الجيش قرى كان المتمردون قد سيطروا عليها.', 'The army regained villages which the rebels had controlled.'],
    ['عاد إلى بيت كان قد تركه قبل عام.', 'He returned to a house which he had left a year ago.'],
    ['تم اعتقال رجل حاول عبور الحدود.', 'A man who tried to cross the border was arrested.'],
    [
      'أوقف خفر السواحل قاربا يقل مهاجرين انطلق من ليبيا.',
      'The coast guard stopped a boat which carries migrants and which started from Libya.',
    ],
    [
      'أصلحت الفرق الخط الذي انفجر أمس وأدى إلى أضرار.',
      'The teams repaired the line which exploded yesterday and led to damage.',
    ],
  ])('says whose deed nobody in particular suspects: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
