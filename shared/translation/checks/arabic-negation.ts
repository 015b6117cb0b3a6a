import { stripMarks } from '../../arabic/letters.ts';

const start = '(?<![\\p{L}])';
const end = '(?![\\p{L}])';
const whole = (pattern: string): RegExp => new RegExp(`${start}(?:${pattern})${end}`, 'gu');

/** What looks like a negation and affirms: still, must, no doubt, especially, but, at least, namely. */
const affirmations = whole(
  [
    '[وف]?(?:لا|ما|لم|لن) ?(?:ي|ت|ن|أ)?(?:زال|زالت|زالوا|زالون|زل|زول|دام|دامت|فتئ|انفك|برح|نفك)',
    '[وف]?(?:لا|بلا) (?:بد|شك|ريب|سيما|محالة|بأس|جرم)|لابد|ألا وه[يوم]',
    'غير (?:أن|أنه|أنها|أنهم)',
    '(?:[وبف]?ما )?لا [يت](?:قل|زيد) عن',
  ].join('|'),
);

/** "only" with a negation and an exception; it may be rendered with two negations ("cannot without") or none. */
const exceptive = whole('[وف]?(?:لا|لم|لن|ليس|ليست|ما) (?:\\p{L}+ ){1,6}(?:إلا|سوى)');

/** Negations that the other language may leave out: "not only", "or not", "if not", the second of two. */
const optional = whole(
  [
    '[وف]?(?:ليس|ليست|لا|لم) (?:\\p{L}+ ){0,3}(?:فقط|فحسب|وحسب)|[وف]?(?:ليس|ليست) مجرد',
    '(?:أم|أو) (?:لا|غير ذلك|عدم\\p{L}*)|من عدمه|إلى غير ذلك|إن لم|ما لم',
    '(?<=(?<![\\p{L}])[وف]?(?:لا|لم|لن|ليس|ليست|دون|بدون|عدم) .*)ولا',
  ].join('|'),
);

const negators = whole(
  [
    '[وف]?أ?(?:لم|لن|لا|لست|لسنا|ليس|ليست|ليسوا|لسن|ليسا|ليستا|لستم)',
    '(?:[وف]|أ)?[بلك]?(?:غير|عدم|دون|بدون)',
    '[وف]?(?:بلا|ألا|بألا|لئلا|كيلا)',
  ].join('|'),
);

/** Verbs of denying, failing, refusing, lacking, preventing; hardly, except, impossible. */
const negativeSense = whole(
  `[وفسبل]*(?:ال)?(?:${[
    '[يتن]?(?:نفى|نفت|نفوا|نفي|نكر|أنكر|إنكار|رفض|رفضوا|رفضت|فشل|فشلت|فشلوا|إخفاق|أخفق|خفق|منع|منعت|حظر|تجنب|تفادي|فتقر|افتقار|نقص)',
    '[يت]?ستبعد|استبعد|استبعاد|استحال|[يت]ستحيل|مستحيل|عجز|عجزت|عجزوا|عاجز|امتنع|امتناع|[يت]متنع|[يت]?تعذر|[يت]عوز|انعدام|غياب|[يت]غيب',
    'خال|خالي|خالية|خلو|بالكاد|نادر|نادرا|قلما|إلا|سوى|لولا|باستثناء|عدا|بدلا|محروم|فقدان|[يت]?فقد|ضد|مناهض|مناهضة|إلغاء|حال دون|[يت]حول دون',
  ].join('|')})\\p{L}{0,3}`,
);

/** The words with which an Arabic sentence negates. */
export function arabicNegations(sentence: string): string[] {
  return withoutOthers(sentence).match(negators) ?? [];
}

/** How many words of an Arabic sentence say or may say a negation without being one that must be rendered. */
export function arabicNegativeSense(sentence: string): number {
  const bare = stripMarks(sentence).replace(affirmations, ' ');
  const exceptions = bare.match(exceptive)?.length ?? 0;
  const optionals = bare.replace(exceptive, ' ').match(optional)?.length ?? 0;
  return 2 * exceptions + optionals + (withoutOthers(sentence).match(negativeSense)?.length ?? 0);
}

function withoutOthers(sentence: string): string {
  return stripMarks(sentence).replace(affirmations, ' ').replace(exceptive, ' ').replace(optional, ' ');
}
