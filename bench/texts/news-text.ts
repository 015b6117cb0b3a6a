import { randomFrom } from './random.ts';

const people = [
  'سامي الراوي',
  'ليلى بن عمار',
  'خالد الزهراني',
  'نادية القاسم',
  'يوسف المرزوقي',
  'هدى الشامي',
  'طارق بلحاج',
  'منى العبيدي',
];
const offices = ['وزير النقل', 'المتحدثة باسم البلدية', 'رئيس اتحاد المزارعين', 'مديرة المستشفى', 'محافظ الإقليم'];
const bodies = ['وزارة الإعمار', 'الهلال الأحمر', 'البنك المركزي', 'جامعة المدينة', 'هيئة الموانئ', 'الأمم المتحدة'];
const places = ['بغداد', 'تونس', 'عمّان', 'الخرطوم', 'صنعاء', 'الدار البيضاء', 'المنامة', 'حلب', 'طرابلس'];
const subjects = [
  'إصلاح شبكة المياه',
  'توسيع الميناء القديم',
  'حملة التطعيم الجديدة',
  'موسم حصاد القمح',
  'خط السكك الحديدية',
  'افتتاح المدارس الريفية',
  'معرض الكتاب',
];
const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'السبت'];
const months = ['يناير', 'مارس', 'أبريل', 'يونيو', 'أغسطس', 'أكتوبر', 'ديسمبر'];

type Pick = <T>(choices: readonly T[]) => T;
type Count = (most: number) => number;

const sentences: readonly ((pick: Pick, count: Count) => string)[] = [
  (pick, count) => `أعلنت ${pick(bodies)} يوم ${pick(weekdays)} أن ${pick(subjects)} سيكلف ${count(900)} مليون دولار.`,
  (pick, count) =>
    `وقال ${pick(offices)} ${pick(people)}: «لن يتأخر العمل في ${pick(places)} أكثر من ${count(20)} أسبوعاً».`,
  (pick, count) =>
    `ويعيش في ${pick(places)} نحو ${count(900)} ألف شخص، تضرر منهم ${count(90)} في المئة بحسب ${pick(bodies)}.`,
  (pick, count) =>
    `وكانت المرحلة الأولى قد بدأت في ${count(27)} ${pick(months)} ${2000 + count(22)} بدعم من ${pick(bodies)}.`,
  (pick) => `لكن سكاناً في ${pick(places)} شكوا من بطء ${pick(subjects)}، وطالبوا ${pick(bodies)} بنشر تقاريرها كاملة.`,
  (pick) => `وأضافت ${pick(people)} أن الفرق وصلت إلى القرى القريبة من ${pick(places)} رغم الأمطار التي قطعت الطرق.`,
  (pick, count) => `ووصلت ${count(400)} شاحنة إلى ${pick(places)} صباح ${pick(weekdays)} محملة بالأدوية والخيام.`,
  (pick) => `ورأى ${pick(people)}، وهو باحث في ${pick(bodies)}، أن ${pick(subjects)} يحتاج إلى سنوات من الصيانة.`,
  (pick) => `ولم تعلق ${pick(bodies)} بعد على ما ذكرته الصحف في ${pick(places)} عن ${pick(subjects)}.`,
  (pick, count) => `وتراجعت الأسعار بنسبة ${count(30)} بالمئة في أسواق ${pick(places)} خلال الأسبوع الماضي.`,
  (pick) => `ومن المتوقع أن تجتمع ${pick(bodies)} و${pick(bodies)} في ${pick(places)} لبحث ${pick(subjects)}.`,
  (pick, count) => `وأصيب ${count(60)} عاملاً في حادث قرب ${pick(places)}، ونقلوا إلى مستشفى تديره ${pick(bodies)}.`,
];

/**
 * A plain-text article of just under so many bytes of UTF-8: a headline, then paragraphs of two to four sentences, each
 * under 1,000 bytes and different from the others; the same for the same seed.
 */
export function newsText(bytes: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick: Pick = (choices) => choices[Math.floor(random() * choices.length)] as (typeof choices)[number];
  const count: Count = (most) => 2 + Math.floor(random() * (most - 2));
  const paragraphs = [`${pick(places)}: ${pick(subjects)} بعد عام من الانتظار`];
  let size = Buffer.byteLength(paragraphs[0] ?? '');
  for (;;) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(sentences)(pick, count)).join(
      ' ',
    );
    size += Buffer.byteLength(paragraph) + 2;
    if (size > bytes && paragraphs.length > 1) return `${paragraphs.join('\n\n')}\n`;
    paragraphs.push(paragraph);
  }
}
