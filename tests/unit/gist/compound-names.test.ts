import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('compoundName', () => {
  it('keeps names of two words together', () => {
    expect(english('قال المدير عبد الرؤوف السالمي إن الطريق مغلق.')).toMatch(/Abdul \S+ /);
    expect(english('وصل أبو سليم إلى القاهرة.')).toContain('Abu Salim');
    expect(english('قالت الباحثة مريم بن ناصر إن البحر يرتفع.')).toContain('Maryam bin Nasser');
  });

  it('takes a father for a father where nobody is named', () => {
    expect(english('قال الرجل: «مات أبي في الحرب».')).toMatch(/my father died/i);
  });
});
