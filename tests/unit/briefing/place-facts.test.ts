import { describe, expect, it } from 'vitest';
import { placeFacts } from '../../../shared/briefing/place-facts.ts';
import { buildHarbourBriefing } from '../../builders/briefing.ts';

const { translation, summary } = buildHarbourBriefing();

describe('placeFacts', () => {
  it('numbers every fact once', () => {
    const facts = placeFacts(translation.segments, summary);
    const all = [
      facts.keyPoints,
      facts.quotes,
      facts.timeline,
      facts.numbers,
      facts.people,
      facts.organisations,
      facts.places,
    ].flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(facts.count);
  });

  it('links a fact to each paragraph once, in the order of its evidence', () => {
    const facts = placeFacts(translation.segments, summary);
    const sfax = facts.places.find(({ item }) => item.name.target === 'Sfax');
    expect(sfax?.links.map(({ paragraph }) => paragraph)).toEqual(['1', '2']);
  });

  it('marks the stretch in both languages and gives its anchor to the translation', () => {
    const facts = placeFacts(translation.segments, summary);
    const bizerte = facts.places.find(({ item }) => item.name.target === 'Bizerte');
    const marks = facts.marks.get('s4');
    const [source] = marks?.source.filter(({ fact }) => fact === bizerte?.id) ?? [];
    const [target] = marks?.target.filter(({ fact }) => fact === bizerte?.id) ?? [];
    expect(translation.segments[3]?.source.slice(source?.start, source?.end)).toBe('بنزرت');
    expect(translation.segments[3]?.target.slice(target?.start, target?.end)).toBe('Bizerte');
    expect([source?.anchor, target?.anchor]).toEqual([null, `${bizerte?.id}-0`]);
  });

  it('says when a stretch is known in the Arabic alone', () => {
    const railway = placeFacts(translation.segments, summary).numbers.find(({ item }) => item.value === 136);
    expect(railway?.links).toEqual([{ paragraph: '14', href: `#${railway?.id}-0`, sourceOnly: true }]);
  });

  it('marks nothing for evidence outside the article', () => {
    const stray = [
      { segment: 's99', source: { start: 0, end: 4 }, target: null },
      { segment: 's1', source: { start: 5, end: 9_999 }, target: { start: 3, end: 3 } },
    ];
    const [point] = summary.keyPoints;
    if (point === undefined) throw new Error('The builder has key points.');
    const bare = { ...summary, quotes: [], timeline: [], numbers: [], people: [], organisations: [], places: [] };
    const facts = placeFacts(translation.segments, { ...bare, keyPoints: [{ ...point, evidence: stray }] });
    expect(facts.keyPoints[0]?.links).toEqual([{ paragraph: '1', href: '#s1', sourceOnly: true }]);
    expect([...facts.marks.values()].flatMap(({ source, target }) => [...source, ...target])).toEqual([]);
  });
});
