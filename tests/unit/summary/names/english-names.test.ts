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

  it.each([
    ['وأعلنت جامعة الكويت النتائج.', 'Kuwait University'],
    ['وحذرت هيئة الأرصاد الجوية من السيول.', 'Meteorological Authority'],
  ])('puts the body of %s into the English it goes by', (text, english) => {
    expect(listed([text, '']).organisations?.map(([, name]) => name)).toEqual([english]);
  });

  it('ends the name of a body behind its field, and spells whom it is called after', () => {
    const text = 'وأعلنت جامعة الأمير عبد الإله للعلوم والتقنية النتائج.';
    const english = 'Prince Abdulilah University of Science and Technology announced the results.';
    expect(listed([text, english]).organisations?.map(([source]) => source)).toEqual([
      'جامعة الأمير عبد الإله للعلوم والتقنية',
    ]);
    expect(listed([text, '']).organisations?.map(([, name]) => name)).toEqual([
      'Prince Abdul Ilah University of Science and Technology',
    ]);
  });

  it('finds a body in the translation whatever the order of its words', () => {
    const { organisations } = summarise(
      buildTranslation([['وقالت وزارة الصحة الكويتية إنها مستعدة.', 'The Kuwaiti health ministry said it is ready.']]),
    );
    const [mention] = organisations[0]?.mentions ?? [];
    expect(organisations[0]?.name.target).toBe('Kuwaiti Ministry of Health');
    expect(mention?.target).toEqual({ start: 4, end: 27 });
  });

  it.each([
    [
      'the office between commas',
      'وقال رئيس اتحاد مصدري الزيتون، نبيل الصاوي، إن الموسم جيد.',
      'The president of the union of olive exporters, Nabil al-Sawi, said the season is good.',
      'president of the union of olive exporters',
    ],
    [
      'that it is over',
      'وقال الرئيس التونسي السابق نبيل الصاوي إن الموسم جيد.',
      'The former Tunisian president Nabil al-Sawi said the season is good.',
      'former Tunisian president',
    ],
    [
      'no words of an engine that did not understand',
      'وقال الناطق باسمها نبيل الصاوي إن الموسم جيد.',
      'The spokesman with its name Nabil al-Sawi said the season is good.',
      'spokesperson',
    ],
  ])('tells in a role %s', (_, source, target, role) => {
    expect(summarise(buildTranslation([[source, target]])).people[0]?.role?.target).toBe(role);
  });

  it('leaves the title between an office and the name out of the office', () => {
    const source = 'والتقى رئيس الوفد المهندس طارق العبود السكان.';
    const [person] = summarise(buildTranslation([[source, 'He met the residents.']])).people;
    expect(person?.role?.source).toBe('رئيس الوفد');
  });
});
