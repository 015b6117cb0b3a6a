import { setImmediate as settled } from 'node:timers/promises';
import { takeDocument } from '../hostile/take-input.ts';

/** A shape of document that could make some parser slow, by its number of repetitions. */
interface Shape {
  readonly name: string;
  readonly ending: string;
  readonly make: (times: number) => string;
}

const lead = 'خبر من المدينة\n\nوقالت الوزارة في بيان إن العمل مستمر في المدينة وإن السكان عادوا إلى بيوتهم.\n\n';
const inBody = (piece: string) => (times: number) => `${lead}${piece.repeat(times)}\n`;

/** Each is known to make a careless parser or regular expression take time that grows with the square, or worse. */
export const shapes: readonly Shape[] = [
  { name: 'plain sentences', ending: '.txt', make: inBody('وقال المدير إن العمل مستمر في المدينة منذ يومين. ') },
  { name: 'lines without end', ending: '.txt', make: inBody('كلمة ') },
  { name: 'one endless word', ending: '.txt', make: inBody('ا') },
  { name: 'opening quotation marks', ending: '.txt', make: inBody('«') },
  { name: 'opening brackets', ending: '.txt', make: inBody('(') },
  { name: 'vowel marks', ending: '.txt', make: inBody('َُ') },
  { name: 'digits and separators', ending: '.txt', make: inBody('1,') },
  { name: 'slashes of dates', ending: '.txt', make: inBody('12/') },
  { name: 'number words', ending: '.txt', make: inBody('مليون ') },
  { name: 'speech without an end', ending: '.txt', make: inBody('وقال إن ') },
  { name: 'dots', ending: '.txt', make: inBody('.') },
  { name: 'web addresses', ending: '.txt', make: inBody('http://a.b/') },
  { name: 'blank lines', ending: '.txt', make: inBody('\n') },
  { name: 'opening tags', ending: '.html', make: inBody('<div>') },
  { name: 'unclosed comments', ending: '.html', make: inBody('<!--') },
  { name: 'open angle brackets', ending: '.html', make: inBody('<') },
  { name: 'entities without an end', ending: '.html', make: inBody('&amp') },
  { name: 'nested lists', ending: '.html', make: inBody('<ul><li>') },
  { name: 'Markdown brackets', ending: '.md', make: inBody('[') },
  { name: 'Markdown links', ending: '.md', make: inBody('[a](') },
  { name: 'Markdown stars', ending: '.md', make: inBody('**a ') },
  { name: 'Markdown quotes', ending: '.md', make: inBody('> ') },
  { name: 'Markdown backticks', ending: '.md', make: inBody('`a``') },
  { name: 'Markdown angle brackets', ending: '.md', make: inBody('<a ') },
  { name: 'nested JSON lists', ending: '.ninjs.json', make: (times) => '['.repeat(times) },
  { name: 'nested JSON objects', ending: '.ninjs.json', make: (times) => '{"a":'.repeat(times) },
  {
    name: 'a JSON body of tags',
    ending: '.ninjs.json',
    make: (times) => JSON.stringify({ body_html: lead + '<b>'.repeat(times) }),
  },
];

/** How the work of a shape grows: CPU time of the whole pipeline at one size and at four times that size. */
export interface Growth {
  readonly name: string;
  readonly bytes: number;
  readonly microsecondsPerByte: number;
  /** 1 grows with the size, 2 with its square. */
  readonly exponent: number;
  readonly findings: readonly string[];
}

/** Measures one shape. @param bytes of the larger document */
export async function measureGrowth({ name, ending, make }: Shape, bytes: number): Promise<Growth> {
  const unit = Buffer.byteLength(make(2)) - Buffer.byteLength(make(1));
  const cost = async (size: number) => {
    const document = { ending, bytes: Buffer.from(make(Math.max(1, Math.floor((size - 200) / unit)))) };
    await settled();
    const before = process.cpuUsage();
    const { findings } = await takeDocument(document);
    const { user, system } = process.cpuUsage(before);
    return { microseconds: user + system, findings, bytes: document.bytes.length };
  };
  await cost(2_000);
  const small = await cost(bytes / 4);
  const large = await cost(bytes);
  return {
    name: `${name} (${ending})`,
    bytes: large.bytes,
    microsecondsPerByte: large.microseconds / large.bytes,
    exponent: Math.log(large.microseconds / Math.max(1, small.microseconds)) / Math.log(4),
    findings: large.findings,
  };
}
