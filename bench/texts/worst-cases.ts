import { newsText } from './news-text.ts';

/**
 * Kinds of text that are hard on one stage or another, each about so many bytes of UTF-8; another seed is another text of
 * the same kind, where there are more than one.
 */
export const texts: Readonly<Record<string, (bytes: number, seed: number) => string>> = {
  news: newsText,
  'no-punctuation': (bytes, seed) => newsText(bytes, seed).replace(/[^\p{L}\p{N}\s]/gu, ''),
  'one-line': (bytes, seed) => newsText(bytes, seed).replace(/\s+/g, ' '),
  'one-line-no-punctuation': (bytes, seed) => newsText(bytes, seed).replace(/[^\p{L}\p{N}]+/gu, ' '),
  quotes: (bytes, seed) =>
    repeated(
      bytes,
      seed,
      (index) => `قال سامي الراوي: «نريد الماء رقم ${index}». وقالت هدى: "لا نعرف السبب ${index}".`,
    ),
  'open-quotes': (bytes, seed) => repeated(bytes, seed, (index) => `«قال "إن «الأمر ${index} "واضح`),
  names: (bytes, seed) =>
    repeated(bytes, seed, (index) => {
      const [first, last] = [givenNames[index % givenNames.length], familyNames[(index * 7) % familyNames.length]];
      return `التقى ${first} ${last}${index} الوزير ${last} ${first} والرئيس ${first} الـ${last} في بغداد.`;
    }),
  numbers: (bytes, seed) =>
    repeated(
      bytes,
      seed,
      (index) => `${index} مليون و${index} ألفاً و3,5 في المئة بين ${index} و${index + 9} يناير 2021`,
    ),
  'same-line': (bytes) => repeated(bytes, 1, () => 'أعلنت الوزارة أن العمل مستمر في كل القرى.'),
  'one-word': (bytes) => `خبر\n${'مدينة '.repeat(Math.ceil(bytes / 11))}`,
};

const givenNames = ['سامي', 'ليلى', 'خالد', 'نادية', 'يوسف', 'هدى', 'طارق', 'عبد الرحمن'];
const familyNames = ['الراوي', 'القاسم', 'الزهراني', 'بلحاج', 'العبيدي', 'أبو عمر', 'بن علي'];

/** Lines are numbered with five digits, so that those of a short text are as hard as those of a long one. */
const leastIndex = 10_000;
const indices = 90_000;

/** A headline and lines made one by one, each a paragraph; another seed begins with another line. */
function repeated(bytes: number, seed: number, line: (index: number) => string): string {
  const lines = ['خبر عاجل من المدينة'];
  for (let size = 0, made = seed * 7919; size < bytes; made += 1) {
    lines.push(line(leastIndex + (made % indices)));
    size += Buffer.byteLength(lines.at(-1) ?? '') + 1;
  }
  return `${lines.join('\n')}\n`;
}
