import type { SingleByte } from './decode-article.ts';

/** HTML must declare its encoding within its first 1024 bytes (HTML Standard); old pages are less exact. */
const searchedBytes = 4096;

const names: Readonly<Record<string, SingleByte>> = {
  'windows-1256': 'windows-1256',
  'x-cp1256': 'windows-1256',
  cp1256: 'windows-1256',
  'iso-8859-6': 'iso-8859-6',
  'iso8859-6': 'iso-8859-6',
  arabic: 'iso-8859-6',
  'asmo-708': 'iso-8859-6',
  'ecma-114': 'iso-8859-6',
};

/** The single-byte encoding that a page declares in a meta element, or null when it declares none that is read here. */
export function declaredCharset(bytes: Uint8Array): SingleByte | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, searchedBytes));
  const declared = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1];
  return names[declared?.toLowerCase() ?? ''] ?? null;
}
