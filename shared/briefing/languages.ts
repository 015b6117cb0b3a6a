import { onDemand } from '../domain/on-demand.ts';

const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
// To open what `Intl` knows takes a first page 16 ms; most pages need these two names alone.
const usual: ReadonlyMap<string, string> = new Map([
  ['ar', 'Arabic'],
  ['en', 'English'],
]);
const languageNames = onDemand(() => new Intl.DisplayNames('en', { type: 'language' }));

/** The direction that a language (BCP 47) is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = ''] = language.toLowerCase().split('-');
  return rightToLeft.has(primary) ? 'rtl' : 'ltr';
}

/** The English name of a language (BCP 47), or its tag when it has none. */
export function languageName(language: string): string {
  const known = usual.get(language);
  if (known !== undefined) return known;
  try {
    return languageNames().of(language) ?? language;
  } catch {
    return language;
  }
}
