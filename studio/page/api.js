/** A fault that the studio told, with its code and what belongs to it. */
export class ApiFault extends Error {
  constructor(status, { code = 'internal', message = 'The studio failed.', ...more }) {
    super(message);
    this.status = status;
    this.code = code;
    this.more = more;
  }
}

async function ask(method, path, body) {
  let response;
  try {
    response = await fetch(path, { method, body });
  } catch {
    throw new ApiFault(0, { code: 'unreachable', message: 'The studio does not answer. Is it still running?' });
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiFault(response.status, answer);
  return answer;
}

const article = (key) => `/api/articles/${encodeURIComponent(key)}`;

/** The studio's own interface, one function for each thing it can be asked. */
export const api = {
  studio: () => ask('GET', '/api/studio'),
  articles: () => ask('GET', '/api/articles'),
  add: (name, body, more = {}) => ask('POST', `/api/articles?${new URLSearchParams({ name, ...more })}`, body),
  remove: (key) => ask('DELETE', article(key)),
  versions: (key) => ask('GET', `${article(key)}/versions`),
  comparison: (key, left, right) => ask('GET', `${article(key)}/comparison?${new URLSearchParams({ left, right })}`),
  run: (order) => ask('POST', '/api/runs', JSON.stringify(order)),
  glossary: () => ask('GET', '/api/terminology'),
  saveGlossary: (csv) => ask('PUT', '/api/terminology', csv),
  previewGlossary: (csv, engine) => ask('POST', `/api/terminology/preview?${new URLSearchParams({ engine })}`, csv),
};

/** Where an article's briefing can be read; it changes with the outcome, so that a new one is shown. */
export function briefingAddress({ key, changedAt }) {
  return `/briefings/${encodeURIComponent(key)}?${new URLSearchParams({ at: changedAt })}`;
}
