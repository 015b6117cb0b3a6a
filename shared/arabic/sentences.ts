import { rememberLast } from '../domain/remember-last.ts';
import { type SentenceEnd, type Span, tileSentences } from '../domain/sentence-spans.ts';

const endMarks = '.؟?!؛…';
const quotationClosers = /["»”“’']/;
const latinAbbreviation = /^(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Sgt|Sen|No|Inc|Ltd|Corp|Co|vs)$/;
/** No abbreviation is longer; the bound keeps the whole linear. */
const lookBehindLength = 24;

/**
 * The spans of a text's Arabic sentences in UTF-16 offsets: they tile the text, and trailing space belongs to the sentence
 * before it. A sentence ends at . ؟ ! ؛ and at line ends; not at an abbreviation (د. أ.), an initial, a decimal or list
 * number, an ellipsis within the line (headlines are full of them), nor inside a bracket or a short quotation.
 */
export const sentenceSpans: (text: string) => readonly Span[] = rememberLast((text) =>
  tileSentences(text, { endMarks, ends }),
);

function ends(place: SentenceEnd): boolean {
  const { text, marksStart, marksEnd, closersEnd, nextStart } = place;
  const before = text.slice(Math.max(place.sentenceStart, marksStart - lookBehindLength), marksStart);
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  const marks = text.slice(marksStart, marksEnd);
  const isQuoted = quotationClosers.test(text.slice(marksEnd, closersEnd));
  const next = text.charAt(nextStart);
  if (/[،:)\]]/.test(next)) return false;
  const word = /[\p{L}\p{M}\p{N}\u0640]*$/u.exec(before)?.[0] ?? '';
  if (nextStart === closersEnd) {
    const behind = text.slice(nextStart, nextStart + 5);
    return endsWithoutSpace(marks, word, next, isLetterName(word, before.slice(0, -word.length), behind));
  }
  if (/^(?:\.{2,}|\.*…[.…]*)$/.test(marks)) return isQuoted;
  // A question within a sentence ('asked "when?" and left'): what begins with و is the next sentence.
  if (marks !== '.') return !isQuoted || marks.endsWith('.') || next === 'و';
  if (isQuoted || word === '') return true;
  const lead = before.slice(0, before.length - word.length).trimEnd();
  return !isAbbreviation(word, lead, marksStart - before.length === place.sentenceStart);
}

/** Whether a short word is of a name made of letters' names (إي.إف.جي): a full stop right before it, or right behind the next one. */
function isLetterName(word: string, before: string, behind: string): boolean {
  return word.length <= 3 && (/\p{L}\.$/u.test(before) || /^\p{L}{1,3}\.\p{L}/u.test(behind));
}

/** Hurried typing leaves out the space: two Arabic words of more than one letter around a mark are two sentences. */
function endsWithoutSpace(marks: string, word: string, next: string, isSpelledOut: boolean): boolean {
  if (!/\p{Script=Arabic}/u.test(next) || !/^[؟!؛.]$/.test(marks)) return false;
  if (marks === '.' && isSpelledOut) return false;
  return marks === '.' ? /\p{Script=Arabic}{2}|\p{N}/u.test(word) : true;
}

function isAbbreviation(word: string, lead: string, leadIsWhole: boolean): boolean {
  // A number alone at the start of a sentence counts a list.
  if (/^\p{N}+$/u.test(word)) return leadIsWhole && lead === '';
  if (latinAbbreviation.test(word)) return true;
  // One letter stands for a title or an initial, except behind a year, where it names the calendar (1973 م. / 1443 هـ.).
  return /^(?:\p{Script=Arabic}\u0640*|و[دأام])$/u.test(word) && !/\p{N}$/u.test(lead);
}
