import { html, type Markup } from './html.ts';
import type { FactKind } from './place-facts.ts';

/** A stretch of a text that shows a fact, in UTF-16 code units: `start` included, `end` not. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The fact's id on the page (`f12`), which is the class of its marks. */
  readonly fact: string;
  readonly kind: FactKind;
  /** The id by which a link reaches this stretch, or null when the other language has it. */
  readonly anchor: string | null;
}

// Facts small enough to be underlined where they stand; a key point or a dated sentence would underline everything.
const underlined: ReadonlySet<FactKind> = new Set<FactKind>(['name', 'number', 'quote']);

/**
 * A text with its evidence marked, marks overlapping as they may: it is cut wherever a mark begins or ends, and each
 * piece carries the classes of all the facts it shows. Without its tags the result reads exactly as the text.
 *
 * The pieces are plain inline spans without padding, fonts or isolation of their own, so that Arabic letters stay joined
 * across them and numbers keep their place beside their signs.
 */
export function markText(text: string, marks: readonly Mark[]): Markup {
  if (marks.length === 0) return html`${text}`;
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const order = new Map(marks.map((mark, index) => [mark, index]));
  const waiting = marks.toSorted((a, b) => b.start - a.start);
  let here: Mark[] = [];
  const pieces = cuts.slice(0, -1).map((start, index) => {
    while ((waiting.at(-1)?.start ?? text.length) <= start) here.push(...waiting.splice(-1));
    here = here.filter(({ end }) => start < end);
    if (here.length > 1) here.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return piece(text.slice(start, cuts[index + 1]), start, here);
  });
  return html`${pieces}`;
}

/** A piece of a text and the marks that cover it, in the order in which they were given. */
function piece(words: string, start: number, here: readonly Mark[]): Markup {
  if (here.length === 0) return html`${words}`;
  const classes = new Set(here.map(({ fact }) => fact));
  for (const { kind } of here) if (underlined.has(kind)) classes.add(kind);
  const anchors = here.flatMap(({ start: from, anchor }) => (from === start && anchor !== null ? [anchor] : []));
  const [own = null, ...others] = anchors;
  const id = own === null ? null : html` id="${own}"`;
  const marked = html`<span${id} class="${[...classes].join(' ')}">${words}</span>`;
  return others.reduce((inner, anchor) => html`<span id="${anchor}">${inner}</span>`, marked);
}
