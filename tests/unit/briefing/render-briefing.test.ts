import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { renderBriefing } from '../../../shared/briefing/render-briefing.ts';
import { Summary } from '../../../shared/contract/summary.ts';
import { Translation } from '../../../shared/contract/translation.ts';
import { gistCaution } from '../../../shared/domain/manifest.ts';
import { type BriefingPair, buildHarbourBriefing } from '../../builders/briefing.ts';
import { hostileStrings, withEveryString } from '../../builders/hostile-briefing.ts';

const render = ({ translation, summary }: BriefingPair) => renderBriefing(translation, summary);

describe('renderBriefing', () => {
  it('is given a pair that keeps the contract', () => {
    const { translation, summary } = buildHarbourBriefing();
    expect(Translation.safeParse(translation).success).toBe(true);
    expect(Summary.safeParse(summary).success).toBe(true);
  });

  it('gives the same page for the same article', () => {
    expect(render(buildHarbourBriefing())).toBe(render(buildHarbourBriefing()));
  });

  it('stays far below 150 kB', () => {
    expect(Buffer.byteLength(render(buildHarbourBriefing({ grade: 'gist' })))).toBeLessThan(75_000);
  });

  it('allows its own style sheet by hash, and nothing else', () => {
    const page = render(buildHarbourBriefing());
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
    expect(page).not.toMatch(/<(?:script|link|img|iframe)|style="|url\(|@import/);
  });

  it.each(['gist', 'neural', 'production'] as const)(
    'tells the %s grade in the title, the bar, the heads and on paper',
    (grade) => {
      const page = render(buildHarbourBriefing({ grade }));
      const label = { gist: 'Gist only', neural: 'Neural machine translation', production: 'Machine translation' }[
        grade
      ];
      expect(page).toContain(`<title>${label}: `);
      expect(page).toMatch(new RegExp(`@page\\{[^}]*@top-center\\{content:"${label}`));
      expect(page.match(new RegExp(`<span class="tag ${grade}">${label}`, 'g'))).toHaveLength(2);
    },
  );

  it('warns of gist in the words of the contract and puts none of it between quotation marks', () => {
    const page = render(buildHarbourBriefing({ grade: 'gist' }));
    expect(page).toContain(gistCaution);
    const quotes = /<h2 id="quotes">([\s\S]*?)<\/section>/.exec(page)?.[1] ?? '';
    expect(quotes.match(/Gist, not a quotation/g)).toHaveLength(5);
    expect(quotes).not.toMatch(/[“”]/);
  });

  it('shows warnings where they are and counts them at the top', () => {
    const page = render(
      buildHarbourBriefing({ warnings: [{ code: 'number-mismatch', message: '225,000,000 became 222.' }] }),
    );
    expect(page).toMatch(/1 paragraph of the translation has a warning: see<span class="refs"> <a href="#s5">/);
    expect(page).toMatch(/<strong>Number mismatch:<\/strong> <bdi>225,000,000 became 222\.<\/bdi>/);
  });

  it('says what was left out and what nobody is certain of', () => {
    const { translation, summary } = buildHarbourBriefing();
    const page = renderBriefing(translation, { ...summary, verification: { claims: 46, verified: 43, dropped: 2 } });
    expect(page).toContain('2 claims left out of this page');
    expect(page).toContain('1 claim could not be verified');
    expect(page).toContain('Speaker not certain');
    expect(page).toContain('1 of 5 quotations without a certain speaker');
  });

  it('shows Arabic where there is no translation, and says so', () => {
    const { translation, summary } = buildHarbourBriefing();
    const segments = translation.segments.map((segment, index) => (index === 1 ? { ...segment, target: '' } : segment));
    const [first, ...others] = summary.keyPoints;
    if (first === undefined) throw new Error('The builder has key points.');
    const keyPoints = [{ ...first, text: { ...first.text, target: '' } }, ...others];
    const page = renderBriefing({ ...translation, segments }, { ...summary, keyPoints });
    expect(page).toContain('No translation of this paragraph.');
    expect(page).toContain('Arabic only:');
  });

  it('renders an article of one line without facts', () => {
    const { translation, summary } = buildHarbourBriefing();
    const none = {
      keyPoints: [],
      people: [],
      organisations: [],
      places: [],
      timeline: [],
      quotes: [],
      numbers: [],
      topics: [],
    };
    const page = renderBriefing(
      { ...translation, segments: translation.segments.slice(0, 1) },
      { ...summary, ...none },
    );
    expect(page).not.toMatch(/<h2 id="(?:points|quotes|timeline|numbers|people|organisations|places)">/);
    expect(page).toContain('id="s1"');
  });

  it('uses every id once', () => {
    const ids = [...render(buildHarbourBriefing()).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links only to what is on the page', () => {
    const page = render(buildHarbourBriefing());
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const missing = [...page.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id));
    expect(missing).toEqual([]);
  });

  it.each(hostileStrings)('keeps the elements and attributes of the page with %j in every text', (_, hostile) => {
    expect(outline(render(withEveryString(buildHarbourBriefing(), hostile)))).toEqual(
      outline(render(withEveryString(buildHarbourBriefing(), 'harmless'))),
    );
  });
});

/** The page's tags and the names of their attributes, in order. */
function outline(page: string): string[] {
  const tags: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push([name, ...Object.keys(attributes)].join(' ')),
  });
  parser.end(page);
  return tags;
}
