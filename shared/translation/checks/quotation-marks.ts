import type { Warning } from '../../contract/translation.ts';
import type { CheckedPair } from './checked-pair.ts';

/** Names and single terms stand in quotation marks in one press and not in the other; speech of this length does in both. */
const minSpeechWords = 6;
const maxQuotationLength = 2_000;

const doubleQuotation = new RegExp(
  `(?:"[^"]{1,${maxQuotationLength}}"|[“”„][^“”„]{1,${maxQuotationLength}}[“”]|«[^»]{1,${maxQuotationLength}}»)`,
  'gu',
);
// An apostrophe has letters on both sides; a quotation begins before a letter and ends behind one or a mark.
const singleQuotation = new RegExp(
  `(?<![\\p{L}\\p{N}])['‘](?=[\\p{L}\\p{N}])[^"“”«»\\n]{1,${maxQuotationLength}}?(?<=[\\p{L}\\p{N}.,!?])['’](?![\\p{L}\\p{N}])`,
  'gu',
);
/** Most texts have none: the expression above takes long to compile. */
const singleMark = /['‘]/;
const anyMark = /["“”„«»]/u;

/** Speech in quotation marks on one side only: what somebody said is shown as the writer's words, or the reverse. */
export function quotationMarks({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  const said = speechOf(source.text);
  const rendered = speechOf(target.text);
  const isLost = said.length > 0 && !hasMarks(target.text);
  const isAdded = rendered.length > 0 && !hasMarks(source.text);
  if (!isLost && !isAdded) return [];
  const message = isLost
    ? `The source quotes ${shortened(said)}, the translation has no quotation marks.`
    : `The translation quotes ${shortened(rendered)}, the source has no quotation marks.`;
  return [{ code: 'quotation-marks', message }];
}

/** The quotations of a text that are long enough to be speech. */
function speechOf(text: string): string[] {
  const quotations = text.match(doubleQuotation) ?? singleQuotations(text);
  return quotations.filter((quotation) => (quotation.match(/[\p{L}\p{M}\p{N}'’-]+/gu)?.length ?? 0) >= minSpeechWords);
}

function hasMarks(text: string): boolean {
  return anyMark.test(text) || singleQuotations(text).length > 0;
}

function singleQuotations(text: string): string[] {
  return (singleMark.test(text) && text.match(singleQuotation)) || [];
}

function shortened([first = '']: readonly string[]): string {
  const characters = [...first];
  return characters.length <= 60 ? first : `${characters.slice(0, 60).join('')}…`;
}
