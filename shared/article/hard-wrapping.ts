import { listItemText } from './list-marker.ts';

/** Lines that were wrapped to a width are no wider than this, in UTF-16 units. */
const maxWrapWidth = 120;
const minWrapWidth = 40;
/** A break counts as made by wrapping when the next word would have passed the width less this share of it. */
const widthTolerance = 0.12;
/** This share of the breaks that end no sentence must be such. */
const minWrappedShare = 0.75;
/** And so many, lest a long headline and its one line of text be joined. */
const minWrappedBreaks = 2;
/** In wrapped text few lines happen to end where a sentence does; where most do, lines are paragraphs. */
const maxSentenceEndShare = 0.5;

const sentenceEnd = /[.؟!…:؛][»”"')\]]*$/;

/**
 * Joins again the lines of paragraphs that were wrapped to a width; `groups` are runs of lines between blank lines. Lines
 * that are paragraphs themselves stay apart.
 */
export function joinWrappedLines(groups: readonly (readonly string[])[]): string[] {
  const width = wrapWidth(groups);
  if (width === null) return groups.flat();
  const blankLinesSeparate = groups.length > 1;
  return groups.flatMap((lines) => {
    const paragraphs: string[] = [];
    let open: string[] = [];
    for (const [index, line] of lines.entries()) {
      open.push(line);
      const next = lines[index + 1];
      if (next === undefined || endsParagraph(line, next, width, blankLinesSeparate)) {
        paragraphs.push(open.join(' '));
        open = [];
      }
    }
    return paragraphs;
  });
}

/** The width the lines were wrapped to, or null when they were not wrapped. */
function wrapWidth(groups: readonly (readonly string[])[]): number | null {
  const width = groups.reduce((widest, lines) => lines.reduce((most, line) => Math.max(most, line.length), widest), 0);
  if (width < minWrapWidth || width > maxWrapWidth) return null;
  let sentenceEnds = 0;
  let others = 0;
  let full = 0;
  for (const lines of groups) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (next === undefined || listItemText(next) !== null) continue;
      if (sentenceEnd.test(line)) sentenceEnds += 1;
      else others += 1;
      if (!sentenceEnd.test(line) && isFull(line, next, width * (1 - widthTolerance))) full += 1;
    }
  }
  const isWrapped =
    full >= Math.max(minWrappedBreaks, others * minWrappedShare) &&
    sentenceEnds <= (sentenceEnds + others) * maxSentenceEndShare;
  return isWrapped ? width : null;
}

function isFull(line: string, next: string, width: number): boolean {
  const space = next.indexOf(' ');
  const wordLength = space < 0 ? next.length : space;
  return line.length + 1 + wordLength > width;
}

function endsParagraph(line: string, next: string, width: number, blankLinesSeparate: boolean): boolean {
  if (listItemText(next) !== null) return true;
  const endsSentence = sentenceEnd.test(line);
  // Where blank lines separate paragraphs, a short line inside one is only uneven, unless a sentence ends with it.
  if (blankLinesSeparate) return endsSentence && line.length < width / 2;
  return !isFull(line, next, endsSentence ? width : width * (1 - widthTolerance));
}
