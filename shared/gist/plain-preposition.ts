import { grammarWords } from './grammar-words.ts';
import { lemmaOf, scores } from './measures.ts';
import { isHuman } from './noun-words.ts';
import type { Unit } from './unit.ts';

/** How a preposition reads before an object where no verb says otherwise. */
export function plainPreposition(preposition: Unit, object: Unit | undefined, counted?: Unit): string {
  const features = object?.reading.nominal?.features;
  const place =
    features?.has('place') === true ||
    /^(شرق|غرب|شمال|جنوب|وسط|داخل|خارج)$/.test(object?.arabic ?? '') ||
    (object?.reading.name !== null && object?.reading.name !== undefined && !isHuman(object));
  switch (preposition.arabic) {
    case 'ب':
      if (place) return 'in';
      if (/^(هدف|نقطة|صوت|ثلاثية|ثنائية|رباعية|نتيجة|أغلبية|فارق)$/.test(lemmaOf(object))) return 'by';
      if (scores(object) || (object?.kind === 'num' && counted && scores(counted))) return 'by';
      if (object?.reading.derived === 'masdar') return 'by';
      return 'with';
    case 'ل':
      return object?.kind === 'time' || features?.has('time') || features?.has('unit')
        ? 'for'
        : features?.has('org') || (object !== undefined && isHuman(object))
          ? 'to'
          : 'for';
    case 'ك':
      if (object?.kind === 'dem') return 'like';
      return object?.reading.definite || object?.kind === 'name' ? 'such as' : 'as';
    case 'أمام':
      if (features?.has('unit')) return 'against';
      return features?.has('org') || /^(محكمة|نيابة|قاض|برلمان|مجلس)$/.test(object?.arabic ?? '')
        ? 'before'
        : 'in front of';
    case 'من':
      return 'from';
    default:
      return (
        preposition.english ||
        grammarWords.get(preposition.arabic)?.find((word) => word.tag === 'prep')?.english ||
        preposition.arabic
      );
  }
}

/** Whether a preposition reads as it does everywhere, whatever a verb asks for: بدأ في العراق says where, فاز بهدف how, من تحت الأنقاض from where. */
export function staysItself(asked: string | null, { arabic }: Unit, object: Unit | undefined): boolean {
  if (asked === 'to') return arabic === 'من' && object?.kind === 'prep';
  if (asked !== '') return false;
  return (arabic === 'في' && object?.kind === 'name') || (arabic === 'ب' && scores(object));
}
