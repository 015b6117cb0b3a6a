import { findVerbatim } from '../../domain/verbatim-spans.ts';
import { tokenise } from '../../summary/words/tokens.ts';
import { lostMark, turnsAround } from './wording-marks.ts';

const mostCharacters = 400;
const fewestContentWords = 3;
/** The share of a wording's content words that the translation of its evidence must have, roughly stemmed. */
const leastShared = 0.6;
const emptyWords = new Set(
  'a an the of in on at to for from by with and or but as is are was were be been being has have had do does did will would can could may might it its he she they his her their this that these those who which what than then there into over about after before during also said says say not no more most some such other'.split(
    ' ',
  ),
);

/** What an English wording is held against. */
export interface WordingProof {
  /** The clauses of the Arabic that the model pointed at. */
  readonly arabic: string;
  /** The translation of the sentences they stand in. */
  readonly translation: string;
  /** English names of what those sentences mention. */
  readonly names: readonly string[];
}

/**
 * Why a sentence in a model's own words cannot stand for the Arabic it rests on, or null. It is strict where the verifier
 * cannot look: a wording must be made of the translation's words, keep negation, doubt and direction, and hold no link.
 */
export function wordingFault(wording: string, { arabic, translation, names }: WordingProof): string | null {
  if (wording.length > mostCharacters || /[\p{Cc}\p{Cf}<>{}[\]|`]/u.test(wording))
    return 'It is not one plain sentence.';
  if (/https?:|www\.|\w@/i.test(wording) || findVerbatim(wording).some(({ kind }) => kind !== 'code'))
    return 'It holds a link or an address.';
  const words = contentWords(wording);
  if (words.length < fewestContentWords) return 'It says too little.';
  const known = new Set(contentWords(`${translation} ${names.join(' ')}`));
  const shared = words.filter((word) => known.has(word)).length;
  if (shared < words.length * leastShared) return 'Too few of its words are in the translation.';
  const lost = lostMark(arabic, wording);
  if (lost !== null) return `It leaves out ${lost}.`;
  return turnsAround(translation, wording) ? 'It says the opposite of the translation.' : null;
}

/** The words of an English text that carry meaning, numbers among them, cut to what their forms share. */
function contentWords(text: string): string[] {
  return tokenise(text).flatMap(({ kind, fold }) => {
    if (kind === 'sign') return [];
    if (kind === 'number') return [fold.replaceAll(',', '')];
    const word = fold.replace(/['’]s?$/, '');
    return emptyWords.has(word) ? [] : [englishStem(word)];
  });
}

function englishStem(word: string): string {
  const stem = word.replace(/(?:ations?|ments?|ings?|ied|ies|ed|es|s|ly|y|e)$/, '');
  return stem.length >= 3 ? stem : word;
}
