import { foldLetters } from '../../arabic/letters.ts';
import { englishOfWord } from '../words/english-of-words.ts';
import { functionWords } from '../words/function-words.ts';
import { knowledgeOf, verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import type { Token } from '../words/tokens.ts';
import { placeLength } from './body-limits.ts';
import { closedWords } from './body-words.ts';
import { isForeignShaped } from './foreign-shape.ts';
import { kindOf, longestName } from './gazetteer.ts';
import { endsThere } from './name-end.ts';
import { adjoin, isCalendarWord, isDefinite, isManyPeople, isNationality, isUnknown } from './name-words.ts';
import { titles } from './titles.ts';

const nisba = /^(?:و|)ال.{2,}(?:ي|يه)$/;
const words = (list: string): ReadonlySet<string> => new Set(foldLetters(list).split(' '));

/** First words of places that are called by two ("mother of …", "head of …", "the sons of …"). */
const heads = words('أم أبو بني أولاد عين بئر تل كفر بيت دير رأس برج خان سيدي حاسي تيزي آيت مرسى واد ذي باب تلة سوق');
/** Those that are parts of houses, bodies and towns as well. */
const everydayHeads = words('بيت رأس باب سوق عين واد');
/** What tells one half or one of two places of a name from the other. */
const halves =
  /^ال(?:شرقي|غربي|شمالي|جنوبي|كبير|صغير|جديد|قديم|اعلي|ادني|فوقاني|تحتاني)ه?$|^ال(?:كبري|صغري|وسطي|عليا|سفلي|فوقا|تحتا)$/;
/** Behind these a point of the compass is part of the name (ولاية جنوب كردفان), behind a town it says where that is. */
const provinces = /(?:ولايه|محافظه|اقليم|مديريه|ولايات|محافظات)$/;
const compass = words('شمال جنوب شرق غرب وسط');
/** Titles by which towns are called ("the sheikh of …", "the prophet …"). */
const holy = words('الشيخ النبي السيدة الإمام الشهيد الأمير الملك الرئيس');
/** What a town or quarter is spoken of with besides its name. */
const generic = words(
  'العاصمة المدينة البلدة القرية البلاد الشمال الجنوب الشرق الغرب الوسط العالم الدولة الوطن الداخل الساحل الضفة القانون الخلافة الفقيه الأمر الفقيد الطوارئ الميلاد المنشأ المعركة الحرب المباراة المنافسة السياسة الأحداث القتال المواجهة الفريق النادي المنتخب الحي السوق الجامعة المدرسة الواقع',
);

/** How many tokens from `at` on name a town, behind a word that says that it is one; 0 for a listed place, which is found by itself, and
 * for what is no name. `sure`: an everyday word with the article is a name there too. */
export function townLength(text: string, tokens: readonly Token[], at: number, sure: boolean): number {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || first.kind !== 'arabic') return 0;
  if (
    provinces.test(tokens[at - 1]?.fold ?? '') &&
    compass.has(first.fold) &&
    next !== undefined &&
    adjoin(text, first, next)
  ) {
    const length = placeLength(tokens, at + 1, next.fold) || (isUnknown(next) && !isDefinite(next) ? 1 : 0);
    if (length > 0) return 1 + length;
  }
  const pair = pairLength(text, tokens, at, true);
  if (pair > 0) return pair + halfLength(text, tokens, at + pair);
  if (functionWords.has(first.fold) || placeLength(tokens, at, first.fold) > 0) return 0;
  if (sure && holy.has(first.fold) && next?.kind === 'arabic' && adjoin(text, first, next) && !isDefinite(next))
    return isOfSentence(next) ? 0 : 2;
  // "An imagined town": a participle that agrees with it.
  if (/^مت.{3,}ة$/.test(first.text)) return 0;
  if (isUnknown(first) && !nisba.test(first.fold)) {
    const isTwo =
      next !== undefined &&
      adjoin(text, first, next) &&
      !isDefinite(next) &&
      (isUnknown(next) || closesTown(tokens, at + 1));
    const isOfSomebody =
      sure &&
      isDefinite(next) &&
      adjoin(text, first, next) &&
      tokens[at + 2]?.kind === 'sign' &&
      !nisba.test(next?.fold ?? '');
    if (isOfSomebody && !isDefinite(first) && !halves.test(next?.fold ?? '')) return 2;
    const length = isTwo && !isDefinite(first) && !next.fold.startsWith('و') ? 2 : 1;
    return length + halfLength(text, tokens, at + length);
  }
  return sure && (isEverydayTown(first) || isInflectedTown(text, tokens, at))
    ? 1 + halfLength(text, tokens, at + 1)
    : 0;
}

/** "Umm Jars", "Borj Hammoud": how many tokens a name of two words covers; the second is one that nothing else is known of.
 * `isTold`: behind a word that says that it is a place. */
export function pairLength(text: string, tokens: readonly Token[], at: number, isTold: boolean): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || !heads.has(first.fold) || !adjoin(text, first, second)) return 0;
  if (placeLength(tokens, at, first.fold) > 1 || (!isTold && everydayHeads.has(first.fold))) return 0;
  return isBareUnknown(second) || (isTold && second.kind === 'arabic' && !isOfSentence(second)) ? 2 : 0;
}

/** Whether a token is the name of a town behind "in" or "near", though no list has it: a strange word that the phrase ends with. */
export function isTownBehindPreposition(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isBareUnknown(token) || verbGender(token.fold) !== null) return false;
  if (longestName(tokens, at, token.fold)?.entries.some((entry) => kindOf(entry) !== null)) return false;
  if (/^(?:[ت].{3,}|م.{3,})$/.test(token.fold) && !isForeignShaped(token.fold)) return false;
  return endsThere(text, tokens, at) && !/^[بل]/.test(tokens[at + 1]?.fold ?? '');
}

/** Whether an everyday word before a sign can be the second half of a town's name. */
function closesTown(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.kind !== 'arabic' || next?.kind !== 'sign') return false;
  return (
    !functionWords.has(token.fold) &&
    englishOfWord(token.fold)?.adjective !== true &&
    verbGender(token.fold) === null &&
    nounKind(token.fold) !== 'person'
  );
}

/** A strange word without article and without the endings of owners and numbers. */
function isBareUnknown(token: Token): boolean {
  if (!isUnknown(token) || isDefinite(token) || token.fold.length < 3) return false;
  if (
    /(?:ها|هم|هما|كم|ات|تي|ته|وا)$|^.{0,3}نا$/.test(token.fold) ||
    token.text.endsWith('ه') ||
    token.fold.startsWith('وال')
  )
    return false;
  return !(token.fold.endsWith('ا') && knowledgeOf(token.fold.slice(0, -1)) !== 'unknown');
}

function halfLength(text: string, tokens: readonly Token[], at: number): number {
  return adjoin(text, tokens[at - 1], tokens[at]) && halves.test(tokens[at]?.fold ?? '') ? 1 : 0;
}

/** Whether an everyday word with the article can be what a town is called by ("the quarter al-Dawra"). */
export function isEverydayTown(token: Token): boolean {
  const { fold } = token;
  if (!isDefinite(token) || titles.has(fold) || generic.has(fold) || closedWords.has(fold)) return false;
  if (isCalendarWord(fold) || isNationality(token) || isManyPeople(token) || halves.test(fold)) return false;
  return nounKind(fold) !== 'person' && englishOfWord(fold)?.nationality !== true;
}

/** "The village Burin": a word that the lexicon could only have with endings, and no adjective of the village. */
function isInflectedTown(text: string, tokens: readonly Token[], at: number): boolean {
  const fold = tokens[at]?.fold ?? '';
  if (fold.length < 4 || isDefinite(tokens[at]) || knowledgeOf(fold) !== 'inflected' || verbGender(fold) !== null)
    return false;
  if (/(?:ه|ها|هم|ات|تين|تان)$/.test(fold) || titles.has(fold)) return false;
  return (
    englishOfWord(fold)?.adjective !== true &&
    nounKind(fold) === null &&
    (endsThere(text, tokens, at) || /^و/.test(tokens[at + 1]?.fold ?? ''))
  );
}

function isOfSentence({ fold }: Token): boolean {
  return functionWords.has(fold) || titles.has(fold);
}
