import type { Text } from '../contract/source.ts';
import type { Entity, Evidence, Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';

const columns = [
  'kind',
  'text',
  'text_source',
  'detail',
  'detail_source',
  'value',
  'unit',
  'unit_source',
  'date',
  'precision',
  'same_as',
  'evidence',
  'grade',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * The facts of a summary as CSV (RFC 4180), one a line, with a byte order mark so that spreadsheets read the Arabic.
 * `detail` is a person's role or a quotation's speaker; `evidence` lists `segment:start-end>start-end`, source then
 * target, in UTF-16 units. No cell begins with a character that makes a spreadsheet compute it: such a cell is given an
 * apostrophe, numbers below zero too.
 */
export function factsCsv({ translator }: Translation, summary: Summary): string {
  const rows = factRows(summary).map((row) => ({ ...row, grade: translator.grade }));
  const lines = rows.map((row: Row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function factRows(summary: Summary): Row[] {
  const { headline, keyPoints, quotes, timeline, numbers, topics } = summary;
  return [
    { kind: 'headline', ...texts(headline.text), evidence: places(headline.evidence) },
    ...keyPoints.map(({ text, evidence }) => ({ kind: 'key-point', ...texts(text), evidence: places(evidence) })),
    ...quotes.map(({ text, speaker, evidence }) => ({
      kind: 'quote',
      ...texts(text),
      ...details(speaker?.name ?? null),
      evidence: places(evidence),
    })),
    ...timeline.map(({ date, precision, text, evidence }) => ({
      kind: 'event',
      ...texts(text),
      date,
      precision,
      evidence: places(evidence),
    })),
    ...numbers.map(({ value, unit, evidence }) => ({
      kind: 'number',
      value: String(value),
      unit: unit?.target ?? '',
      unit_source: unit?.source ?? '',
      evidence: places(evidence),
    })),
    ...summary.people.map((entity) => entityRow('person', entity)),
    ...summary.organisations.map((entity) => entityRow('organisation', entity)),
    ...summary.places.map((entity) => entityRow('place', entity)),
    ...topics.map(({ code, name }) => ({ kind: 'topic', text: name, same_as: code })),
  ];
}

function entityRow(kind: string, { name, role, sameAs, mentions }: Entity): Row {
  return { kind, ...texts(name), ...details(role), same_as: sameAs ?? '', evidence: places(mentions) };
}

function texts({ target, source }: Text): Row {
  return { text: target, text_source: source };
}

function details(text: Text | null): Row {
  return text === null ? {} : { detail: text.target, detail_source: text.source };
}

function places(evidence: readonly Evidence[]): string {
  return evidence
    .map(
      ({ segment, source, target }) =>
        `${segment}:${source.start}-${source.end}${target === null ? '' : `>${target.start}-${target.end}`}`,
    )
    .join(' ');
}

// Beginnings that spreadsheets take for a formula or skip on the way to one, full-width forms included (OWASP, "CSV Injection").
const computed = /^(?:\p{Cc}|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

const unwritable = /(?![\t\n\r])\p{Cc}/gu;

function cell(text: string): string {
  const plain = text.replaceAll(unwritable, '');
  const safe = computed.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
