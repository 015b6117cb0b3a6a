import { findDates } from '../../arabic/dates.ts';
import { findNumbers } from '../../arabic/numbers.ts';
import type { DateMention } from '../../domain/date-mention.ts';
import { findDates as findEnglishDates } from '../../english/dates.ts';
import { findNumbers as findEnglishNumbers } from '../../english/numbers.ts';
import { arabicSkeleton, englishSkeleton, likeness } from '../align/skeleton.ts';
import { longestName } from '../names/gazetteer.ts';
import { knowledgeOf } from '../words/known-words.ts';
import { contentStems, lightStem } from '../words/stems.ts';
import { type Token, tokenise } from '../words/tokens.ts';

const arabicNegation =
  /(?<![\p{L}])[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|بدون|دون|غير|ينفي|تنفي|نفى|نفت|نفي|عدم|رفض|رفضت|يرفض|ترفض)(?![\p{L}])/u;
const englishNegation =
  /\b(?:not|no|never|without|neither|nor|none|nobody|nothing|cannot|non|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|un(?:able|precedented|likely))\b|n['’]t\b/i;
// What leaves a statement in doubt; «قد» does so before the imperfect alone.
const arabicDoubt =
  /(?<![\p{L}])[وف]?(?:[يت]زعم|زعم|زعمت|مزعوم|المزعوم|المزعومة|[يت]عتقد|يُعتقد|[يت]حتمل|محتمل|محتملة|ربما|لعل)(?![\p{L}])|(?<![\p{L}])[وف]?قد [يت]\p{L}{3}/u;
const englishDoubt =
  /\b(?:claim(?:s|ed|ing)?|alleg(?:es|ed|edly|ing)|reportedly|believ(?:es|ed)|thought|suspect(?:s|ed)?|may|might|could|perhaps|possibl[ey]|probabl[ey]|likely)\b/i;
/** A claim in English has at least this share of its longer words from the translation. */
const leastShared = 0.4;
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
  if (count(claim, arabicNegation) > count(proof, arabicNegation)) return 'It is negated where the evidence is not.';
  const words = contentStems(tokenise(claim));
  const proofWords = contentStems(tokenise(proof));
  if (!said && meant && words.length > proofWords.length * 0.6) return 'It is not negated where the evidence is.';
  const known = new Set(proofWords);
  const missing = words.filter((word) => !known.has(word));
  // A word that no list knows, or that names a place, is no other wording.
  const strange = tokenise(claim).find(
    ({ kind, fold }) => kind === 'arabic' && !known.has(lightStem(fold)) && isName(fold),
  );
  if (strange !== undefined) return `The name ${strange.text} is not in the evidence.`;
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
  const most = Math.max(count(proof, englishNegation), count(arabicProof, arabicNegation));
  if (said && count(claim, englishNegation) > most) return 'It is negated where the evidence is not.';
  if (!said && translated && meant && claim.length > proof.length * 0.6)
    return 'It is not negated where the evidence is.';
  if (isDoubted(proof, arabicProof) && !englishDoubt.test(claim)) return 'It is certain where the evidence is not.';
  if (sharedWords(claim, proof) < leastShared) return 'Too few of its words are in the translation.';
  return nameFault(claim, proof, arabicProof, listedNames);
}

/** Whether the evidence leaves a statement in doubt in both languages. */
function isDoubted(proof: string, arabicProof: string): boolean {
  return arabicDoubt.test(arabicProof) && englishDoubt.test(proof);
}

/** The share of a claim's longer words whose beginning the translation has too. */
function sharedWords(claim: string, proof: string): number {
  const beginning = ({ fold }: Token): string => fold.slice(0, 5);
  const words = tokenise(claim).filter(({ kind, fold }) => kind === 'latin' && fold.length > 3);
  const known = new Set(tokenise(proof).map(beginning));
  return words.length === 0 ? 1 : words.filter((word) => known.has(beginning(word))).length / words.length;
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

function count(text: string, pattern: RegExp): number {
  return text.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0;
}

function isName(fold: string): boolean {
  const entry = longestName([], 0, fold)?.entries[0];
  return fold.length > 3 && (entry !== undefined || knowledgeOf(fold) === 'unknown');
}

/** What two mentions of a date share whatever words they use. */
function dateKey({ calendar, year, month, day, weekday, relative }: DateMention): string {
  // A weekday beside a full date is often left out by one of the two texts.
  const named = day === null ? weekday : null;
  return JSON.stringify([calendar, year, month, day, named, relative?.unit ?? null, relative?.offset ?? null]);
}
