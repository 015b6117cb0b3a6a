import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

describe('handed', () => {
  it.each([
    [
      'استقبلت الوزيرة الطالبة ومنحتها جائزة مالية.',
      'The minister received the student and granted her a financial prize.',
    ],
    ['شكر الرئيس نظيره على الدعم الذي قدمته بلاده.', /which his country offered/],
  ])('tells what is given from who gives it: %s', (arabic, expected) => {
    expect(gistTranslate([arabic]).lines[0]).toMatch(expected);
  });
});
