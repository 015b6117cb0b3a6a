import { listItemText } from './list-marker.ts';

/** Text between two block boundaries of a page, and how much of it, from 0 to 1, is links and time stamps. */
export interface HtmlLineText {
  readonly text: string;
  readonly linkShare: number;
  readonly timeShare: number;
}

/** What the text that is appended stands in. */
export interface InlinePlace {
  readonly inLink: boolean;
  readonly inTime: boolean;
  /** Whether line ends in the source are line breaks, as in `<pre>`. */
  readonly keepLines: boolean;
}

/** Prose in a table cell is longer than this and stands alone, in UTF-16 units. */
const maxCellLength = 80;
const sentenceEnd = /[.؟?!…:؛][»”"')\]]*\s*$/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Gathers the text of inline elements and line breaks until the next block boundary. */
export class HtmlLine {
  #pieces: string[] = [];
  // Lengths count no white space, with which pages are laid out.
  #length = 0;
  #linkLength = 0;
  #timeLength = 0;

  /** A place in the gathered text, for `raise`. */
  get mark(): number {
    return this.#pieces.length;
  }

  /** Whether what was gathered may be the cells before this one in a row of data: short, and no menu. */
  get isCell(): boolean {
    return this.#length > 0 && this.#length <= maxCellLength && this.#linkLength * 2 < this.#length;
  }

  append(text: string, place: InlinePlace): void {
    const clean = place.keepLines ? text : text.replace(/[\t\n\f\r]/g, ' ');
    const length = clean.replace(/\s+/g, '').length;
    this.#pieces.push(clean);
    this.#length += length;
    if (place.inLink) this.#linkLength += length;
    if (place.inTime) this.#timeLength += length;
  }

  breakLine(): void {
    this.append('\n', { inLink: false, inTime: false, keepLines: true });
  }

  separateCell(): void {
    this.append(' | ', { inLink: false, inTime: false, keepLines: true });
  }

  /** Sets what was gathered since `mark` above the line: figures stay apart from the number before them; a note's number goes. */
  raise(mark: number): void {
    const raised = this.#pieces.slice(mark).join('').trim();
    if (/^[[(]\p{N}{1,3}[\])]$/u.test(raised)) this.#pieces.length = mark;
    else if (/^[0-9]+$/.test(raised)) {
      this.#pieces.length = mark;
      this.#pieces.push(raised.replace(/[0-9]/g, (digit) => superscripts.charAt(Number(digit))));
    }
  }

  /** The gathered text, cut where line breaks end paragraphs; the next text begins anew. */
  take(isHeading: boolean): HtmlLineText[] {
    const text = this.#pieces.join('');
    const linkShare = this.#linkLength / Math.max(1, this.#length);
    const timeShare = this.#timeLength / Math.max(1, this.#length);
    this.#pieces = [];
    this.#length = 0;
    this.#linkLength = 0;
    this.#timeLength = 0;
    const lines = isHeading ? [text.replaceAll('\n', ' ')] : paragraphsOf(text);
    return lines
      .map((line) => line.replace(/ {2,}/g, ' ').trim())
      .filter((line) => line !== '')
      .map((line) => ({ text: line, linkShare, timeShare }));
  }
}

/** Two line breaks end a paragraph; one does when a sentence ends there or a list item follows. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of text.split('\n')) {
    const last = open.at(-1);
    const isBlank = line.trim() === '';
    if (last !== undefined && (isBlank || sentenceEnd.test(last) || listItemText(line.trim()) !== null)) {
      paragraphs.push(open.join(' '));
      open = [];
    }
    if (!isBlank) open.push(line);
  }
  if (open.length > 0) paragraphs.push(open.join(' '));
  return paragraphs;
}
