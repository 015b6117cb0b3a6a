import { verbsOf } from './infinitive.ts';
import { readVerbalNoun } from './light-verbs.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './unit.ts';

/** Whether a phrase names somebody or a body that does things. */
export function canAct(phrase: Phrase): boolean {
  return phrase.human || phrase.organisation;
}

/** Verbal nouns that are things said or decided, so that no object of theirs follows: أثار قرار الوزير غضب الشارع. */
const results =
  /^(قرار|إعلان|بيان|تقرير|تصريح|اقتراح|اتفاق|إضراب|إجراء|انتصار|انتخاب|احتفال|اجتماع|تعليق|تحذير|تهديد|إنجاز|إنتاج|مساهمة|مشاركة|مباراة)$/;
export const deeds =
  /^(است.*|إ.{2,4}|ا.ت.ا.|ا..ا.|ت..ي.|ت.ا..|م.ا.*ة|رفض|ضم|غزو|قبول|دعم|قصف|أداء|خرق|بدء|فرض|رفع|سحب|منع|كسر|دخول|تسلم|تولي|نيل|قيادة|زيارة)$/;

/** استخدام الشرطة القوة, the police's use of force: a verbal noun with its doer and then its object. */
export function withObject(
  state: ParseState,
  head: Unit,
  genitive: Phrase | null,
  next: number,
  governed = false,
): Phrase | null {
  const { reading } = head;
  // أقالت إدارة النادي المدرب: a body is no deed of what it is of.
  if (reading.nominal?.features.has('org')) return null;
  const doer = genitive ? canAct(genitive) : reading.pronoun !== null;
  const object = state.units[next];
  // بضم روسيا شبه الجزيرة: behind a preposition no verb waits for the object.
  const whole = state.units[next + 1];
  const owned = governed && object?.kind === 'noun' && (whole?.reading.definite || whole?.kind === 'name');
  if (
    !doer ||
    reading.derived !== 'masdar' ||
    !reading.source?.takesObject ||
    results.test(head.arabic) ||
    !deeds.test(head.arabic) ||
    object === undefined ||
    !opensPhrase(object) ||
    object.reading.pronoun === '1s' ||
    (!owned && !object.reading.definite && object.kind !== 'name' && (genitive !== null || object.kind !== 'noun')) ||
    object.kind === 'adj'
  )
    return null;
  const done = parseNounPhrase(state, next, {});
  return done === null || done.time || state.units[done.next]?.kind === 'verb' ? null : done;
}

/** Nouns of deciding and planning, which say what is to be done. */
export const plans = /^(قرار|محاولة|خطة|نية|عزم|رغبة|طلب|قدرة|اعتزام|استعداد)$/;

/** A verbal noun with its object behind a decision or a plan, as what is to be done. */
export function plannedDeed(state: ParseState, at: number): { english: string; next: number } | null {
  const unit = state.units[at];
  const governed = unit?.reading.definite && unit.reading.pronoun === null ? readVerbalNoun(state, at) : null;
  if (governed?.concerned)
    return { english: `to ${governed.verb.english[0] ?? ''} ${governed.concerned.english}`, next: governed.next };
  if (
    unit?.kind !== 'noun' ||
    unit.reading.derived !== 'masdar' ||
    unit.reading.definite ||
    unit.reading.number !== 'sg'
  )
    return null;
  const deed = parseNounPhrase(state, at, { genitive: true });
  const english = deed?.complement ? verbsOf(deed, 'infinitive') : null;
  return deed && english ? { english, next: deed.next } : null;
}
