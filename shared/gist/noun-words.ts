import { foldLetters } from '../arabic/letters.ts';
import { transliterate } from '../arabic/transliterate.ts';
import { pressSpelling } from '../lexicon/press-spelling.ts';
import { pluralNoun } from './english/inflect-noun.ts';
import type { Unit } from './unit.ts';

/** Heads before which English puts what Arabic puts after them: وزارة الدفاع, the defence ministry. */
const compoundHeads = new Set(
  (
    'وزارة وزير وزيرة وزراء مجلس لجنة هيئة قوات قوة إدارة مكتب قانون قطاع سوق أسواق أسعار سعر عملية عمليات مشروع مشاريع خطة برنامج نظام مركز محطة مؤتمر اتفاق اتفاقية ' +
    'مباحثات محادثات مفاوضات أعمال سياسة سياسات قضية قضايا ملف صندوق دائرة مديرية محكمة شركة شركات مؤسسة مؤسسات منظمة منظمات وكالة وكالات جهاز أجهزة حملة حملات أزمة أزمات شبكة خبير ' +
    'خبراء مدرب لاعب لاعبو حارس مباراة دوري كأس بطولة فريق منتخب سيارة سيارات طائرة طائرات سفينة حافلة قطار رجل رجال عمال موظفو عناصر عنصر ضابط ضباط رئيسة بطاقة رخصة درجة درجات موسم ' +
    'معاهدة اتفاقيات معاهدات حرس خفر محطات شبكات مواقع مراكز مكاتب وزارات لجان هيئات محاكم قوى صناعة تجارة إنتاج صادرات واردات استهلاك تكاليف تكلفة معدل معدلات نسبة مستوى مستويات خدمة خدمات منتجات مواد مصادر حقول حقل خط خطوط أنابيب جائزة مهرجان عيد يوم اتحاد نقابة حركة'
  )
    .split(' ')
    .map(foldLetters),
);

/** Heads that follow the name they govern: صحيفة الشرق, Al-Sharq newspaper. */
const nameFollowers = new Set(
  'نهر ولاية وادي مضيق ماراثون مهرجان سوق صحراء بطولة دوري منتجع حقل مصفاة وكالة صحيفة شركة قناة حزب حركة جماعة منظمة جامعة نادي مطار ميناء مستشفى شارع معبر سجن قاعدة مخيم بنك مصرف فندق ملعب متحف تنظيم ائتلاف موقع مجلة مقاطعة إقليم محافظة إعصار عاصفة تطبيق منصة مؤسسة مجموعة فيروس بلدة قرية حي ساحة ميدان جسر سد بحيرة شهر'
    .split(' ')
    .map(foldLetters),
);

/** Whether English says it without an article behind a name: ولاية كسلا, Kassala state. */
export function bareFollower(head: Unit): boolean {
  return /^(ولاية|محافظة|مقاطعة|إقليم)$/.test(head.arabic) && head.reading.number === 'sg';
}

/** Whether English makes a compound of this head and its genitive. */
export function compounds(head: Unit): boolean {
  return compoundHeads.has(foldLetters(head.arabic));
}

/** Whether this head stands after the name it governs. */
export function followsName(head: Unit): boolean {
  return nameFollowers.has(foldLetters(head.arabic));
}

const kin = new Set(
  'زوج زوجة والد والدة أب أم أخ أخت ابن ابنة زميل زميلة صديق صديقة شقيق شقيقة عم خال جد جدة رأس يد وجه قلب والدي أبناء أطفال وفاة عمر جثمان محامي نجل نجلة حفيد'.split(
    ' ',
  ),
);

/** Whether only a human being has such a thing, so that "its" cannot be meant. */
export function isKin(unit: Unit): boolean {
  return kin.has(unit.arabic);
}

/** Whether a noun unit means a human being. */
export function isHuman(unit: Unit): boolean {
  const { nominal, name } = unit.reading;
  if (name) return ['person', 'given', 'given-f', 'family'].includes(name.kind);
  return (
    nominal?.features.has('hum') === true ||
    nominal?.features.has('title') === true ||
    nominal?.features.has('nat') === true
  );
}

/** Whether a noun unit means a body that can act as people do. */
export function isOrganisation(unit: Unit): boolean {
  const { nominal, name } = unit.reading;
  if (name) return ['country', 'org', 'party', 'media', 'company', 'team', 'city'].includes(name.kind);
  return nominal?.features.has('org') === true;
}

/** The English noun in the number it needs, without article or modifiers. */
export function englishNoun(unit: Unit, plural: boolean): string {
  const { nominal, number } = unit.reading;
  if (unit.term) return unit.english;
  if (!plural) return unit.english;
  if (nominal === null) return number === 'pl' || unit.kind !== 'noun' ? unit.english : pluralNoun(unit.english);
  if (nominal.englishPlural && (unit.english === nominal.english[0] || nominal.senses === null))
    return nominal.englishPlural;
  return nominal.features.has('mass') || nominal.features.has('pl') ? unit.english : pluralNoun(unit.english);
}

const wordLike = /(ة|ات|ون|ين|ًا|اً|ها|هم|نا|.{3}ه)$|^(مت|مست|است|ي[تن]|ا[نست])/;

/** Whether an unknown word may be a name, by its letters: nothing about it is like a word that the lexicon lacks. */
export function looksLikeName(unit: Unit): boolean {
  return unit.kind === 'unknown' && !unit.reading.definite && !wordLike.test(unit.arabic);
}

/** Whether a noun announces a name: a person, a place or a body (الوزير، مدينة، شركة). */
export function announcesName(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'noun') return false;
  const features = unit.reading.nominal?.features;
  return isHuman(unit) || features?.has('place') === true || features?.has('org') === true || followsName(unit);
}

/** An unknown word in Latin letters: plain where something shows that it is a name, between ‹ › where it may be any word. */
export function englishUnknown(unit: Unit, sure: boolean): string {
  const listed = pressSpelling(unit.arabic);
  if (listed !== null) return listed;
  const spelled = transliterate(unit.arabic);
  return sure ? spelled : `‹${spelled}›`;
}
