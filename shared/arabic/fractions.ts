import { type ArabicTokens, type NumberPhrase, phrase, readCardinal, roundScaled } from './number-phrases.ts';
import type { NumberWordMatch } from './number-words.ts';
import { matchUnitNoun } from './unit-nouns.ts';

/** What is added to a whole amount, and the index after it. */
interface Rest {
  readonly value: number;
  readonly next: number;
}

const denominators = ['أثلاث', 'أرباع', 'أخماس', 'أسداس', 'أسباع', 'أثمان', 'أتساع', 'أعشار'];
const largeScale = 1000;

/** Reads a share of several parts, alone or of a scale: ثلاثة أرباع، ثلثي، ثلاثة أرباع المليون. A half or a third alone is none. */
export function readShare(text: ArabicTokens, index: number): NumberPhrase | null {
  const share = readParts(text, index);
  if (share === null) return null;
  const scale = text.words[share.next];
  const isScaled = isScale(scale) && !scale.joined && !scale.preposition;
  return isScaled
    ? phrase(text, index, share.next + 1, roundScaled(share.value * scale.value), false)
    : phrase(text, index, share.next, roundScaled(share.value), false);
}

function readParts({ tokens, words }: ArabicTokens, index: number): Rest | null {
  const word = words[index];
  if (word?.kind === 'fraction' && word.value === 2 / 3) return { value: word.value, next: index + 1 };
  const parts = word?.kind === 'unit' ? word.value : tokens[index]?.kind === 'numeral' ? tokens[index].value : 0;
  const whole = denominators.indexOf(tokens[index + 1]?.text.replace(/^ا/, 'أ') ?? '') + 3;
  return parts >= 2 && parts < whole ? { value: parts / whole, next: index + 2 } : null;
}

/** A number with the part of one that follows it or what it counts: خمسة وثلاثة أرباع، خمسة دنانير ونصف الدينار. */
export function withPart(text: ArabicTokens, whole: NumberPhrase): NumberPhrase {
  if (whole.ordinal || !Number.isInteger(whole.value)) return whole;
  const adjacent = whole.scale === 1 && text.words[whole.next]?.kind !== 'fraction' ? readPart(text, whole.next) : null;
  const rest = adjacent ?? readPartAfterNoun(text, whole);
  if (rest === null) return whole;
  const value = roundScaled(whole.value + rest.value);
  return phrase(text, whole.first, rest.next, value, false, whole.scale);
}

/** Reads a noun of measure, one or two of it, with a part: ساعة ونصف، مترين ونصف المتر. */
export function readMeasureWithPart(text: ArabicTokens, index: number): NumberPhrase | null {
  const token = text.tokens[index];
  if (token?.kind !== 'word' || readPart(text, index + 1) === null) return null;
  const noun = matchUnitNoun(token.text);
  if (noun === null || noun.definite || noun.number === 'many') return null;
  const rest = readPartOfUnit(text, index + 1, noun.unit);
  if (rest === null) return null;
  const read = phrase(text, index, rest.next, (noun.number === 'two' ? 2 : 1) + rest.value, false);
  return { ...read, start: token.start + noun.cliticLength };
}

function readPartAfterNoun(text: ArabicTokens, { next, scale }: NumberPhrase): Rest | null {
  const token = text.tokens[next];
  const noun = token?.kind === 'word' ? matchUnitNoun(token.text) : null;
  if (noun === null || noun.joined || noun.definite) return null;
  return scale < largeScale ? readPartOfUnit(text, next + 1, noun.unit) : readPartOfScale(text, next + 1, scale);
}

/** ونصف المليون, or ونصف alone, after three million dinars; a second noun would make it an amount of its own. */
function readPartOfScale(text: ArabicTokens, index: number, scale: number): Rest | null {
  const part = readPart(text, index);
  if (part !== null && isOfNothingElse(text, part.next)) return { value: part.value * scale, next: part.next };
  const named = part === null ? null : text.words[part.next];
  if (part === null || !isScale(named) || named.value !== scale || !named.definite || named.joined) return null;
  const isOther = matchUnitNoun(text.tokens[part.next + 1]?.text ?? '')?.joined === false;
  return isOther ? null : { value: part.value * scale, next: part.next + 1 };
}

/** Whether no noun follows that a part could be of. */
function isOfNothingElse(text: ArabicTokens, index: number): boolean {
  const after = text.tokens[index];
  if (after?.kind !== 'word') return after?.kind !== 'numeral';
  return !/^(?:ال|لل)/.test(after.text) && matchUnitNoun(after.text) === null && !isAmount(text, index);
}

/** The part of a unit that may be named again: ونصف، ونصف الساعة; ونصف السكان is a part of something else. */
function readPartOfUnit(text: ArabicTokens, index: number, unit: string): Rest | null {
  const part = readPart(text, index);
  const after = text.tokens[part?.next ?? 0];
  if (part === null || after?.kind !== 'word') return part;
  const named = matchUnitNoun(after.text);
  if (named !== null && !named.joined) {
    return named.unit === unit && named.number === 'one' ? { ...part, next: part.next + 1 } : null;
  }
  const isOther =
    /^(?:ال|لل)/.test(after.text) || (text.words[part.next]?.joined === false && isAmount(text, part.next));
  return isOther ? null : part;
}

function isAmount(text: ArabicTokens, index: number): boolean {
  return isScale(text.words[index]) || readCardinal(text, index) !== null;
}

/** ونصف، وربع، وثلاثة أرباع after what it is added to. */
function readPart(text: ArabicTokens, index: number): Rest | null {
  const separate = text.tokens[index]?.text === 'و' ? 1 : 0;
  const at = index + separate;
  const word = text.words[at];
  if (separate === 0 && word?.joined !== true) return null;
  if (word?.preposition || word?.definite) return null;
  return word?.kind === 'fraction' ? { value: word.value, next: at + 1 } : readParts(text, at);
}

function isScale(word: NumberWordMatch | null | undefined): word is NumberWordMatch {
  return word?.kind === 'scale' && word.value >= largeScale;
}
