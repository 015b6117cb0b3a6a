import { arabicLikelihood, isPlausiblyArabic } from './arabic-likelihood.ts';
import { binaryFormat, hasBinaryControls } from './binary-content.ts';
import { damagedArticle, emptyArticle, notArabic, notText, unknownEncoding } from './refusals.ts';
import { isDamagedUtf8, surveyUtf8 } from './utf8-survey.ts';
import { detectUtf16, type Utf16 } from './utf16-detection.ts';

/** Text and the encoding its bytes were in, as an IANA name. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | Utf16 | SingleByte;
}

/** The single-byte encodings of Arabic that are read. */
export type SingleByte = 'windows-1256' | 'iso-8859-6';

/** Windows-1256 is by far the more frequent: ISO-8859-6 must look better by this much to be taken. */
const isoHandicap = 0.1;

/**
 * Reads bytes as text: a byte-order mark decides; then UTF-16 by its pattern, strict UTF-8, and at last the single-byte
 * encodings, where `declared` (what the document says of itself) wins if it gives Arabic. What was UTF-8 once and has been
 * damaged is never read as something else.
 * @throws RejectedArticleError `empty`, `not-text`, `unknown-encoding`, `damaged`, `not-arabic`
 */
export function decodeArticle(bytes: Uint8Array, key: string, declared: SingleByte | null): DecodedText {
  if (bytes.length === 0) throw emptyArticle(key, 'it has 0 bytes');
  const format = binaryFormat(bytes);
  if (format !== null) throw notText(key, `it begins like ${format}`);
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { text: decodeUtf8(bytes, key), encoding: 'utf-8' };
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    throw unknownEncoding(key, 'its byte-order mark is that of UTF-32');
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le', key);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be', key);
  const order = detectUtf16(bytes);
  if (order !== null) return decodeUtf16(bytes, order, key);
  if (hasBinaryControls(bytes)) throw notText(key, 'it is full of control bytes that no text has');
  const survey = surveyUtf8(bytes);
  if (survey.faults === 0 || isDamagedUtf8(survey)) return { text: decodeUtf8(bytes, key), encoding: 'utf-8' };
  return decodeSingleByte(bytes, key, declared);
}

function decodeUtf8(bytes: Uint8Array, key: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const { faults, firstFault, cutAtEnd } = surveyUtf8(bytes);
    const finding = cutAtEnd
      ? `it is truncated UTF-8, cut in the middle of a letter at its end (byte ${firstFault} of ${bytes.length})`
      : `it is invalid UTF-8 in ${faults === 1 ? 'one place' : `${faults} places`}, first at byte ${firstFault}`;
    throw damagedArticle(key, finding, { cause });
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: Utf16, key: string): DecodedText {
  const name = encoding.toUpperCase();
  if (bytes.length % 2 !== 0) {
    throw damagedArticle(key, `it is truncated ${name}: its ${bytes.length} bytes are an odd number`);
  }
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damagedArticle(key, `it is invalid ${name}: half of a surrogate pair is missing`, { cause });
  }
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
  if (hasBinaryControls(units)) throw notText(key, 'it is full of control characters that no text has');
  return { text, encoding };
}

function decodeSingleByte(bytes: Uint8Array, key: string, declared: SingleByte | null): DecodedText {
  const readings = (['windows-1256', 'iso-8859-6'] as const)
    .map((encoding) => reading(bytes, encoding, declared))
    .filter((candidate) => candidate !== null)
    .sort((left, right) => right.score - left.score);
  const best = readings[0];
  if (best !== undefined) return { text: best.text, encoding: best.encoding };
  let beyondAscii = 0;
  for (const byte of bytes) if (byte >= 0x80) beyondAscii += 1;
  // European text in its own single-byte encoding: a few accents among ASCII letters.
  if (beyondAscii < bytes.length / 5) throw notArabic(key, 'nearly all its letters are Latin ones');
  throw unknownEncoding(key, 'its bytes are not valid UTF-8 and make no Arabic in any encoding of Arabic');
}

function reading(
  bytes: Uint8Array,
  encoding: SingleByte,
  declared: SingleByte | null,
): (DecodedText & { readonly encoding: SingleByte; readonly score: number }) | null {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A byte that the encoding does not have: this is another encoding, which is all that was asked.
    return null;
  }
  const likelihood = arabicLikelihood(text);
  if (!isPlausiblyArabic(likelihood)) return null;
  const bonus = encoding === declared ? 1 : encoding === 'iso-8859-6' ? -isoHandicap : 0;
  return { text, encoding, score: likelihood.mean + likelihood.familiar + bonus };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return bytes.length >= prefix.length && prefix.every((byte, index) => bytes[index] === byte);
}
