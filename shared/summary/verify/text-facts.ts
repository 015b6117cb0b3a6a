import { findDates } from '../../arabic/dates.ts';
import { findNumbers } from '../../arabic/numbers.ts';
import type { DateMention } from '../../domain/date-mention.ts';
import { findDates as findEnglishDates } from '../../english/dates.ts';
import { findNumbers as findEnglishNumbers } from '../../english/numbers.ts';
import { arabicSkeleton, englishSkeleton, likeness } from '../align/skeleton.ts';
import { contentStems } from '../words/stems.ts';
import { tokenise } from '../words/tokens.ts';

const arabicNegation =
  /(?<![\p{L}])[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|بدون|دون|غير|ينفي|تنفي|نفى|نفت|نفي|عدم|رفض|رفضت|يرفض|ترفض)(?![\p{L}])/u;
const englishNegation =
  /\b(?:not|no|never|without|neither|nor|none|nobody|nothing|cannot|non|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|un(?:able|precedented|likely))\b|n['’]t\b/i;
const alikeEnough = 0.7;
/** Words that English writes with a capital although they name nothing that Arabic would spell alike. */
const capitalisedAnyway = /^(?:I|Mr|Ms|Mrs|Dr|The|A|An|In|On|At|But|And|He|She|It|They|We)$/;

/** A claim's text in one language beside the text that is to prove it. */
export interface TextUnderProof {
  readonly claim: string;
  readonly proof: string;
}

/** What of an Arabic claim its evidence does not show: a number, date, negation or word; null when all is shown. */
export function arabicFault({ claim, proof }: TextUnderProof): string | null {
  const shown = new Set(findNumbers(proof).flatMap(({ value, high }) => [value, high]));
  for (const { value, high } of findNumbers(claim)) {
    if (!shown.has(value) || (high !== null && !shown.has(high))) return `The number ${value} is not in the evidence.`;
  }
  const dates = new Set(findDates(proof).map(dateKey));
  for (const date of findDates(claim)) if (!dates.has(dateKey(date))) return 'A date is not in the evidence.';
  const [said, meant] = [arabicNegation.test(claim), arabicNegation.test(proof)];
  if (said && !meant) return 'It is negated where the evidence is not.';
  const words = contentStems(tokenise(claim));
  const proofWords = contentStems(tokenise(proof));
  if (!said && meant && words.length > proofWords.length * 0.6) return 'It is not negated where the evidence is.';
  const known = new Set(proofWords);
  const missing = words.filter((word) => !known.has(word));
  return missing.length > words.length * 0.2 ? 'Too many of its words are not in the evidence.' : null;
}

/** What of an English claim neither the translation nor the Arabic shows: a number, date, negation or name; null when all is shown. */
export function englishFault(
  { claim, proof }: TextUnderProof,
  arabicProof: string,
  listedNames: readonly string[],
): string | null {
  const mentions = [...findEnglishNumbers(proof), ...findNumbers(arabicProof)];
  const shown = new Set(mentions.flatMap(({ value, high }) => [value, high]));
  for (const { value, high, ordinal } of findEnglishNumbers(claim)) {
    if (!ordinal && (!shown.has(value) || (high !== null && !shown.has(high))))
      return `The number ${value} is not in the evidence.`;
  }
  const dates = new Set([...findEnglishDates(proof), ...findDates(arabicProof)].map(dateKey));
  for (const date of findEnglishDates(claim)) if (!dates.has(dateKey(date))) return 'A date is not in the evidence.';
  const [said, translated, meant] = [
    englishNegation.test(claim),
    englishNegation.test(proof),
    arabicNegation.test(arabicProof),
  ];
  if (said && !translated && !meant) return 'It is negated where the evidence is not.';
  if (!said && translated && meant && claim.length > proof.length * 0.6)
    return 'It is not negated where the evidence is.';
  return nameFault(claim, proof, arabicProof, listedNames);
}

/** The first capitalised word of a claim that neither the translation has, nor a listed name, nor an Arabic word that sounds like it. */
function nameFault(claim: string, proof: string, arabicProof: string, listedNames: readonly string[]): string | null {
  const known = new Set(tokenise(`${proof} ${listedNames.join(' ')}`).map(({ fold }) => fold.replace(/['’]s$/, '')));
  const sounds = tokenise(arabicProof).flatMap(({ kind, fold }) => (kind === 'arabic' ? [arabicSkeleton(fold)] : []));
  for (const [index, { text, kind, fold }] of tokenise(claim).entries()) {
    if (index === 0 || kind !== 'latin' || !/^\p{Lu}/u.test(text) || capitalisedAnyway.test(text)) continue;
    const word = fold.replace(/['’]s$/, '');
    if (known.has(word)) continue;
    const skeleton = englishSkeleton(word);
    if (!sounds.some((sound) => likeness(sound, skeleton) >= alikeEnough))
      return `The name ${text} is not in the evidence.`;
  }
  return null;
}

/** What two mentions of a date share whatever words they use. */
function dateKey({ calendar, year, month, day, weekday, relative }: DateMention): string {
  // A weekday beside a full date is often left out by one of the two texts.
  const named = day === null ? weekday : null;
  return JSON.stringify([calendar, year, month, day, named, relative?.unit ?? null, relative?.offset ?? null]);
}
