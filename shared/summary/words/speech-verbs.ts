import { foldLetters } from '../../arabic/letters.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import { nounKind } from './noun-kinds.ts';

/** What a verb form of speech tells of its subject. */
export interface SpeechVerb {
  readonly gender: 'm' | 'f';
  readonly plural: boolean;
  /** "He added", "he went on": its unnamed subject is whoever was speaking. */
  readonly continues: boolean;
}

// Perfect stems in the third person masculine singular, with the imperfect behind the colon where it is not another verb's too (يرجع).
const stems = `
قال:يقول اكد:يؤكد اوضح:يوضح صرح:يصرح شدد:يشدد كتب:يكتب غرد:يغرد تساءل:يتساءل ذكر:يذكر اعلن:يعلن اعتبر:يعتبر راى:يرى
لفت:يلفت نفى:ينفي حذر:يحذر وصف:يصف اعرب:يعرب دعا:يدعو طالب:يطالب انتقد:ينتقد علق:يعلق رد:يرد اجاب:يجيب
افاد:يفيد زعم:يزعم ادعى:يدعي اتهم:يتهم توعد:يتوعد تعهد:يتعهد وعد:يعد هدد:يهدد ناشد:يناشد نوه:ينوه نبه:ينبه كشف:يكشف روى:يروي
حكى:يحكي اشتكى:يشتكي اعترف:يعترف اقر:يقر توقع:يتوقع رجح:يرجح اقترح:يقترح خاطب:يخاطب سال:يسال اشار:يشير جدد:يجدد رحب:يرحب
ندد:يندد ادان:يدين استنكر:يستنكر عبر:يعبر خلص:يخلص شرح:يشرح نقل:ينقل حث:يحث لاحظ:يلاحظ استبعد:يستبعد اقسم:يقسم
شكر:يشكر  لخص:يلخص ذكّر:يذكر سخر:يسخر مازح:يمازح نصح:ينصح تحدث:يتحدث لمح:يلمح المح:يلمح استغرب:يستغرب تذكر:يتذكر اوصى:يوصي برر:يبرر تمنى:يتمنى رفض:يرفض جزم:يجزم
ابلغ:يبلغ اخبر:يخبر هاجم:يهاجم تعجب:يتعجب صرخ:يصرخ اصر:يصر افصح:يفصح تنبا:يتنبا راهن:يراهن شكا:يشكو علل:يعلل فسر:يفسر استشهد:يستشهد استهجن:يستهجن
هتف:يهتف صاح:يصيح همس:يهمس شكك:يشكك جادل:يجادل استنتج:يستنتج اعتذر:يعتذر تذمر:يتذمر تحسر:يتحسر صارح:يصارح ابرز:يبرز اورد:يورد طمأن:يطمئن
عزا:يعزو ارجع اكتفى:يكتفي استفسر:يستفسر اشاد:يشيد اثنى:يثني انذر:ينذر انكر:ينكر فند:يفند نعى:ينعي احتج:يحتج شجب:يشجب
ايد:يؤيد اهاب:يهيب امتدح:يمتدح تكهن:يتكهن وبخ:يوبخ شهد:يشهد قضى:يقضي ردد:يردد حاجج:يحاجج
اعتقد:يعتقد سرد:يسرد استرجع:يسترجع استحضر:يستحضر تاسف:يتاسف عاتب:يعاتب باح:يبوح افتخر:يفتخر كرر:يكرر سجل:يسجل ثمن:يثمن عد:يعد استذكر:يستذكر حض:يحض دافع:يدافع تطرق:يتطرق استعرض:يستعرض
`;
const continuingStems = `
اضاف:يضيف تابع:يتابع واصل:يواصل استطرد:يستطرد اردف:يردف استدرك:يستدرك ختم:يختم اختتم:يختتم زاد:يزيد مضى:يمضي اكمل:يكمل استرسل:يسترسل
`;

/** Forms that are more often the verb than the noun of the same letters. */
const answering =
  /^[وف]?[يت]?(?:اجاب|جيب|سال|خاطب|ناشد|طالب|ذكر|وصف|صف|اعتبر|عتبر|اتهم|تهم|انتقد|نتقد|هاجم|حذر|شكر|نصح|ابلغ|بلغ|اخبر|خبر)ت?(?:ه|ها|هم)$/;
const personal =
  /^[وفيت]?[يتا]?(?:تهم|هاجم|نتقد|حذر|طالب|دعا|دعو|دعت|ناشد|وصف|صف|شكر|سال|خاطب|بلغ|خبر|هدد|حث|نصح|دان|دين|مازح|توعد|نبه|ستقبل|نقل|جاب|جيب)(?:ت|وا|ون)?$/;

/** Participles that carry on a speech: "adding", "stressing". */
export const speechParticiples: ReadonlySet<string> = new Set(
  foldLetters(
    'قائلا مضيفا مؤكدا موضحا مشددا مشيرا لافتا متابعا مستطردا مردفا معتبرا مبينا محذرا معلقا كاتبا متسائلا داعيا نافيا واصفا منوها مستدركا مختتما مازحا ساخرا متحدثا مستغربا مبررا متعجبا متهما مطالبا طالبا مهددا متوعدا مناشدا مستشهدا مرددا صارخا هاتفا مستنكرا منتقدا مقترحا متمنيا معربا معبرا رافضا مشيدا متوقعا معلنا كاشفا شارحا مستبعدا مرجحا جازما متذكرا ناصحا معترفا زاعما متعهدا مفسرا معللا مستهجنا منبها منددا مخاطبا متهكما مجيبا منكرا مشككا مسجلا سائلا مكررا مذكرا مثمنا محملا مقرا ملمحا ملوحا مدافعا مقللا مستذكرا آملا موصيا مستفسرا مفندا مصرحا مغردا مكتفيا حاثا مستخلصا متنبئا محتجا مقسما معقبا مستحضرا متطرقا مستعرضا مراهنا مجادلا راويا ساردا',
  )
    .split(' ')
    .flatMap((word) => [word, `${word.slice(0, -1)}ه`, `${word.slice(0, -1)}ين`])
    .concat('بالقول', 'بقوله', 'بقولها', 'بقولهم'),
);

/** How somebody speaks: "laughing", "with anger". */
export const speechManners: ReadonlySet<string> = new Set(
  foldLetters(
    'ضاحكا باسما مبتسما باكيا غاضبا حازما واثقا منفعلا متأثرا متنهدا هامسا معاتبا محتدا متحمسا مذهولا منهكا خجولا متهكما ممتعضا متلعثما مستاء مستغربا ساخرا مازحا صارخا متعجبا متسائلا',
  )
    .split(' ')
    .flatMap((word) => [word, `${word.replace(/ا$/, '')}ه`]),
);

/** Verbs of speech by folded form. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = new Map([
  ...formsOf(stems, false),
  ...formsOf(continuingStems, true),
]);

/** The verb of speech that a folded word is, a leading و or ف aside, or null. */
export const speechVerb: (fold: string) => SpeechVerb | null = rememberWords(lookUp);

function lookUp(fold: string): SpeechVerb | null {
  const whole = speechVerbs.get(fold);
  if (whole !== undefined) return whole;
  const isJoined = fold.startsWith('و') || fold.startsWith('ف');
  const bare = isJoined ? fold.slice(1) : fold;
  const verb = isJoined ? speechVerbs.get(bare) : undefined;
  if (verb !== undefined) return verb;
  // "So that he answered" (ليرد).
  const purposed = /^ل([يت].{2,})$/.exec(fold)?.[1];
  if (purposed !== undefined && speechVerbs.has(purposed)) return speechVerbs.get(purposed) ?? null;
  // "He answered him", "she denied it": what is said or whom it is said to as an ending, where the word is no noun (قولها).
  const stem = /^(.{3,}?)(?:هم|ها|ه)$/.exec(fold)?.[1];
  if (stem === undefined || isNoun(fold)) return null;
  return verbOfStem(stem) ?? (isJoined ? verbOfStem(stem.slice(1)) : null);
}

/** The verb that a stem in front of an object is; a final weak letter is written as an alif there (نفاه). */
function verbOfStem(stem: string): SpeechVerb | null {
  return speechVerbs.get(stem) ?? (stem.endsWith('ا') ? (speechVerbs.get(`${stem.slice(0, -1)}ي`) ?? null) : null);
}

/** Whether a word with the ending of an owner is a noun ("her call", "his answer"), to which no verb of speech is spelled alike. */
function isNoun(fold: string): boolean {
  return nounKind(fold.replace(/^[وف](?=.{4})/, '')) !== null && !answering.test(fold);
}

function formsOf(list: string, continues: boolean): [string, SpeechVerb][] {
  return foldLetters(list)
    .trim()
    .split(/\s+/)
    .flatMap((pair): [string, SpeechVerb][] => {
      const [perfect = '', imperfect] = pair.split(':');
      const stem = /[اي]$/.test(perfect) && perfect.length > 2 ? perfect.slice(0, -1) : perfect;
      const masculine: SpeechVerb = { gender: 'm', plural: false, continues };
      const feminine: SpeechVerb = { gender: 'f', plural: false, continues };
      const plural: SpeechVerb = { gender: 'm', plural: true, continues };
      const past: [string, SpeechVerb][] = [
        [perfect, masculine],
        [`${stem}ت`, feminine],
        [`${stem}وا`, plural],
      ];
      if (imperfect === undefined) return past;
      const rest = imperfect.slice(1);
      return [...past, [imperfect, masculine], [`ت${rest}`, feminine], [`ي${rest}ون`, plural]];
    });
}

/** Whether a folded verb can have a person for its object ("he accused the president"), so that what stands behind it need not be its
 * subject. */
export function takesPerson(fold: string): boolean {
  return personal.test(fold);
}
