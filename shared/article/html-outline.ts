import { Parser } from 'htmlparser2';
import { hiddenSelectors } from './hiding-styles.ts';
import { type Attributes, inlineElements, isSilent, looksLikeChrome } from './html-elements.ts';
import { HtmlLine } from './html-line.ts';
import { HtmlMetadata } from './html-metadata.ts';
import { NestedTooDeepError } from './parsed-document.ts';

/** A stretch of a page's text that block elements or line breaks set apart, in document order. */
export interface OutlineBlock {
  readonly text: string;
  /** How much of the text, from 0 to 1, is links, or a time stamp. */
  readonly linkShare: number;
  readonly timeShare: number;
  readonly role: 'title' | 'heading' | 'list-item' | 'paragraph';
  /** Index of the container it stands in, in `Outline.containers`. */
  readonly container: number;
}

/** A block element that can hold several blocks; its blocks are `firstBlock` to `endBlock`, exclusive. */
export interface OutlineContainer {
  /** Index of the container around it; -1 for the page. */
  readonly parent: number;
  readonly name: string;
  /** `articleBody`, `main` and the like, in lower case. */
  readonly purpose: string;
  readonly looksLikeChrome: boolean;
  readonly firstBlock: number;
  endBlock: number;
}

/** The visible text of a page, and what its head says of it. */
export interface Outline {
  readonly blocks: readonly OutlineBlock[];
  /** The first is the page itself. */
  readonly containers: readonly OutlineContainer[];
  readonly metadata: HtmlMetadata;
}

/** No article's markup is nested this deep, unclosed elements included. */
export const maxHtmlDepth = 1000;

interface OpenElement {
  readonly name: string;
  readonly silent: boolean;
  readonly container: number;
  readonly mark: number;
}

/**
 * Reads HTML into a flat list of blocks with the containers they stand in; hidden and silent elements leave nothing.
 * @throws NestedTooDeepError beyond `maxHtmlDepth` elements
 */
export function outlineHtml(html: string): Outline {
  const reader = new OutlineReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return reader.finish();
}

class OutlineReader {
  readonly #blocks: OutlineBlock[] = [];
  readonly #containers: OutlineContainer[] = [
    { parent: -1, name: 'html', purpose: '', looksLikeChrome: false, firstBlock: 0, endBlock: 0 },
  ];
  readonly #metadata = new HtmlMetadata();
  readonly #hidden = new Set<string>();
  readonly #open: OpenElement[] = [];
  readonly #line = new HtmlLine();
  #silentDepth = 0;
  #linkDepth = 0;
  #timeDepth = 0;
  #itemDepth = 0;
  #preDepth = 0;
  #heading = '';
  #rawText = '';

  open(name: string, attributes: Attributes): void {
    if (this.#open.length >= maxHtmlDepth) throw new NestedTooDeepError();
    this.#metadata.open(name, attributes);
    const silent = isSilent(name, attributes, this.#hidden);
    if (!silent && this.#silentDepth === 0) this.#openVisible(name);
    const container = this.#containerFor(name, attributes, silent);
    this.#open.push({ name, silent, container, mark: this.#line.mark });
    if (silent) this.#silentDepth += 1;
    this.#count(name, 1);
    if (/^h[1-6]$/.test(name)) this.#heading = name;
    this.#rawText = '';
  }

  text(text: string): void {
    const within = this.#open.at(-1)?.name;
    if (within === 'style' || within === 'script' || within === 'title') this.#rawText += text;
    if (this.#silentDepth > 0) return;
    this.#line.append(text, {
      inLink: this.#linkDepth > 0,
      inTime: this.#timeDepth > 0,
      keepLines: this.#preDepth > 0,
    });
  }

  close(name: string): void {
    const element = this.#open.at(-1);
    if (element === undefined) return;
    if (name === 'style') for (const selector of hiddenSelectors(this.#rawText)) this.#hidden.add(selector);
    this.#metadata.close(name, this.#rawText);
    this.#rawText = '';
    if (element.silent) this.#silentDepth -= 1;
    else if (this.#silentDepth === 0) this.#closeVisible(name, element);
    this.#count(name, -1);
    if (name === this.#heading) this.#heading = '';
    this.#open.pop();
    const container = this.#containers[element.container];
    if (container !== undefined && element.container !== this.#currentContainer()) {
      container.endBlock = this.#blocks.length;
    }
  }

  finish(): Outline {
    this.#flush();
    const page = this.#containers[0];
    if (page !== undefined) page.endBlock = this.#blocks.length;
    return { blocks: this.#blocks, containers: this.#containers, metadata: this.#metadata };
  }

  #openVisible(name: string): void {
    if (name === 'br') this.#line.breakLine();
    else if (name === 'td' || name === 'th') {
      // Text of one row of a data table stays on one line; a cell of prose or links stands alone.
      if (this.#line.isCell) this.#line.separateCell();
      else this.#flush();
    } else if (!inlineElements.has(name)) this.#flush();
  }

  #closeVisible(name: string, element: OpenElement): void {
    if (name === 'sup') this.#line.raise(element.mark);
    else if (name === 'td' || name === 'th') {
      if (!this.#line.isCell) this.#flush();
    } else if (!inlineElements.has(name)) this.#flush();
  }

  #containerFor(name: string, attributes: Attributes, silent: boolean): number {
    const current = this.#currentContainer();
    if (silent || this.#silentDepth > 0 || inlineElements.has(name) || isLeaf(name, attributes)) return current;
    const purpose = `${attributes.itemprop ?? ''} ${attributes.role ?? ''}`.toLowerCase();
    const firstBlock = this.#blocks.length;
    const chrome = looksLikeChrome(name, attributes);
    this.#containers.push({
      parent: current,
      name,
      purpose,
      looksLikeChrome: chrome,
      firstBlock,
      endBlock: firstBlock,
    });
    return this.#containers.length - 1;
  }

  #currentContainer(): number {
    return this.#open.at(-1)?.container ?? 0;
  }

  #count(name: string, by: 1 | -1): void {
    if (name === 'a') this.#linkDepth += by;
    else if (name === 'time') this.#timeDepth += by;
    else if (name === 'li' || name === 'dd' || name === 'dt') this.#itemDepth += by;
    else if (name === 'pre') this.#preDepth += by;
  }

  #flush(): void {
    const isHeading = this.#heading !== '';
    const role =
      this.#heading === 'h1' ? 'title' : isHeading ? 'heading' : this.#itemDepth > 0 ? 'list-item' : 'paragraph';
    for (const line of this.#line.take(isHeading)) {
      this.#blocks.push({ ...line, role, container: this.#currentContainer() });
    }
  }
}

/** Paragraphs and headings hold one block each and are no containers, unless their names say they are chrome. */
function isLeaf(name: string, attributes: Attributes): boolean {
  return name === 'br' || (/^(?:p|h[1-6]|tr)$/.test(name) && !looksLikeChrome(name, attributes));
}
