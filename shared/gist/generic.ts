import { compounds } from './noun-words.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './unit.ts';

/** Adjectives that single something out, so that English keeps its article. */
const singular =
  /\b(first|second|third|fourth|last|next|same|latest|current|present|previous|former|following|only|main|new|said|remaining|other|alone|[a-z]+est|most)\b/;

/** Whether adjectives tell only of what kind something is: agricultural production, renewable energy. */
export function onlyDescribes(adjectives: string): boolean {
  return !singular.test(adjectives);
}

/** Heads that tell of a kind as a whole: the rights of workers, the price of dates. */
const kinds =
  /^(حق|حقوق|قضية|قضايا|شؤون|عدد|أعداد|نسبة|غالبية|أغلبية|آلاف|مئات|عشرات|ملايين|سعر|أسعار|كلفة|تكلفة|تكاليف|عائدات|صادرات|واردات|إنتاج|تجارة|قطاع|قطاعات|سوق|أسواق|صناعة|نقابة|اتحاد|جمعية|رابطة|هيئة|لجنة|منظمة|مجموعة|فريق|فئة|فئات|أنواع|نوع|سباق|مجال|مجالات|حالات|مرض|أمراض|تاريخ|عالم|كمية|كميات|نقص|حركة|حجم)$/;

/** Members of a kind behind such a head or a verbal noun: Arabic has its article there, English none. Anything more than a plain plural is somebody or something in particular. */
export function asKind(head: Unit, genitive: Phrase): Phrase {
  const general = head.reading.derived === 'masdar' || compounds(head) || kinds.test(head.arabic);
  const plain =
    genitive.number === 'pl' &&
    genitive.complement === null &&
    !genitive.named &&
    !genitive.counted &&
    !genitive.pronoun &&
    genitive.members.length === 0;
  const words = /^the ([a-z-]+(?: [a-z-]+)?)$/.exec(genitive.english)?.[1];
  if (!general || !plain || words === undefined || !onlyDescribes(words)) return genitive;
  return { ...genitive, english: words };
}
