import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';

function organisations(...paragraphs: readonly string[]): string[] {
  const translation = buildTranslation(paragraphs.map((text): [string, string] => [text, '']));
  return summarise(translation).organisations.map(({ name }) => name.source);
}

describe('findOutlets', () => {
  it.each([
    ['عمّان – السنابل – توقفت الأشغال أمس.', 'السنابل'],
    ['دمشق في 12 تموز /المنارة/ افتتح الوزير المدرسة.', 'المنارة'],
    ['نواكشوط (السنابل ميديا) - وصلت القافلة.', 'السنابل ميديا'],
    ['الخرطوم - شمس برس: وصلت القافلة.', 'شمس برس'],
  ])('finds whose article it is: %s', (dateline, name) => {
    expect(organisations(dateline)).toContain(name);
  });

  it('finds to whom something was said, and wherever it is named again', () => {
    const [first, ...more] = organisations(
      'وقال سائق حافلة لـ«الشراع» إن الطريق مغلقة.',
      'وسألت «الشراع» سائقا آخر فلم يجب.',
    );
    expect([first, more.length]).toEqual(['الشراع', 0]);
  });

  it('finds firms between marks by their trade', () => {
    expect(organisations('وقال محلل في «الصنوبر القابضة» إن السعر يرتفع.')).toEqual(['الصنوبر القابضة']);
  });

  it.each([
    'وصف الوزير القرار لـ«أهميته البالغة جدا اليوم».',
    'عمّان – خاص – توقفت الأشغال أمس.',
    'دمشق (سوريا) – توقفت الأشغال أمس.',
    'دمشق – سامر الحلبي – توقفت الأشغال أمس.',
  ])('takes nothing else for one: %s', (text) => {
    expect(organisations(text)).toEqual([]);
  });
});
