import type { Text } from '../../contract/source.ts';
import { rememberWords } from '../../domain/remember-words.ts';

// Measures and currencies as their folded Arabic words begin, with the English that a unit is shown as.
const measures: readonly (readonly [RegExp, string])[] = [
  [/^دولارا?(?:ات)?(?: امريكيا?| اميركيا?)?$/, 'US dollars'],
  [/^دولارا?(?:ات)?(?: كنديا?)$/, 'Canadian dollars'],
  [/^دولارا?(?:ات)?(?: استراليا?)$/, 'Australian dollars'],
  [/^يورو(?:هات)?$/, 'euros'],
  [/^(?:جنيها?|جنيهات)(?: مصريا?)?$/, 'pounds'],
  [/^(?:جنيها?|جنيهات) استرلينيا?$/, 'pounds sterling'],
  [/^(?:ريالا?|ريالات)(?: سعوديا?)?$/, 'riyals'],
  [/^(?:درهما?|دراهم)(?: اماراتيا?| مغربيا?)?$/, 'dirhams'],
  [/^(?:دينارا?|دنانير)$/, 'dinars'],
  [/^(?:ليره|ليرات)$/, 'liras'],
  [/^(?:شيكلا?|شواكل|شيقلا?)$/, 'shekels'],
  [/^(?:روبلا?|روبلات)$/, 'roubles'],
  [/^(?:يوانا?)(?: صينيا?)?$/, 'yuan'],
  [/^(?:ينا?)(?: يابانيا?)?$/, 'yen'],
  [/^(?:روبيه|روبيات)$/, 'rupees'],
  [/^(?:نسمه|نسمات)$/, 'inhabitants'],
  [/^(?:كيلومترا?|كيلومترات|كلم|كم)(?: مربعا?)$/, 'square kilometres'],
  [/^(?:كيلومترا?|كيلومترات|كلم|كم)$/, 'kilometres'],
  [/^(?:مترا?|امتار) مكعبا?ه?$/, 'cubic metres'],
  [/^(?:مترا?|امتار) مربعا?ه?$/, 'square metres'],
  [/^(?:مترا?|امتار)$/, 'metres'],
  [/^(?:سنتيمترا?|سنتيمترات|سم)$/, 'centimetres'],
  [/^(?:ملم|مليمترا?|مليمترات|ملليمترا?)$/, 'millimetres'],
  [/^(?:كيلوغراما?|كيلوغرامات|كيلوجراما?|كغ|كلغ|كجم)$/, 'kilograms'],
  [/^(?:غراما?|غرامات|جراما?|جرامات)$/, 'grams'],
  [/^(?:طنا?|اطنان)$/, 'tonnes'],
  [/^(?:برميلا?|براميل)$/, 'barrels'],
  [/^(?:لترا?|لترات)$/, 'litres'],
  [/^(?:هكتارا?|هكتارات)$/, 'hectares'],
  [/^(?:فدانا?|افدنه|فدادين)$/, 'feddans'],
  [/^(?:دونما?|دونمات)$/, 'dunams'],
  [/^(?:ميغاواطا?|ميجاواطا?|ميغاوات|ميجاوات)$/, 'megawatts'],
  [/^(?:غيغاواطا?|جيجاواطا?|غيغاوات|جيجاوات)$/, 'gigawatts'],
  [/^(?:درجه|درجات) (?:مييوي[هة]|ميويه)$/, 'degrees Celsius'],
  [/^(?:درجه|درجات)$/, 'degrees'],
  [/^(?:ثانيه|ثواني?|ثوان)$/, 'seconds'],
  [/^(?:دقيقه|دقايق)$/, 'minutes'],
  [/^(?:ساعه|ساعات)$/, 'hours'],
  [/^(?:يوما?|ايام)$/, 'days'],
  [/^(?:اسبوعا?|اسابيع)$/, 'weeks'],
  [/^(?:شهرا?|اشهر|شهور)$/, 'months'],
  [/^(?:سنه|سنوات|سنين|عاما?|اعوام)$/, 'years'],
  [/^(?:قرنا?|قرون)$/, 'centuries'],
  [/^(?:عقدا?|عقود)$/, 'decades'],
  [/^(?:شخصا?|اشخاص)$/, 'people'],
  [/^(?:قتيلا?|قتلي)$/, 'dead'],
  [/^(?:جريحا?|جرحي)$/, 'wounded'],
  [/^(?:نقطه|نقاط) اساس$/, 'basis points'],
  [/^(?:نقطه|نقاط)$/, 'points'],
  [/^(?:ميلا?|اميال)$/, 'miles'],
  [/^(?:قرشا?|قروش)$/, 'piastres'],
  [/^(?:فلسا?|فلسات)$/, 'fils'],
  [/^(?:هلله|هللات)$/, 'halalas'],
  [/^(?:مليما?|مليمات|ملاليم)$/, 'millimes'],
  [/^(?:سنتيما?|سنتيمات)$/, 'centimes'],
  [/^(?:بيسه|بيسات)$/, 'baisas'],
  [/^(?:شلنا?|شلنات)$/, 'shillings'],
  [/^(?:بيزو|بيزوات)$/, 'pesos'],
  [/^(?:تومانا?|تومانات)$/, 'tomans'],
  [/^(?:اونصه|اونصات|(?:اوقيه|اوقيات) ذهبا?)$/, 'ounces'],
  [/^(?:اوقيه|اوقيات)$/, 'ouguiyas'],
  [/^(?:قيراطا?|قراريط)$/, 'carats'],
  [/^(?:كيلوواطا?|كيلووات)$/, 'kilowatts'],
  [/^(?:ملليلترا?|ملليلترات|مليلترا?|مليلترات)$/, 'millilitres'],
  [/^(?:ميكرونا?|ميكرونات)$/, 'microns'],
  [/^(?:قدما?|اقدام)$/, 'feet'],
];
/** Signs of currencies with the English of their units. */
export const measureSigns: Readonly<Record<string, string>> = {
  $: 'US dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
};
/** Measures that another word may complete. */
export const twoWordHeads =
  /^(?:متر|كيلومتر|كلم|كم|درجه|درجات|دولار|جنيه|ريال|درهم|دينار|ليره|يوان|امتار|اوقي|نقط|نقاط)/;

/** Things that are counted in another sense than they mostly have: 200 شهادة are certificates. */
const countedSenses: readonly (readonly [RegExp, string])[] = [
  [/^(?:شهاده|شهادات)$/, 'certificates'],
  [/^(?:طردا?|طرود)$/, 'parcels'],
  [/^(?:صوتا?|اصوات)$/, 'votes'],
  [/^(?:قضيه|قضايا)$/, 'cases'],
  [/^عالما?$/, 'scientists'],
  [/^(?:متحدثا?|متحدثين)$/, 'speakers'],
  [/^(?:حقيبه|حقايب)$/, 'bags'],
  [/^(?:مسيره|مسيرات)$/, 'drones'],
];

/** The English of a measure, of one or two folded words, in the plural; null for any other word. */
export const measureOf: (words: string) => string | null = rememberWords((words) => {
  const named = measures.find(([pattern]) => pattern.test(words))?.[1];
  if (named !== undefined) return named;
  const single = words.replace(/(?<=.{3})(?:ين|ان)$/, '');
  return single === words ? null : (measures.find(([pattern]) => pattern.test(single))?.[1] ?? null);
});

/** The English of what is counted in its own sense, in the plural; null for any other word. */
export function countedSenseOf(word: string): string | null {
  return countedSenses.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** The singular of a measure in English: "US dollar", "degree Celsius". */
export function singularMeasure(measure: string): string {
  const irregular: Readonly<Record<string, string>> = {
    people: 'person',
    feet: 'foot',
    centuries: 'century',
    fils: 'fils',
  };
  return irregular[measure] ?? measure.replace(/(?<=\p{Ll})s(?=$| (?:Celsius|sterling|metre))/u, '');
}

/** Whether a unit comes in whole ones only, as schools and people do and money and metres do not. */
export function countsWhole({ target }: Text): boolean {
  if (target === '%' || Object.values(measureSigns).includes(target)) return false;
  const isMeasure = measures.some(([, english]) => target === english || target.endsWith(` ${english}`));
  return !isMeasure || /^(?:people|dead|wounded|inhabitants)$/.test(target);
}
