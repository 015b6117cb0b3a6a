import { untouchable } from './unit.ts';

const spaceless = /^[.,;:?!)\]}%…]/;
const openers = /[([{]$/;

/** Joins English pieces into a line: spaces, straight quotation marks, capitals at the beginning of sentences. */
export function finishLine(pieces: readonly string[]): string {
  let line = '';
  let tight = true;
  for (const piece of pieces) {
    if (piece === '') continue;
    const control = piece.charCodeAt(0);
    if (control === 0) {
      const spaced = piece[1] === ' ';
      const mark = spaced ? piece.slice(2) : piece.slice(1);
      if (spaceless.test(mark)) line += mark;
      else if (/[([{]/.test(mark)) line += (line === '' || tight ? '' : ' ') + mark;
      else line += (spaced && line !== '' && !tight ? ' ' : '') + mark;
      tight = openers.test(mark) || (!spaced && /^[/\\–-]$/.test(mark));
    } else if (control === 1) {
      line += `${line === '' || tight ? '' : ' '}"`;
      tight = true;
    } else if (control === 2) {
      line += '"';
      tight = false;
    } else {
      line += (line === '' || tight ? '' : ' ') + piece.replace('\u0003', ',');
      tight = false;
    }
  }
  return withoutMarkers(
    capitalised(
      line
        .replace(/ {2,}/g, ' ')
        .replace(/ ([.,;:?!])/g, '$1')
        .replace(/,{2,}/g, ',')
        .replace(/\b([ap]\.m)\.\./g, '$1.')
        .trim(),
    ),
  );
}

function withoutMarkers(line: string): string {
  return line.replaceAll(untouchable, '');
}

const sentenceStart = /(^|[.?!…]"?\s+|[.?!:,]\s*")(["'(‹[]*)([a-z])(?![a-z]*[@.:/_][a-z0-9])/g;

function capitalised(line: string): string {
  return line.replace(sentenceStart, (whole, before: string, marks: string, letter: string, at: number) => {
    // A comma before a quotation mark opens speech only when the quotation is a clause; a letter before a dot may be short for a word.
    if (before.startsWith(',')) return whole;
    if (before.startsWith('.') && /\b(?:[A-Z]|[ap]\.m)$/.test(line.slice(0, at))) return whole;
    return before + marks + letter.toUpperCase();
  });
}
