import { readings } from '../words/clitics.ts';
import { functionWords } from '../words/function-words.ts';
import type { Token } from '../words/tokens.ts';
import { isForeignShaped } from './foreign-shape.ts';
import { givenName, kindOf, longestName } from './gazetteer.ts';
import { isBody, isListedBody } from './listed-body.ts';
import { endsThere } from './name-end.ts';
import {
  adjoin,
  isArticledFirstName,
  isCalendarWord,
  isDefinite,
  isDefiniteGivenName,
  isManyPeople,
  isOrdinaryGivenName,
  isSurnameShaped,
  kunya,
  namePart,
  namePartBehindTitle,
  opensPlaceOrBody,
} from './name-words.ts';
import { titles } from './titles.ts';

/** Whether a person's name can begin at a token behind a title or office. */
export function startsName(text: string, tokens: readonly Token[], at: number, rightBehind: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const part = namePartBehindTitle(token, tokens[at + 1]) ?? (isEverydayName(text, tokens, at) ? 'given' : null);
  // "al-Asaad bin …": no other definite word has a son.
  const father = tokens[at + 2];
  if (isDefinite(token) && /^(?:بن|بنت|ولد|منت)$/.test(tokens[at + 1]?.fold ?? '') && father?.kind === 'arabic')
    return !functionWords.has(father.fold);
  if (part === null || part === 'second-half' || /^وال.{3}/.test(token.fold)) return false;
  const isSpokenFor = tokens.slice(Math.max(0, at - 3), at).some(({ fold }) => /^(?:ال)?(?:متحدث|ناطق)/.test(fold));
  if (titles.has(token.fold) && !isDefinite(token) && opensPlaceOrBody(text, tokens, at + 1)) return false;
  if (token.fold === 'باسم' && isSpokenFor) return false;
  if (token.text === 'علي' && !isFirstNameHere(text, tokens, at)) return false;
  if (part === 'unknown' && readings(token).some(({ fold, clitic }) => clitic !== '' && isListedBody(tokens, at, fold)))
    return false;
  const name = longestName(tokens, at, token.fold);
  // "Nur-Sultan" is a city, but "Nur-Sultan Nazarbayev" is a man.
  const goesOn = part === 'given' && name !== null && namePart(tokens[at + name.length]) !== null;
  if (!goesOn && name?.entries.some((entry) => isBody(kindOf(entry)))) return false;
  if (part === 'connector')
    return kunya.test(token.fold) && (namePart(tokens[at + 1]) !== null || isDefiniteByname(tokens[at + 1]));
  const isSurelyFirst =
    isArticledFirstName(token.fold) &&
    (namePart(tokens[at + 1]) !== null || /^ب(?:ال|ن).{2}/.test(tokens[at + 1]?.fold ?? ''));
  if (part === 'given' && isDefinite(token) && !isSurelyFirst && describesOffice(tokens, at)) return false;
  if (part === 'given' && isDefinite(token))
    return (
      rightBehind ||
      (tokens[at - 1]?.text === '،' && isDefinite(tokens[at + 1])) ||
      titles.has(tokens[at - 1]?.fold ?? '') ||
      namePart(tokens[at + 1]) !== null ||
      isSurnameShaped(tokens[at + 1])
    );
  // "Chief executive of X, Y" written as لX Y: what the office is of comes first.
  if (part === 'unknown' && isAttached(tokens, at)) return false;
  if (part === 'unknown' && isDefinite(token))
    // "The regional director of agriculture": what a title is of stands behind its adjective, not behind a name.
    return (
      rightBehind &&
      isSurnameShaped(token) &&
      !/^لل/.test(tokens[at + 1]?.fold ?? '') &&
      namePartBehindTitle(tokens[at + 1], tokens[at + 2]) === null
    );
  if (part === 'unknown' && token.fold.endsWith('ا') && tokens[at + 1]?.kind === 'sign' && tokens[at + 1]?.text === ':')
    return false;
  return part === 'family' ? rightBehind || !isDefinite(token) : true;
}

/** "the director of the civil defence Salim …": a definite word that agrees with the one before it describes it. */
function describesOffice(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isDefinite(before) && !titles.has(before?.fold ?? '') && !before?.fold.endsWith('ه');
}

/** Whether a definite word can stand behind "father of": "the martyr" is somebody's title. */
function isDefiniteByname(token: Token | undefined): boolean {
  return isDefinite(token) && !titles.has(token?.fold ?? '');
}

/** Whether a strange word carries the preposition ل or ب: a whole name of two words or more follows it. */
export function isAttached(tokens: readonly Token[], at: number): boolean {
  const fold = tokens[at]?.fold ?? '';
  if (!/^[لب]/.test(fold) || fold.length < 5 || givenName(fold) !== null) return false;
  const [next, third] = [tokens[at + 1], tokens[at + 2]];
  return namePart(next) !== null && !isDefinite(next) && namePart(third) !== null && !kunya.test(next?.fold ?? '');
}

/** Whether an everyday word begins a name here: a first name that is one (جهاد), one more word, and the end of the name. */
function isEverydayName(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !isOrdinaryGivenName(token.fold) || titles.has(token.fold))
    return false;
  if (next.kind !== 'arabic' || functionWords.has(next.fold) || isCalendarWord(next.fold) || isManyPeople(next))
    return false;
  return adjoin(text, token, next) && endsThere(text, tokens, at + 1);
}

/** In much of the press علي is also how the preposition على is spelled: it is the name only before another or a full stop of sorts. */
export function isFirstNameHere(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'sign' || !adjoin(text, tokens[at], next)) return true;
  const part = namePart(next);
  const isName =
    part === 'given' ||
    part === 'family' ||
    part === 'connector' ||
    (part === 'unknown' &&
      (endsThere(text, tokens, at + 1) ||
        namePart(tokens[at + 2]) === 'unknown' ||
        isForeignShaped(tokens[at + 2]?.fold ?? '')));
  return (isName && !isListedBody(tokens, at + 1, next.fold)) || isSurnameShaped(next) || isDefiniteGivenName(next);
}
