import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('preferPast', () => {
  it.each([
    ['توقع محللون هبوط الأسعار.', /^Analysts expected/],
    ['تعهد اللاعبون بتقديم الجائزة للأطفال.', /^The players pledged to offer/],
    ['وتوقع التاجر خسائر.', /trader expected/],
    ['توقع الوزارة العقد غدا.', /^The ministry (signs|is signing)/],
  ])('keeps "she does" from a subject that is men: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });

  it('says a sum that is promised as the object of what is promised', () => {
    expect(english('تعهد الرئيس بتقديم 500 دولار.')).toBe('The president pledged to offer 500 dollars.');
  });
});

describe('transition', () => {
  it('reads a country behind a direction, where an adjective would need its article', () => {
    expect(english('انهار منجم في شمال مالي.')).toMatch(/north of Mali|northern Mali|the north of Mali/);
    expect(english('انهار منجم في شمال شرقي البلاد.')).toMatch(/north-?east/);
  });
});
