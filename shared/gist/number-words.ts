import { foldPlain } from './fold-plain.ts';

/** What a number word contributes: a value to add, or a scale to multiply by. */
export interface NumberWord {
  readonly value: number;
  readonly kind: 'unit' | 'ten' | 'teen' | 'hundred' | 'scale';
  /** `ملايين`, `آلاف` without a number before them: thousands of, millions of. */
  readonly plural: boolean;
}

const unitStems = ['', 'واحد', 'اثن', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع', 'عشر'];

function build(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (spellings: string, value: number, kind: NumberWord['kind'], plural = false): void => {
    for (const spelling of spellings.split(' ')) words.set(foldPlain(spelling), { value, kind, plural });
  };
  add('اثنان اثنين اثنتان اثنتين إثنان إثنين', 2, 'unit');
  add('واحد واحدة واحدا', 1, 'unit');
  for (let value = 3; value <= 10; value += 1)
    add(`${unitStems[value]} ${unitStems[value]}ة`, value, value === 10 ? 'ten' : 'unit');
  add('ثماني ثمانية', 8, 'unit');
  add('اثنا اثني اثنتا اثنتي إثنا إثني', 2, 'unit');
  const tens = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
  tens.forEach((stem, index) => {
    add(`${stem}ون ${stem}ين`, (index + 2) * 10, 'ten');
  });
  add('مئة مائة', 100, 'hundred');
  add('مئتان مئتين مائتان مائتين مئتي مائتي مئتا مائتا', 200, 'hundred');
  for (let value = 3; value <= 9; value += 1)
    add(`${unitStems[value]}مئة ${unitStems[value]}مائة`, value * 100, 'hundred');
  add('ثمانيمئة ثمانيمائة', 800, 'hundred');
  add('مئات', 100, 'scale', true);
  add('ألف ألفا', 1000, 'scale');
  add('ألفان ألفين ألفي', 2000, 'hundred');
  add('آلاف الاف ألوف', 1000, 'scale', true);
  add('مليون مليونا', 1_000_000, 'scale');
  add('مليونان مليونين مليوني', 2_000_000, 'hundred');
  add('ملايين', 1_000_000, 'scale', true);
  add('مليار مليارا بليون', 1_000_000_000, 'scale');
  add('ملياران مليارين ملياري', 2_000_000_000, 'hundred');
  add('مليارات بلايين', 1_000_000_000, 'scale', true);
  add('تريليون تريليونا ترليون', 1_000_000_000_000, 'scale');
  add('تريليونات', 1_000_000_000_000, 'scale', true);
  return words;
}

const words = build();

/** The number a bare Arabic word names, or null. */
export function numberWord(bare: string): NumberWord | null {
  // أثنى is "praised".
  // ميتا is "dead".
  return /^(أث|ميت)/.test(bare) ? null : (words.get(foldPlain(bare)) ?? null);
}

const months: ReadonlyMap<string, string> = new Map(
  (
    'يناير=January|كانون الثاني=January|جانفي=January|فبراير=February|شباط=February|فيفري=February|مارس=March|آذار=March|اذار=March|أبريل=April|ابريل=April|إبريل=April|نيسان=April|أفريل=April|' +
    'مايو=May|أيار=May|ايار=May|ماي=May|يونيو=June|حزيران=June|جوان=June|يونيه=June|يوليو=July|تموز=July|جويلية=July|يوليوز=July|يوليه=July|أغسطس=August|اغسطس=August|آب=August|أوت=August|غشت=August|' +
    'سبتمبر=September|أيلول=September|ايلول=September|شتنبر=September|أكتوبر=October|اكتوبر=October|تشرين الأول=October|تشرين الاول=October|نوفمبر=November|تشرين الثاني=November|نونبر=November|ديسمبر=December|كانون الأول=December|كانون الاول=December|دجنبر=December|' +
    'محرم=Muharram|صفر=Safar|ربيع الأول=Rabi al-Awwal|ربيع الآخر=Rabi al-Thani|ربيع الثاني=Rabi al-Thani|جمادى الأولى=Jumada al-Ula|جمادى الآخرة=Jumada al-Thani|جمادى الثانية=Jumada al-Thani|رجب=Rajab|شعبان=Shaaban|رمضان=Ramadan|شوال=Shawwal|ذو القعدة=Dhu al-Qadah|ذي القعدة=Dhu al-Qadah|ذو الحجة=Dhu al-Hijjah|ذي الحجة=Dhu al-Hijjah'
  )
    .split('|')
    .map((pair) => {
      const [arabic = '', english = ''] = pair.split('=');
      return [arabic, english] as const;
    }),
);

/** The English month that one or two Arabic words name, in any of the month systems, or null. */
export function monthName(words: string): string | null {
  return months.get(words) ?? null;
}

const weekdays: ReadonlyMap<string, string> = new Map(
  'الأحد=Sunday|الاثنين=Monday|الإثنين=Monday|الثلاثاء=Tuesday|الأربعاء=Wednesday|الخميس=Thursday|الجمعة=Friday|السبت=Saturday'
    .split('|')
    .map((pair) => {
      const [arabic = '', english = ''] = pair.split('=');
      return [foldPlain(arabic), english] as const;
    }),
);

/** The English weekday that a word with its article names, or null. */
export function weekdayName(word: string): string | null {
  return weekdays.get(foldPlain(word)) ?? null;
}

const ordinalStems: readonly (readonly [string, number])[] = [
  ['أول', 1],
  ['أولى', 1],
  ['ثاني', 2],
  ['ثالث', 3],
  ['رابع', 4],
  ['خامس', 5],
  ['سادس', 6],
  ['سابع', 7],
  ['ثامن', 8],
  ['تاسع', 9],
  ['عاشر', 10],
  ['حادي', 11],
];
const ordinals: ReadonlyMap<string, number> = new Map(
  ordinalStems.flatMap(([stem, value]) => [stem, `${stem}ة`].map((word) => [foldPlain(word), value] as const)),
);

/** The number an ordinal word without its article stands for (`حادي` as 11), or null. */
export function ordinalWord(bare: string): number | null {
  return ordinals.get(foldPlain(bare)) ?? null;
}
