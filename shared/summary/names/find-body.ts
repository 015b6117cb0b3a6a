import type { Span } from '../../contract/summary.ts';
import type { Token } from '../words/tokens.ts';
import { definiteTriggers, organisationTriggers } from './triggers.ts';

const inside = new Set(['of', 'for', 'and', 'the', '&']);
const linking = new Set(['of', 'for', 'the', 'and']);
const notPartOf = new Set(['the', 'a', 'an', 'this', 'that', 'on', 'in', 'but', 'and', 'of', 'for']);

/** Where the target names a body by its English head ("Ministry"): the run of capitalised words around it, if just one such
 * run is there; null when none or several are. */
export function findBody(text: string, words: readonly string[], within: Span, tokens: readonly Token[]): Span | null {
  const head = organisationTriggers.get(words[0] ?? '')?.english ?? definiteTriggers.get(words[0] ?? '');
  if (head === undefined || !/^[A-Z]/.test(head)) return null;
  const wanted = new RegExp(`^(?:${head}|${head.replace(/z/g, 's')}|${head.replace(/tre$/, 'ter')})$`);
  const runs: Span[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.start < within.start || token.end > within.end || !wanted.test(token.text)) continue;
    const run = runAround(text, tokens, index, words.includes('في'));
    if (run !== null && !runs.some((other) => other.start === run.start)) runs.push(run);
  }
  return runs.length === 1 ? (runs[0] ?? null) : null;
}

function runAround(text: string, tokens: readonly Token[], index: number, isPlaced: boolean): Span | null {
  let from = index;
  while (
    from > 0 &&
    adjoins(text, tokens[from - 1], tokens[from]) &&
    isCapitalised(tokens[from - 1]) &&
    !/['’]s$/.test(tokens[from - 1]?.text ?? '')
  )
    from--;
  while (from < index && notPartOf.has(tokens[from]?.fold ?? '')) from++;
  let to = index;
  for (let at = index + 1; at < tokens.length && adjoins(text, tokens[at - 1], tokens[at]); at++) {
    if (isCapitalised(tokens[at])) to = at;
    // Where a body is does not belong to its name, unless the Arabic says so.
    else if (!inside.has(tokens[at]?.fold ?? '') && !(isPlaced && /^(?:in|on)$/.test(tokens[at]?.fold ?? ''))) break;
  }
  const [first, last] = [tokens[from], tokens[to]];
  if (first === undefined || last === undefined || from === to) return null;
  const end = /['’]s$/.test(last.text) ? last.end - 2 : last.end;
  return { start: first.start, end };
}

function adjoins(text: string, left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && /^[ \u00a0-]*$/.test(text.slice(left.end, right.start));
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'latin' && /^\p{Lu}/u.test(token.text);
}

/** Where the target names a body in other order or letter case ("the Kuwaiti health ministry"): the stretches of just its words. */
export function sameWords(english: string, within: Span, tokens: readonly Token[]): Span[] {
  const wanted = english
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !linking.has(word));
  if (wanted.length < 2) return [];
  const found: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (first === undefined || first.start < within.start || !wanted.includes(first.fold)) continue;
    const left = [...wanted];
    for (let at = from; at < tokens.length && left.length > 0; at++) {
      const token = tokens[at];
      if (token === undefined || token.end > within.end || token.kind !== 'latin') break;
      const index = left.indexOf(token.fold);
      if (index >= 0) left.splice(index, 1);
      else if (!linking.has(token.fold)) break;
      if (left.length === 0) found.push({ start: first.start, end: token.end });
    }
  }
  return found;
}
