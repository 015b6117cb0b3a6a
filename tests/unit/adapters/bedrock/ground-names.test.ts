import { describe, expect, it } from 'vitest';
import { groundName } from '../../../../shared/adapters/bedrock/ground-names.ts';
import { groundsOf } from '../../../../shared/adapters/bedrock/grounds.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';

const translation = buildTranslation([
  [
    'قال وزير الأشغال سليم الحمود إن المهندسة رنا الخطيب أشرفت على العمل.',
    'Works Minister Salim al-Hammoud said that engineer Rana al-Khatib had overseen the work.',
  ],
  ['وقالت الخطيب إن جمعية بناة السد شاركت.', 'Al-Khatib said that the Dam Builders Association took part.'],
]);
const proved = summarise(translation);
const grounds = groundsOf(translation, proved);
const without = groundsOf(translation, { ...proved, people: [], organisations: [] });
const salim = { name: 'سليم الحمود', english: 'Salim al-Hammoud', role: 'وزير الأشغال', roleEnglish: 'Works Minister' };

describe('groundName', () => {
  it('gives what the extraction found, under the English of the article', () => {
    const [own] = proved.people;
    expect(own?.name.source).toBe('سليم الحمود');
    expect(groundName({ ...salim, english: 'Saleem Al Hamoud' }, 'people', grounds)).toEqual(own);
  });

  it('refuses an English name that is somebody else’s in the same sentence', () => {
    expect(groundName({ ...salim, english: 'Rana al-Khatib' }, 'people', grounds)).toBeNull();
    expect(groundName({ ...salim, english: 'Works Minister' }, 'people', without)).toBeNull();
  });

  it('finds what the extraction missed, with the office beside it', () => {
    const found = groundName(salim, 'people', without);
    expect(found).toMatchObject({
      name: { source: 'سليم الحمود', target: 'Salim al-Hammoud' },
      role: { source: 'وزير الأشغال', target: 'Works Minister' },
      mentions: [{ segment: 's1' }],
    });
    const target = found?.mentions[0]?.target;
    expect(translation.segments[0]?.target.slice(target?.start, target?.end)).toBe('Salim al-Hammoud');
  });

  it('gives nobody the office of another', () => {
    const rana = { name: 'رنا الخطيب', english: 'Rana al-Khatib', role: 'وزير الأشغال', roleEnglish: 'Works Minister' };
    expect(groundName(rana, 'people', without)?.role).toBeNull();
  });

  it('takes no part of a word for a name', () => {
    expect(groundName({ name: 'اد', english: 'Ad' }, 'places', without)).toBeNull();
  });

  it('knows nobody whom the article does not name', () => {
    expect(groundName({ ...salim, name: 'كريم الفاسي', english: 'Karim al-Fassi' }, 'people', grounds)).toBeNull();
  });
});
