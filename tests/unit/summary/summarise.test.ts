import { describe, expect, it } from 'vitest';
import { Summary } from '../../../shared/contract/summary.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { bridgeStory, buildTranslation } from '../../builders/translated-article.ts';

const translation = buildTranslation(bridgeStory, { headline: true });
const summary = summarise(translation);

describe('summarise', () => {
  it('keeps to the published schema', () => {
    expect(Summary.safeParse(summary).error).toBeUndefined();
  });

  it('proves every item it tells', () => {
    expect(summary.verification.dropped).toBe(0);
    expect(summary.verification.claims).toBeGreaterThan(15);
  });

  it('gives the same summary for the same segments, the source block aside', () => {
    const again = structuredClone({ ...translation, source: { ...translation.source, bucket: 'other', etag: 'f' } });
    expect(summarise(again)).toEqual({ ...summary, source: again.source });
  });

  it('takes the headline of the article', () => {
    expect(summary.headline.text).toEqual({ source: bridgeStory[0]?.[0], target: bridgeStory[0]?.[1] });
  });

  it('joins the names of people to their offices and to the English of the translation', () => {
    const minister = summary.people.find(({ name }) => name.source === 'سليم الحمود');
    expect(minister?.name.target).toBe('Salim al-Hammoud');
    expect(minister?.role).toEqual({ source: 'وزير الأشغال', target: 'Works Minister' });
  });

  it('gives countries their code and the English of the translation', () => {
    expect(summary.places.find(({ sameAs }) => sameAs === 'iso3166:JO')?.name.target).toBe('Jordan');
  });

  it('puts each quotation in the mouth of who said it', () => {
    expect(summary.quotes.map(({ text, speaker }) => [text.target, speaker?.name.target])).toEqual([
      ['We did not wait for the funding, and we began digging in a harsh winter.', 'Salim al-Hammoud'],
      ['cannot bear heavy trucks', 'Rana al-Khatib'],
    ]);
  });

  it('dates what the article dates', () => {
    expect(summary.timeline.map(({ date }) => date)).toEqual(['2024-05-15', '2025-03']);
  });

  it('tells amounts in full with what they count', () => {
    expect(summary.numbers.map(({ value, unit }) => [value, unit?.target])).toEqual([
      [420, 'metres'],
      [65_000_000, 'US dollars'],
      [30, 'months'],
    ]);
  });

  it('points with every mention at the name itself, in both languages', () => {
    for (const { name, mentions } of [...summary.people, ...summary.organisations, ...summary.places]) {
      for (const { segment, source, target } of mentions) {
        const at = translation.segments.find(({ id }) => id === segment);
        expect(name.source).toContain(at?.source.slice(source.start, source.end));
        const english = target === null ? '' : at?.target.slice(target.start, target.end);
        expect(name.target.toLowerCase()).toContain(english?.toLowerCase());
      }
    }
  });

  it('leaves no Arabic in any English', () => {
    const targets = JSON.stringify(summary, (key, value) =>
      key === 'source' && typeof value === 'string' ? undefined : value,
    );
    expect(targets).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('spells in Latin letters the words that an engine left in Arabic', () => {
    const left = buildTranslation([
      [
        'وصل الوفد إلى بلدة سنديان يوم الأحد بعد رحلة طويلة.',
        'The delegation reached سنديان on Sunday after a long trip.',
      ],
    ]);
    expect(summarise(left).headline.text.target).toMatch(/^The delegation reached [A-Z]\w+ on Sunday/);
  });

  it('tells fewer key points than three only when the article has fewer sentences', () => {
    const short = buildTranslation([
      [
        'أعلنت الحكومة خطة جديدة لتوسيع الميناء في العام المقبل.',
        'The government announced a new plan to expand the port next year.',
      ],
    ]);
    expect(summarise(short).keyPoints).toHaveLength(1);
    expect(summary.keyPoints.length).toBeGreaterThanOrEqual(3);
  });
});
