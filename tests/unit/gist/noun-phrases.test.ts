import { describe, expect, it } from 'vitest';
import { singularNoun } from '../../../shared/gist/english/inflect-noun.ts';
import { peopleOf } from '../../../shared/gist/english/peoples.ts';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(arabic: string): string {
  return gistTranslate([arabic]).lines[0] ?? '';
}

describe('noun phrases of the gist', () => {
  it.each([
    ['تراجعت التجارة الخارجية.', 'Foreign trade declined.'],
    ['دافع الوزير عن حقوق العمال.', 'The minister defended the rights of workers.'],
    ['ارتفعت أسعار النفط والذهب.', 'The oil and gold prices rose.'],
    ['ارتفعت أسعار الأسمدة.', 'The fertiliser prices rose.'],
  ])('leaves out the article of what is meant in general: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it.each([
    ['شكرت الوزيرة الشعب السوري.', 'the Syrian people'],
    ['غرق المهاجرون الذين غادروا الميناء.', 'The migrants who'],
  ])('keeps the article of who is meant in particular: %s', (arabic, expected) => {
    expect(english(arabic)).toContain(expected);
  });

  it('names universities, hospitals and airports as English does', () => {
    expect(english('نقل المصابون إلى مستشفى الملك فهد.')).toContain('King Fahd Hospital');
    expect(english('درس الطالب في جامعة القاهرة.')).toContain('Cairo University');
  });

  it('takes the word behind a newspaper for its name', () => {
    expect(english('ذكرت صحيفة الميدان أن الوزير استقال.')).toContain('Al-Midan newspaper reported');
    expect(english('زار الوزير قناة الجامعة.')).not.toContain('Al-');
  });

  it('says of whom a group is made up', () => {
    expect(english('وصل مئات من المهاجرين إلى الميناء.')).toContain('Hundreds of migrants');
    expect(english('وصل وفد من رجال الأعمال الأتراك.')).toContain('A delegation of Turkish businessmen');
  });

  it('reads phrases of the lexicon in the plural as well', () => {
    expect(english('وقعت الوزارتان مذكرات تفاهم.')).toContain('memorandums of understanding');
    expect(english('أطلقت الصين ثلاثة أقمار صناعية.')).toContain('three satellites');
  });
});

describe('singularNoun', () => {
  it.each([
    ['prices', 'price'],
    ['companies', 'company'],
    ['churches', 'church'],
    ['sports', 'sports'],
    ['people', 'people'],
  ])('makes of %s %s', (plural, singular) => {
    expect(singularNoun(plural)).toBe(singular);
  });
});

describe('peopleOf', () => {
  it('names a people by its nationality', () => {
    expect(['Turkish', 'Egyptian', 'French', 'Sudanese'].map(peopleOf)).toEqual([
      'Turks',
      'Egyptians',
      'French',
      'Sudanese',
    ]);
  });
});
