import fc from 'fast-check';
import type { Random } from './random.ts';

const places = ['بغداد', 'عمّان', 'تونس', 'الرباط', 'بيروت', 'الخرطوم', 'مسقط', 'صنعاء'];
const makers = [
  (n: number, place: string) =>
    `أعلنت الوزارة في بيانها رقم ${n + 1} أن فرق الإنقاذ وصلت إلى القرى القريبة من ${place} ونقلت السكان إلى مراكز الإيواء.`,
  (n: number, place: string) =>
    `وقال مدير المستشفى في ${place} إن ${n + 20} مريضاً غادروا المستشفى بعد أن تحسنت حالتهم الصحية.`,
  (n: number, place: string) =>
    `وافتتحت البلدية في ${place} سوقاً جديدة بكلفة ${n + 3} مليون دولار، وتضم السوق محلات للخضار والفواكه.`,
  (n: number, place: string) =>
    `وأضاف المتحدث أن العمل في الطريق بين ${place} والمطار سينتهي بعد ${n + 2} أشهر إذا توفرت الأموال اللازمة.`,
  (n: number, place: string) =>
    `وذكرت جمعية المزارعين أن محصول القمح قرب ${place} زاد هذا العام بنسبة ${(n % 40) + 1} في المئة عن العام الماضي.`,
];

/** The paragraphs of an article, each chosen by its number; different numbers give different paragraphs. */
export function articleOf(numbers: readonly number[]): string {
  const lines = numbers.map((number) => {
    const make = makers[number % makers.length] as (typeof makers)[number];
    return make(number, places[(number >> 3) % places.length] ?? '');
  });
  return `تقرير من الميدان\n${lines.join('\n')}\n`;
}

/** Articles of one or a few requests: up to about 25,000 bytes. */
export const articleArbitrary: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.array(fc.nat(400), { minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(400), { minLength: 50, maxLength: 110 }) },
  )
  .map(articleOf);

/** An article of so many paragraphs, chosen by a random source. */
export function randomArticle(random: Random, paragraphs: number): string {
  return articleOf(Array.from({ length: paragraphs }, () => random.below(100_000)));
}

/** What is refused: English, blank, bytes that are no text. */
export const refusedArticles: readonly (string | Uint8Array)[] = [
  'This article is in English from its first word to its last, and so it is refused.\n',
  ' \n\t\n',
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 1, 2, 3]),
];
