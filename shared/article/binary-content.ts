/** First bytes by which common binary formats are known (offset 0 unless given). */
const signatures: readonly { readonly name: string; readonly bytes: readonly number[]; readonly offset?: number }[] = [
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a PostScript document', bytes: [0x25, 0x21, 0x50, 0x53] },
  { name: 'a ZIP archive or an Office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an empty ZIP archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'an old Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a bzip2 archive', bytes: [0x42, 0x5a, 0x68] },
  { name: 'an XZ archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'a Zstandard archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { name: 'a tar archive', bytes: [0x75, 0x73, 0x74, 0x61, 0x72], offset: 257 },
  { name: 'an audio or video file', bytes: [0x52, 0x49, 0x46, 0x46] },
  { name: 'an audio or video file', bytes: [0x66, 0x74, 0x79, 0x70], offset: 4 },
  { name: 'an audio or video file', bytes: [0x4f, 0x67, 0x67, 0x53] },
  { name: 'an audio or video file', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: 'an audio file', bytes: [0x49, 0x44, 0x33, 0x03] },
  { name: 'an audio file', bytes: [0x49, 0x44, 0x33, 0x04] },
  { name: 'an SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'a program', bytes: [0xca, 0xfe, 0xba, 0xbe] },
  { name: 'WebAssembly', bytes: [0x00, 0x61, 0x73, 0x6d] },
  { name: 'a font', bytes: [0x77, 0x4f, 0x46, 0x32] },
];

/** Control characters that text files do have: tab, line ends, form feed, backspace, escape, and the end mark of DOS. */
const textControls: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);

/** A text may have a few stray control characters, or this share of them; random bytes have about a tenth. */
const maxStrayControls = 2;
const maxControlShare = 1 / 200;

/** The binary format that the first bytes name, in words, or null. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const known = signatures.find(({ bytes: signature, offset = 0 }) =>
    signature.every((byte, index) => bytes[offset + index] === byte),
  );
  return known?.name ?? null;
}

/** Whether so many of the values (bytes or UTF-16 units) are control characters that this cannot be text. */
export function hasBinaryControls(values: ArrayLike<number>): boolean {
  let controls = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if ((value < 0x20 && !textControls.has(value)) || value === 0x7f) controls += 1;
  }
  return controls > Math.max(maxStrayControls, values.length * maxControlShare);
}
