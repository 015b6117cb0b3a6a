import { stripMarks } from '../../arabic/letters.ts';
import type { Negations } from './english-negation.ts';
import { letters, wholeWords } from './letters.ts';

const letter = `[${letters}]`;
const whole = (...patterns: readonly string[]): RegExp => wholeWords('g', ...patterns);

/** What looks like a negation and affirms: still, must, no doubt, especially, but, namely. */
const affirmations = whole(
  '[وف]?(?:لا|ما|لم|لن) ?(?:ي|ت|ن|أ)?(?:زال|زالت|زالوا|زالون|زل|زول|دام|دامت|فتئ|انفك|برح|نفك)',
  '[وف]?لا سيما|ألا وه[يوم]|غير (?:أن|أنه|أنها|أنهم)',
);

/** No doubt, inevitably: affirmations that may be rendered with a negation. */
const certainties = whole('[وف]?(?:لا|بلا|ولا) (?:بد|شك|ريب|محالة|بأس|جرم|مفر)|لابد');

/**
 * "only" with a negation and an exception; it may be rendered with two negations ("cannot without") or none. The exception
 * is sometimes written against a preposition (إلابعد).
 */
const exceptive = whole(
  `[وف]?(?:لا|لم|لن|ليس|ليست|ما) (?:${letter}+ ){1,10}(?:إلا(?:[بل]ال${letter}+|بعد|في|من|على|عن)?(?! أن)|سوى)`,
);

/**
 * Negations that the other language may leave out: "or not", "if not", "neither boat nor man". A verb behind ولا negates anew;
 * the nouns that look like one are those of تعليم.
 */
const optional = whole(
  // At least, at most.
  '(?:[وبف]?ما )?لا [يت](?:(?:قل|زيد) عن|تجاوز|تعدى)',
  `(?:أم|أو) (?:لا|غير ذلك|عدم${letter}*)|من عدمه|إلى غير ذلك|إن لم|ما لم`,
  `(?<=(?<!${letter})[وف]?(?:لا|بلا|لم|لن|ليس|ليست|دون|بدون|عدم) .*)ولا(?! (?:ي|ت(?!${letter}{2}ي${letter}(?!${letter}))))`,
);

const negators = whole(
  '[وف]?أ?(?:لم|لن|لا|لست|لسنا|ليس|ليست|ليسوا|لسن|ليسا|ليستا|لستم)',
  `(?:[وف]|أ)?[بلك]?(?:غير(?! ال)|دون|بدون)|[وف]?[بلك]?عدم|[وف]?من غير ال${letter}+`,
  '[وف]?(?:بلا|ألا|بألا|لئلا|كيلا)|[وف]?ما عاد(?:ت|وا|نا)?',
);

/** Verbs of denying, refusing and failing, which a translation renders by their like or by a negation. */
const negativeVerbs = whole(
  '[وفس]*[أيتن]?(?:نفى|نفت|نفوا|نفيا|(?:رفض|فشل|عجز)(?:ت|وا|ون|ن|نا|تا|ا)?|تعذر|ستحيل)|[وفس]*[يتن]نفي',
  '[وفبل]*(?:ال)?(?:رفض|فشل|عجز|مستحيل)(?:ا|ه|ها|هم|ة)?|استحال|بغض النظر|بصرف النظر',
);

/** Further words that may render a negation: lacking, preventing, avoiding; hardly, except; غير before a set term's adjective. */
const negativeSense = whole(
  `[وفسبل]*(?:ال)?(?:${[
    'نفي|[يتن]?(?:نكر|خفق|منع|تجنب|تفادى|فتقر|حول دون|ستبعد|متنع|عوز|غيب|فقد)|أنكر|إنكار|إخفاق|أخفق|حظر|تفادي|افتقار|نقص|استبعد|استبعاد',
    'امتنع|امتناع|انعدام|غياب|عاجز|خال|خالي|خلو|خلا|خل|[يت]خلو|تقصير|إهمال|أهمل|تقاعس|بالكاد|نادر|قلما|إلا|سوى|لولا|باستثناء|عدا|بدل|عوض|محروم|فقدان|مناهض|حال دون',
  ].join('|')})(?:ه|ها|هم|ا|ة|ت|وا|ون|ين|نا|ني|ك|كم)?`,
  `غير ال${letter}+`,
  // ما before a verb denies in front of a sentence, and elsewhere mostly is "what".
  `(?<=^[\\s"«“]*)[وف]?ما(?= ${letter}{3})`,
);

/** A word that a negation or its verb begins with, the exceptions from it left aside. */
const anyNegation = new RegExp(`${negators.source}|${whole('[وفبلك]*غير').source}|${negativeVerbs.source}`);

/** Whether a text may negate: where this is false, `arabicNegations` requires nothing. */
export function mayNegate(text: string): boolean {
  return anyNegation.test(stripMarks(text));
}

/** The negations of an Arabic sentence. */
export function arabicNegations(sentence: string): Negations {
  const bare = stripMarks(sentence).replace(affirmations, ' ');
  const open = bare.replace(certainties, ' ');
  const plain = open.replace(exceptive, ' ');
  const rest = plain.replace(optional, ' ');
  return {
    required: [...(rest.match(negators) ?? []), ...(rest.match(negativeVerbs) ?? [])],
    others: () => {
      const exceptions = count(open, exceptive);
      const possible = count(bare, certainties) + count(plain, optional) + count(rest, negativeSense);
      return { possible: possible + 2 * exceptions, exceptions };
    },
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
