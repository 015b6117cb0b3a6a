import { shortYearAt } from '../domain/short-years.ts';
import type { TextToken } from '../domain/text-tokens.ts';
import type { DatePart } from './date-phrases.ts';

type Tokens = readonly TextToken[];

const timeWord =
  /^(?:in|since|until|till|by|during|before|after|from|to|through|early|late|mid|around|circa|year|years|of|between|and|the|a|its|his|her|their|our|last|for)$/i;
const onlyTime = /^(?:in|since|until|till|by|during|year|years|early|late|mid|circa)$/i;
const countedNoun = /^(?:people|men|women|children|police|percent|per|km|kg|metres|meters|feet|pm|am)$/i;
const singularInS = /(?:ss|us|is|['’]s|ous)$/;
const functionInS = /^(?:was|is|has|as|his|its|this|does|across|unless|perhaps|besides|always|sees|says|shows)$/i;

/** A year that follows a month or day: 2022; ", 2022"; "of 2022". */
export function readYearAfter(tokens: Tokens, index: number): { readonly year: number; readonly next: number } | null {
  const at = /^(?:,|of|in)$/.test(tokens[index]?.text ?? '') ? index + 1 : index;
  const year = fourDigits(tokens, at);
  return year === null ? null : { year, next: at + 1 };
}

/** The years that begin at a token: in 1991, 2014-2015, 2014-15, (1994), the 2016 election. */
export function readYears(tokens: Tokens, index: number): readonly DatePart[] {
  const year = fourDigits(tokens, index);
  if (year === null || !standsAsYear(tokens, index, year)) return [];
  const parts: DatePart[] = [{ first: index, next: index + 1, year }];
  const short = shortYearAt(tokens, index + 1, year);
  if (short !== null) return [...parts, { first: index + 2, next: index + 3, year: short }];
  const second = /^(?:-|–|\/|and|to|or)$/.test(tokens[index + 1]?.text ?? '') ? fourDigits(tokens, index + 2) : null;
  if (second !== null) parts.push({ first: index + 2, next: index + 3, year: second });
  return parts;
}

function fourDigits(tokens: Tokens, index: number): number | null {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== 'numeral' || !token.plain || !/^[12]\d{3}$/.test(token.text)) return null;
  if (after !== undefined && !after.spaced && (after.kind === 'word' || after.text === '%')) return null;
  return token.value;
}

/**
 * The English press puts a comma in thousands, so four digits without one are a year (1900-2099; from 1000 on behind a word
 * of time) unless a currency sign stands before or what they count behind them.
 */
function standsAsYear(tokens: Tokens, index: number, year: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  if (/^[$€£¥#]$/.test(before)) return false;
  const after = tokens[index + 1];
  const isScale = after?.kind === 'word' && /^(?:thousand|million|billion|trillion)s?$/i.test(after.text);
  if (isScale || after?.text === '%' || countedNoun.test(after?.text ?? '')) return false;
  if (year < 1900 || year > 2099) return onlyTime.test(before);
  if (timeWord.test(before) || /['’]s$/.test(before)) return true;
  const word = after?.kind === 'word' ? after.text : '';
  const isPlural = /^[a-z-]+s$/.test(word) && !singularInS.test(word) && !functionInS.test(word);
  return !isPlural;
}
