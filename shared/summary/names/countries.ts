import { onDemand } from '../../domain/on-demand.ts';
import type { NameEntry } from '../../lexicon/names.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const arabicNames = onDemand(() => new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' }));
const englishNames = onDemand(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));
// Codes of ISO 3166 that name no country: exceptional reservations, groupings and private use.
const notCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

let entries: readonly NameEntry[] | null = null;

/** Every country and territory of ISO 3166 under the names that Unicode's locale data gives it. */
export function countryEntries(): readonly NameEntry[] {
  entries ??= [...letters].flatMap((first) => [...letters].flatMap((second) => entry(first + second)));
  return entries;
}

/** The English name of an ISO 3166 country code, or null when there is no such country. */
export function countryName(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || notCountries.has(code)) return null;
  return (
    englishNames()
      .of(code)
      ?.replace(/ SAR China$/, '') ?? null
  );
}

/** The country that only its vowel signs tell from a city: عُمان, not عمّان; null for any other word. */
export function vocalisedCountry(word: string): NameEntry | null {
  if (!/^[وفبلك]*عُمان$/.test(word)) return null;
  return { arabic: 'عمان', variants: [], english: 'Oman', kind: 'country', code: 'iso3166:OM' };
}

function entry(code: string): NameEntry[] {
  const arabic = arabicNames().of(code);
  const english = countryName(code);
  if (arabic === undefined || english === null) return [];
  return [{ arabic, variants: [], english, kind: 'country', code: `iso3166:${code}` }];
}
