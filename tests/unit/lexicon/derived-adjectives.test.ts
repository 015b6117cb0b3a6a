import { describe, expect, it } from 'vitest';
import { elativeOf, relationalAdjective } from '../../../shared/lexicon/derived-adjectives.ts';
import { loadLexicon } from '../../../shared/lexicon/lexicon.ts';

describe('relationalAdjective', () => {
  it.each([
    ['الأردن', 'أردني'],
    ['ألمانيا', 'ألماني'],
    ['فرنسا', 'فرنسي'],
    ['سياسة', 'سياسي'],
    ['أمن', 'أمني'],
    ['سنغافورة', 'سنغافوري'],
  ])('makes of %s %s', (noun, adjective) => {
    expect(relationalAdjective(noun)).toBe(adjective);
  });
});

describe('elativeOf', () => {
  it.each([
    ['ثقيل', 'أثقل'],
    ['واسع', 'أوسع'],
    ['صعب', 'أصعب'],
    ['شديد', 'أشد'],
    ['غني', 'أغنى'],
  ])('makes of %s %s', (adjective, elative) => {
    expect(elativeOf(adjective)).toBe(elative);
  });

  it('leaves other patterns alone', () => {
    expect(elativeOf('متعدد')).toBeNull();
  });
});

describe('derivedAdjectives', () => {
  const english = new Map(loadLexicon().adjectives.map((entry) => [entry.arabic, entry]));

  it('reads the people of a country, under each spelling of its name', () => {
    expect(english.get('أردني')?.english).toEqual(['Jordanian']);
    expect(english.get('أردني')?.features.has('nat')).toBe(true);
    expect(english.get('أمريكي')?.english).toEqual(english.get('أميركي')?.english);
  });

  it('reads what a noun or verb row says of its adjective', () => {
    expect(english.get('أمني')?.english).toEqual(['security']);
    expect(english.get('متاح')?.english).toEqual(['available']);
  });

  it('finds no adjective that adjectives.tsv lists as well', () => {
    const seen = new Map<string, number>();
    for (const { arabic } of loadLexicon().adjectives) seen.set(arabic, (seen.get(arabic) ?? 0) + 1);
    expect([...seen].filter(([, count]) => count > 1).map(([arabic]) => arabic)).toEqual([]);
  });
});
