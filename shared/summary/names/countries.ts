import { onDemand } from '../../domain/on-demand.ts';
import type { NameEntry } from '../../lexicon/names.ts';
import { countryNames } from './country-names.ts';

interface CountryNames {
  readonly arabic: string;
  readonly english: string;
}

const byCode = onDemand(
  (): ReadonlyMap<string, CountryNames> =>
    new Map(
      countryNames
        .trim()
        .split(/[|\n]/)
        .map((row) => {
          const [code = '', arabic = '', english = ''] = row.split('=');
          return [code, { arabic, english }];
        }),
    ),
);

/** Every country and territory of ISO 3166 under the names that Unicode's locale data gives it. */
export const countryEntries = onDemand((): readonly NameEntry[] => [...byCode()].map(entry));

/** The English name of an ISO 3166 country code, or null when there is no such country. */
export function countryName(code: string): string | null {
  return byCode().get(code)?.english ?? null;
}

/** The country that only its vowel signs tell from a city: عُمان, not عمّان; null for any other word. */
export function vocalisedCountry(word: string): NameEntry | null {
  if (!/^[وفبلك]*عُمان$/.test(word)) return null;
  return { arabic: 'عمان', variants: [], english: 'Oman', kind: 'country', code: 'iso3166:OM' };
}

function entry([code, { arabic, english }]: readonly [code: string, CountryNames]): NameEntry {
  return { arabic, variants: [], english, kind: 'country', code: `iso3166:${code}` };
}
