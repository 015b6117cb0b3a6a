/** What must not get lost between the Arabic and an English wording: the words that carry it in both. */
interface Mark {
  readonly what: string;
  readonly arabic: RegExp;
  readonly english: RegExp;
}

const marks: readonly Mark[] = [
  {
    what: 'a negation',
    arabic:
      /(?<![\p{L}])[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|بدون|دون|ينفي|تنفي|نفى|نفت|نفي|عدم|رفض|رفضت|يرفض|ترفض|فشل|فشلت|يفشل|تفشل)(?![\p{L}])/u,
    english:
      /\b(?:not|no|never|without|neither|nor|none|nobody|nothing|cannot|lack\w*|absence|den(?:y|ies|ied|ying|ial)|refus\w*|reject\w*|fail\w*|unable|avoid\w*|prevent\w*|non\w*|un\w+)\b|n['’]t\b/i,
  },
  {
    what: 'that it is still to come or not certain',
    arabic:
      /(?<![\p{L}])[وف]?(?:سوف|ربما|المقرر|المتوقع|المنتظر|المرتقب|المزمع|المحتمل|يعتزم|تعتزم|يعتزمون|ينوي|تنوي|تخطط|يخطط|يتوقع|تتوقع|سيكون|ستكون|سيتم|ستتم)(?![\p{L}])/u,
    english:
      /\b(?:will|would|may|might|could|should|(?:is|are|was|were) to|due|set|plan\w*|expect\w*|intend\w*|schedul\w*|likely|possibl\w*|perhaps|probabl\w*|forecast\w*|predict\w*|propos\w*|future|upcoming|next|potential\w*|aim\w*|hop\w*)\b/i,
  },
  {
    what: 'that it is an accusation or an unproven claim',
    arabic:
      /(?<![\p{L}])[وف]?(?:اتهم|اتهمت|يتهم|تتهم|اتهام|اتهامات|متهم|متهمة|متهمون|زعم|زعمت|يزعم|تزعم|مزاعم|مزعوم|مزعومة|يشتبه|مشتبه|اشتباه|ادعى|ادعت)(?![\p{L}])/u,
    english: /\b(?:accus\w*|alleg\w*|claim\w*|suspect\w*|suspicion\w*|charg\w*|purport\w*|so-called)\b/i,
  },
];

/** Directions that must not turn into their opposites. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:ro?se|risen|rising|increas\w*|gr[eo]w\w*|climb\w*|higher|gain\w*|surg\w*|up)\b/i,
    /\b(?:fell|fall\w*|drop\w*|declin\w*|decreas\w*|lower\w*|shr[aiu]nk\w*|slump\w*|down)\b/i,
  ],
  [/\b(?:w[io]n|wins|winning|victor\w*)\b/i, /\b(?:lost|lose[sd]?|losing|defeat\w*)\b/i],
  [/\b(?:accept\w*|approv\w*|agree\w*)\b/i, /\b(?:reject\w*|refus\w*|disapprov\w*|oppos\w*)\b/i],
  [/\b(?:open(?:s|ed|ing)?|begin\w*|began|begun|start\w*|launch\w*)\b/i, /\b(?:clos\w*|end(?:s|ed|ing)?|stop\w*)\b/i],
  [/\b(?:more|above|over|exceed\w*|at least)\b/i, /\b(?:less|fewer|below|under|at most)\b/i],
  [/\b(?:surviv\w*|rescu\w*)\b/i, /\b(?:kill\w*|d(?:ied|ies|eath\w*)|dead)\b/i],
  [/\b(?:arrest\w*|detain\w*|jail\w*|convict\w*)\b/i, /\b(?:releas\w*|freed|acquit\w*)\b/i],
  [/\b(?:before)\b/i, /\b(?:after)\b/i],
];

/** What a wording leaves out that the Arabic it rests on says, or null. */
export function lostMark(arabic: string, wording: string): string | null {
  return marks.find((mark) => mark.arabic.test(arabic) && !mark.english.test(wording))?.what ?? null;
}

/** Whether a wording says the opposite of the translation: one direction where the translation knows the other alone. */
export function turnsAround(translation: string, wording: string): boolean {
  return opposites.some(([one, other]) => {
    const [saidOne, saidOther] = [one.test(wording), other.test(wording)];
    if (saidOne === saidOther) return false;
    const [meantOne, meantOther] = [one.test(translation), other.test(translation)];
    return saidOne ? !meantOne && meantOther : !meantOther && meantOne;
  });
}
