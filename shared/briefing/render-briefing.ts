import { createHash } from 'node:crypto';
import type { Source } from '../contract/source.ts';
import type { Summary } from '../contract/summary.ts';
import type { TranslatedSegment, Translation, TranslatorReference } from '../contract/translation.ts';
import { gistCaution } from '../domain/manifest.ts';
import { evidenceLinks, factSections } from './fact-sections.ts';
import { html, Markup } from './html.ts';
import { pageStyle } from './page-style.ts';

const grades: Readonly<Record<TranslatorReference['grade'], string>> = {
  production: 'Machine translation by a production service. Check what you act on against the Arabic beside it.',
  neural: 'Machine translation by a local neural model. Check what you act on against the Arabic beside it.',
  gist: `${gistCaution}. Read it to decide whether the Arabic beside it deserves a translator.`,
};

const styleHash = createHash('sha256').update(pageStyle).digest('base64');
/** Nothing is loaded, nothing runs: whatever the article contains, the page is inert. */
const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** The briefing page: one self-contained HTML document with the summary first and both languages side by side. */
export function renderBriefing(translation: Translation, summary: Summary): string {
  const { source, translator, targetLanguage } = translation;
  const page = html`<!doctype html>
<html lang="${targetLanguage}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${summary.headline.text.target}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<header>
<p class="caution"><b>Translator: ${translator.name} (${translator.grade}).</b> ${grades[translator.grade]}</p>
<h1>${summary.headline.text.target}</h1>
<p lang="ar" dir="rtl">${summary.headline.text.source}</p>
${origin(source)}
</header>
<main>
<h2>Key points</h2>
<ol>${summary.keyPoints.map((point) => html`<li>${point.text.target}${evidenceLinks(point.evidence)}</li>`)}</ol>
${factSections(summary)}
<h2>The article in both languages</h2>
${translation.segments.map((segment) => pair(segment, targetLanguage))}
</main>
<footer>
<p class="meta">${summary.verification.verified} of ${summary.verification.claims} claims were verified against the article; ${summary.verification.dropped} were left out. Summariser: ${summary.summariser.name} ${summary.summariser.version}. Translator: ${translator.name} ${translator.version}${translator.terminology === null ? null : html`, glossary ${translator.terminology.name}`}.</p>
</footer>
</body>
</html>
`;
  return page.text;
}

function origin({ key, published, url }: Source): Markup {
  return html`<p class="meta"><bdi>${key}</bdi>${published === null ? null : html` · published <time datetime="${published}">${published}</time>`}${url === null ? null : html` · <a href="${url}" rel="noopener noreferrer nofollow"><bdi>${url}</bdi></a>`}</p>`;
}

function pair({ id, kind, source, target, warnings }: TranslatedSegment, targetLanguage: string): Markup {
  return html`<section class="pair ${kind}" id="${id}">
<span class="number ref">${id}</span>
<p lang="${targetLanguage}" dir="ltr">${target}</p>
<p lang="ar" dir="rtl">${source}</p>
${warnings.length === 0 ? null : html`<div class="warnings">${warnings.map((warning) => html`<p class="warning"><b>${warning.code}</b>: ${warning.message}</p>`)}</div>`}
</section>
`;
}
