/** What stands before an article between two fences, as names in lower case with their values, and the text behind it. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Front matter is shorter; a fence that does not close by then is a horizontal rule. */
const maxLines = 200;

/**
 * Splits the front matter (YAML between `---`, TOML between `+++`) from a text with `\n` line ends. Only top-level
 * `name: value` or `name = value` lines are understood; lists and nested values are passed over.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const none = { fields: new Map<string, string>(), body: text };
  const fence = /^(?:---|\+\+\+)(?=\n)/.exec(text)?.[0];
  if (fence === undefined) return none;
  const separator = fence === '---' ? ':' : '=';
  const fields = new Map<string, string>();
  let lineStart = fence.length + 1;
  for (let count = 0; count < maxLines && lineStart <= text.length; count += 1) {
    const lineBreak = text.indexOf('\n', lineStart);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(lineStart, lineEnd);
    lineStart = lineEnd + 1;
    if (line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...'))
      return { fields, body: text.slice(lineStart) };
    const split = line.indexOf(separator);
    const name = line.slice(0, Math.max(0, split)).trim().toLowerCase();
    // A line that is neither a field, a list or nested value, a comment nor blank: this is no front matter.
    if (!/^[\w-]+$/.test(name) && !/^(?:\s|-|#|$|\[|\])/.test(line)) return none;
    if (split > 0 && !/^\s/.test(line)) fields.set(name, unquoted(line.slice(split + 1).trim()));
  }
  return none;
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
