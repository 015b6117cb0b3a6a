import { rememberLast } from '../domain/remember-last.ts';
import { type SentenceEnd, type Span, tileSentences } from '../domain/sentence-spans.ts';

const endMarks = '.?!…';
const titles =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Brig|Adm|Sgt|Capt|Cmdr|Gov|Sen|Rep|Rev|Hon|Pres|St|Mt|Ft|vs|No|Nos|Art|Fig|Vol|pp|e\.g|i\.e|cf|al)$/;
const suffixes = /^(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|Dept|Univ|etc|approx|est|[ap]\.?m|(?:\p{Lu}\.)+\p{Lu})$/u;
const months = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;
/** Words that begin sentences and hardly ever follow an abbreviation within one. */
const starters =
  /^(?:The|This|That|These|Those|It|Its|He|She|They|We|I|You|His|Her|Their|Our|But|And|Or|So|Yet|If|When|While|As|At|By|In|On|For|From|After|Before|Since|Under|With|There|Here|What|Who|How|Why|Some|Many|Most|All|No|Not|An?|However|Meanwhile|Officials|Police)$/;

/**
 * The spans of a text's English sentences in UTF-16 offsets: they tile the text, and trailing space belongs to the sentence
 * before it. A sentence ends at . ? ! … before a capital, figure or quotation and at line ends; not at a title (Dr.), an
 * initial or abbreviation within a sentence (U.S., p.m.), a decimal or list number, nor inside a bracket or short quotation.
 */
export const sentenceSpans: (text: string) => readonly Span[] = rememberLast((text) =>
  tileSentences(text, { endMarks, ends }),
);

function ends(place: SentenceEnd): boolean {
  const { text, sentenceStart, marksStart, marksEnd, closersEnd, nextStart } = place;
  if (nextStart === closersEnd) return false;
  const next = text.slice(nextStart, nextStart + 24);
  if (!/^["“«‘'([]*[\p{Lu}\p{Lo}\p{N}#@$€£]/u.test(next)) return false;
  const before = text.slice(Math.max(sentenceStart, marksStart - 24), marksStart);
  if (!/[\p{L}\p{N}"”»)\]%]/u.test(before)) return false;
  if (text.slice(marksStart, marksEnd) !== '.' || closersEnd > marksEnd) return true;
  return !isAbbreviation(before, next, sentenceStart === marksStart - before.length);
}

function isAbbreviation(before: string, next: string, isWholeSentence: boolean): boolean {
  const word = /(?:\p{L}\.)*[\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '';
  const isFirst = isWholeSentence && before.trim() === word;
  if (/^\p{N}+$/u.test(word)) return isFirst;
  if (titles.test(word)) return word !== 'No' || /^\p{N}/u.test(next);
  if (months.test(word)) return /^\p{N}/u.test(next);
  const nextWord = /^\p{L}+/u.exec(next)?.[0] ?? '';
  if (suffixes.test(word)) return !starters.test(nextWord);
  // An initial: one capital between names. "I" ends sentences now and then; before a starter any letter does.
  return /^\p{Lu}$/u.test(word) && !starters.test(nextWord);
}
