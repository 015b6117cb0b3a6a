import type { TextToken } from './text-tokens.ts';

/**
 * The year that two digits behind a year and a dash or slash stand for: 2023 in 2022-23, 2000 in 1999/00. Null when they
 * are none; 2022-03 is a month.
 */
export function shortYearAt(tokens: readonly TextToken[], index: number, year: number): number | null {
  const [joint, token, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (joint === undefined || joint.spaced || !/^[-–/]$/.test(joint.text)) return null;
  if (token?.kind !== 'numeral' || token.spaced || !token.plain || token.text.length !== 2) return null;
  if (after?.spaced === false && (after.kind === 'word' || /^[-–/%٪]$/.test(after.text))) return null;
  const inCentury = year - (year % 100) + token.value;
  if (inCentury > year) return inCentury;
  return token.value === (year + 1) % 100 ? year + 1 : null;
}
