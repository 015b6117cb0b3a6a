import type { Text } from '../../contract/source.ts';
import type { NumberFact, Span } from '../../contract/summary.ts';
import type { NumberMention } from '../../domain/number-mention.ts';
import type { Bead } from '../align/align-sentences.ts';
import { beadAt, type ReadSegment } from '../read-article.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { countsWhole } from './measures.ts';
import { unitOf } from './units.ts';

/** What bears a number to tell it from its like: "road no. 10", "article 7", "the train 512", unless other things are counted. */
const labels =
  /^[وفبل]?(?:لل|ال)?(?:رقم|ماده|قانون|بند|فقره|طريق|غرفه|شارع|مبني|قاعه|قرار|حلقه|صفحه|فصل|طراز|بوينغ|بوينج|ايرباص)$/;
const definiteLabels =
  /^[وفبل]?(?:لل|ال)(?:صندوق|قناه|ساعه|دقيقه|كتيبه|لواء|فوج|فرقه|فيه|مجموعه|دايره|محطه|رصيف|بوابه|نسخه|جناح|خط|قطاع|منطقه|جوله|دوره|رحله|قطار|قميص|مربع|شقه|مدرج|ملحق|مرسوم|قاعده|مرحله|دفعه|طابق|ايه|كيلومتر)$/;
/** What is told by its place in an order: المركز الـ12، للمرة الألف; and the groups of states that are called after how many they were. */
const inOrder =
  /^[وفبل]?(?:(?:لل|ال)(?:مركز|مرتبه|دوره|نسخه|جوله|قرن|دقيقه|اسبوع|ذكري|يوم|مره|سنه|عام|طابق|حلقه|كيلومتر|مباراه)|مجموعه|قمه)$/;

/** The amounts of an article with what they count: a range gives its two ends; the same amount of the same thing is told
 * once, with every place that says it. */
export function extractNumbers(segments: readonly ReadSegment[]): NumberFact[] {
  const facts = new Map<string, NumberFact>();
  for (const segment of segments) {
    const targets = targetsOf(segment);
    for (const said of segment.numbers) {
      const mention = amountMeant(segment, said);
      const unit = unitOf(segment, mention);
      if (mention.ordinal || isLabel(segment, mention, unit)) continue;
      if (unit === null && looksLikeYear(segment, mention)) continue;
      const evidence = {
        segment: segment.id,
        source: { start: mention.start, end: mention.end },
        target: targets.get(said) ?? null,
      };
      for (const value of mention.high === null ? [mention.value] : [mention.value, mention.high]) {
        const key = `${value} ${unit?.target.toLowerCase() ?? ''}`;
        const known = facts.get(key);
        if (known === undefined) facts.set(key, { value, unit, evidence: [evidence] });
        else known.evidence.push(evidence);
      }
    }
  }
  return [...facts.values()];
}

/** Whether a bare number of four digits is more likely a year that no word announces. */
function looksLikeYear({ source }: ReadSegment, { start, end, form }: NumberMention): boolean {
  return form === 'digits' && /^(?:1[5-9]|20)\d\d$|^١[٥-٩][٠-٩]{2}$|^٢٠[٠-٩]{2}$/.test(source.slice(start, end));
}

/** The amount that a number stands for: 4.626 are thousands in one paper and a fraction in another, but thousands where
 * schools or people are counted. */
export function amountMeant(segment: ReadSegment, mention: NumberMention): NumberMention {
  const isGrouped = /^[\d٠-٩]{1,3}\.[\d٠-٩]{3}$/.test(segment.source.slice(mention.start, mention.end));
  const unit = isGrouped ? unitOf(segment, mention) : null;
  if (unit === null || Number.isInteger(mention.value) || !countsWhole(unit)) return mention;
  return { ...mention, value: Math.round(mention.value * 1000) };
}

/** Whether a number only tells one thing from its like. */
function isLabel(segment: ReadSegment, mention: NumberMention, unit: Text | null): boolean {
  const before = segment.tokens[tokenIndexAt(segment.tokens, mention.start) - 1];
  if (before === undefined) return false;
  const isArticle = before.fold === 'ال' && before.end === mention.start;
  const isDefinite = isArticle || /^[وفبل]?ال/.test(segment.source.slice(mention.start, mention.end));
  const noun = isArticle ? segment.tokens[tokenIndexAt(segment.tokens, before.start) - 1] : before;
  if (isDefinite && inOrder.test(noun?.fold ?? '')) return true;
  if (mention.form !== 'digits') return false;
  if (segment.source.slice(before.end, mention.start).trim() !== '') return false;
  if (unit !== null) return /رقم$/.test(before.fold);
  return labels.test(before.fold) || definiteLabels.test(before.fold);
}

/**
 * Where the translation states each amount of a segment: in what answers its sentence, the order deciding between equal
 * ones. One pass over both, since a segment may be all numbers.
 */
function targetsOf(segment: ReadSegment): ReadonlyMap<NumberMention, Span> {
  const targets = new Map<NumberMention, Span>();
  const stated = new Map<Bead, Map<string, NumberMention[]>>();
  for (const mention of segment.numbers) {
    const bead = beadAt(segment, mention.start);
    if (mention.ordinal || !bead?.target || mention.start < bead.source.start || mention.end > bead.source.end)
      continue;
    const ofBead = stated.get(bead) ?? byAmount(segment.englishNumbers(bead.target));
    stated.set(bead, ofBead);
    const found = ofBead.get(amountOf(amountMeant(segment, mention)))?.pop();
    if (found !== undefined) targets.set(mention, { start: found.start, end: found.end });
  }
  return targets;
}

/** Numbers by their amounts, the last ones first. */
function byAmount(numbers: readonly NumberMention[]): Map<string, NumberMention[]> {
  return Map.groupBy(numbers.filter(({ ordinal }) => !ordinal).toReversed(), amountOf);
}

function amountOf({ value, high }: NumberMention): string {
  return `${value} ${high}`;
}
