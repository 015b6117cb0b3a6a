import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

describe('sentencedTo', () => {
  it.each([
    ['قضت المحكمة بسجن الوزير ثماني سنوات.', 'The court sentenced the minister to eight years in prison.'],
    ['حكمت المحكمة بسجن الناشط عاما.', 'The court sentenced the activist to a year in prison.'],
    ['قضت المحكمة بإعدام ثلاثة متهمين.', 'The court sentenced three defendants to death.'],
    ['حكم على الناشطة بالسجن سنتين.', 'The activist was sentenced to two years in prison.'],
    ['قضت المحكمة ببراءة الصحفي.', 'The court ruled the innocence of the journalist.'],
  ])('says to what somebody was sentenced: %s', (arabic, expected) => {
    expect(gistTranslate([arabic]).lines[0]).toBe(expected);
  });
});
