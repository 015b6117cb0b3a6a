import { describe, expect, it } from 'vitest';
import { Summary } from '../../../shared/contract/summary.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { buildTranslation } from '../../builders/translated-article.ts';

const story = [
  ['سيول في شرق السودان', 'Inondations dans l’est du Soudan'],
  [
    'قال وزير الأشغال سليم الحمود إن "السيول جرفت 46 منزلا في كسلا"، وإن الهلال الأحمر السوداني وزع 12 طنا من الغذاء.',
    'Le ministre des Travaux publics, Selim Hammoud, a dit que « les inondations ont emporté 46 maisons à Kassala » et que le Croissant-Rouge soudanais a distribué 12 tonnes de nourriture.',
  ],
] as const;

function summaryIn(targetLanguage: string, targets = story.map(([, target]) => target as string)): Summary {
  const told = story.map(([source], index) => [source, targets[index] ?? ''] as const);
  return summarise({ ...buildTranslation(told, { headline: true }), targetLanguage });
}

describe('inTargetLanguage', () => {
  it('leaves an English summary as it is', () => {
    const { people, numbers } = summaryIn('en', [
      'Floods in eastern Sudan',
      'Works Minister Salim al-Hammoud said "the floods swept away 46 homes in Kassala" and that the Sudanese Red Crescent handed out 12 tonnes of food.',
    ]);
    expect(people[0]).toMatchObject({ name: { target: 'Salim al-Hammoud' }, role: { target: 'Works Minister' } });
    expect(numbers.map(({ unit }) => unit?.target)).toEqual(['homes', 'tonnes']);
  });

  it('shows no English words in a French one', () => {
    const french = summaryIn('fr');
    expect(Summary.safeParse(french).error).toBeUndefined();
    expect(french.people.map(({ role }) => role)).toEqual(french.people.map(() => null));
    expect(french.places.find(({ sameAs }) => sameAs === 'iso3166:SD')?.name.target).toBe('Soudan');
    expect(french.places.find(({ name }) => name.source === 'كسلا')?.name.target).toBe('Kassala');
    for (const { name } of french.organisations) expect(name.target).not.toMatch(/[a-z]/i);
    expect(french.numbers.map(({ value, unit }) => [value, unit])).toEqual([
      [46, null],
      // The translation says this word itself.
      [12, { source: 'طنا', target: 'tonnes' }],
    ]);
  });

  it('spells a name as the translation does, else in Latin letters where the language has them, else in Arabic', () => {
    const speakerIn = (language: string, target?: string) =>
      summaryIn(language, target === undefined ? undefined : ['-', target]).quotes[0]?.speaker?.name.target;
    expect(speakerIn('fr')).toBe('Selim Hammoud');
    expect(speakerIn('fr', 'Le ministre a dit que « les inondations ont emporté 46 maisons ».')).toMatch(/^[A-Z][a-z]/);
    expect(speakerIn('zh', '部长说：“洪水冲走了卡萨拉的46所房屋”。')).toBe('سليم الحمود');
    expect(summaryIn('zh', ['-', '-']).places.find(({ sameAs }) => sameAs === 'iso3166:SD')?.name.target).toBe('苏丹');
  });

  it('bears a language that nobody knows', () => {
    expect(summaryIn('xx-').headline.text.target).toBe(story[0][1]);
  });
});
