/** Encodes text in a single-byte encoding; what the encoding lacks makes the test fail. */
export function encodeSingleByte(text: string, encoding: 'windows-1256' | 'iso-8859-6' | 'windows-1252'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (character !== '\ufffd' && !bytes.has(character)) bytes.set(character, byte);
  }
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${JSON.stringify(character)}`);
    return byte;
  });
}

/** Encodes text in UTF-16 of either byte order, without a byte-order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
}

/** Encodes text in UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes one after the other. */
export function concatenate(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
