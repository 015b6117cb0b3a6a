import type { Warning } from '../../contract/translation.ts';
import type { CheckedPair, CheckedText } from './checked-pair.ts';

/** Every way in which either language says that numbers are percentages, of one number or of several at once. */
const anyPercent =
  /[%٪]|\bper ?cent|\bpct\b|\bpc\b|\bpercent|(?:في|ب) ?ال(?:مئ|مائ|مي)[ةه]|نقط(?:ة|ه|تين|تان) مئوي|نقاط/iu;

/** A percentage of one language that the other gives as a plain number: eight percent, eight. */
export function percentages({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  const lost = plainIn(target, source);
  const added = plainIn(source, target);
  if (lost === null && added === null) return [];
  const message =
    lost !== null
      ? `The source says "${lost}", the translation the number without the percentage.`
      : `The translation says "${added}", the source the number without the percentage.`;
  return [{ code: 'number-mismatch', message }];
}

/** A percentage of one text whose number stands in the other, which knows no percentages at all. */
function plainIn(other: CheckedText, { text, numbers }: CheckedText): string | null {
  if (anyPercent.test(other.text)) return null;
  const found = numbers.find(({ percent, value }) => percent && other.numbers.some((one) => one.value === value));
  return found === undefined ? null : text.slice(found.start, found.end);
}
