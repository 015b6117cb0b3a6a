/** Markup that is safe to put into a page: made by `html` alone. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Insert = string | number | Markup | null | readonly Insert[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A template whose inserted strings are text, never markup: everything that could end the text is escaped. */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(strings.map((string, index) => string + rendered(inserts[index] ?? null)).join(''));
}

function rendered(insert: Insert): string {
  if (insert === null) return '';
  if (insert instanceof Markup) return insert.text;
  if (Array.isArray(insert)) return insert.map(rendered).join('');
  return String(insert).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
