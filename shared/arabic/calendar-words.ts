import { onDemand } from '../domain/on-demand.ts';
import { foldLetters } from './letters.ts';

// `Intl` knows these names, and a test holds the lists to it; but asking it takes a function's first call 12 ms.
/** The months of one year by five sets of names: Egypt's and the Gulf's, the Levant's and Iraq's, Algeria's and Tunisia's … */
export const monthsByRegion: Readonly<Record<string, readonly string[]>> = {
  'ar-EG': listed('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  'ar-SY': listed('كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'),
  'ar-DZ': listed('جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'),
  'ar-MA': listed('يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'),
  'ar-MR': listed('يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'),
};
/** The months of the Hijri year. */
export const hijriMonthNames = listed(
  'محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة',
);
/** The days of the week from Sunday. */
export const weekdayNames = listed('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت');

const monthSpellings: readonly (readonly [name: string, month: number])[] = [
  ['يونيه', 6],
  ['يوليه', 7],
  ['أوغسطس', 8],
  ['سيبتمبر', 9],
];
const hijriSpellings: readonly (readonly [name: string, month: number])[] = [
  ['ربيع الثاني', 4],
  ['جمادى الثانية', 6],
  ['ذي القعدة', 11],
  ['ذي الحجة', 12],
];

/** Months of the Gregorian calendar by their folded Arabic names, in every region's usage. */
export const gregorianMonths = onDemand(
  (): ReadonlyMap<string, number> =>
    foldedNames([...monthSpellings, ...Object.values(monthsByRegion).flatMap(numbered)]),
);

/** Months of the Hijri calendar by their folded Arabic names. */
export const hijriMonths = onDemand(
  (): ReadonlyMap<string, number> => foldedNames([...hijriSpellings, ...numbered(hijriMonthNames)]),
);

/** Weekdays, 0 for Sunday, by their folded Arabic names without the article. */
export const weekdays = onDemand(
  (): ReadonlyMap<string, number> =>
    new Map(weekdayNames.map((name, day) => [foldLetters(name).replace(/^ال/, ''), day])),
);

/** Month names that are other words too (practised, returned, a family name): they need a day, a year or شهر beside them. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['مارس', 'ماي', 'آب', 'أوت', 'جوان'].map(foldLetters));

const edge = /^[وفبل]?(?:ال)?(?:بدايه|مطلع|مستهل|اوايل|منتصف|اواسط|اواخر|نهايه|ختام|موفي|متم|غره)$/;

/** Whether a folded word is the beginning, middle or end of a period. */
export function isEdge(folded: string): boolean {
  return edge.test(folded);
}

function listed(names: string): readonly string[] {
  return names.split(' ').map((name) => name.replace('_', ' '));
}

function numbered(months: readonly string[]): (readonly [name: string, month: number])[] {
  return months.map((name, index) => [name, index + 1]);
}

function foldedNames(names: readonly (readonly [name: string, month: number])[]): Map<string, number> {
  return new Map(names.map(([name, month]) => [foldLetters(name), month]));
}
