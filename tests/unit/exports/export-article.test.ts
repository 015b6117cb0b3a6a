import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { gistCaution } from '../../../shared/domain/manifest.ts';
import { exportFormats } from '../../../shared/domain/object-key.ts';
import { exportArticle } from '../../../shared/exports/export-article.ts';
import { type BriefingPair, buildHarbourBriefing } from '../../builders/briefing.ts';
import { hostileStrings, withEveryString } from '../../builders/hostile-briefing.ts';
import { ninjsShape } from './ninjs-shape.ts';

const pair = buildHarbourBriefing({ warnings: [{ code: 'number-mismatch', message: '225,000,000 became 222.' }] });
const written = (format: (typeof exportFormats)[number], { translation, summary }: BriefingPair = pair) =>
  exportArticle(format, translation, summary).body;
const everyText = hostileStrings.map(([aim, text]) => [aim, withEveryString(pair, text)] as const);

describe('exportArticle', () => {
  it.each(exportFormats)('writes the same %s for the same article, with its grade', (format) => {
    const gist = buildHarbourBriefing({ grade: 'gist' });
    expect(written(format, gist)).toBe(written(format, buildHarbourBriefing({ grade: 'gist' })));
    expect(written(format, gist)).toContain(format === 'csv' ? ',gist\r\n' : gistCaution);
  });

  describe('as ninjs', () => {
    const isNinjs = new Ajv2020.Ajv2020({
      strict: false,
      formats: { uri: (value: string) => URL.canParse(value), 'date-time': true },
    }).compile(ninjsShape);

    it.each([['the article', pair] as const, ...everyText])('keeps the shape of ninjs 3.0 with %s', (_, given) => {
      isNinjs(JSON.parse(written('ninjs', given)));
      expect(isNinjs.errors).toBeNull();
    });

    it('has both texts, the original as what the translation is associated with', () => {
      const item = JSON.parse(written('ninjs'));
      expect(item.language).toBe('en');
      expect(item.bodies[0].value).toContain('42,000 tonnes');
      expect(item.associations[0]).toMatchObject({
        name: 'original',
        language: 'ar',
        uri: 's3://newsroom/articles/2025/harbour.txt',
      });
      expect(item.associations[0].bodies[0].value).toContain('42 ألف طن');
    });

    it('withholds what is only a gist', () => {
      expect(JSON.parse(written('ninjs')).pubStatus).toBe('usable');
      expect(JSON.parse(written('ninjs', buildHarbourBriefing({ grade: 'gist' }))).pubStatus).toBe('withheld');
    });

    it('states a moment of publication only when the article does', () => {
      const { translation, summary } = pair;
      const timed = { ...translation, source: { ...translation.source, published: '2025-03-12T08:30:00+01:00' } };
      expect(JSON.parse(written('ninjs'))).not.toHaveProperty('contentCreated');
      expect(JSON.parse(written('ninjs', { translation: timed, summary })).contentCreated).toBe(
        '2025-03-12T08:30:00+01:00',
      );
    });
  });

  describe('as JSON-LD', () => {
    it('is a translated news article with its people, places and quotations', () => {
      const article = JSON.parse(written('jsonld'));
      expect(article).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        inLanguage: 'en',
        datePublished: '2025-03-12',
      });
      expect(article.translationOfWork).toMatchObject({
        '@type': 'NewsArticle',
        inLanguage: 'ar',
        url: 'https://news.example/2025/03/harbour',
      });
      expect(article.mentions).toContainEqual({
        '@type': 'Person',
        name: 'Leila al-Gharbi',
        alternateName: 'ليلى الغربي',
        jobTitle: 'Project director',
      });
      expect(article.hasPart[4]).not.toHaveProperty('spokenByCharacter');
    });

    it.each(everyText)('cannot end the script element it is put into with %s', (_, given) => {
      expect(written('jsonld', given)).not.toContain('<');
      expect(JSON.parse(written('jsonld', given)).url ?? null).toBeNull();
    });
  });

  describe('as TMX', () => {
    it('has one unit per segment with both texts, letter for letter', () => {
      const segs = textsOf(written('tmx'), 'seg');
      expect(segs).toEqual(pair.translation.segments.flatMap(({ source, target }) => [source, target]));
    });

    it('leaves out segments without a translation', () => {
      const segments = pair.translation.segments.map((segment, index) =>
        index === 0 ? { ...segment, target: ' ' } : segment,
      );
      const tmx = written('tmx', { ...pair, translation: { ...pair.translation, segments } });
      expect(tmx.match(/<tu /g)).toHaveLength(segments.length - 1);
    });

    it.each(everyText)('holds nothing that XML cannot, with %s', (_, given) => {
      const tmx = written('tmx', given);
      expect(tmx).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/u);
      expect(
        tmx.replaceAll(/<\/?(?:tmx|header|note|prop|body|tuv?|seg)(?: [\w:-]+="[^"<]*")*>|<\?xml [^<]*\?>/g, ''),
      ).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/);
    });
  });

  describe('as Markdown', () => {
    it('reads as the article in a Markdown reader', () => {
      const html = marked.parse(written('markdown'), { async: false });
      expect(html).toContain('<h1>New Sfax grain terminal begins work after six years of delay</h1>');
      expect(html).toContain('<strong>180000</strong> tonnes (طن) (s4)');
      expect(html.match(/<blockquote>/g)).toHaveLength(pair.translation.segments.length);
    });

    it.each(everyText)('gains no elements from %s', (_, given) => {
      const plain = elements(marked.parse(written('markdown', withEveryString(pair, 'harmless')), { async: false }));
      expect(elements(marked.parse(written('markdown', given), { async: false }))).toEqual(plain);
    });

    it.each([
      '# a',
      '1. a',
      '- a',
      '+ a',
      '> a',
      '=== ',
      '| a | b |',
      '    a',
      '[a](javascript:0)',
      '![a](b)',
      '*a* _b_ `c`',
      '~~a~~',
      '<b>',
      '&lt;',
      '\\',
    ])('shows %j as it is', (text) => {
      const html = marked.parse(written('markdown', withEveryString(pair, text)), { async: false });
      expect(elements(html)).toEqual(
        elements(marked.parse(written('markdown', withEveryString(pair, 'harmless')), { async: false })),
      );
      expect(textsOf(html, 'h1')).toEqual([text.trim()]);
    });
  });

  describe('as CSV', () => {
    const rowsOf = (csv: string): Record<string, string>[] =>
      parse(csv, { bom: true, columns: true, relax_column_count: false });

    it('tells every fact in a line of its own', () => {
      const rows = rowsOf(written('csv'));
      const { keyPoints, quotes, timeline, numbers, people, organisations, places, topics } = pair.summary;
      expect(rows).toHaveLength(
        1 + [keyPoints, quotes, timeline, numbers, people, organisations, places, topics].flat().length,
      );
      expect(rows.find(({ value }) => value === '8500000')).toMatchObject({
        kind: 'number',
        unit: 'dinars',
        unit_source: 'دينار',
        grade: 'production',
      });
      expect(rows.find(({ detail }) => detail === 'Habib al-Masmoudi')).toMatchObject({
        kind: 'quote',
        detail_source: 'الحبيب المصمودي',
      });
    });

    it('keeps commas, quotation marks and line ends in their cells', () => {
      const rows = rowsOf(written('csv', withEveryString(pair, 'a "b", c\nd\r\ne')));
      expect(rows[0]?.text).toBe('a "b", c\nd\r\ne');
    });

    it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u200f=1', '＝1', '\u00a0-1'])(
      'lets no cell begin with %j',
      (text) => {
        const cells = rowsOf(written('csv', withEveryString(pair, text))).flatMap((row) => Object.values(row));
        expect(cells).toContain(`'${text}`);
        expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝]|^[\t\r\n]/u.test(cell))).toEqual([]);
      },
    );

    it('marks a number below zero too', () => {
      const [number] = pair.summary.numbers;
      if (number === undefined) throw new Error('The builder has numbers.');
      const rows = rowsOf(
        written('csv', { ...pair, summary: { ...pair.summary, numbers: [{ ...number, value: -4 }] } }),
      );
      expect(rows.find(({ kind }) => kind === 'number')?.value).toBe("'-4");
    });
  });
});

/** The tags of an HTML text in order. */
function elements(html: string): string[] {
  const tags: string[] = [];
  const parser = new Parser({ onopentagname: (name) => tags.push(name) });
  parser.end(html);
  return tags;
}

/** What the elements of a name hold, in order. */
function textsOf(markup: string, name: string): string[] {
  const texts: string[] = [];
  let open = false;
  const parser = new Parser(
    {
      onopentagname: (tag) => {
        if (tag === name) texts.push('');
        open = tag === name;
      },
      ontext: (text) => {
        if (open) texts[texts.length - 1] += text;
      },
      onclosetag: () => {
        open = false;
      },
    },
    { decodeEntities: true, xmlMode: name === 'seg' },
  );
  parser.end(markup);
  return texts;
}
