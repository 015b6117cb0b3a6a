// What CommonMark and its common extensions take for markup anywhere in a line: emphasis, links, HTML, mathematics, and
// the addresses that readers of GitHub's Markdown turn into links by themselves.
const anywhere = /[\\`*_[\]<>~&$@]|:(?=\/\/)|(?<=\bwww)\./gi;
// What begins a heading, list, quotation, rule or table when it comes first.
const first = /^(?:[#+\-=:|!]|(\d+)([.)])(?=\s|$))/;

/**
 * A text as one line of Markdown that renders as itself: nothing in it becomes a heading, list, link, HTML or emphasis.
 * Markup is written as character references: a backslash in a bare address would become part of the address.
 */
export function markdownText(text: string): string {
  const line = text.replaceAll(/\p{Cc}+/gu, ' ').trim();
  return line
    .replaceAll(anywhere, reference)
    .replace(first, (start, digits?: string, mark?: string) =>
      digits === undefined || mark === undefined ? reference(start) : `${digits}${reference(mark)}`,
    );
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
