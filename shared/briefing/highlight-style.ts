import type { Grade } from '../contract/translation.ts';
import { gradeWords } from './grade.ts';

/** Beyond this many facts the page lights up only the stretch a link leads to: each rule costs the browser at every move. */
const mostRules = 400;

/**
 * The rules that light up the evidence of each fact in both languages while a reader points at the fact, has a link of it in
 * focus or has followed one; a name, number or quotation in the article lights up its fact and its counterpart in turn.
 */
export function highlightStyle(factCount: number): string {
  return Array.from({ length: Math.min(factCount, mostRules) }, (_, index) => rule(`f${index + 1}`)).join('');
}

function rule(fact: string): string {
  const pointedAt = `#${fact}:is(:hover,:focus-within,:target),.${fact}:is(.name,.number,.quote):hover,[id^="${fact}-"]:target`;
  return `:root:has(${pointedAt}) :is(#${fact},.${fact}){background:var(--hit)}\n`;
}

/** The running head of printed pages: no sheet of paper shows the translation without its grade. */
export function runningHead(grade: Grade): string {
  const { label, caution } = gradeWords[grade];
  return `@page{size:A4;margin:18mm 14mm 16mm;@top-center{content:"${label}. ${caution}";font:8pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}\n`;
}
