import type { Entity, NumberFact, Quote, Summary } from '../contract/summary.ts';
import type { TranslatedSegment, Translation } from '../contract/translation.ts';
import { webAddress } from './article-uri.ts';
import { gradeNotice } from './grade-notice.ts';
import { markdownText as text } from './markdown-text.ts';

/** The briefing as Markdown (CommonMark): grade, headline, facts, then every paragraph with the Arabic quoted below it. */
export function articleMarkdown(translation: Translation, summary: Summary): string {
  const { translator, segments } = translation;
  const blocks = [
    `# ${text(summary.headline.text.target || summary.headline.text.source)}`,
    `**${text(gradeNotice(translator))}**`,
    text(summary.headline.text.source),
    origin(translation),
    ...list(
      'Key points',
      summary.keyPoints.map((point) => `${text(point.text.target || point.text.source)} ${refs(point.evidence)}`),
      '1.',
    ),
    ...list(
      'Quotes',
      summary.quotes.map((item) => quote(item, translator.grade === 'gist')),
    ),
    ...list(
      'Timeline',
      summary.timeline.map(
        (entry) => `**${entry.date}** ${text(entry.text.target || entry.text.source)} ${refs(entry.evidence)}`,
      ),
    ),
    ...list('Numbers', summary.numbers.map(number)),
    ...list('People', summary.people.map(entity)),
    ...list('Organisations', summary.organisations.map(entity)),
    ...list('Places', summary.places.map(entity)),
    ...list(
      'Topics',
      summary.topics.map(({ name, code }) => `${text(name)} (${text(code)})`),
    ),
    '## Article',
    ...segments.map(segmentBlock),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function origin({ source }: Translation): string {
  const address = webAddress(source.url);
  const published = source.published === null ? 'Publication date not known' : `Published ${text(source.published)}`;
  return `${published}${address === null ? '' : `, <${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>`}`;
}

function list(title: string, items: readonly string[], bullet = '-'): string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `${bullet} ${item}`).join('\n')];
}

function refs(evidence: readonly { readonly segment: string }[]): string {
  return `(${[...new Set(evidence.map(({ segment }) => text(segment)))].join(', ')})`;
}

function quote({ text: words, speaker, evidence }: Quote, isGist: boolean): string {
  const who = speaker === null ? 'Speaker not certain' : `${text(speaker.name.target)} (${text(speaker.name.source)})`;
  const english = isGist ? `gist, not a quotation: ${text(words.target)}` : `“${text(words.target)}”`;
  return `${who}: ${words.target === '' ? '' : `${english} `}«${text(words.source)}» ${refs(evidence)}`;
}

function number({ value, unit, evidence }: NumberFact): string {
  return `**${text(String(value))}**${unit === null ? '' : ` ${text(unit.target)} (${text(unit.source)})`} ${refs(evidence)}`;
}

function entity({ name, role, mentions }: Entity): string {
  return `**${text(name.target)}** (${text(name.source)})${role === null ? '' : `, ${text(role.target)}`} ${refs(mentions)}`;
}

function segmentBlock({ id, kind, source, target, warnings }: TranslatedSegment): string {
  const english = kind === 'headline' ? `**${text(target)}**` : text(target);
  const notes = warnings.map(({ code, message }) => `Warning: ${text(code)}: ${text(message)}`);
  return [`${text(id)}: ${target.trim() === '' ? 'no translation' : english}`, `> ${text(source)}`, ...notes].join(
    '\n\n',
  );
}
