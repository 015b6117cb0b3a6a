import { englishOfWord } from '../words/english-of-words.ts';
import { functionWords } from '../words/function-words.ts';
import { knowledgeOf, verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechManners } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { isForeignShaped } from './foreign-shape.ts';
import { everydayFamily, familyName, givenName } from './gazetteer.ts';
import { startsPlaceOrBody } from './listed-body.ts';
import { endsSurely, endsThere, isSpelledLikePhrase } from './name-end.ts';
import {
  adjoin,
  isCalendarWord,
  isDefinite,
  isDefiniteGivenName,
  isManyPeople,
  isNationality,
  isOrdinaryGivenName,
  isSurnameShaped,
  kunya,
  looksInflected,
  type NamePart,
  namePart,
  opensPlaceOrBody,
} from './name-words.ts';
import { times } from './time-words.ts';
import { titles } from './titles.ts';

const maxNameWords = 5;
const maxUnknownWords = 3;
/** "Third" behind a name is where somebody came in. */
const ordinal = /^(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)(?:ا|ه)?$/;
/** Months of the Hijri year that are men's names too. */
const monthNames = new Set(['شعبان', 'رمضان', 'رجب']);

/** "…, and Ashraf …": a word that begins with و and goes on like a first name opens another name. */
function opensAnother(fold: string, length: number): boolean {
  if (!fold.startsWith('و') || fold.length < 4) return false;
  const rest = fold.slice(1);
  return (
    length > 1 ||
    givenName(rest) !== null ||
    (rest.startsWith('ا') && rest.length > 3) ||
    (rest.length >= 5 && !/^[ويا]/.test(rest))
  );
}

/** How many tokens from `from` on are one person's name; `first` is what its first word was found to be. */
export function nameLength(
  text: string,
  tokens: readonly Token[],
  from: number,
  first: NamePart,
  certain: boolean,
): number {
  let length = 0;
  let unknown = 0;
  let connectors = 0;
  let last: NamePart | null = null;
  // "Son of" and "family of" join the words of a name and are none themselves.
  for (let at = from; length - connectors < maxNameWords; at++) {
    const token = tokens[at];
    if (at > from && isHyphen(tokens, at)) {
      length += 2;
      last = 'unknown';
      at++;
      continue;
    }
    if (token === undefined || (at > from && !adjoin(text, tokens[at - 1], token))) break;
    const part: NamePart | null = at === from ? first : partWithin(text, tokens, at, length, last, certain);
    if (part === null || (part === 'second-half' && at === from)) break;
    if (part === 'connector' && !joinsOn(text, tokens, at)) break;
    if (
      at > from &&
      (part === 'unknown' || part === 'given') &&
      opensAnother(token.fold, length) &&
      givenName(token.fold) === null
    )
      break;
    if (part === 'unknown' && ++unknown > maxUnknownWords) break;
    if (at > from && part !== 'connector' && part !== 'second-half' && startsPlaceOrBody(tokens, at)) {
      // A family can be called after its town, when nothing but the end of the name follows.
      const isSurname = !isDefinite(token) || (token.fold.endsWith('ي') && !isNationality(token));
      // The two words of "Abd al-Rahim" are one first name.
      const isFirstOnly = length === 1 || (length === 2 && last === 'second-half');
      if (!(certain && isFirstOnly && part !== null && endsThere(text, tokens, at) && isSurname)) break;
    }
    length++;
    if (part === 'connector') connectors++;
    // "Al-Shabbi, laughing": a family's name with the article is the last of a name.
    if (at === from && part === 'family' && isDefinite(token)) break;
    if (
      at > from &&
      isDefinite(token) &&
      (part === 'unknown' || part === 'family') &&
      familyName(tokens[at + 1]?.fold ?? '') === null &&
      !isDescent(text, tokens, at + 1) &&
      !(isDefiniteGivenName(token) && (isKin(tokens[at - 1]) || isLastName(text, tokens, at + 1)))
    )
      break;
    last = part;
  }
  return certain || length >= 2 ? length : 0;
}

/** Whether "son of …" goes on with a name that a definite word seemed to end (محمد الأمين ولد …). */
function isDescent(text: string, tokens: readonly Token[], at: number): boolean {
  return /^(?:ولد|منت|بن|بنت)$/.test(tokens[at]?.fold ?? '') && joinsOn(text, tokens, at);
}

/** Whether a token can only be the last of a name (محمد الشريف عياد): a first name or a strange word, with nothing of a name behind it. */
function isLastName(text: string, tokens: readonly Token[], at: number): boolean {
  const part = namePart(tokens[at]);
  if (part !== 'given' && part !== 'family' && part !== 'unknown') return false;
  return !isDefinite(tokens[at]) && adjoin(text, tokens[at - 1], tokens[at]) && endsThere(text, tokens, at);
}

/** Whether a token is the hyphen of a double name (ماري-لويز). */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen === undefined || !/^[-‐‑]$/.test(hyphen.text) || before === undefined || after === undefined) return false;
  const isTight = before.end === hyphen.start && hyphen.end === after.start;
  return isTight && before.kind === 'arabic' && after.kind === 'arabic' && !isDefinite(after);
}

/** What part of the name a later word of it is. */
function partWithin(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
  last: NamePart | null,
  certain: boolean,
): NamePart | null {
  const token = tokens[at];
  if (token === undefined) return null;
  // "Servant of the …": whatever the word, it is half of a first name.
  if (/^[وفبل]?عبد$/.test(tokens[at - 1]?.fold ?? '') && isDefinite(token)) return 'second-half';
  // "He said to the …": the preposition and the article are no part of a name.
  if (/^لل.{3}/.test(token.fold) || (length >= 2 && /^بال.{3}/.test(token.fold))) return null;
  // "… son of …, al-…": the family, whatever else the word means.
  if (/^(?:بن|بنت|ولد|منت)$/.test(tokens[at - 2]?.fold ?? '') && isDefinite(token) && /(?:ي|يه)$/.test(token.fold))
    return 'family';
  if (isReign(tokens, at, length, certain)) return 'family';
  // "Faisal bin Mishal, emir of the region of …": a first name that is an office before what it is of.
  if (titles.has(token.fold) && !isDefinite(token) && opensPlaceOrBody(text, tokens, at + 1)) return null;
  // "Adel Ramzi (voiced) his optimism": a noun of action with its owner.
  if (length >= 2 && /^(?:ت|ا|م).{3,}ه$/.test(token.text.replace(/[أإآ]/g, 'ا')) && last !== 'connector') return null;
  if (ordinal.test(token.fold) || speechManners.has(token.fold)) return null;
  const part = namePart(token);
  // "Dorra Milad": two first names, of which the second is a word as well.
  if (part === null && certain && length === 1 && last === 'given' && isFathersName(text, tokens, at)) return 'given';
  // "… son of Sidi al-Mukhtar".
  if (length >= 3 && (last === 'given' || last === 'unknown') && isKin(tokens[at - 2]) && isDefiniteGivenName(token))
    return 'family';
  if (part === null && last === 'given' && isTitleInName(text, tokens, at)) return 'connector';
  // "Mona al-Masri": an everyday word that families are called by too.
  if (part === null && length === 1 && last === 'given' && everydayFamily(token.fold) !== null && !isNationality(token))
    return 'family';
  // "Waad bint Yahya al-Farisiya": behind a father's name stands the family's, in the gender of its bearer.
  if (
    part === null &&
    last === 'given' &&
    length >= 3 &&
    isDefinite(token) &&
    /يه?$/.test(token.fold) &&
    /^(?:بن|بنت)$/.test(tokens[at - 2]?.fold ?? '') &&
    !titles.has(token.fold)
  )
    return 'family';
  if (part !== null) return part === 'second-half' && last !== 'given' && last !== 'unknown' ? null : part;
  // "Adam Bahr al-Din": an everyday word that الدين or الله makes half of a name.
  if (last === 'connector' && isKin(tokens[at - 1]) && token.kind === 'arabic' && !functionWords.has(token.fold))
    return 'unknown';
  if ((last === 'given' || last === 'second-half') && isCompound(text, tokens, at)) return 'unknown';
  if (length === 1 && last === 'given' && (looksInflected(token) || isForeignSurname(token))) return 'unknown';
  if (length === 2 && last === 'unknown' && certain && isForeignSurname(token)) return 'unknown';
  if (!isDefinite(token)) return closesName(text, tokens, at, length, last, certain) ? 'family' : null;
  if (isCalendarWord(token.fold) || times.has(token.fold) || functionWords.has(token.fold)) return null;
  // "Ibrahim al-Sayyid": a title that families are called by, behind which no name goes on.
  const isFamily = length <= 2 && last === 'given' && /^ال(?:سيد|شيخ|حاج|شريف)$/.test(token.fold);
  if (isFamily && (endsThere(text, tokens, at) || functionWords.has(tokens[at + 1]?.fold ?? ''))) return 'family';
  if (titles.has(token.fold) && !(certain && length < 3 && endsThere(text, tokens, at))) return null;
  if (isSurnameShaped(token)) return 'family';
  // A first name alone wants a family name: the first definite word behind it is one, even a nationality (سالم الكندي).
  const wantsMore =
    (length === 2 &&
      (last === 'second-half' || (last === 'given' && endsSurely(text, tokens, at) && !isPlainNoun(token)))) ||
    (length === 1 && (last === 'given' || last === 'unknown')) ||
    (length === 2 && last === 'given' && kunya.test(tokens[at - 2]?.fold ?? ''));
  if (isNationality(token)) return wantsMore && token.fold.endsWith('ي') ? 'family' : null;
  // "The poet X Y and the novelist Z": what is joined on is another's.
  if (certain && length === 1 && wantsMore && token.fold.endsWith('ي') && /^وال.{3}/.test(tokens[at + 1]?.fold ?? ''))
    return 'family';
  // "Bahr al-Din accused the government": the object is no family.
  if (token.text.endsWith('ة') && knowledgeOf(token.fold) === 'exact' && !endsSurely(text, tokens, at)) return null;
  if (length === 1 && last === 'given' && isDefiniteGivenName(token) && (certain || isLastName(text, tokens, at + 1)))
    return 'family';
  if (isManyPeople(token)) return null;
  const isKunya = length === 2 && wantsMore;
  return wantsMore && (isKunya || (certain && endsThere(text, tokens, at))) ? 'family' : null;
}

/** "Ferdinand Marcos the younger", "Charles the third": what tells one of a name from another. */
function isReign(tokens: readonly Token[], at: number, length: number, certain: boolean): boolean {
  const fold = tokens[at]?.fold ?? '';
  if (/^ال(?:ابن|اب)$/.test(fold)) return length > 1;
  return (
    /^ال(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن)$/.test(fold) &&
    length === 1 &&
    (certain || namePart(tokens[at - 1]) === 'given')
  );
}

function isFathersName(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !isOrdinaryGivenName(token.fold) || titles.has(token.fold)) return false;
  // "Ahmed Ghaleb al-Maabqi": the family's name shows that the word before it is one too.
  if (isSurnameShaped(next) && adjoin(text, token, next)) return true;
  return verbGender(token.fold) === null && !(isDefinite(next) && adjoin(text, token, next));
}

/** "Qais Saied (congratulated) the team": an everyday noun that no family is called by. */
function isPlainNoun({ fold }: Token): boolean {
  return !fold.endsWith('ي') && knowledgeOf(fold) === 'exact';
}

/** "Khalil al-Hajj Tawfiq": a father's title between two parts of a name. */
function isTitleInName(text: string, tokens: readonly Token[], at: number): boolean {
  return /^ال(?:حاج|شيخ|سيد)$/.test(tokens[at]?.fold ?? '') && joinsOn(text, tokens, at) && !isDefinite(tokens[at + 1]);
}

/** Whether a word that the lexicon could only have with endings is made like a foreign name. */
function isForeignSurname({ fold }: Token): boolean {
  if (fold.endsWith('ا') && knowledgeOf(fold.slice(0, -1)) === 'exact') return false;
  if (fold.length > 4 && /^[وفبلك]/.test(fold) && knowledgeOf(fold.slice(1)) !== 'unknown') return false;
  return isForeignShaped(fold) && knowledgeOf(fold) === 'inflected' && !titles.has(fold) && verbGender(fold) === null;
}

/** Whether an everyday word without article ends a name (ميشال سعادة): it must be followed by what cannot belong to it. */
function closesName(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
  last: NamePart | null,
  certain: boolean,
): boolean {
  const fold = tokens[at]?.fold ?? '';
  const strong = endsSurely(text, tokens, at);
  const isPlain = !/ا$/.test(fold) && englishOfWord(fold)?.adjective !== true;
  const isAfterFirst = length === 1 && (last === 'given' || (last === 'unknown' && (isPlain || strong)));
  const isAfterTwo = length === 2 && (last === 'second-half' || (last === 'given' && strong));
  if (!certain || !(isAfterFirst || isAfterTwo) || fold.length < 3 || /(?:ها|هم|نا|وا)$/.test(fold)) return false;
  // "Unlike his rival": somebody with an owner.
  if (tokens[at]?.text.endsWith('ه') && nounKind(fold.slice(0, -1)) === 'person') return false;
  const isFamily = length === 1 && last === 'given' && isSpelledLikePhrase(tokens, at);
  // No preposition stands before a small word like "because" (بلان).
  const isPrefixed = /^[وف]/.test(fold) || (/^[بل]/.test(fold) && !functionWords.has(fold.slice(1)));
  if (isPrefixed && !isFamily && !fold.endsWith('ي') && knowledgeOf(fold.slice(1)) === 'exact') return false;
  if (functionWords.has(fold) || (isCalendarWord(fold) && !monthNames.has(fold))) return false;
  return (
    tokens[at]?.kind === 'arabic' && (!titles.has(fold) || last === 'given' || strong) && endsThere(text, tokens, at)
  );
}

function isCompound(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (next?.fold === 'الدين' || next?.fold === 'الله') && adjoin(text, tokens[at], next);
}

function joinsOn(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!adjoin(text, tokens[at], next) || next === undefined) return false;
  if (namePart(next) !== null || isDefinite(next)) return true;
  return isKin(tokens[at]) && next.kind === 'arabic' && !functionWords.has(next.fold);
}

/** "Son of", "father of", "the family of": whatever word follows is a name. */
function isKin(token: Token | undefined): boolean {
  return token !== undefined && (token.text === 'آل' || kunya.test(token.fold));
}
