import { foldLetters } from '../../arabic/letters.ts';
import type { Text } from '../../contract/source.ts';
import type { Span } from '../../contract/summary.ts';
import { occurrences } from '../align/find-in-target.ts';
import type { ReadSegment } from '../read-article.ts';
import type { Token } from '../words/tokens.ts';
import { composeRole } from './compose-english.ts';
import type { NamedEntity } from './entities.ts';
import { titles } from './titles.ts';
import { withinTranslation } from './within-translation.ts';

const modifiers = new Set([
  'former',
  'late',
  'acting',
  'deputy',
  'vice',
  'outgoing',
  'interim',
  'current',
  'new',
  'first',
]);
const timesOfOffice: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^| )ال(?:سابق|اسبق)ه?(?: |$)/, /former|ex-|previous/i],
  [/(?:^| )الراحله?(?: |$)/, /late/i],
  [/^(?:ال)?نايبه? /, /deputy|vice/i],
  [/(?:^| )(?:بالوكاله|بالنيابه|المكلفه?)(?: |$)/, /acting|interim|designate|caretaker/i],
  [/(?:^| )المنتخبه?(?: |$)/, /elect/i],
];
const smallWords = new Set(['of', 'for', 'the', 'to', 'in', 'at', 'a', 'an']);
/** Words with a capital letter only because a sentence begins with them. */
const sentenceOpeners =
  /^(?:But|And|Yet|So|However|Meanwhile|Later|While|When|As|Then|Also|On|By|According|With|After|Before|Since|That|This|Today|Yesterday)$/;
/** What the one who is at the head of something is called in English. */
const heads = new Set(['president', 'chairman', 'chairwoman', 'chair', 'chief', 'leader', 'speaker']);
const arabicLetters = /\p{Script=Arabic}/u;
/** An office between commas has at most this many words. */
const longestApposed = 12;

/** A person's office in both languages: as the translation says it beside the name, else word by word; null where neither can. */
export function roleText(entity: NamedEntity, segments: readonly ReadSegment[], english: string): Text | null {
  if (entity.role === null) return null;
  const source = segments[entity.role.segment]?.source.slice(entity.role.span.start, entity.role.span.end) ?? '';
  const heard = heardRole(entity, segments, english);
  const isFaithful = heard !== null && keepsTime(source, heard) && !/باسم(?:ها|هم|ه)$/.test(source);
  const target = isFaithful ? heard : composeRole(source);
  return target === null || arabicLetters.test(target) ? null : { source, target };
}

/** Whether an office in English is as much of the past, to come or in another's stead as it is in Arabic. */
function keepsTime(arabic: string, english: string): boolean {
  return timesOfOffice.every(([said, meant]) => !said.test(foldLetters(arabic)) || meant.test(english));
}

/** The office as the translation says it right before the name: the words up to a comma or a small word that is none of it. */
function heardRole(entity: NamedEntity, segments: readonly ReadSegment[], english: string): string | null {
  const { role } = entity;
  const item = entity.mentions.find(
    ({ segment, mention }) => role !== null && segment === role.segment && mention.role?.start === role.span.start,
  );
  const title = titles.get(item?.mention.roleHead ?? '');
  const head = title?.toLowerCase();
  if (item === undefined || title === undefined || head === undefined) return null;
  const ownCase = new Map(title.split(' ').map((word) => [word.toLowerCase(), word]));
  return withinTranslation(item, segments, (text, span, { targetTokens }) => {
    const name = occurrences(text, english, span)[0];
    if (name === undefined) return null;
    const apposed = apposedRole(text, span, name, targetTokens, head);
    if (apposed !== null) return ownCased(apposed, ownCase);
    const before = targetTokens.filter((token) => token.start >= span.start && token.end <= name.start).slice(-7);
    let first = before.length;
    while (
      first > 0 &&
      isOfOffice(before[first - 1], head) &&
      /^[\s]*$/.test(text.slice(before[first - 1]?.end ?? 0, before[first]?.start ?? name.start))
    )
      first--;
    const words = before.slice(first).map(({ text: word }) => word);
    while (smallWords.has(words[0]?.toLowerCase() ?? '') || sentenceOpeners.test(words[0] ?? '')) words.shift();
    if (!words.some((word) => word.toLowerCase() === head.split(' ').at(-1))) return null;
    return ownCased(words, ownCase);
  });
}

/** "The president of the union of exporters, X, said": the words of the office between the start of its clause and the comma before
 * the name; null when no office stands there. */
function apposedRole(
  text: string,
  span: Span,
  name: Span,
  tokens: readonly Token[],
  head: string,
): readonly string[] | null {
  const before = tokens.filter(({ start, end }) => start >= span.start && end <= name.start);
  if (before.at(-1)?.text !== ',') return null;
  let first = before.length - 1;
  while (first > 0 && before[first - 1]?.kind === 'latin') first--;
  const words = before.slice(first, -1).map(({ text: word }) => word);
  while (smallWords.has(words[0]?.toLowerCase() ?? '') || sentenceOpeners.test(words[0] ?? '')) words.shift();
  const opening = words.slice(0, 3).map((word) => (heads.has(word.toLowerCase()) ? 'head' : word.toLowerCase()));
  const isWhole = text.slice(before[first]?.start ?? 0, name.start).split(/\s+/).length <= longestApposed + 2;
  return isWhole && words.length <= longestApposed && opening.includes(head.split(' ').at(-1) ?? '') ? words : null;
}

/** Titles in the letter case in which they are listed, other words as they stand; a role with capitals throughout stays so. */
function ownCased(words: readonly string[], ownCase: ReadonlyMap<string, string>): string {
  const isTitleCase = words.length > 1 && words.every((word) => smallWords.has(word) || /^\p{Lu}/u.test(word));
  if (isTitleCase && !words.some((word) => modifiers.has(word.toLowerCase()))) return words.join(' ');
  return words.map((word) => ownCase.get(word.toLowerCase()) ?? word).join(' ');
}

function isOfOffice(token: Token | undefined, head: string): boolean {
  if (token === undefined || token.kind !== 'latin') return false;
  if (modifiers.has(token.fold)) return true;
  return /^\p{Lu}/u.test(token.text) || smallWords.has(token.fold) || head.split(' ').includes(token.fold);
}
