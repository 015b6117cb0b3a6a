import { describe, expect, it } from 'vitest';
import { countryEntries, countryName } from '../../../../shared/summary/names/countries.ts';

describe('countryEntries', () => {
  it('has the names that the locales have', () => {
    const arabic = new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' });
    const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const entry of countryEntries()) {
      const code = entry.code?.replace('iso3166:', '') ?? '';
      expect([code, entry.arabic, entry.english]).toEqual([
        code,
        arabic.of(code),
        english.of(code)?.replace(/ SAR China$/, ''),
      ]);
    }
  });

  it('has every country, and each once', () => {
    const names = countryEntries().map(({ english }) => english);
    expect(names).toHaveLength(250);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('countryName', () => {
  it('knows a country by its code', () => {
    expect(['YE', 'HK', 'YD', 'XX', 'ye'].map(countryName)).toEqual(['Yemen', 'Hong Kong', null, null, null]);
  });
});
