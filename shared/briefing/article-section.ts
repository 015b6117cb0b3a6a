import type { TranslatedSegment, Translation, Warning } from '../contract/translation.ts';
import { gradeWords } from './grade.ts';
import { html, type Markup } from './html.ts';
import { directionOf, languageName } from './languages.ts';
import { markText } from './mark-text.ts';
import type { PlacedFacts } from './place-facts.ts';

/** The whole article, both languages side by side, paragraph by paragraph, with the evidence of every fact marked. */
export function articleSection(
  { segments, targetLanguage, translator }: Translation,
  marks: PlacedFacts['marks'],
): Markup {
  const target = languageName(targetLanguage);
  return html`<section id="article" aria-labelledby="article-title">
<div class="bar-head"><h2 id="article-title">The article in both languages</h2>
<fieldset class="views"><legend class="vh">Languages shown</legend>
<label><input type="radio" name="view" id="view-both" checked> Both</label>
<label><input type="radio" name="view" id="view-target"> ${target}</label>
<label><input type="radio" name="view" id="view-source"> Arabic</label>
</fieldset></div>
<p class="hint">Underlined: <span class="name">names</span>, <span class="number">numbers</span>, <span class="quote">quotations</span>. Point at one, or follow a ¶ link, to see it in both languages.</p>
<div class="heads"><p class="target">${target} <span class="tag ${translator.grade}">${gradeWords[translator.grade].label}</span></p><p class="source" lang="ar" dir="rtl">العربية <span class="tag">الأصل</span></p></div>
${segments.map((segment) => pair(segment, targetLanguage, marks))}
</section>`;
}

function pair(
  { id, kind, source, target, warnings }: TranslatedSegment,
  targetLanguage: string,
  marks: PlacedFacts['marks'],
): Markup {
  const number = id.replace(/^s/, '');
  const here = marks.get(id);
  const text =
    target.trim() === ''
      ? html`<p class="target missing">No translation of this paragraph.</p>`
      : html`<p class="target" lang="${targetLanguage}" dir="${directionOf(targetLanguage)}">${markText(target, here?.target ?? [])}</p>`;
  return html`<div class="pair ${kind}" id="${id}" role="group" aria-label="Paragraph ${number}">
<span class="no" aria-hidden="true">${number}</span>
${text}
<p class="source" lang="ar" dir="rtl">${markText(source, here?.source ?? [])}</p>
${warnings.map(warningLine)}</div>
`;
}

function warningLine({ code, message }: Warning): Markup {
  const words = code.replaceAll('-', ' ');
  return html`<p class="warning"><span aria-hidden="true">⚠ </span><strong>${words.charAt(0).toUpperCase()}${words.slice(1)}:</strong> <bdi>${message}</bdi></p>`;
}
