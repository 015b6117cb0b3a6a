import type { NumberFact, Span } from '../../contract/summary.ts';
import type { NumberMention } from '../../domain/number-mention.ts';
import type { Bead } from '../align/align-sentences.ts';
import { beadAt, type ReadSegment } from '../read-article.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { countsWhole, unitOf } from './units.ts';

const labels = /^[وفبل]?(?:لل|ال)?(?:رقم|ماده|قانون|بند|فقره|طريق|غرفه|شارع|مبني|قاعه|قرار|حلقه|صفحه|فصل)$/;

/** The amounts of an article with what they count: a range gives its two ends; the same amount of the same thing is told
 * once, with every place that says it. */
export function extractNumbers(segments: readonly ReadSegment[]): NumberFact[] {
  const facts = new Map<string, NumberFact>();
  for (const segment of segments) {
    const targets = targetsOf(segment);
    for (const mention of segment.numbers) {
      if (mention.ordinal || isLabel(segment, mention)) continue;
      const unit = unitOf(segment, mention);
      if (unit === null && looksLikeYear(segment, mention)) continue;
      if (unit !== null && isGrouped(segment, mention) && countsWhole(unit)) continue;
      const evidence = {
        segment: segment.id,
        source: { start: mention.start, end: mention.end },
        target: targets.get(mention) ?? null,
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

/** Whether a number has a point before its last three digits: thousands in one paper (4.626 مدرسة), a fraction in another. */
function isGrouped({ source }: ReadSegment, { start, end }: NumberMention): boolean {
  return /^[\d٠-٩]{1,3}\.[\d٠-٩]{3}$/.test(source.slice(start, end));
}

/** Whether a number only tells one thing from its like ("road no. 10", "article 7"). */
function isLabel(segment: ReadSegment, mention: NumberMention): boolean {
  const before = segment.tokens[tokenIndexAt(segment.tokens, mention.start) - 1];
  if (before === undefined || mention.form !== 'digits') return false;
  return labels.test(before.fold) && segment.source.slice(before.end, mention.start).trim() === '';
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
    const found = ofBead.get(amountOf(mention))?.pop();
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
