import { alarm, announce } from './announce.js';
import { api } from './api.js';
import { backLink } from './article-view.js';
import { withParts } from './comparison-view.js';
import { arabic, element, fill, translated } from './dom.js';
import { parseCsv, writeCsv } from './glossary-csv.js';
import { run } from './run.js';
import { state } from './state.js';
import { counted } from './words.js';

const previewDelayMs = 500;

/** Shows the house glossary to be edited, and which paragraphs the edit would change. */
export async function showGlossary(desk) {
  const body = element('tbody', { id: 'terms' });
  const effect = element('div', { class: 'effect', 'aria-live': 'polite' });
  const save = element('button', { type: 'button', class: 'button', onclick: () => saved() }, 'Save');
  const saveAndRun = element(
    'button',
    { type: 'button', class: 'button quiet', disabled: true, onclick: () => savedAndRun() },
    'Save and run again',
  );
  const place = element('p', { class: 'hint' });
  let affectedKeys = [];
  let timer = null;
  let latest = 0;

  fill(
    desk,
    element(
      'div',
      { class: 'article-head' },
      backLink(),
      element('h2', {}, 'House glossary'),
      element(
        'p',
        {},
        'How the house says it: each term is used wherever its Arabic occurs, with و، ب، ل، ك or the article before it.',
      ),
      place,
    ),
    element(
      'div',
      { class: 'glossary' },
      element(
        'table',
        {},
        element('caption', { class: 'vh' }, 'Terms'),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ...['Arabic', 'English', 'Note', ''].map((name) =>
              name === '' ? element('td', {}) : element('th', { scope: 'col' }, name),
            ),
          ),
        ),
        body,
      ),
      element(
        'p',
        { class: 'actions' },
        element(
          'button',
          { type: 'button', class: 'button small quiet', onclick: () => addTerm(['', '', ''], true) },
          'Add a term',
        ),
        save,
        saveAndRun,
      ),
      effect,
    ),
  );

  function addTerm([source = '', target = '', note = ''], focus = false) {
    const field = (label, value, attributes) => {
      const input = element('input', { 'aria-label': label, spellcheck: 'false', autocomplete: 'off', ...attributes });
      input.value = value;
      return element('td', {}, input);
    };
    const row = element(
      'tr',
      {},
      field('Arabic', source, { lang: 'ar', dir: 'rtl' }),
      field('English', target, { dir: 'auto' }),
      field('Note', note, { dir: 'auto' }),
      element(
        'td',
        {},
        element(
          'button',
          {
            type: 'button',
            class: 'button small quiet',
            'aria-label': `Remove the term ${source}`,
            onclick: () => removeTerm(row),
          },
          '✕',
        ),
      ),
    );
    body.append(row);
    if (focus) row.querySelector('input').focus();
  }

  function removeTerm(row) {
    (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('input').focus();
    row.remove();
    changed();
  }

  const csv = () =>
    writeCsv([...body.children].map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)));

  function changed() {
    clearTimeout(timer);
    timer = setTimeout(preview, previewDelayMs);
  }

  async function preview() {
    latest += 1;
    const mine = latest;
    try {
      const answer = await api.previewGlossary(csv(), state.engine);
      if (mine === latest) showEffect(answer);
    } catch (error) {
      if (mine === latest) showFaults(error);
    }
  }

  function showFaults(error) {
    affectedKeys = [];
    saveAndRun.disabled = true;
    const faults = error.more?.faults ?? [error.message];
    fill(
      effect,
      element('h3', {}, 'Not yet a glossary'),
      element('ul', {}, ...faults.map((fault) => element('li', {}, fault))),
    );
  }

  function showEffect({ segments, affectedSegments, affectedKeys: keys }) {
    affectedKeys = keys;
    saveAndRun.disabled = keys.length === 0;
    saveAndRun.textContent =
      keys.length === 0 ? 'Save and run again' : `Save and run ${counted(keys.length, 'article')} again`;
    const more = affectedSegments - segments.length;
    fill(
      effect,
      element(
        'h3',
        {},
        affectedSegments === 0
          ? 'No paragraph changes'
          : `${counted(affectedSegments, 'paragraph')} in ${counted(keys.length, 'article')} would change`,
      ),
      element('ol', { class: 'affected' }, ...segments.map(affectedItem)),
      more > 0 ? element('p', { class: 'hint' }, `And ${counted(more, 'paragraph')} more.`) : null,
    );
  }

  async function saved() {
    try {
      const { terms } = await api.saveGlossary(csv());
      announce(`Saved: ${counted(terms, 'term')}`);
      fill(place, `Saved: ${counted(terms, 'term')}. It holds for everything that is run from now on.`);
      return true;
    } catch (error) {
      showFaults(error);
      return false;
    }
  }

  async function savedAndRun() {
    const keys = affectedKeys;
    if ((await saved()) && (await run(keys))) location.hash = '#/';
  }

  body.addEventListener('input', changed);
  try {
    const { csv: standing, path } = await api.glossary();
    fill(place, 'File: ', element('bdi', {}, path));
    for (const term of standing === null ? [] : parseCsv(standing)) addTerm(term);
    if (body.children.length === 0) addTerm(['', '', '']);
    await preview();
  } catch (error) {
    alarm(error.message);
  }
}

function affectedItem({ key, id, source, added, removed, before, after }) {
  const term = ({ source: from, target }) => element('li', {}, arabic('bdi', from), ' → ', translated('bdi', target));
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'meta' },
      element('a', { href: `#/article/${encodeURIComponent(key)}` }, element('bdi', {}, key)),
      ` · paragraph ${id.slice(1)}`,
    ),
    element(
      'ul',
      { class: 'terms' },
      ...added.map(term),
      ...removed.map((gone) =>
        element('li', {}, 'no longer ', arabic('bdi', gone.source), ' → ', translated('bdi', gone.target)),
      ),
    ),
    arabic('p', source, { class: 'source' }),
    element(
      'p',
      { class: 'before' },
      element('span', { class: 'side' }, 'Now'),
      ' ',
      withParts(translated('span', ''), before),
    ),
    after === null
      ? element('p', { class: 'hint' }, 'A paid translator is not asked for a preview.')
      : element(
          'p',
          { class: 'after' },
          element('span', { class: 'side' }, 'Then'),
          ' ',
          withParts(translated('span', ''), after),
        ),
  );
}
