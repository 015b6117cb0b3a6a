import type { Warning } from '../../contract/translation.ts';
import { westernDigits } from '../../domain/numerals.ts';
import type { CheckedPair } from './checked-pair.ts';

/** Smaller numbers are written out in one language and not in the other. */
const leastFigure = 20;
const figure = /(?<![\p{L}\p{N}:/.,٬٫-])\d[\d.,٬٫]*\d(?![\p{L}\p{N}:/-])/gu;
/** 19 مليون may become another figure: languages count large numbers in other steps. */
const scaleBehind = /^\s*(?:ألف|آلاف|ملي|بليون|بلايين|تريليون)/u;
/** Digits of scripts that are not read here. */
const otherDigits = /[^\P{Nd}\d]/u;
const separators = /(?<=\d)[.,٬٫\s'’](?=\d)/gu;

/** Figures of the source that the translation into a language whose words for numbers are not known here does not have. */
export function missingFigures({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  const [said, rendered] = [westernDigits(source.text), westernDigits(target.text)];
  if (otherDigits.test(rendered)) return [];
  const digits = rendered.replace(separators, '');
  const missing = [...said.matchAll(figure)]
    .filter(([written]) => Number(written.replace(/\D/g, '')) >= leastFigure)
    .filter(({ 0: written, index }) => !scaleBehind.test(said.slice(index + written.length)))
    .filter(([written]) => !digits.includes(written.replace(/\D/g, '')))
    .map(([written]) => `"${written}"`);
  if (missing.length === 0) return [];
  const message = `The source says ${[...new Set(missing)].join(', ')}, the translation nothing of it.`;
  return [{ code: 'number-mismatch', message }];
}
