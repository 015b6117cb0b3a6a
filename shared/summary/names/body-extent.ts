import { foldLetters } from '../../arabic/letters.ts';
import { readings } from '../words/clitics.ts';
import { englishOfNoun, englishOfWord } from '../words/english-of-words.ts';
import { functionWords } from '../words/function-words.ts';
import { knowledgeOf } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { opensBody, placeLength } from './body-limits.ts';
import { closedWords, distinguishing, fields, nisba } from './body-words.ts';
import { isForeignShaped } from './foreign-shape.ts';
import { kindOf, longestName } from './gazetteer.ts';
import { institutionAdjective, institutionNoun } from './institution-words.ts';
import {
  adjoin,
  isArticledFirstName,
  isCalendarWord,
  isDefinite,
  isNationality,
  isUnknown,
  namePart,
} from './name-words.ts';
import { titles } from './titles.ts';
import { placeTriggers } from './triggers.ts';

const maxBodyWords = 7;

/** Titles of those after whom bodies are called (جامعة الملك …); before any other title stands somebody's own name. */
const namesakes = new Set(foldLetters('الملك الملكة الأمير الأميرة الشيخ السلطان الإمام الشهيد الرئيس').split(' '));

/** What a body is of: definite words, names, or a common noun that a definite word completes. `proper` when a name is in it
 * or it is long enough not to be a mere description. */
export function genitiveTail(
  text: string,
  tokens: readonly Token[],
  from: number,
): { length: number; proper: boolean } {
  let at = from;
  let proper = false;
  while (at - from < maxBodyWords) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'sign' || token.kind === 'number' || !adjoin(text, tokens[at - 1], token))
      break;
    if (isCalendarWord(token.fold) || closedWords.has(token.fold)) break;
    const name = longestName(tokens, at, token.fold);
    const isName =
      name?.entries.some((entry) => kindOf(entry) === 'place' || kindOf(entry) === 'organisation') ?? false;
    if (isName && name !== null && (at === from || !isDefinite(tokens[at - 1]))) {
      at += name.length;
      proper = true;
      // "The central bank of the Emirates": the adjective of the body behind the place.
      // … and of the nation behind a body of ordinary words.
      const isPlain =
        name.entries.every((entry) => kindOf(entry) !== 'place') && knowledgeOf(tokens[at - 1]?.fold ?? '') === 'exact';
      while (
        (describesBody(tokens[at]) || (isPlain && isNationality(tokens[at]))) &&
        adjoin(text, tokens[at - 1], tokens[at])
      )
        at++;
      break;
    }
    if (token.kind === 'latin') {
      proper = true;
      at++;
    } else if (isDefinite(token)) {
      // Behind its nation a body's name is over: what follows is the object of the sentence.
      if (at > from && isNationality(tokens[at - 1]) && !nisba.test(token.fold)) break;
      if (endsWithField(tokens, at) || (at > from && opensName(text, tokens, at))) break;
      if (at > from && (isDefinite(tokens[at - 1]) || /^وال/.test(tokens[at - 1]?.fold ?? '')) && isObject(token))
        break;
      // الفلاحة is a farmer too, but not of a ministry.
      const isTitle = titles.has(token.fold) && (at > from || institutionNoun(token.fold.slice(2)) === null);
      if (isTitle && (at > from || !namesakes.has(token.fold))) break;
      at++;
      // "King Fahd University": the title is the beginning of a person's name.
      if (titles.has(token.fold) && namePart(tokens[at]) === 'given' && adjoin(text, token, tokens[at])) {
        proper = true;
        at++;
      }
    } else if (
      at === from &&
      bearsName.has(bareHead(tokens, at)) &&
      namePart(token) === 'given' &&
      !isDefinite(token)
    ) {
      // "Nasser Hospital": called after somebody.
      proper = true;
      at++;
      while (at - from < 4 && adjoin(text, tokens[at - 1], tokens[at]) && isOfName(tokens[at])) at++;
      break;
    } else if (at > from && opensBody(tokens, at)) break;
    else if (at > from && token.fold.startsWith('وال') && isLongEnough(token.fold) && isListed(tokens[at - 1])) at++;
    // "… and the management of disasters": a field that another word completes.
    else if (at > from && joinsField(text, tokens, at)) at += 2;
    else if (token.fold === 'عن' && at > from && isDefinite(tokens[at + 1]) && adjoin(text, token, tokens[at + 1]))
      at += 2;
    else if (at > from && token.fold.startsWith('لل') && token.fold.length > 4) at++;
    // "The company AccuWeather (expects) the losses": a foreign name needs nothing to complete it.
    else if (
      at === from &&
      isForeignShaped(token.fold) &&
      isUnknown(token) &&
      placeLength(tokens, at + 1, tokens[at + 1]?.fold ?? '') === 0
    ) {
      proper = true;
      at++;
      const next = tokens[at];
      if (next !== undefined && adjoin(text, token, next) && !isDefinite(next) && goesOnWith(tokens, at)) at++;
      if (describesBody(tokens[at]) && adjoin(text, tokens[at - 1], tokens[at])) at++;
      break;
    } else if (
      completes(text, tokens, at) &&
      at - from < 3 &&
      (at === from || !/^و?(?:ال|لل)/.test(tokens[at - 1]?.fold ?? ''))
    )
      at++;
    else if (at === from && tokens[at - 1]?.text.endsWith('ة') && token.text.endsWith('ة') && isUnknown(token)) break;
    else if (token.fold.startsWith('ب') && placeLength(tokens, at, token.fold.slice(1)) > 0) break;
    else if (isUnknown(token) && !proper && (at === from || !isDefinite(tokens[at - 1]))) {
      proper = true;
      at++;
      const next = tokens[at];
      if (next !== undefined && adjoin(text, token, next) && !isDefinite(next) && goesOnWith(tokens, at)) at++;
      break;
    } else break;
  }
  if (at > from && fields.has(tokens[at]?.fold ?? '') && adjoin(text, tokens[at - 1], tokens[at])) {
    proper = true;
    at++;
    if (/^وال.{3,}/.test(tokens[at]?.fold ?? '') && adjoin(text, tokens[at - 1], tokens[at])) at++;
  }
  // "The Muscat company for port services".
  const [field, ofField] = [tokens[at], tokens[at + 1]];
  if (
    at > from &&
    field !== undefined &&
    isFieldOf(field) &&
    isDefinite(ofField) &&
    adjoin(text, tokens[at - 1], field) &&
    adjoin(text, field, ofField)
  ) {
    proper = true;
    at += 2;
  }
  const adjectival =
    at - from >= 2 && tokens.slice(from + 1, at).some(({ fold }) => nisba.test(fold) && isAdjective(fold));
  return { length: at - from, proper: proper || adjectival || at - from >= 3 };
}

/** "The agency of travels al-Hadi Beltayeb": a first name with the article that a family's goes on with. */
function opensName(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !isArticledFirstName(token.fold) || !adjoin(text, token, next))
    return false;
  return namePart(next) !== null || /^ب(?:ال|ن).{2}/.test(next.fold);
}

/** Whether a definite adjective says what kind of body it is, behind the place that it is of ("… Teaching Hospital"). */
function describesBody(token: Token | undefined): boolean {
  const fold = token?.fold ?? '';
  return distinguishing.has(fold) || (nisba.test(fold) && institutionAdjective(fold.slice(2)) !== null);
}

/** Whether a definite word is a noun: nothing but adjectives goes on with what a definite word has closed, so that it is of the sentence
 * ("the ministry of transport considered the strike"). */
function isObject({ fold }: Token): boolean {
  return !nisba.test(fold) && nounKind(fold) === 'thing' && englishOfWord(fold)?.adjective !== true;
}

/** Whether a ل leads to what a body is for, another word completing it (لخدمات …). */
function isFieldOf({ fold }: Token): boolean {
  return /^ل(?!ل).{3}/.test(fold) && institutionNoun(fold.slice(1)) !== null;
}

/** Whether a strange word goes on with a body's own name ("Hokai Gas"), and is not the first name of somebody who works there. */
function goesOnWith(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isTrade(token)) return token !== undefined;
  return isUnknown(token) && namePart(token) === 'unknown' && namePart(tokens[at + 1]) !== 'given';
}

/** What foreign companies have in their names ("Hokai Gas"). */
function isTrade({ fold }: Token): boolean {
  return /^(?:غاز|اويل|نفط|موتورز|بنك|تيك|تكنولوجي|كابيتال|غروب|جروب|انرجي|ميديا|بتروليوم|القابضه)$/.test(fold);
}

/** Bodies that are called after people, folded. */
const bearsName = new Set(foldLetters('مستشفى مدرسة جامعة مؤسسة معهد متحف مسرح أكاديمية كتائب لواء ثانوية').split(' '));

/** The word before a token without its proclitics. */
function bareHead(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  return (before === undefined ? [] : readings(before)).find(({ fold }) => bearsName.has(fold))?.fold ?? '';
}

function isOfName(token: Token | undefined): boolean {
  const part = namePart(token);
  return part === 'given' || part === 'family' || part === 'connector' || part === 'second-half';
}

/** Whether the field that a body is for stands right before a token, with what "and" adds to it: what follows is of the sentence. */
function endsWithField(tokens: readonly Token[], at: number): boolean {
  const [last, before] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? ''];
  return fields.has(last) || (last.startsWith('وال') && fields.has(before));
}

/** Whether "and the …" can go on with a token: a definite word, or a field that a body is for. */
function isListed(token: Token | undefined): boolean {
  return isDefinite(token) || fields.has(token?.fold ?? '') || /^وال.{3}/.test(token?.fold ?? '');
}

/** Whether a word in the form of an adjective is not a noun (الولاية، البلدية). */
function isAdjective(fold: string): boolean {
  const noun = englishOfNoun(fold);
  return noun === null || noun.adjective;
}

function isLongEnough(fold: string): boolean {
  return fold.length > 5 || institutionNoun(fold.slice(3)) !== null;
}

function joinsField(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !/^و(?!ال)/.test(token.fold) || !isListed(tokens[at - 1])) return false;
  return institutionNoun(token.fold.slice(1)) !== null && isDefinite(next) && adjoin(text, token, next);
}

/** "حقوق الإنسان": an ordinary noun followed by the definite word that completes it. */
function completes(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token === undefined ||
    token.kind !== 'arabic' ||
    functionWords.has(token.fold) ||
    speechVerb(token.fold) !== null
  )
    return false;
  if (next === undefined || !adjoin(text, token, next)) return false;
  // "Amman Chamber of Commerce": the place completes the field.
  if (
    institutionNoun(token.fold) !== null &&
    !placeTriggers.has(token.fold) &&
    placeLength(tokens, at + 1, next.fold) > 0
  )
    return true;
  // "The authority for the regulation of the market of labour".
  const third = tokens[at + 2];
  if (isConstruct(token) && isConstruct(next) && isDefinite(third) && adjoin(text, next, third))
    return !titles.has(third?.fold ?? '');
  return isDefinite(next) && !isCalendarWord(next.fold) && !titles.has(next.fold);
}

function isConstruct({ fold, kind }: Token): boolean {
  return kind === 'arabic' && !titles.has(fold) && institutionNoun(fold) !== null;
}

/** How many adjectives tell a general body from its like (البنك الدولي); 0 where none of them does. */
export function adjectives(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 3) {
    const token = tokens[at];
    if (token === undefined || !adjoin(text, tokens[at - 1], token) || !isDefinite(token)) break;
    if (closedWords.has(token.fold) || isCalendarWord(token.fold) || titles.has(token.fold)) break;
    if (!nisba.test(token.fold) && !/^ال.+(?:ه|د|ر|ل|ن|م)$/.test(token.fold)) break;
    // Behind its nation a body's name is over: what follows is the object of the sentence.
    if (at > from && isNationality(tokens[at - 1]) && !nisba.test(token.fold)) break;
    at++;
  }
  return tokens
    .slice(from, at)
    .some((token) => distinguishing.has(token.fold) || englishOfWord(token.fold)?.nationality === true)
    ? at - from
    : 0;
}
