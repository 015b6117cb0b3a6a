import type { Summary } from '../contract/summary.ts';
import type { TranslatedSegment, Translation } from '../contract/translation.ts';
import { gradeNotice } from './grade-notice.ts';
import { xmlText } from './xml-text.ts';

/**
 * The aligned segments as a TMX 1.4b translation memory, one unit per segment; each unit tells the grade, so that a memory
 * it is merged into can tell it from human work. Segments without a translation are left out.
 * @see https://www.gala-global.org/tmx-14b
 */
export function segmentsTmx(translation: Translation, _summary: Summary): string {
  const { source, segments, targetLanguage, translator } = translation;
  const header = {
    creationtool: 'tarjuman',
    creationtoolversion: translation.schemaVersion,
    segtype: 'paragraph',
    'o-tmf': 'tarjuman translation.json',
    adminlang: 'en',
    srclang: source.language,
    datatype: 'plaintext',
  };
  const attributes = Object.entries(header).map(([name, value]) => ` ${name}="${xmlText(value)}"`);
  const translated = segments.filter(({ target }) => target.trim() !== '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header${attributes.join('')}>
    <note xml:lang="en">${xmlText(gradeNotice(translator))}</note>
    <prop type="x-source-key">${xmlText(source.key)}</prop>
    <prop type="x-source-sha256">${xmlText(source.sha256)}</prop>
  </header>
  <body>
${translated.map((segment) => unit(segment, source.language, targetLanguage, translator.grade)).join('')}  </body>
</tmx>
`;
}

function unit({ id, source, target, warnings }: TranslatedSegment, from: string, to: string, grade: string): string {
  const notes = warnings.map(
    ({ code, message }) => `      <note xml:lang="en">${xmlText(`${code}: ${message}`)}</note>\n`,
  );
  return `    <tu tuid="${xmlText(id)}">
${notes.join('')}      <prop type="x-grade">${xmlText(grade)}</prop>
      <tuv xml:lang="${xmlText(from)}"><seg>${xmlText(source)}</seg></tuv>
      <tuv xml:lang="${xmlText(to)}"><seg>${xmlText(target)}</seg></tuv>
    </tu>
`;
}
