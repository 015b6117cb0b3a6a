import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

describe('saysMeanwhile', () => {
  it.each([
    [
      'انسحب النواب من الجلسة متهمين الحكومة بالتقصير.',
      'The deputies withdrew from the session accusing the government of negligence.',
    ],
    [
      'تظاهر العمال أمام الوزارة مطالبين برفع الأجور.',
      'The workers demonstrated before the ministry demanding the raising of wages.',
    ],
  ])('says what several do meanwhile: %s', (arabic, expected) => {
    expect(gistTranslate([arabic]).lines[0]).toBe(expected);
  });
});
