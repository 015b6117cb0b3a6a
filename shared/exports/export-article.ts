import type { Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';
import type { ExportFormat } from '../domain/object-key.ts';
import { factsCsv } from './facts-csv.ts';
import { articleJsonLd } from './json-ld.ts';
import { articleMarkdown } from './markdown.ts';
import { articleNinjs } from './ninjs.ts';
import { segmentsTmx } from './tmx.ts';

/** An article in another format. */
export interface ExportedArticle {
  readonly body: string;
  readonly contentType: string;
}

const formats: Readonly<
  Record<
    ExportFormat,
    { readonly contentType: string; readonly write: (translation: Translation, summary: Summary) => string }
  >
> = {
  ninjs: { contentType: 'application/ninjs+json', write: articleNinjs },
  jsonld: { contentType: 'application/ld+json', write: articleJsonLd },
  tmx: { contentType: 'application/xml; charset=utf-8', write: segmentsTmx },
  markdown: { contentType: 'text/markdown; charset=utf-8', write: articleMarkdown },
  csv: { contentType: 'text/csv; charset=utf-8; header=present', write: factsCsv },
};

/** Writes a translated and summarised article in one of the export formats; the same pair always gives the same text. */
export function exportArticle(format: ExportFormat, translation: Translation, summary: Summary): ExportedArticle {
  const { contentType, write } = formats[format];
  return { body: write(translation, summary), contentType };
}
