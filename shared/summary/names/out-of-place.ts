import type { NameEntry } from '../../lexicon/names.ts';
import type { Token } from '../words/tokens.ts';

// Names of one word that are everyday words, or cities, in an article about other things: what must be spoken of beside them.
const companies: readonly (readonly [(entry: NameEntry) => boolean, RegExp])[] = [
  [
    ({ english }) => english === 'al-Qaeda',
    /^[وفبل]*(?:ال)?(?:تنظيم|تنظيمات|ارهاب|ارهابي|ارهابيه|ارهابيين|طالبان|جهادي|جهاديين|مسلح|مسلحين|مسلحون|مسلحي|متشدد|متشددين|متطرف|متطرفين|مقاتل|مقاتلي|مقاتلين|تفجير|تفجيرات|عناصر|لادن|ظواهري|داعش|اسلاميين)$/,
  ],
  [
    ({ kind }) => kind === 'team',
    /^[وفبل]*(?:ال)?(?:نادي|فريق|مباراه|مباريات|دوري|كاس|هدف|اهداف|مدرب|مدربه|لاعب|لاعبو|لاعبي|لاعبين|ملعب|بطوله|مهاجم|مدافع|حارس|شباك|مرمي|منتخب|كره|جماهير|ديربي)$/,
  ],
];

/** Tells whether a listed name of one word stands in an article that says nothing of its kind, so that another thing is meant. */
export function outOfPlaceIn(texts: readonly { readonly tokens: readonly Token[] }[]): (entry: NameEntry) => boolean {
  const known = new Map<RegExp, boolean>();
  const isSpokenOf = (words: RegExp): boolean => {
    const before = known.get(words) ?? texts.some(({ tokens }) => tokens.some(({ fold }) => words.test(fold)));
    known.set(words, before);
    return before;
  };
  return (entry) => companies.some(([isOf, words]) => isOf(entry) && !isSpokenOf(words));
}
