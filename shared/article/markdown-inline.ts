import { BacktickRuns } from './backtick-runs.ts';
import { decodeEntity } from './html-entity.ts';

// Every quantifier is bounded, which keeps failed attempts cheap: no address, title or tag is longer.
const escapable = /[!-/:-@[-`{-~]/;
const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,200}@[^\s<>@]{1,200})>/y;
const htmlTag = /<(?:\/?([a-zA-Z][a-zA-Z0-9]*)[^<>]{0,2000}|!--[^>]{0,2000}--)>/y;
const bareAddress = /https?:\/\/[^\s<>()[\]*"«»]{1,2000}/y;
const linkTarget =
  /\(\s{0,9}(?:<[^<>\n]{0,2000}>|(?:[^\s()<]|\([^\s()]{0,500}\)){0,2000})(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)/y;
const linkLabel = /\[([^[\]]{0,200})\]/y;
const footnoteReference = /\[\^[^\]\s]{1,40}\]:?/y;
const codeElements: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
const maxLabelPieces = 200;

/**
 * The plain text of a piece of inline Markdown: emphasis, links and tags undone, what they enclose kept, code kept as it is,
 * pictures and struck-out text left out, hard line breaks as `\n`. What is no markup, such as a lone asterisk or bracket,
 * stays. One pass: linear in the length. `isDefined` says whether a link label has a definition.
 */
export function plainInline(markdown: string, isDefined: (label: string) => boolean): string {
  const reader = new InlineReader(markdown, isDefined);
  return reader.read();
}

class InlineReader {
  readonly #source: string;
  readonly #isDefined: (label: string) => boolean;
  readonly #backticks: BacktickRuns;
  /** Pieces of the result; opening brackets and emphasis marks are pieces of their own, so that they can be taken back. */
  readonly #out: string[] = [];
  readonly #brackets: { readonly piece: number; readonly isImage: boolean }[] = [];
  readonly #emphasis: Readonly<Record<'*' | '_' | '~', number[]>> = { '*': [], _: [], '~': [] };
  #index = 0;

  constructor(source: string, isDefined: (label: string) => boolean) {
    this.#source = source;
    this.#isDefined = isDefined;
    this.#backticks = new BacktickRuns(source);
  }

  read(): string {
    while (this.#index < this.#source.length) this.#readNext(this.#source.charAt(this.#index));
    return this.#out.join('');
  }

  #readNext(character: string): void {
    if (character === '\\') this.#readEscape();
    else if (character === '`') this.#readCode();
    else if (character === '<') this.#readAngle();
    else if (character === '&') this.#readMatch(entity, decodeEntity);
    else if (character === 'h') this.#readMatch(bareAddress, (address) => address);
    else if (character === '[') this.#openBracket('[');
    else if (character === '!' && this.#source.charAt(this.#index + 1) === '[') this.#openBracket('![');
    else if (character === ']') this.#closeBracket();
    else if (character === '*' || character === '_' || character === '~') this.#readEmphasis(character);
    else if (character === '\n') this.#take(1, this.#source.endsWith('  ', this.#index) ? '\n' : ' ');
    else this.#take(1, character);
  }

  /** Moves on by `length`, leaving `text` in the result. */
  #take(length: number, text: string): void {
    this.#out.push(text);
    this.#index += length;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#index;
    return pattern.exec(this.#source);
  }

  #readMatch(pattern: RegExp, meaning: (found: string) => string): void {
    const found = this.#match(pattern)?.[0];
    if (found === undefined) this.#take(1, this.#source.charAt(this.#index));
    else this.#take(found.length, meaning(found));
  }

  #readEscape(): void {
    const next = this.#source.charAt(this.#index + 1);
    if (next === '\n' || escapable.test(next)) this.#take(2, next);
    else this.#take(1, '\\');
  }

  #readCode(): void {
    const length = this.#backticks.lengthAt(this.#index);
    const start = this.#index + length;
    const close = this.#backticks.closing(this.#index, length);
    if (close === null) this.#take(length, this.#source.slice(this.#index, start));
    else this.#take(close + length - this.#index, this.#source.slice(start, close));
  }

  #readAngle(): void {
    const address = this.#match(autolink);
    const tag = address === null ? this.#match(htmlTag) : null;
    if (address !== null) this.#take(address[0].length, address[1] ?? '');
    else if (tag !== null) this.#skipTag(tag[0], tag[1]?.toLowerCase() ?? '');
    else this.#take(1, '<');
  }

  #skipTag(tag: string, name: string): void {
    this.#take(tag.length, name === 'br' ? '\n' : '');
    if (!codeElements.has(name) || tag.startsWith('</')) return;
    const end = this.#source.indexOf(`</${name}`, this.#index);
    this.#index = end < 0 ? this.#source.length : end;
  }

  #openBracket(mark: '[' | '!['): void {
    const footnote = this.#match(footnoteReference);
    if (footnote === null) this.#brackets.push({ piece: this.#out.length, isImage: mark === '![' });
    if (footnote === null) this.#take(mark.length, mark);
    else this.#take(footnote[0].length, '');
  }

  #closeBracket(): void {
    this.#index += 1;
    const open = this.#brackets.pop();
    const belongs = open === undefined ? null : this.#linkTail(open.piece);
    if (open === undefined || belongs === null) {
      this.#out.push(']');
      return;
    }
    this.#index += belongs;
    // A picture's description goes with the picture.
    if (open.isImage) this.#dropSince(open.piece);
    else this.#out[open.piece] = '';
  }

  /** How much of the source behind a closing bracket makes it a link, or null when it is none. */
  #linkTail(piece: number): number | null {
    const target = this.#match(linkTarget);
    if (target !== null) return target[0].length;
    const label = this.#match(linkLabel);
    if (label !== null && label[1] !== '') return this.#isDefined(label[1] ?? '') ? label[0].length : null;
    if (this.#out.length - piece > maxLabelPieces) return null;
    return this.#isDefined(this.#out.slice(piece + 1).join('')) ? (label?.[0].length ?? 0) : null;
  }

  /** Takes a run of * _ or ~ away together with the run before it that it closes; what is left over waits, as text. */
  #readEmphasis(character: '*' | '_' | '~'): void {
    let end = this.#index + 1;
    while (this.#source.charAt(end) === character) end += 1;
    const length = end - this.#index;
    const before = this.#source.charAt(this.#index - 1) || ' ';
    const after = this.#source.charAt(end) || ' ';
    this.#index = end;
    let rest = length;
    const waiting = this.#emphasis[character];
    const isMarkup = canBeEmphasis(character, length, before, after);
    while (isMarkup && rest > 0 && !/\s/.test(before) && waiting.length > 0) {
      const opener = waiting.pop() ?? 0;
      const width = this.#out[opener]?.length ?? 0;
      const paired = Math.min(width, rest);
      rest -= paired;
      if (character === '~') this.#dropSince(opener);
      else this.#out[opener] = character.repeat(width - paired);
      if (character !== '~' && width > paired) waiting.push(opener);
    }
    if (rest === 0) return;
    if (isMarkup && !/\s/.test(after)) waiting.push(this.#out.length);
    this.#out.push(character.repeat(rest));
  }

  #dropSince(piece: number): void {
    this.#out.length = piece;
    for (const waiting of Object.values(this.#emphasis)) while ((waiting.at(-1) ?? -1) >= piece) waiting.pop();
    while ((this.#brackets.at(-1)?.piece ?? -1) >= piece) this.#brackets.pop();
  }
}

/** Between figures an asterisk multiplies; within a word an underscore joins; a tilde alone means "about". */
function canBeEmphasis(character: '*' | '_' | '~', length: number, before: string, after: string): boolean {
  if (character === '~') return length === 2;
  if (character === '*') return !/\p{Nd}/u.test(before) || !/\p{Nd}/u.test(after);
  return !/[\p{L}\p{M}\p{N}]/u.test(before) || !/[\p{L}\p{M}\p{N}]/u.test(after);
}
