import type { Span } from '../../contract/summary.ts';

/** A stretch between quotation marks; `inner` leaves the marks out. */
export interface QuotedStretch {
  readonly outer: Span;
  readonly inner: Span;
  /** False when the closing mark is missing and the stretch was taken to the end of the text. */
  readonly closed: boolean;
}

/** Nobody quotes deeper; marks left open beyond it are forgotten, which keeps any text linear. */
const deepest = 4;
const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '‹': '›', '"': '"', '‟': '”' };

const quotationMark = /[«»‹›"“”„‟]/g;

/** The outermost quoted stretches of a text in order; quotations inside them belong to them. */
export function quotedStretches(text: string): QuotedStretch[] {
  const pairs: QuotedStretch[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(quotationMark)) {
    const closing = closingDepth(text, at, mark, open);
    if (closing >= 0) {
      const start = open[closing]?.at ?? at;
      open.length = closing;
      pairs.push({ outer: { start, end: at + 1 }, inner: { start: start + 1, end: at }, closed: true });
    } else if (closers[mark] !== undefined && opens(text, at, mark)) {
      open.push({ mark, at });
      if (open.length > deepest) open.shift();
    }
  }
  const left = open.length === 1 ? open[0] : undefined;
  if (left !== undefined && wordsBehind(text, left.at) >= 4) {
    pairs.push({
      outer: { start: left.at, end: text.length },
      inner: { start: left.at + 1, end: text.length },
      closed: false,
    });
  }
  return outermost(pairs);
}

function outermost(pairs: readonly QuotedStretch[]): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  for (const pair of [...pairs].sort((a, b) => a.outer.start - b.outer.start)) {
    if (pair.outer.start >= (found.at(-1)?.outer.end ?? 0)) found.push(pair);
  }
  return found;
}

/** A mark that is never closed opens a quotation that runs over the paragraph only when enough stands behind it. */
function wordsBehind(text: string, at: number): number {
  return text
    .slice(at + 1, at + 200)
    .trim()
    .split(/\s+/).length;
}

/** How deep in the stack of open marks the one stands that `mark` closes, or -1 when it closes none. */
function closingDepth(text: string, at: number, mark: string, open: readonly { readonly mark: string }[]): number {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const opener = open[depth]?.mark ?? '';
    if (!(closers[opener] ?? '').includes(mark)) continue;
    // A straight mark after a space and before a letter opens a nested quotation rather than closing this one.
    if (mark === '"' && looksOpening(text, at) && !looksClosing(text, at)) return -1;
    return depth;
  }
  return -1;
}

function opens(text: string, at: number, mark: string): boolean {
  return mark !== '"' || !/\p{N}/u.test(text.charAt(at - 1)) || looksOpening(text, at);
}

function looksOpening(text: string, at: number): boolean {
  return (at === 0 || /[\s([«“:،,وبلفك/-]/.test(text.charAt(at - 1))) && /[^\s،.؟!:)]/.test(text.charAt(at + 1));
}

function looksClosing(text: string, at: number): boolean {
  return at + 1 >= text.length || /[\s.,،؛:؟!)\]»”]/.test(text.charAt(at + 1));
}
