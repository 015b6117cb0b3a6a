import { Lexer, type Token, type Tokens, type TokensList } from 'marked';
import type { SegmentKind } from '../contract/translation.ts';
import type { Block } from '../domain/article.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isoDateOf } from './iso-date.ts';
import { listItemText } from './list-marker.ts';
import { plainInline } from './markdown-inline.ts';
import { normaliseText } from './normalise-text.ts';
import { makeBlock, type ParsedDocument, withHeadline } from './parsed-document.ts';
import { htmlBlocks } from './read-html.ts';
import { textBlocks } from './read-text.ts';
import { webAddress } from './web-address.ts';

/** Quotations and lists nested deeper, or indented further, than any article's would make the lexer overflow its stack. */
const nestedMarkers =
  /^((?:[ \t]{0,4}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){8})(?:[ \t]{0,4}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
const deepIndent = /^[ \t]{24,}/gm;
/** A list that begins with a greater number is no list but a paragraph that begins with a year. */
const maxListStart = 99;
/** Lines of a paragraph that are longer on average, in UTF-16 units, were not wrapped: each is a paragraph. */
const minUnwrappedLength = 120;

/** Reads Markdown (CommonMark with tables): text without its markup, headline from the first title or the front matter. */
export function readMarkdown(source: string): ParsedDocument {
  const { fields, body } = splitFrontMatter(source.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''));
  const reader = new MarkdownReader(normaliseIndented(body));
  const blocks = reader.read();
  const title = fields.get('title') ?? '';
  const published = [fields.get('published'), fields.get('date'), fields.get('pubdate')];
  const url = [
    fields.get('canonical'),
    fields.get('canonical_url'),
    fields.get('url'),
    fields.get('source-url'),
    fields.get('link'),
  ];
  const hasText = blocks.length > 0;
  return {
    blocks: hasText && title !== '' && blocks[0]?.kind !== 'headline' ? withHeadline(title, blocks) : blocks,
    published: published.map((date) => isoDateOf(date ?? '')).find((date) => date !== null) ?? null,
    url: url.map(webAddress).find((address) => address !== null) ?? null,
    language: fields.get('lang') ?? fields.get('language') ?? null,
  };
}

/** Normalised text, except that the space at the ends of lines, which is markup, stays. */
function normaliseIndented(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const content = line.trim();
      const indent = content === '' ? '' : line.slice(0, line.indexOf(content.charAt(0))).replace(/[^ \t]/g, ' ');
      return `${indent}${normaliseText(content).replaceAll('\n', ' ')}${/ {2}$/.test(line) ? '  ' : ''}`;
    })
    .join('\n')
    .replace(nestedMarkers, '$1')
    .replace(deepIndent, ' '.repeat(24));
}

class MarkdownReader {
  readonly #tokens: Token[];
  readonly #definitions: ReadonlySet<string>;
  readonly #blocks: Block[] = [];
  #headlineAt = -1;

  constructor(markdown: string) {
    const lexer = new Lexer({ gfm: true });
    // Block structure only: the lexer's inline rules take quadratic time on some texts.
    this.#tokens = lexer.blockTokens(markdown, []);
    this.#definitions = new Set(Object.keys((lexer.tokens as TokensList).links));
  }

  read(): Block[] {
    for (const token of this.#tokens) this.#add(token, 'paragraph');
    const headline = this.#blocks[this.#headlineAt];
    if (headline === undefined) return this.#blocks;
    return [{ ...headline, kind: 'headline' }, ...this.#blocks.filter((block) => block !== headline)];
  }

  #add(token: Token, kind: SegmentKind): void {
    if (token.type === 'heading') this.#addHeading(token as Tokens.Heading);
    else if (token.type === 'paragraph' || token.type === 'text') this.#addParagraph(token.text, kind);
    else if (token.type === 'blockquote') for (const inner of token.tokens ?? []) this.#add(inner, kind);
    else if (token.type === 'list') this.#addList(token as Tokens.List);
    else if (token.type === 'table') this.#addTable(token as Tokens.Table);
    else if (token.type === 'code') this.#addBlocks(textBlocks(token.text));
    else if (token.type === 'html') this.#addBlocks(htmlBlocks(token.text));
    // What is left, space, rules and link definitions, holds no text.
  }

  /** The first title of level 1 is the headline, or a heading of any level where the text begins with one. */
  #addHeading(heading: Tokens.Heading): void {
    const isFirst = this.#headlineAt < 0 && (heading.depth === 1 || this.#blocks.length === 0);
    const before = this.#blocks.length;
    this.#addText(heading.text, 'paragraph');
    if (isFirst && this.#blocks.length > before) this.#headlineAt = before;
  }

  #addParagraph(markdown: string, kind: SegmentKind): void {
    const lines = markdown.split('\n');
    const areParagraphs = lines.length > 1 && markdown.length / lines.length > minUnwrappedLength;
    let open: string[] = [];
    const close = (): void => {
      const item = listItemText(open[0] ?? '');
      if (item !== null) open[0] = item;
      this.#addText(open.join('\n'), item === null ? kind : 'list-item');
      open = [];
    };
    for (const line of lines) {
      // Markdown knows no lists with • or Arabic figures, but their authors mean lists.
      if (open.length > 0 && (areParagraphs || listItemText(line) !== null)) close();
      open.push(line);
    }
    close();
  }

  #addList(list: Tokens.List): void {
    const start = Number(list.start === '' ? 1 : list.start);
    for (const [index, item] of list.items.entries()) {
      if (list.ordered && start > maxListStart) {
        this.#addText(`${start + index}. ${item.text}`, 'paragraph');
        continue;
      }
      for (const inner of item.tokens) this.#add(inner, 'list-item');
    }
  }

  #addTable(table: Tokens.Table): void {
    for (const row of [table.header, ...table.rows])
      this.#addText(row.map((cell) => cell.text).join(' | '), 'paragraph');
  }

  #addBlocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.#blocks.push(block);
  }

  #addText(markdown: string, kind: SegmentKind): void {
    const text = plainInline(markdown, (label) =>
      this.#definitions.has(label.toLowerCase().replace(/\s+/g, ' ').trim()),
    );
    for (const line of text.split(/\n/)) {
      const block = makeBlock(kind, line);
      if (block !== null) this.#blocks.push(block);
    }
  }
}
