import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import type { TokenisedText } from './find-mentions.ts';
import { kindOf, longestName } from './gazetteer.ts';
import { listedOutlet } from './listed-outlet.ts';
import type { Mention } from './mention.ts';
import { isCalendarWord, namePart } from './name-words.ts';
import { ruleMention } from './rule-mention.ts';

const longestOutlet = 3;
/** Nouns for words said to somebody ("in a statement to «X»"). */
const telling =
  /^(?:و|ب|ل)?(?:ال)?(?:تصريح|تصريحات|حديث|حديثه|حديثها|مقابله|حوار|اتصال|قوله|رده|ردها|اسيله|سوال|تصريحه|تصريحها)$/;
const opening = /^["«“„/]$/;
const closing = /^["»”“/]$/;
const trades =
  /^(?:الماليه|القابضه|العقاريه|كابيتال|للاستثمار|للتمويل|للطاقه|للاتصالات|للتامين|للصناعات|للتجاره|للطيران|للعقارات)$/;
/** What stands where an outlet is named and is none. */
const noOutlets = /^(?:خاص|مراسلنا|مراسلتنا|وكالات|الوكالات|متابعات|مراسل|مراسلنا|مكتب|تقرير|رويترز|كتب|كتبت)$/;

/** The newspapers, agencies and channels by which an article says that it was told something, or from which it is: the name in its
 * dateline, and what is said "to «X»"; every place where they stand again as such. */
export function findOutlets(texts: readonly TokenisedText[]): Mention[][] {
  const known = new Set<string>();
  const found = texts.map(({ tokens }, index) => {
    const named = [...(index < 2 ? inDateline(tokens) : []), ...toldTo(tokens)];
    for (const { words } of named) known.add(words.join(' '));
    return [...named, ...companies(tokens)];
  });
  return texts.map(({ tokens }, index) => {
    const named = found[index] ?? [];
    const again = known.size === 0 ? [] : quotedAgain(tokens, known);
    return [...named, ...again.filter(({ from }) => named.every((other) => other.from !== from))];
  });
}

/** "Amman – al-Ghad – …", "Muscat /ONA/ …": the outlet behind the place where the article was written. */
function inDateline(tokens: readonly Token[]): Mention[] {
  const place = longestName(tokens, 0, tokens[0]?.fold ?? '');
  if (place === null || !place.entries.some((entry) => kindOf(entry) === 'place')) return [];
  const bracketed = bracketEnd(tokens, place.length);
  if (bracketed !== null) return outlet(tokens, place.length + 1, bracketed);
  let at = place.length;
  // The day, and the country between brackets, may stand in between.
  while (at < 14 && tokens[at] !== undefined && !/^[-–—/]$/.test(tokens[at]?.text ?? '')) at++;
  const before = tokens.slice(place.length, at);
  const isDated = before.every(
    ({ kind, fold, text: word }) =>
      kind === 'number' || /^[،,():.]$/.test(word) || fold === 'في' || isCalendarWord(fold) || before.length <= 3,
  );
  if (!isDated) return [];
  const from = at + 1;
  let to = from;
  while (to - from <= longestOutlet && tokens[to]?.kind === 'arabic') to++;
  if (to === from || to - from > longestOutlet || (!/^[-–—/:]$/.test(tokens[to]?.text ?? '') && to !== tokens.length))
    return [];
  return outlet(tokens, from, to);
}

/** "Nouakchott (…) - …": where the name between brackets ends; null where something else stands there. */
function bracketEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== '(') return null;
  let end = at + 1;
  while (end - at <= longestOutlet + 1 && /^(?:arabic|number)$/.test(tokens[end]?.kind ?? '')) end++;
  const isClosed = tokens[end]?.text === ')' && /^[-–—ـ:]?$/.test(tokens[end + 1]?.text.charAt(0) ?? '');
  return isClosed && end > at + 1 ? end : null;
}

/** "He told «X»": one to three words between marks behind a ل that stands alone, where the sentence tells of saying. */
function toldTo(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.fold !== 'ل' || !opening.test(tokens[index + 1]?.text ?? '')) continue;
    const to = quoteEnd(tokens, index + 2);
    if (to !== null && saysBefore(tokens, index)) found.push(...outlet(tokens, index + 2, to));
  }
  return found;
}

function saysBefore(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 14), at)
    .some(({ fold }) => speechVerb(fold) !== null || telling.test(fold) || /^و?علمت$/.test(fold));
}

function quotedAgain(tokens: readonly Token[], known: ReadonlySet<string>): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!opensQuote(tokens[index])) continue;
    const to = quoteEnd(tokens, index + 1);
    const words = tokens.slice(index + 1, to ?? index + 1).map(({ fold }) => fold);
    if (to !== null && known.has(words.join(' '))) found.push(...outlet(tokens, index + 1, to));
  }
  return found;
}

/** Firms between marks, known by their trade ("… Investment", "… Holding"). */
function companies(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!opensQuote(tokens[index])) continue;
    const to = quoteEnd(tokens, index + 1);
    if (to !== null && to > index + 2 && trades.test(tokens[to - 1]?.fold ?? ''))
      found.push(...outlet(tokens, index + 1, to));
  }
  return found;
}

function opensQuote(token: Token | undefined): boolean {
  return token?.kind === 'sign' && opening.test(token.text);
}

/** Where the quotation of one to three Arabic words ends that begins at a token; null where it holds more. */
function quoteEnd(tokens: readonly Token[], from: number): number | null {
  let to = from;
  while (to - from <= longestOutlet && tokens[to]?.kind === 'arabic') to++;
  return to > from && to - from <= longestOutlet && closing.test(tokens[to]?.text ?? '') ? to : null;
}

function outlet(tokens: readonly Token[], from: number, to: number): Mention[] {
  const first = tokens[from];
  if (first === undefined || noOutlets.test(first.fold) || isCalendarWord(first.fold)) return [];
  // The reporter's own name stands there too.
  if (namePart(first) === 'given') return [];
  const entry = listedOutlet(tokens.slice(from, to));
  // The country stands between brackets too.
  const isPlace = longestName(tokens, from, first.fold)?.entries.some((one) => kindOf(one) === 'place') === true;
  if (entry === null && isPlace && tokens[from - 1]?.text === '(') return [];
  return [{ ...ruleMention('organisation', tokens, from, to, first.start, 5), entry }];
}
