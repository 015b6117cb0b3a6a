import { describe, expect, it } from 'vitest';
import { composeSite } from '../../../../shared/summary/names/site-english.ts';

describe('composeSite', () => {
  it.each([
    ['ميناء صحار الصناعي', 'Sohar Industrial Port'],
    ['مطار الملك عبد الله الدولي', 'King Abdullah International Airport'],
    ['شارع الأمير حسن', 'Prince Hassan Street'],
    ['وادي زبيد', 'Wadi Zabid'],
    ['منفذ البطحاء', 'Al-Batha border crossing'],
  ])('names %s with what it is', (arabic, english) => {
    expect(composeSite(arabic)).toBe(english);
  });

  it('has no English for what is no site', () => {
    expect(composeSite('مدينة صحار')).toBeNull();
  });
});
