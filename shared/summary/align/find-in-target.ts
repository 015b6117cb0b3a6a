import type { Span } from '../../contract/summary.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { arabicSkeleton, englishSkeleton, likeness } from './skeleton.ts';

const alikeEnough = 0.74;
const particles = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'abu',
  'abd',
  'abdul',
  'de',
  'da',
  'van',
  'von',
  'of',
  'the',
  'di',
  'la',
  'le',
  'ben',
  'ould',
  'al-',
  '-',
]);

/** Every place in `text` where `wanted` stands as whole words, in any letter case. */
export function occurrences(text: string, wanted: string, within: Span): Span[] {
  const found: Span[] = [];
  if (wanted === '') return found;
  // "US" is not "us".
  const exact = /^[\p{Lu}.]{2,5}$/u.test(wanted);
  const [haystack, needle] = exact ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  if (haystack.length !== text.length) return found;
  for (let at = haystack.indexOf(needle, within.start); at >= 0 && at + needle.length <= within.end; ) {
    const end = at + needle.length;
    if (isEdge(text, at) && isEdge(text, end)) found.push({ start: at, end });
    at = haystack.indexOf(needle, at + 1);
  }
  return found;
}

/** The stretch of the target whose capitalised words sound like an Arabic name, or null when none is alike enough or two are. */
export function soundsLike(
  text: string,
  words: readonly string[],
  within: Span,
  tokens?: readonly Token[],
): Span | null {
  const wanted = words.map(arabicSkeleton).join('');
  if (wanted.length < 2) return null;
  const candidates = (tokens ?? tokenise(text)).filter(
    (token) => token.start >= within.start && token.end <= within.end,
  );
  let best: { span: Span; score: number } | null = null;
  for (let from = 0; from < candidates.length; from++) {
    if (!isCapitalised(candidates[from])) continue;
    let sounds = '';
    for (let to = from; to < Math.min(candidates.length, from + words.length + 3); to++) {
      const token = candidates[to];
      const previous = candidates[to - 1];
      if (token === undefined || (to > from && previous !== undefined && !joined(text, previous, token))) break;
      if (!isCapitalised(token) && !particles.has(token.fold)) break;
      sounds += englishSkeleton(token.text);
      if (particles.has(token.fold) && !isCapitalised(token)) continue;
      // A surname alone is not the whole name, however much it sounds like it.
      if (words.length > 1 && to === from && !/-/.test(token.text.replace(/^al-/i, ''))) continue;
      // An engine that spelled the preposition with the name (بمودينا) did not name the place.
      if (/^[bfl]/.test(sounds) && sounds.slice(1) === wanted) continue;
      const score = likeness(wanted, sounds) - 0.01 * Math.abs(to - from + 1 - words.length);
      if (score >= alikeEnough && (best === null || score > best.score)) {
        const first = candidates[from];
        best = { span: { start: first?.start ?? 0, end: withoutPossessive(text, token) }, score };
      }
    }
  }
  return best?.span ?? null;
}

function withoutPossessive(text: string, token: Token): number {
  return /['’]s$/.test(text.slice(token.start, token.end)) ? token.end - 2 : token.end;
}

function joined(text: string, left: Token, right: Token): boolean {
  return /^[ \u00a0-]*$/.test(text.slice(left.end, right.start));
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'latin' && /^\p{Lu}|^(?:al|el)-\p{Lu}/u.test(token.text);
}

function isEdge(text: string, offset: number): boolean {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)];
  return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}
