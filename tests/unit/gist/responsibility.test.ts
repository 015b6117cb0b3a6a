import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('heldResponsible', () => {
  it('says for what, where a clause tells it', () => {
    expect(gistTranslate(['حملت أسرة القتيل الشرطة مسؤولية ما حدث.']).lines[0]).toMatch(
      /held the police responsible for what happened/,
    );
  });

  it.each([
    [
      'حمل المحافظ الشركة مسؤولية انهيار السقف.',
      'The governor held the company responsible for the collapse of the ceiling.',
    ],
    ['تحمل الحكومة مسؤولية الأزمة للشركة.', 'The government holds the company responsible for the crisis.'],
    ['تتحمل الحكومة مسؤولية الأزمة.', 'The government bears the responsibility of the crisis.'],
  ])('holds somebody responsible instead of carrying it: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
