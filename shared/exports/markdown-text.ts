// What CommonMark and its common extensions take for markup anywhere in a line, mathematics included.
const markup = /[\\`*_{}[\]<>~&$]/g;
// What begins a heading, list, quotation, rule or table when it comes first.
const opening = /^(?:(\d+)(?=[.)])|(?=[#+\-=:|!]))/;

/** A text as one line of Markdown that renders as itself: nothing in it becomes a heading, list, link, HTML or emphasis. */
export function markdownText(text: string): string {
  const line = text.replaceAll(/\p{Cc}+/gu, ' ').trim();
  return line.replaceAll(markup, '\\$&').replace(opening, '$1\\');
}
