import type { ArticleFormat } from './article.ts';

/** Formats in which an article can be exported beside its briefing. */
export const exportFormats = ['ninjs', 'jsonld', 'tmx', 'markdown', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What can stand beside an article. */
export type OutputKind = 'translation' | 'summary' | 'briefing' | ExportFormat | 'manifest';

const mainEndings = {
  translation: 'translation.json',
  summary: 'summary.json',
  briefing: 'briefing.html',
  manifest: 'manifest.json',
} as const;

const outputEndings: Readonly<Record<OutputKind, string>> = {
  ...mainEndings,
  ninjs: 'export.ninjs',
  jsonld: 'export.jsonld',
  tmx: 'export.tmx',
  markdown: 'export.markdown',
  csv: 'export.csv',
};

/**
 * Endings that only outputs have, whatever their target language; an object whose key has one is never an article. An
 * export's ending alone is not among them: without its language before it, it may be anybody's.
 */
export const reservedSuffixes: readonly string[] = Object.values(mainEndings).map((ending) => `.${ending}`);

const exportKey = /\.[a-z]{2,3}(-[a-z0-9]+)*\.export\.[a-z0-9]+$/i;

/** Where the pipeline keeps its own state; outside every article prefix, never an output, never a trigger. */
export const statePrefix = '.tarjuman/';

/** S3's limit on an object key, in UTF-8 bytes (Amazon S3 User Guide, "Naming Amazon S3 objects"). */
export const maxKeyBytes = 1024;

const formatsByEnding: readonly (readonly [ending: string, format: ArticleFormat])[] = [
  ['.ninjs.json', 'ninjs'],
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
];

/** The key of one output of the article at `articleKey`. */
export function outputKey(articleKey: string, target: string, kind: OutputKind): string {
  return `${articleKey}.${target}.${outputEndings[kind]}`;
}

/** The article whose output `key` is, or null when `key` is not that kind of output in that language. */
export function articleKeyOf(key: string, target: string, kind: OutputKind): string | null {
  const suffix = `.${target}.${outputEndings[kind]}`;
  return key.endsWith(suffix) && key.length > suffix.length ? key.slice(0, -suffix.length) : null;
}

/** The article beside which an object stands that every complete article has, or null when `key` is none in that language. */
export function articleBeside(key: string, target: string): string | null {
  const kinds = Object.keys(mainEndings) as (keyof typeof mainEndings)[];
  return kinds.map((kind) => articleKeyOf(key, target, kind)).find((articleKey) => articleKey !== null) ?? null;
}

/** Whether a key is kept for outputs and can never name an article. */
export function isReserved(key: string): boolean {
  return reservedSuffixes.some((suffix) => key.endsWith(suffix)) || exportKey.test(key);
}

/**
 * Whether an output may expire. A manifest may not: it is what tells that its article was processed, and without it the
 * article would be translated and paid for again.
 */
export function mayExpire(key: string): boolean {
  return isReserved(key) && !key.endsWith(`.${mainEndings.manifest}`);
}

/** Whether an object at `key` is to be treated as an article under `prefix`, folder markers and reserved keys aside. */
export function isArticleKey(key: string, prefix: string): boolean {
  return key.startsWith(prefix) && key.length > prefix.length && !key.endsWith('/') && !isReserved(key);
}

/** The format that a key's ending names, in any letter case, or null when the type is not supported. */
export function articleFormat(key: string): ArticleFormat | null {
  const lower = key.toLowerCase();
  return formatsByEnding.find(([ending]) => lower.endsWith(ending))?.[1] ?? null;
}

/** Whether the keys of all outputs of an article fit S3's limit. */
export function outputKeysFit(articleKey: string, target: string): boolean {
  const kinds = Object.keys(outputEndings) as OutputKind[];
  return kinds.every((kind) => Buffer.byteLength(outputKey(articleKey, target, kind)) <= maxKeyBytes);
}
