import { createHash } from 'node:crypto';
import type { Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';
import { articleSection } from './article-section.ts';
import { gradeBar, gradeWords } from './grade.ts';
import { highlightStyle, runningHead } from './highlight-style.ts';
import { html, Markup } from './html.ts';
import { numbersSection } from './number-sections.ts';
import { contents, notices, pageHeader } from './page-header.ts';
import { pageStyle } from './page-style.ts';
import { placeFacts } from './place-facts.ts';
import { keyPointsSection, namesSection, quotesSection } from './statement-sections.ts';
import { timelineSection } from './timeline-section.ts';

/**
 * The briefing page: one self-contained HTML document with the summary and both languages side by side.
 *
 * It runs no script and loads nothing; its policy allows its one style sheet, by hash, and nothing else, so that whatever
 * an article contains is inert. The same translation and summary always give the same page.
 */
export function renderBriefing(translation: Translation, summary: Summary): string {
  const { segments, source, targetLanguage, translator } = translation;
  const facts = placeFacts(segments, summary);
  const texts = { byId: new Map(segments.map((segment) => [segment.id, segment])), language: targetLanguage };
  const style = `${pageStyle}${runningHead(translator.grade)}${highlightStyle(facts.count)}`;
  const title = summary.headline.text.target.trim() || summary.headline.text.source;
  const page = html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${gradeWords[translator.grade].label}: ${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#article">Skip to the article</a>
${gradeBar(translator)}
${pageHeader(translation, summary)}
${contents(facts, segments.length)}
<main>
<div class="facts">
${notices(translation, summary)}
${keyPointsSection(facts.keyPoints, targetLanguage)}
${quotesSection(facts.quotes, targetLanguage, translator.grade)}
${timelineSection(facts.timeline, source.published, targetLanguage)}
${numbersSection(facts.numbers, texts)}
${namesSection('People', facts.people, targetLanguage)}
${namesSection('Organisations', facts.organisations, targetLanguage)}
${namesSection('Places', facts.places, targetLanguage)}
</div>
${articleSection(translation, facts.marks)}
</main>
${footer(translation, summary)}
</body>
</html>
`;
  return page.text;
}

/** @see https://www.w3.org/TR/CSP3/ : a hash covers a style element's exact text. */
function policy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function footer({ translator, source }: Translation, { summariser }: Summary): Markup {
  const glossary = translator.terminology === null ? null : html`, glossary <bdi>${translator.terminology.name}</bdi>`;
  return html`<footer><p>Translated by ${translator.name} ${translator.version} (grade: ${translator.grade})${glossary}. Summarised by ${summariser.name} ${summariser.version}. Article SHA-256 ${source.sha256.slice(0, 16)}…</p></footer>`;
}
