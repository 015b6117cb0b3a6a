import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';

/** The names that an article lists, people, organisations and places, with their English. */
function listed(...pairs: readonly (readonly [string, string])[]): Record<string, [string, string][]> {
  const { people, organisations, places } = summarise(buildTranslation(pairs));
  const named = (list: typeof people): [string, string][] => list.map(({ name }) => [name.source, name.target]);
  return { people: named(people), organisations: named(organisations), places: named(places) };
}

describe('describeEntity', () => {
  it.each([
    ['عبد الكبير البيطار', 'Abdul'],
    ['عبد الصبور البيطار', 'Abdul'],
    ['أبو فاطمة', 'Abu Fatima'],
    ['أم خالد', 'Umm Khaled'],
  ])('keeps the compound name %s whole', (name, english) => {
    const [person] = listed([`وقال ${name} إن الموسم جيد.`, 'The season is good.']).people ?? [];
    expect(person?.[0]).toBe(name);
    expect(person?.[1]).toMatch(new RegExp(`^${english}`));
  });

  it.each([
    ['وزارة الخارجية العمانية', 'Omani Foreign Ministry'],
    ['وزارة الداخلية الأردنية', 'Jordanian Interior Ministry'],
  ])('calls %s as English does', (name, english) => {
    expect(listed([`وأعلنت ${name} القرار.`, 'It announced the decision.']).organisations).toEqual([[name, english]]);
  });

  it('leaves out a body whose ordinary words the translation only spelled in Latin letters', () => {
    const source = 'وأعلنت نقابة قطافي الشربوط إضرابا.';
    expect(listed([source, 'Naqaba Qattafi al-Sharbut announced a strike.']).organisations).toEqual([]);
  });

  it.each([
    ['غمر الماء الضفة الشرقية كلها. ووصل إلى الضفة المقابلة.', false],
    ['سار الأهالي على الضفة الغربية لنهر صغير.', false],
    ['نزل الأهالي إلى الضفة عند الجسر.', false],
    ['أغلقت مدارس في الضفة الغربية أبوابها. وقال سكان في الضفة إن الطرق مغلقة.', true],
  ])('tells the West Bank from the bank of a river: %s', (text, isWestBank) => {
    expect(listed([text, '']).places?.some(([, english]) => english === 'West Bank')).toBe(isWestBank);
  });

  it('leaves the title between an office and the name out of the office', () => {
    const source = 'والتقى رئيس الوفد المهندس طارق العبود السكان.';
    const [person] = summarise(buildTranslation([[source, 'He met the residents.']])).people;
    expect(person?.role?.source).toBe('رئيس الوفد');
  });
});
