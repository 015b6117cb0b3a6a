import type { Block } from '../domain/article.ts';
import { joinWrappedLines } from './hard-wrapping.ts';
import { listItemText } from './list-marker.ts';
import { normaliseText } from './normalise-text.ts';
import { makeBlock, type ParsedDocument } from './parsed-document.ts';

/** A headline is no longer than this, in UTF-16 units; the longest that agencies write have some 120. */
const maxHeadlineLength = 150;

/** Lines that stand where a headline would and are none: who wrote it, or only a date or place. */
const creditLine = /^(?:بقلم |كتبت?\s*:|إعداد\s*:|تحرير\s*:|ترجمة\s*:|المصدر\s*:|تصوير\s*:|\S+\s*[-–/]\s*\S*$)/;
const dateLine = /^(?:\p{L}+،? )?[0-9٠-٩]{1,2}[ /-]\S+[ /-](?:\S+ )?[0-9٠-٩]{4}(?: ?م)?$/u;

/** Reads plain text: paragraphs between blank lines or one a line, wrapped lines joined, list items, a headline if there is one. */
export function readText(text: string): ParsedDocument {
  return { blocks: headlined(textBlocks(text)), published: null, url: null, language: null };
}

/** The paragraphs and list items of plain text, in order. */
export function textBlocks(text: string): Block[] {
  const groups: string[][] = [];
  let isOpen = false;
  for (const line of normaliseText(text).split('\n')) {
    if (line === '') {
      isOpen = false;
    } else if (isOpen) {
      groups.at(-1)?.push(line);
    } else {
      groups.push([line]);
      isOpen = true;
    }
  }
  return joinWrappedLines(groups).flatMap((line) => {
    const item = listItemText(line);
    const block = item === null ? makeBlock('paragraph', line) : makeBlock('list-item', item);
    return block === null ? [] : [block];
  });
}

/** The blocks with the first as headline, if it is short, ends no sentence and has a longer text behind it. */
export function headlined(blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined || first.kind !== 'paragraph' || rest.length === 0) return [...blocks];
  const bodyLength = rest.reduce((length, block) => length + block.text.length, 0);
  const isHeadline =
    first.text.length <= maxHeadlineLength &&
    bodyLength > first.text.length &&
    /\p{L}{2}/u.test(first.text) &&
    !/[.،؛:,;…][»”"')\]]*$/.test(first.text) &&
    !creditLine.test(first.text) &&
    !dateLine.test(first.text);
  return isHeadline ? [{ kind: 'headline', text: first.text }, ...rest] : [...blocks];
}
