/** What a look at bytes as UTF-8 finds. */
export interface Utf8Survey {
  /** Valid sequences of two to four bytes. */
  readonly multibyte: number;
  /** Those of them in the Arabic block U+0600–U+06FF. */
  readonly arabic: number;
  /** Places where no valid sequence stands. */
  readonly faults: number;
  /** Offset of the first such place, or null. */
  readonly firstFault: number | null;
  /** Whether the only fault is a sequence that the end of the bytes cuts short. */
  readonly cutAtEnd: boolean;
}

/** Counts what is valid UTF-8 in the bytes and what is not. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let multibyte = 0;
  let arabic = 0;
  let faults = 0;
  let firstFault: number | null = null;
  let cutAtEnd = false;
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) {
      index += 1;
      continue;
    }
    const wanted = sequenceLength(lead, bytes[index + 1] ?? 0x80);
    let length = 1;
    while (length < wanted && isContinuation(bytes[index + length])) length += 1;
    if (wanted > 1 && length === wanted) {
      multibyte += 1;
      if (lead >= 0xd8 && lead <= 0xdb) arabic += 1;
    } else {
      faults += 1;
      firstFault ??= index;
      cutAtEnd = faults === 1 && wanted > 1 && index + length === bytes.length;
    }
    index += length;
  }
  return { multibyte, arabic, faults, firstFault, cutAtEnd: cutAtEnd && faults === 1 };
}

/**
 * Whether bytes that are not valid UTF-8 were UTF-8 once: in the single-byte encodings of Arabic, letters are hardly ever
 * followed by what would make a valid sequence of U+0600–U+06FF.
 */
export function isDamagedUtf8({ multibyte, arabic, faults }: Utf8Survey): boolean {
  return arabic >= (arabic + faults) / 5 ? arabic > 0 : multibyte > faults;
}

/** How many bytes the sequence should have (Unicode Standard, table 3-7), 1 for no valid lead. */
function sequenceLength(lead: number, second: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead === 0xe0) return second >= 0xa0 || second < 0x80 ? 3 : 1;
  if (lead === 0xed) return second <= 0x9f ? 3 : 1;
  if (lead >= 0xe1 && lead <= 0xef) return 3;
  if (lead === 0xf0) return second >= 0x90 || second < 0x80 ? 4 : 1;
  if (lead >= 0xf1 && lead <= 0xf3) return 4;
  if (lead === 0xf4) return second <= 0x8f ? 4 : 1;
  return 1;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
