import { foldLetters } from '../../arabic/letters.ts';
import type { Reading } from '../words/clitics.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { distinguishing } from './body-words.ts';
import { kindOf, longestName } from './gazetteer.ts';
import { institutionNoun } from './institution-words.ts';
import { adjoin, isDefinite, isNationality, isUnknown } from './name-words.ts';
import { titles } from './titles.ts';
import { definiteTriggers } from './triggers.ts';

/** Bodies that are told apart by where they sit. */
const seated = new Set(
  foldLetters('محكمة المحكمة محاكم الجامعة مديرية المديرية كلية هيئة دائرة غرفة السلطات الحكومة وزارة').split(' '),
);

/** How many tokens tell where a court or university sits ("the court of appeal in X"), behind the rest of its name. */
export function seat(text: string, tokens: readonly Token[], at: number, { fold }: Reading): number {
  const [place, next] = [tokens[at], tokens[at + 1]];
  if (!seated.has(fold) || place === undefined || !adjoin(text, tokens[at - 1], place)) return 0;
  if (
    place.fold === 'في' &&
    /^(?:الجامعه|(?:ال)?مديريه|كليه|السلطات|الحكومه)$/.test(fold) &&
    next !== undefined &&
    adjoin(text, place, next)
  ) {
    const length = placeLength(tokens, at + 1, next.fold);
    return length === 0 ? 0 : length + 1;
  }
  // Of the ministries of rival governments it is the seat that tells which.
  if (fold === 'وزاره') return place.fold === 'في' && /^(?:غزه|صنعاء|عدن|بنغازي)$/.test(next?.fold ?? '') ? 2 : 0;
  return place.fold.startsWith('ب') ? placeLength(tokens, at, place.fold.slice(1)) : 0;
}

/** Whether "and the …" at a token goes on with another body or somebody's title, not with what the one before it is of. */
export function opensBody(tokens: readonly Token[], at: number): boolean {
  const rest = tokens[at]?.fold.startsWith('وال') === true ? (tokens[at]?.fold.slice(1) ?? '') : '';
  if (rest === '') return false;
  const describes = distinguishing.has(tokens[at + 1]?.fold ?? '') || isNationality(tokens[at + 1]);
  return (definiteTriggers.has(rest) && describes) || (titles.has(rest) && institutionNoun(rest.slice(2)) === null);
}

/** How many tokens from `at` on name a listed place; `fold` is the first of them without proclitics. */
export function placeLength(tokens: readonly Token[], at: number, fold: string): number {
  const name = longestName(tokens, at, fold);
  return name?.entries.some((entry) => kindOf(entry) === 'place') === true ? name.length : 0;
}

/** "In the interest of the fisherman", "those who defend the accused": no bodies. */
export function isNoBody(tokens: readonly Token[], index: number, { fold, clitic }: Reading): boolean {
  // "The management of water" is no department, unless somebody heads it.
  if (fold === 'اداره')
    return !isHeaded(tokens, index) || institutionNoun(tokens[index + 1]?.fold.replace(/^ال/, '') ?? '') === null;
  // "The ballot box".
  if (fold === 'صندوق' && /^ال(?:اقتراع|انتخاب|بريد)$/.test(tokens[index + 1]?.fold ?? '')) return true;
  // "The mayor of X" holds an office of the town; "the district of X" is a place.
  if (fold === 'بلديه' && /رييسه?$/.test(tokens[index - 1]?.fold ?? '')) return true;
  const next = tokens[index + 1];
  if (fold === 'مديريه' && next !== undefined && (isUnknown(next) || placeLength(tokens, index + 1, next.fold) > 0))
    return true;
  if (
    fold === 'بعثه' &&
    next !== undefined &&
    longestName(tokens, index + 1, next.fold)?.entries.some((entry) => kindOf(entry) === 'organisation')
  )
    return true;
  if (fold === 'تجمع') return !tokens.slice(index + 2, index + 5).some((token) => token.fold === 'الصحي');
  // A jury sits for one prize.
  if (fold === 'لجنه' && tokens[index + 1]?.fold === 'التحكيم') return true;
  // "In the course of his answer".
  if (fold === 'معرض' && tokens[index - 1]?.fold === 'في' && !tokens[index + 1]?.fold.startsWith('ال')) return true;
  if (fold === 'بعثه' && /^ال(?:منتخب|فريق)/.test(tokens[index + 1]?.fold ?? '')) return true;
  if (fold === 'مصلحه') return /[لب]$/.test(clitic) || /^(?:في|من|علي)$/.test(tokens[index - 1]?.fold ?? '');
  // "The defence" of somebody accused, not of a country.
  return fold === 'هييه' && tokens[index + 1]?.fold === 'الدفاع' && !tokens[index + 2]?.fold.startsWith('ال');
}

/** How many tokens tell what a chamber or committee is charged with ("… charged with crimes of money"), behind the rest of its name. */
export function charge(text: string, tokens: readonly Token[], at: number): number {
  const [participle, what, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^ال(?:مكلف|مختص|معني|مشرف)ه?$/.test(participle?.fold ?? '') || !adjoin(text, tokens[at - 1], participle))
    return 0;
  if (what === undefined || !/^(?:ب|علي$)/.test(what.fold) || !adjoin(text, participle, what)) return 0;
  const isCompleted = isDefinite(third) && adjoin(text, what, third);
  if (/^بال.{2}/.test(what.fold)) return 2;
  return isCompleted ? 3 : 0;
}

/** Whether somebody is the head of the body that begins at a token, or it says something itself. */
function isHeaded(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.fold ?? '';
  return (
    /^(?:[وف]?[لب]?)(?:رييسه?|مديره?|مسوول|مسوولة|ضابط|متحدثه?|موظفو?)$/.test(before) || speechVerb(before) !== null
  );
}
