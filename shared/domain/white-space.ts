/** Whether the UTF-16 unit at an index is white space as regular expressions have it (`\s`), without the cost of one. */
export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x1680 && /\s/.test(text.charAt(index)));
}
