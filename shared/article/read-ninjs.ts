import type { Block } from '../domain/article.ts';
import { isoDateOf } from './iso-date.ts';
import { MalformedNinjsError, type ParsedDocument, withHeadline } from './parsed-document.ts';
import { htmlBlocks } from './read-html.ts';
import { headlined, textBlocks } from './read-text.ts';
import { webAddress } from './web-address.ts';

/** Of two bodies whose lengths differ by less than this share, the one with more blocks is taken: it kept its paragraphs. */
const sameLengthShare = 0.1;

type Fields = ReadonlyMap<string, unknown>;

/**
 * Reads an IPTC ninjs item, version 1 to 3: headline, and the body once, though an item may carry it as text, HTML and XHTML;
 * the description stands in only where there is no body. Field names match in any letter case, since version 3 changed it.
 * @throws MalformedNinjsError @throws NestedTooDeepError
 */
export function readNinjs(json: string): ParsedDocument {
  const item = parseItem(json);
  const headline = headlineOf(item);
  const bodies = bodiesOf(item);
  const body = bodies.length > 0 ? bodies.reduce(better) : descriptionOf(item);
  return {
    blocks: headline === '' ? headlined(body) : withHeadline(headline, body),
    published: firstDate(item, ['versioncreated', 'firstcreated', 'contentcreated']),
    url: addressOf(item),
    language: text(item.get('language')),
  };
}

function parseItem(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new MalformedNinjsError(jsonFault(error, json));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new MalformedNinjsError('it is JSON, but no ninjs item: expected one object');
  }
  return fieldsOf(value);
}

/** What is wrong with the JSON and where; the engine's own message may quote the article. */
function jsonFault(error: unknown, json: string): string {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  const isCut = /^(?:Unexpected end|Unterminated)/.test(message) || Number(position) >= json.length;
  if (isCut) return 'it is invalid JSON, truncated before its end';
  return `it is invalid JSON, malformed${position === undefined ? '' : ` at character ${position}`}`;
}

function fieldsOf(value: object): Fields {
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The objects of a list such as `headlines` or `bodies` that have a value, those with a main role first. */
function valuesOf(list: unknown): Fields[] {
  const entries = Array.isArray(list)
    ? list.filter((entry) => typeof entry === 'object' && entry !== null).map(fieldsOf)
    : [];
  const isMain = (entry: Fields): boolean => /main/i.test(text(entry.get('role')) ?? '');
  return [...entries.filter(isMain), ...entries.filter((entry) => !isMain(entry))].filter(
    (entry) => text(entry.get('value')) !== null,
  );
}

function headlineOf(item: Fields): string {
  const [first] = valuesOf(item.get('headlines'));
  const stated = text(item.get('headline')) ?? text(first?.get('value')) ?? text(item.get('title')) ?? '';
  const isHtml = /html/i.test(text(first?.get('contenttype')) ?? '') || /<\/?[a-z][^<>]*>/i.test(stated);
  return isHtml
    ? blocksOf(stated, true)
        .map((block) => block.text)
        .join(' ')
    : stated;
}

/** Every body the item carries that has text, read. */
function bodiesOf(item: Fields): Block[][] {
  const named = [...item]
    .filter(([name]) => /^body(?:_\w+)?$/.test(name))
    .flatMap(([name, value]) =>
      typeof value === 'string' ? [blocksOf(value, /html/.test(name) || isMarkup(value))] : [],
    );
  const listed = valuesOf(item.get('bodies')).map((entry) => {
    const value = text(entry.get('value')) ?? '';
    return blocksOf(value, /html/i.test(text(entry.get('contenttype')) ?? '') || isMarkup(value));
  });
  return [...named, ...listed].filter((blocks) => blocks.length > 0);
}

function descriptionOf(item: Fields): Block[] {
  const named = [...item].filter(([name]) => /^description(?:_\w+)?$/.test(name)).map(([, value]) => text(value));
  const listed = valuesOf(item.get('descriptions')).map((entry) => text(entry.get('value')));
  const description = [...named, ...listed].find((value) => value !== null) ?? '';
  return blocksOf(description, isMarkup(description));
}

function isMarkup(value: string): boolean {
  return /^\s*<(?:!doctype|html|body|div|p|h[1-6]|section|article)[\s>]/i.test(value);
}

function blocksOf(value: string, isHtml: boolean): Block[] {
  return isHtml ? htmlBlocks(value) : textBlocks(value);
}

function better(left: Block[], right: Block[]): Block[] {
  const leftLength = lengthOf(left);
  const rightLength = lengthOf(right);
  const isSameLength = Math.abs(leftLength - rightLength) < Math.max(leftLength, rightLength) * sameLengthShare;
  if (isSameLength) return right.length > left.length ? right : left;
  return rightLength > leftLength ? right : left;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, block) => length + block.text.length, 0);
}

function firstDate(item: Fields, names: readonly string[]): string | null {
  return names.map((name) => isoDateOf(text(item.get(name)) ?? '')).find((date) => date !== null) ?? null;
}

/** The item's own http(s) address: its URI if it is one, else one among its alternative ids. */
function addressOf(item: Fields): string | null {
  const alternatives = item.get('altids');
  const listed = Array.isArray(alternatives) ? valuesOf(alternatives).map((entry) => entry.get('value')) : [];
  const named = typeof alternatives === 'object' && alternatives !== null ? Object.values(alternatives) : [];
  const stated = [item.get('uri'), item.get('url'), ...listed, ...named];
  return stated.map((value) => webAddress(text(value) ?? '')).find((address) => address !== null) ?? null;
}
