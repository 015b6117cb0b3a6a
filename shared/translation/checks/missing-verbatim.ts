import type { Warning } from '../../contract/translation.ts';
import type { VerbatimKind } from '../../domain/verbatim-spans.ts';
import type { CheckedPair } from './checked-pair.ts';

const codes: Readonly<Record<VerbatimKind, string>> = {
  url: 'missing-url',
  email: 'missing-address',
  handle: 'missing-handle',
  code: 'missing-code',
};

/** Addresses, handles and codes of the source that the translation does not carry over unchanged. */
export function missingVerbatim({ verbatim, target }: CheckedPair): Warning[] {
  return verbatim
    .filter(({ kind, text }) => !(kind === 'code' ? hasCode(target.text, text) : target.text.includes(text)))
    .map(({ kind, text }) => ({ code: codes[kind], message: `The source has "${text}", the translation does not.` }));
}

/** Codes may change their case and their hyphen: Covid-19, COVID 19. */
function hasCode(target: string, code: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s/-]/gu, '');
  return plain(target).includes(plain(code));
}
