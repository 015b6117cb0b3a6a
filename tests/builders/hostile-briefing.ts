import type { BriefingPair } from './briefing.ts';

/** Texts by which an article could try to leave its place on a page: by what they try, and as they are. */
export const hostileStrings: readonly (readonly [aim: string, text: string])[] = [
  ['a script', '<script>window.hostile = 1</script>'],
  ['an event handler', '<img src=x onerror="window.hostile = 1">'],
  ['a drawing that runs', '<svg onload=window.hostile=1><circle onclick=window.hostile=1 />'],
  ['a way out of an attribute', '" onmouseover="window.hostile = 1" autofocus onfocus="window.hostile = 1'],
  ['a way out of a single-quoted attribute', "' onmouseover='window.hostile = 1"],
  ['a scripted address', 'javascript:window.hostile=1'],
  ['the end of the style', '</style><script>window.hostile = 1</script>'],
  ['the end of the title', '</title></head><body><script>window.hostile = 1</script>'],
  ['the end of a comment', '--><script>window.hostile = 1</script><!--'],
  ['a template', '$' + '{window.hostile = 1} {{constructor.constructor("window.hostile=1")()}}'],
  ['a frame', '<iframe srcdoc="<script>parent.hostile = 1</script>"></iframe>'],
  ['another base', '<base href="https://hostile.example/"><link rel=stylesheet href=//hostile.example/a.css>'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=https://hostile.example">'],
  ['bidi controls', '\u202egnp.exe\u202c \u2066hidden\u2069 \u200f'],
  ['null bytes', '<scr\0ipt>window.hostile = 1</scr\0ipt>\0'],
  ['half a character', '\ud800<b>\udfff'],
  ['markup already escaped', '&lt;script&gt;window.hostile = 1&lt;/script&gt;&#60;b&#62;'],
];

// What the contract fixes to a pattern cannot be hostile in a validated pair.
const fixed = new Set([
  'schemaVersion',
  'id',
  'kind',
  'segment',
  'grade',
  'sha256',
  'language',
  'date',
  'precision',
  'code',
  'targetLanguage',
  'sameAs',
]);

/** The pair with every free text of it replaced, evidence cut to what the replacement holds. */
export function withEveryString(pair: BriefingPair, text: string): BriefingPair {
  return replaced(pair, text, '') as BriefingPair;
}

function replaced(value: unknown, text: string, field: string): unknown {
  if (typeof value === 'string') return fixed.has(field) ? value : text;
  if (Array.isArray(value)) return value.map((item) => replaced(item, text, field));
  if (typeof value !== 'object' || value === null) return value;
  if ('start' in value && 'end' in value) return { start: 0, end: 4 };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, text, name)]));
}
