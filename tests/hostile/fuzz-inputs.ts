import fc from 'fast-check';
import { articleOf } from '../chaos/articles.ts';
import { hostileTexts } from './corpus.ts';

const encode = (text: string): Uint8Array => Buffer.from(text.toWellFormed());
const arabic = fc.array(fc.nat(500), { minLength: 1, maxLength: 6 }).map(articleOf);
const hostile = fc.constantFrom(...hostileTexts);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  hostile,
);

/** Arabic text in which anything may stand anywhere. */
const mixed = fc
  .tuple(arabic, fc.array(fc.tuple(fc.nat(2_000), anyText), { maxLength: 6 }))
  .map(([text, insertions]) =>
    insertions.reduce(
      (sum, [at, piece]) => `${sum.slice(0, at % sum.length)}${piece}${sum.slice(at % sum.length)}`,
      text,
    ),
  );

/** Bytes of every encoding that is accepted, and of none. */
const utf16 = (text: string, swap: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};
const encoded = fc.tuple(mixed, fc.nat(4)).map(([text, kind]) => {
  if (kind === 0) return encode(text);
  if (kind === 1) return Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text, false)]);
  if (kind === 2) return Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(text, true)]);
  if (kind === 3) return utf16(text, false);
  return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), encode(text)]);
});
/** Good bytes with some of them changed, cut off or doubled. */
const damaged = fc
  .tuple(encoded, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 10 }), fc.nat(5_000))
  .map(([bytes, changes, length]) => {
    const copy = Uint8Array.from(bytes);
    for (const [at, value] of changes) copy[at % copy.length] = value;
    return copy.subarray(0, length);
  });

const tag = fc.constantFrom(
  'p',
  'div',
  'article',
  'h1',
  'ul',
  'li',
  'table',
  'td',
  'script',
  'style',
  'template',
  'svg',
  'math',
  'br',
  'a',
  'x-y',
  'title',
  'noscript',
  'textarea',
);
const attribute = fc.constantFrom(
  '',
  ' hidden',
  ' style="display:none"',
  ' lang=en',
  ' dir=rtl',
  ' href="javascript:x"',
  " a='",
  ' "',
  ' onclick=x',
);
const htmlPiece = fc.oneof(
  fc.tuple(tag, attribute).map(([name, extra]) => `<${name}${extra}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!doctype html>',
    '<?xml ?>',
    '&amp;',
    '&#x0;',
    '&#1114112;',
    '&nosuch;',
    '<',
    '>',
    '</',
    '<meta charset=utf-16>',
    '<script type="application/ld+json">{"a":',
  ),
  arabic,
  anyText,
);
const html = fc.array(htmlPiece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const markdownPiece = fc.oneof(
  fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1. ',
    '```\n',
    '~~~',
    '|a|b|\n|-|-|\n',
    '[',
    '](',
    ')',
    '![',
    '**',
    '_',
    '`',
    '\n\n',
    '---\n',
    '---\ntitle: x\n---\n',
    '<div>',
    '\\',
    '[a]: b\n',
    '    ',
  ),
  arabic,
  anyText,
);
const markdown = fc.array(markdownPiece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const ninjsFields = fc.record(
  {
    uri: anyText,
    language: fc.oneof(fc.constant('ar'), anyText),
    headline: fc.oneof(mixed, fc.integer(), fc.constant(null)),
    headlines: fc.array(fc.record({ role: anyText, value: mixed })),
    body_text: fc.oneof(mixed, fc.jsonValue()),
    body_html: html,
    bodies: fc.array(fc.record({ role: anyText, contenttype: anyText, value: fc.oneof(mixed, html) })),
    versioncreated: fc.oneof(anyText, fc.constant('2026-01-15T10:00:00Z')),
    __proto__: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const nested = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('[', '{"a":', '[{"a":'))
  .map(([depth, open]) => open.repeat(depth));
const json = fc.oneof(
  ninjsFields.map((fields) => JSON.stringify(fields)),
  fc.json({ maxDepth: 10 }),
  nested,
  nested.map(
    (open) =>
      `${open}${[...open]
        .map((c) => (c === '[' ? ']' : c === '{' ? '}' : ''))
        .toReversed()
        .join('')}`,
  ),
  arabic.map((text) => `{"body_text":"a","body_text":${JSON.stringify(text)},"body_text":5}`),
  fc.tuple(ninjsFields, fc.nat(400)).map(([fields, at]) => JSON.stringify(fields).slice(0, at)),
);

/** A document to be uploaded, under the ending it claims. */
export interface FuzzedDocument {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** Documents of every format, well made, badly made and not made at all. */
export const documentArbitrary: fc.Arbitrary<FuzzedDocument> = fc.oneof(
  fc.record({
    ending: fc.constantFrom('.txt', '.md', '.html', '.htm', '.ninjs.json', '.TXT', '.pdf', ''),
    bytes: fc.oneof(encoded, damaged, fc.uint8Array({ maxLength: 3_000 })),
  }),
  fc.record({ ending: fc.constant('.html'), bytes: html.map(encode) }),
  fc.record({ ending: fc.constant('.md'), bytes: markdown.map(encode) }),
  fc.record({ ending: fc.constant('.ninjs.json'), bytes: json.map(encode) }),
);

/** Object metadata as an uploader may state it. */
export const metadataArbitrary: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom('published', 'source-url', 'headline', 'x'),
  fc.oneof(
    fc.constantFrom(
      '2026-01-15',
      '2026-13-45',
      'javascript:alert(1)',
      'https://example.org/a?b#c',
      '%',
      '%E2%80',
      '%00',
      'http://[',
      '9999999999',
    ),
    fc.string({ maxLength: 60 }),
    anyText.map((text) => encodeURIComponent(text.toWellFormed())),
  ),
);

const codePoint = fc.integer({ min: 0, max: 0x10ffff }).filter((point) => point < 0xd800 || point > 0xdfff);
const keyPart = fc.oneof(
  fc.array(codePoint, { maxLength: 20 }).map((points) => String.fromCodePoint(...points)),
  fc.constantFrom(
    '..',
    '.',
    '//',
    '/',
    '%2e%2e',
    ' ',
    '+',
    '\u0000',
    '\n',
    '\\',
    '~',
    '*',
    '?',
    '#',
    'الخبر',
    '😀',
    '.en.manifest.json',
    '.en.export.csv',
    '.tarjuman/',
  ),
);

/** Object keys: every plane of Unicode, up and beyond S3's 1,024 bytes, path tricks, reserved endings. */
export const keyArbitrary: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('articles/', 'articles/', 'articles', '', '/articles/', 'Articles/', '.tarjuman/'),
    fc.array(keyPart, { maxLength: 60 }),
    fc.constantFrom('.txt', '.md', '.HTML', '', '/', '.en.translation.json', '.en.manifest.json'),
  )
  .map(([prefix, parts, ending]) => `${prefix}${parts.join('')}${ending}`)
  .filter((key) => key !== '' && Buffer.byteLength(key) <= 1024);

const bucketName = fc.constantFrom('newsroom', 'elsewhere', '', '__proto__');
const looseEvent = fc.record(
  {
    source: fc.oneof(fc.constant('aws.s3'), fc.jsonValue()),
    detail: fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          bucket: fc.oneof(
            fc.jsonValue(),
            fc.record({ name: fc.oneof(bucketName, fc.jsonValue()) }, { requiredKeys: [] }),
          ),
          object: fc.oneof(
            fc.jsonValue(),
            fc.record({ key: fc.oneof(keyArbitrary, fc.jsonValue()) }, { requiredKeys: [] }),
          ),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

/** What names an object, whatever else it says. */
const namingEvent = fc
  .tuple(fc.constantFrom('newsroom', 'newsroom', 'elsewhere', '__proto__'), keyArbitrary, fc.object())
  .map(([name, key, more]) => ({ ...more, detail: { ...more, bucket: { ...more, name }, object: { ...more, key } } }));

/** Bodies of queue messages: S3 events with parts missing or wrong, test events, and what is no event at all. */
export const messageArbitrary: fc.Arbitrary<string> = fc.oneof(
  looseEvent.map((event) => JSON.stringify(event)),
  namingEvent.map((event) => JSON.stringify(event)),
  fc.json(),
  anyText,
  nested,
  fc.constantFrom(
    '{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"newsroom"}',
    '{"Records":[{"s3":{"object":{"key":"articles%2Fa.txt"}}}]}',
    '',
    'null',
    '[]',
    '{"detail":null}',
  ),
);
