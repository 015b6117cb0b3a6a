/** A shape of document that could make some parser, check or extractor slow, in about so many bytes. */
export interface Shape {
  readonly name: string;
  readonly ending: string;
  readonly make: (bytes: number) => string;
  /** What the engine answers for a line; an ordinary translation when absent. */
  readonly answer?: (line: string) => string;
}

const prose = 'وقالت الوزارة في بيان إن العمل مستمر في المدينة وإن السكان عادوا إلى بيوتهم بعد يومين.\n';
const words = 'وصل الوفد إلى المدينة ';
const lead = `خبر من المدينة\n\n${prose}\n`;
const fill = (piece: string, bytes: number) => piece.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(piece))));
const shown = (piece: string) => JSON.stringify(piece.length > 24 ? `${piece.slice(0, 24)}…` : piece);

// Each is known to make a careless parser or regular expression take time that grows with the square, or worse.
const inText = [
  ...[
    'ا',
    'ـ',
    'َُ',
    'a\u0301',
    'ﷺ',
    '👨‍👩‍👧',
    '\u202e',
    ' ',
    '\n',
    'كلمة ',
    'كلمة. ',
    '.',
    '-',
    '«',
    '"',
    '": "',
    '(',
    '@',
    '#ا',
  ],
  ...['1', '1,', '1/', '12/', '1-', '١٬', '1 1 ', '1 مليون ', 'مليون ', 'مئة و', 'في 1 يناير ', 'عام '],
  ...['قال ', 'وقال إن ', 'قال: «', 'عبد ', 'بن ', 'الرئيس ', 'محمد ', 'لم ', 'ليس ', 'a@b.', 'http://a.b/', 'www.'],
];
const inHtml = [
  ...[
    '<',
    '<p>',
    '</p>',
    '<div>',
    '<p><b>',
    '<b><p>',
    '<a href="',
    "<a href='",
    '<p a=1 ',
    '<table><tr><td>',
    '<ul><li>',
  ],
  ...[
    '<!--',
    '<![CDATA[',
    '<script>',
    '<style>',
    '<svg>',
    '<template>',
    '<span hidden>',
    '&',
    '&amp',
    '&#x41;',
    '<p>ا</p>',
  ],
  ...[
    '<p lang=en>x</p>',
    '<p style="a:b;a:b;">',
    '<blockquote>',
    '<script type="application/ld+json">{"a":1}</script>',
  ],
];
const inMarkdown = [
  ...['#', '> ', '>', '- ', '1. ', '\t- ', '```\n', '`', '`a``', '|a', '|a|b|\n|-|-|\n|c|d|\n', '[', '[a](', '[a](<'],
  ...[
    '[a]: b\n',
    '![',
    '**',
    '*a',
    '**a ',
    '_a_',
    '*a _b ',
    '<a ',
    '<div>\n',
    '<!--',
    '\\',
    'a\n===\n',
    '~~',
    'a_b_c_',
  ],
];
const inEnglish = [
  ...[
    '"',
    '(',
    '1,',
    '12/',
    'million ',
    'one hundred ',
    'two thirds ',
    'between 1 and ',
    'said ',
    'not ',
    "n't ",
    'January ',
  ],
  ...['in 2020 ', 'a. ', 'Mr. ', 'the ', 'and ', 'http://a.b/', 'X ', 'من ', '\u0301'],
];

const repeated = (ending: string, piece: string): Shape[] => [
  { name: `${shown(piece)} alone`, ending, make: (bytes) => lead + fill(piece, bytes) },
  { name: `${shown(piece)} before each phrase`, ending, make: (bytes) => lead + fill(piece + words, bytes) },
];
const beside = (piece: string): Shape => ({
  name: `${shown(piece)} in one line below prose`,
  ending: '.txt',
  make: (bytes) => `${lead}${fill(prose, bytes * 0.6)}${fill(piece, bytes * 0.4)}\n`,
});
const answered = (piece: string): Shape => ({
  name: `${shown(piece)} as the translation`,
  ending: '.txt',
  make: (bytes) => lead + fill('وصل 12 وفدا في 3 يناير 2020 وقال "إن الأمر لم ينته" ثم عاد إلى البيت.\n', bytes),
  answer: (line) => fill(piece, line.length),
});
const ninjs = (name: string, make: Shape['make']): Shape => ({ name, ending: '.ninjs.json', make });
const body = JSON.stringify(prose.repeat(20));

/** All of them, by format. */
export const shapes: readonly Shape[] = [
  { name: 'ordinary sentences', ending: '.txt', make: (bytes) => lead + fill(prose, bytes) },
  { name: 'one line without a mark', ending: '.txt', make: (bytes) => lead + fill(words, bytes) },
  ...inText.flatMap((piece) => [...repeated('.txt', piece), beside(piece)]),
  ...inHtml.flatMap((piece) => repeated('.html', piece)),
  ...inMarkdown.flatMap((piece) => repeated('.md', piece)),
  ninjs('nested lists', (bytes) => '['.repeat(bytes)),
  ninjs('nested objects', (bytes) => fill('{"a":', bytes)),
  ninjs(
    'nested lists, closed',
    (bytes) => `{"x":${'['.repeat(bytes / 2)}${']'.repeat(bytes / 2)},"body_text":${body}}`,
  ),
  ninjs('many keys', (bytes) => {
    const keys = Array.from({ length: bytes / 12 }, (_, index) => `"k${index}":1`);
    return `{${keys.join(',')},"body_text":${body}}`;
  }),
  ninjs('one key many times', (bytes) => `{${fill('"body_text":"a",', bytes)}"body_text":${body}}`),
  ninjs('many bodies', (bytes) => {
    const main = { role: 'main', contenttype: 'text/html', value: '<p>ا' };
    return JSON.stringify({ bodies: Array.from({ length: bytes / 60 }, () => main), body_text: prose });
  }),
  ninjs('a body of tags', (bytes) => JSON.stringify({ body_html: lead + fill('<b>', bytes) })),
  ninjs('escapes', (bytes) => `{"body_text":"${fill('\\u0627', bytes)}"}`),
  ...inEnglish.map(answered),
];
