import { articleFormat, isReserved } from '../../shared/domain/object-key.ts';

/** Most file systems take 255 bytes a name; the outputs' endings and a draft's need some of them. */
const maxNameBytes = 200;
const maxKeyBytes = 900;

/** Why a key cannot be one of the folder's articles, or null when it can: nothing hidden, nothing that leads out of the folder. */
export function keyFault(key: string): string | null {
  if (key === '') return 'The file has no name.';
  if (Buffer.byteLength(key) > maxKeyBytes) return 'The path is too long.';
  if (isReserved(key)) return 'Names with this ending are kept for outputs.';
  for (const name of key.split('/')) {
    if (name === '') return 'A name in the path is empty.';
    if (name.startsWith('.')) return 'Hidden files are not articles.';
    if (/[\\\0]/.test(name)) return 'The name has characters that lead elsewhere.';
    if (Buffer.byteLength(name) > maxNameBytes) return `The name is longer than ${maxNameBytes} bytes.`;
  }
  return null;
}

/** Why a new article must not have this name, or null when it may: beside `keyFault`, it must be one that every file system keeps. */
export function newNameFault(name: string): string | null {
  const fault = keyFault(name);
  if (fault !== null) return fault;
  if (name !== name.trim() || name.endsWith('.'))
    return 'The name must not have spaces around it or end with a full stop.';
  if (/[/:*?"<>|]|\p{C}/u.test(name)) return 'The name has characters that not every file system keeps.';
  return null;
}

/** The key under which an uploaded file is kept: its own name, without the folders it came from. */
export function uploadKey(fileName: string): string {
  return (fileName.split(/[\\/]/).at(-1) ?? '').normalize('NFC').trim();
}

/** A file name for pasted text: its title as far as it can be one, with an ending that says plain text. */
export function pastedName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|]|\p{C}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  let name = '';
  for (const character of plain) {
    if (Buffer.byteLength(name + character) > 120) break;
    name += character;
  }
  const kept = name.replace(/[. ]+$/, '') || 'pasted text';
  return articleFormat(kept) === 'text' ? kept : `${kept}.txt`;
}

/** The first of `name`, `name 2`, `name 3` … (before the ending) that is not taken. */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  const dot = name.lastIndexOf('.');
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name.slice(0, dot)} ${count}${name.slice(dot)}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}
