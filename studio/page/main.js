import { startAdding } from './add-articles.js';
import { alarm } from './announce.js';
import { api } from './api.js';
import { markOpen, startList } from './article-list.js';
import { leaveArticle, showArticle } from './article-view.js';
import { leaveComparison, showComparison } from './comparison-view.js';
import { byId, element, fill } from './dom.js';
import { showGlossary } from './glossary-view.js';
import { follow, refresh } from './live.js';
import { listen, state, tell } from './state.js';
import { engines } from './words.js';

function startEngines({ offers, first }) {
  const select = byId('engine');
  fill(
    select,
    ...offers.map(({ name, missing }) =>
      element(
        'option',
        { value: name, disabled: missing !== null, selected: name === first, title: missing ?? '' },
        missing === null ? engines[name].offer : `${engines[name].name}: not available`,
      ),
    ),
  );
  state.engine = first;
  select.addEventListener('change', () => {
    state.engine = select.value;
    tell('engine');
  });
}

function startProgress() {
  listen('progress', () => {
    const { done, total } = state.progress;
    byId('work').hidden = total === 0 || done >= total;
    byId('progress').max = Math.max(total, 1);
    byId('progress').value = done;
    byId('progress-text').textContent = `Working: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} done`;
  });
}

/** Shows what the address names after its #; anything else is the list alone. */
async function showView() {
  const [, view = '', encoded = ''] = location.hash.split('/');
  const key = decodedKey(encoded);
  const desk = byId('desk');
  leaveArticle();
  leaveComparison();
  document.body.dataset.view = ['article', 'compare', 'glossary'].includes(view) ? view : 'home';
  markOpen(view === 'article' || view === 'compare' ? key : null);
  desk.setAttribute(
    'aria-label',
    view === 'glossary' ? 'House glossary' : view === 'compare' ? 'Comparison' : 'Article',
  );
  if (view === 'article') showArticle(desk, key);
  else if (view === 'compare') await showComparison(desk, key);
  else if (view === 'glossary') await showGlossary(desk);
  else fill(desk, element('p', { class: 'empty' }, 'Choose an article to read its briefing.'));
}

function decodedKey(encoded) {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}

async function start() {
  startProgress();
  startList();
  startAdding();
  byId('skip').addEventListener('click', () => byId('desk').focus());
  state.studio = await api.studio();
  byId('folder').textContent = state.studio.folder;
  byId('max-bytes').textContent = `${(state.studio.maxArticleBytes / 1e6).toLocaleString('en')} MB`;
  startEngines(state.studio.engines);
  follow();
  await refresh();
  window.addEventListener('hashchange', () => {
    showView().catch((error) => alarm(error.message));
    if (document.body.dataset.view !== 'home' && matchMedia('(max-width: 60rem)').matches) byId('desk').focus();
  });
  // Files change behind the page's back: whoever comes back to it sees them as they are.
  window.addEventListener('focus', () => refresh().catch(() => {}));
  await showView();
  document.body.dataset.ready = 'yes';
}

start().catch((error) => alarm(error.message));
