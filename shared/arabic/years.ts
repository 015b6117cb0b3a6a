import { shortYearAt } from '../domain/short-years.ts';
import { isEdge } from './calendar-words.ts';
import type { DatePart, DateTokens } from './date-phrases.ts';
import { readCardinal } from './number-phrases.ts';

/** A year and where it ends. */
export interface YearPart {
  readonly year: number;
  /** Index after its last token. */
  readonly next: number;
  /** Null when the text does not say. */
  readonly calendar: 'gregorian' | 'hijri' | null;
}

const yearNoun = /^([وفبلك]?)(?:(?:ال|ل)?(?:عام|سنه)|عامي|سنتي|(?:ال)?(?:اعوام|سنوات))$/;
const eraOfHijri = /^(?:هـ?|هجريه?|للهجره)$/;
const eraOfGregorian = /^(?:م|ميلاديه?)$/;
const prepositionOfTime = /^[وف]?(?:(?:ال)?موافقه?|في|منذ|حتي|خلال|بحلول|قبل|بعد|لل?عام)$/;
/** What is told from its like by its year. */
const yearly =
  /^[وفبل]?(?:ال|لل)?(?:انتخابات|اقتراع|استفتاء|حرب|ثوره|انتفاضه|انقلاب|دستور|اتفاق|كاس|مونديال|اولمبياد|دوره|موسم|نسخه|طبعه|ميزانيه|موازنه|زلزال|ازمه|تعداد|صيف|شتاء|ربيع|خريف)$/;
const functionWord =
  /^[وف]?(?:في|علي|الي|عن|مع|ان|التي|الذي|بعد|قبل|حين|حيث|لكن|بين|عندما|كما|وفق|او|ثم|هو|هي|كان|كانت|ضد|امام|وسط|عند|اثر|عقب|بسبب|رغم|لان|حتي|منذ|خلال|قد|لم|لن|لا|ليس|الا)$/;

/** A year that follows a month or a word for year: 2022، من عام 2022، ألفين وعشرة، 1443 هـ. */
export function readYearAfter(text: DateTokens, index: number): YearPart | null {
  let at = /^[،,]$/.test(text.folded[index] ?? '') ? index + 1 : index;
  if (text.folded[at] === 'من' || text.folded[at] === 'ل') at += 1;
  const named = yearNoun.test(text.folded[at] ?? '');
  if (named) at += 1;
  return readFourDigits(text, at) ?? (named ? readSpelledOut(text, at) : null);
}

/** The years that begin at a token: عام 1991، عامي 2014 و2015، منذ 1994، (1994). */
export function readYears(text: DateTokens, index: number): readonly DatePart[] {
  const noun = yearNoun.exec(text.folded[index] ?? '');
  if (noun !== null) {
    const first = readFourDigits(text, index + 1) ?? readSpelledOut(text, index + 1);
    if (first === null) return [];
    return [{ ...toPart(first, index), cliticLength: noun[1]?.length ?? 0 }, ...readFurtherYears(text, first)];
  }
  const year = readFourDigits(text, index);
  if (year === null || !standsAsYear(text, index, year)) return [];
  return [toPart(year, index), ...readFurtherYears(text, year)];
}

/** و2015، -2015، -15، إلى 2015 after a year. */
function readFurtherYears(text: DateTokens, { year: earlier, next: index }: YearPart): readonly DatePart[] {
  const short = shortYearAt(text.tokens, index, earlier);
  if (short !== null) return [{ first: index + 1, next: index + 2, year: short, calendar: 'gregorian' }];
  const isNoun = yearNoun.test(text.folded[index + 1] ?? '');
  const at = /^(?:و|-|–|\/|الي|حتي|،)$/.test(text.folded[index] ?? '') ? index + (isNoun ? 2 : 1) : null;
  const year = at === null ? null : readFourDigits(text, at);
  if (at === null || year === null || (text.folded[index] === '،' && !standsAsYear(text, at, year))) return [];
  return [toPart(year, at), ...readFurtherYears(text, year)];
}

function toPart(year: YearPart, first: number): DatePart {
  return { first, next: year.next, year: year.year, calendar: year.calendar ?? 'gregorian' };
}

function readFourDigits({ tokens, folded }: DateTokens, index: number): YearPart | null {
  const token = tokens[index];
  if (token?.kind !== 'numeral' || !token.plain) return null;
  const era = folded[index + 1] ?? '';
  const hasEra = eraOfHijri.test(era) || eraOfGregorian.test(era);
  if (!(hasEra ? /^(?:[1-9]\d{2}|[12]\d{3})$/ : /^[12]\d{3}$/).test(token.text)) return null;
  const isBeforeChrist =
    (era === 'ق' && folded[index + 3] === 'م') || (era === 'قبل' && folded[index + 2] === 'الميلاد');
  if (isBeforeChrist) return null;
  if (eraOfHijri.test(era) && token.value < 1600) return { year: token.value, next: index + 2, calendar: 'hijri' };
  if (eraOfGregorian.test(era)) return { year: token.value, next: index + 2, calendar: 'gregorian' };
  return { year: token.value, next: index + 1, calendar: null };
}

function readSpelledOut(text: DateTokens, index: number): YearPart | null {
  const number = readCardinal(text, index);
  const isYear = number !== null && number.form === 'words' && number.value >= 1000 && number.value < 2100;
  return isYear ? { year: number.value, next: number.next, calendar: null } : null;
}

/**
 * Whether four digits without a word for year are one: behind a preposition of time or in brackets; or where nothing that
 * they could count follows. What a number counts stands behind it, indefinite (2012 قاربا) or with من.
 */
function standsAsYear(
  { tokens, folded, words }: DateTokens,
  index: number,
  { year, calendar, next }: YearPart,
): boolean {
  if (calendar === 'hijri') return true;
  const before = folded[index - 1] ?? '';
  // م is the era and the metre.
  if (calendar === 'gregorian') return year >= 1000 && (/^[(=/–-]$/.test(before) || prepositionOfTime.test(before));
  if (year < 1900 || year > 2099) return false;
  const after = tokens[next];
  if (/^[%٪$€£]$/.test(after?.text ?? '') || words[next]?.kind === 'scale') return false;
  if (before === '(' || prepositionOfTime.test(before) || isEdge(before)) return true;
  // انتخابات 2020 بنسبة …، كأس العالم 2018 بقيادة …
  if (yearly.test(before) || (/^ال/.test(before) && yearly.test(folded[index - 2] ?? ''))) return true;
  const follows = folded[next] ?? '';
  if (index === 0 && /^[:–-]$/.test(follows)) return true;
  // بعد بطولتي 1938 و1950: the second four digits say what the first are.
  const joined = follows === 'و' ? readFourDigits({ tokens, folded, words }, next + 1) : null;
  if (joined !== null && joined.year >= 1900 && joined.year <= 2099) return true;
  if (follows === '' || after?.kind === 'sign') return /^\p{L}{2,}$/u.test(before);
  return (
    after?.kind === 'word' && /^\p{L}{2,}$/u.test(before) && (/^[وف]?ال/.test(follows) || functionWord.test(follows))
  );
}
