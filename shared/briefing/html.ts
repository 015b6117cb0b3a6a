/** Markup that is safe to put into a page: made by `html` alone. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text to be escaped, markup made by `html`, nothing (null), or a list of these. */
export type Insert = string | number | Markup | null | readonly Insert[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Controls no page may hold, and the marks that could turn the text around them: embeddings, overrides, isolates.
const unwelcome = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const markup = /[&<>"']/g;
/** All that is neither: most texts have nothing else, and this is one look where changing is two. */
const plain = /^[\t\n\r !#-%(-;=?-~\u00a0-\u2029\u202f-\u2065\u206a-\ufffd]*$/;

/**
 * A template whose inserted strings are text, never markup: everything that could end the text is escaped.
 * Invariant: inserts stand between tags or inside quoted attribute values, never in tag names, styles or comments.
 */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  let text = strings[0] ?? '';
  for (const [index, insert] of inserts.entries()) text += rendered(insert) + (strings[index + 1] ?? '');
  return new Markup(text);
}

function rendered(insert: Insert): string {
  if (insert === null) return '';
  if (insert instanceof Markup) return insert.text;
  if (Array.isArray(insert)) {
    let text = '';
    for (const each of insert) text += rendered(each);
    return text;
  }
  const text = String(insert);
  if (plain.test(text)) return text;
  return text.replaceAll(unwelcome, '').replaceAll(markup, (character) => entities[character] ?? '');
}
