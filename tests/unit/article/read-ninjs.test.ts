import { describe, expect, it } from 'vitest';
import { MalformedNinjsError } from '../../../shared/article/parsed-document.ts';
import { readNinjs } from '../../../shared/article/read-ninjs.ts';
import { headline, paragraphs, storyBlocks } from './support/wire-story.ts';

const read = (item: object) => readNinjs(JSON.stringify(item));
const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
const plain = paragraphs.join('\n');

describe('readNinjs', () => {
  it.each([
    ['body_text', { headline, body_text: plain }],
    ['body_html', { headline, body_html: html }],
    ['body_xhtml', { headline, body_xhtml: `<div>${html}</div>` }],
    ['both, one of them whole', { headline, body_text: plain, body_xhtml: `<p>${paragraphs[0]}</p>` }],
    ['both, the text in one line', { headline, body_text: paragraphs.join(' '), body_html: html }],
    [
      'bodies and headlines of version 2',
      {
        headlines: [
          { role: 'short', value: 'سوق' },
          { role: 'main', value: headline },
        ],
        bodies: [
          { role: 'main', contenttype: 'text/plain', value: plain },
          { contenttype: 'text/html', value: html },
        ],
      },
    ],
    [
      'the letter case of version 3',
      {
        headlines: [{ contentType: 'text/html', value: `<h1>${headline}</h1>` }],
        bodies: [{ contentType: 'text/html', value: html }],
      },
    ],
    ['a body that begins with the headline', { headline, body_html: `<h1>${headline}</h1>${html}` }],
    ['a description beside the body', { headline, description_text: 'موجز', body_text: plain }],
    ['no headline of its own', { body_text: `${headline}\n${plain}` }],
    ['a title for a headline', { title: headline, body_text: plain }],
    ['markup under a plain name', { headline, body: html }],
  ])('reads an item with %s once', (_, item) => {
    expect(read(item).blocks).toEqual(storyBlocks);
  });

  it('falls back on the description', () => {
    expect(read({ headline, description_text: paragraphs[0] }).blocks).toEqual(storyBlocks.slice(0, 2));
    expect(read({ headline, descriptions: [{ value: paragraphs[0] }] }).blocks).toEqual(storyBlocks.slice(0, 2));
  });

  it('reads the date of this version, else of the first', () => {
    expect(read({ versioncreated: '2024-04-14T10:00:00Z', firstcreated: '2024-04-01' }).published).toBe(
      '2024-04-14T10:00:00Z',
    );
    expect(read({ versionCreated: 'soon', firstCreated: '2024-04-01' }).published).toBe('2024-04-01');
    expect(read({ headline }).published).toBeNull();
  });

  it.each([
    [{ uri: 'https://news.example/1' }],
    [
      {
        uri: 'urn:news:1',
        altids: [
          { role: 'id', value: '17' },
          { role: 'web', value: 'https://news.example/1' },
        ],
      },
    ],
    [{ uri: 'urn:news:1', altids: { web: 'https://news.example/1' } }],
  ])('finds the address in %j', (item) => {
    expect(read(item).url).toBe('https://news.example/1');
  });

  it('reads nothing from fields of the wrong type', () => {
    const item = {
      headline: 5,
      headlines: 'x',
      bodies: [null, 3, { value: [] }],
      body_text: {},
      altids: 7,
      language: [],
      uri: null,
    };
    expect(read(item)).toEqual({ blocks: [], published: null, url: null, language: null });
  });

  it.each([
    ['{"headline": "سر', /truncated/],
    ['', /truncated/],
    ['{"headline": "سر"', /truncated/],
    ['{"headline": سر}', /malformed/],
    ['{"a": 1,}', /malformed at character 8/],
    ['{"a": 1} {"b": 2}', /malformed at character 9/],
    ['[]', /expected one object/],
    ['"سر"', /expected one object/],
    ['[['.repeat(50_000), /truncated/],
  ])('throws MalformedNinjsError for %.20s without quoting it', (json, message) => {
    expect(() => readNinjs(json)).toThrow(MalformedNinjsError);
    expect(() => readNinjs(json)).toThrow(message);
    expect(() => readNinjs(json)).not.toThrow(/سر/);
  });
});
