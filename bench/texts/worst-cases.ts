import { newsText } from './news-text.ts';

/** Kinds of text that are hard on one stage or another, each about so many bytes of UTF-8. */
export const texts: Readonly<Record<string, (bytes: number) => string>> = {
  news: (bytes) => newsText(bytes),
  'no-punctuation': (bytes) => newsText(bytes).replace(/[^\p{L}\p{N}\s]/gu, ''),
  'one-line': (bytes) => newsText(bytes).replace(/\s+/g, ' '),
  'one-line-no-punctuation': (bytes) => newsText(bytes).replace(/[^\p{L}\p{N}]+/gu, ' '),
  quotes: (bytes) =>
    repeated(bytes, (index) => `قال سامي الراوي: «نريد الماء رقم ${index}». وقالت هدى: "لا نعرف السبب ${index}".`),
  'open-quotes': (bytes) => repeated(bytes, (index) => `«قال "إن «الأمر ${index} "واضح`),
  names: (bytes) =>
    repeated(bytes, (index) => {
      const [first, last] = [givenNames[index % givenNames.length], familyNames[(index * 7) % familyNames.length]];
      return `التقى ${first} ${last}${index} الوزير ${last} ${first} والرئيس ${first} الـ${last} في بغداد.`;
    }),
  numbers: (bytes) =>
    repeated(bytes, (index) => `${index} مليون و${index} ألفاً و3,5 في المئة بين ${index} و${index + 9} يناير 2021`),
  'same-line': (bytes) => repeated(bytes, () => 'أعلنت الوزارة أن العمل مستمر في كل القرى.'),
  'one-word': (bytes) => `خبر\n${'مدينة '.repeat(Math.ceil(bytes / 11))}`,
};

const givenNames = ['سامي', 'ليلى', 'خالد', 'نادية', 'يوسف', 'هدى', 'طارق', 'عبد الرحمن'];
const familyNames = ['الراوي', 'القاسم', 'الزهراني', 'بلحاج', 'العبيدي', 'أبو عمر', 'بن علي'];

/** A headline and lines made one by one, each a paragraph. */
function repeated(bytes: number, line: (index: number) => string): string {
  const lines = ['خبر عاجل من المدينة'];
  for (let size = 0, index = 1; size < bytes; index += 1) {
    lines.push(line(index));
    size += Buffer.byteLength(lines.at(-1) ?? '') + 1;
  }
  return `${lines.join('\n')}\n`;
}
