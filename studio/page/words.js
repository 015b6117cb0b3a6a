/** How each condition of an article is told: in a word, with a sign that does not need colour. */
export const conditions = {
  waiting: { label: 'Waiting', sign: '…' },
  translating: { label: 'Translating', sign: '↻' },
  summarising: { label: 'Summarising', sign: '↻' },
  new: { label: 'Not run yet', sign: '○' },
  changed: { label: 'Edited since', sign: '△' },
  check: { label: 'Complete, to check', sign: '!' },
  complete: { label: 'Complete', sign: '✓' },
  rejected: { label: 'Refused', sign: '✕' },
  failed: { label: 'Failed', sign: '✕' },
};

/** The one condition of an article that a person needs to know. */
export function conditionOf(row) {
  if (row.state !== null) return row.state;
  if (row.fault !== null) return 'failed';
  return row.status === 'complete' && row.warnings.length > 0 ? 'check' : row.status;
}

/** What the list can be narrowed to, in the order shown. */
export const groups = [
  ['all', 'All', () => true],
  ['working', 'In work', (condition) => ['waiting', 'translating', 'summarising'].includes(condition)],
  ['complete', 'Complete', (condition) => condition === 'complete' || condition === 'check'],
  ['check', 'To check', (condition) => condition === 'check'],
  ['refused', 'Refused', (condition) => condition === 'rejected'],
  ['failed', 'Failed', (condition) => condition === 'failed'],
  ['open', 'Not run', (condition) => condition === 'new' || condition === 'changed'],
];

/** How each engine is offered. */
export const engines = {
  bergamot: { name: 'Bergamot', offer: 'Bergamot: neural, free' },
  gist: { name: 'Gist', offer: 'Gist: word by word, free' },
  amazon: { name: 'Amazon Translate', offer: 'Amazon Translate: paid' },
};

/** How each grade of translation is told. */
export const grades = { gist: 'Gist only', neural: 'Neural machine translation', production: 'Machine translation' };

/** A translator as a version of an article names it. */
export function translatorName(name) {
  return { 'amazon-translate': 'Amazon Translate', bergamot: 'Bergamot', gist: 'Gist' }[name] ?? name;
}

const exactMoments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** A point in time to the second, where minutes do not tell two apart. */
export function exactMoment(iso) {
  return exactMoments.format(new Date(iso));
}

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A point in time, as a person of the newsroom writes it. */
export function moment(iso) {
  return moments.format(new Date(iso));
}

/** Dollars; small sums to a hundredth of a cent, never shown as nothing. */
export function dollars(usd) {
  return usd > 0 && usd < 0.01 ? `$${usd.toFixed(4)}` : `$${usd.toFixed(2)}`;
}

/** A count with its noun. */
export function counted(count, noun, plural = `${noun}s`) {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}

/** A list of codes of warnings in words. */
export function warningWords(codes) {
  return codes.map((code) => code.replaceAll('-', ' ')).join(', ');
}
