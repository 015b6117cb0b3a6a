import { alarm, announce, calm } from './announce.js';
import { api } from './api.js';
import { state, tell } from './state.js';
import { conditionOf, conditions, counted } from './words.js';

const lost = 'The connection to the studio is lost. Is it still running? The page goes on by itself when it is back.';

/** Fetches all articles anew. */
export async function refresh() {
  const { articles, progress } = await api.articles();
  state.rows = new Map(articles.map((row) => [row.key, row]));
  state.progress = progress;
  tell('rows');
  tell('progress');
}

/** Follows what the studio does for as long as the page is open. */
export function follow() {
  const events = new EventSource('/api/events');
  let wasLost = false;
  events.addEventListener('open', () => {
    calm(lost);
    if (wasLost) refresh().catch(() => {});
    wasLost = false;
  });
  events.addEventListener('error', () => {
    wasLost = true;
    alarm(lost);
  });
  events.addEventListener('row', ({ data }) => changed(JSON.parse(data)));
  events.addEventListener('gone', ({ data }) => {
    const { key } = JSON.parse(data);
    if (state.rows.delete(key)) tell('row', key);
  });
  events.addEventListener('progress', ({ data }) => {
    state.progress = JSON.parse(data);
    tell('progress');
    const { done, total } = state.progress;
    if (done === total && total > 1) announce(`${counted(total, 'article')} done`);
  });
  events.addEventListener('versions', ({ data }) => tell('versions', JSON.parse(data)));
}

function changed(row) {
  const before = state.rows.get(row.key);
  state.rows.set(row.key, row);
  tell('row', row.key);
  const ended = row.state === null && before?.state !== null && before !== undefined;
  if (ended && state.progress.total <= 3) announce(`${row.key}: ${conditions[conditionOf(row)].label}`);
}
