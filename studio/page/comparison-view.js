import { alarm, announce } from './announce.js';
import { api } from './api.js';
import { backLink } from './article-view.js';
import { arabic, element, fill, translated } from './dom.js';
import { run } from './run.js';
import { listen, state } from './state.js';
import { counted, engines, exactMoment, grades, translatorName } from './words.js';

let shown = null;
listen('versions', ({ key, fault }) => {
  if (fault !== null) alarm(`${key}: ${fault}`);
  if (shown?.key === key) shown.reload();
});

/** Ends the showing of whichever comparison was shown. */
export function leaveComparison() {
  shown = null;
}

/** Shows two translations of an article side by side: two versions of it, or two translators. */
export async function showComparison(desk, key) {
  let versions = [];
  let chosen = { left: null, right: null };
  let onlyChanges = true;
  const choices = element('div', { class: 'choices' });
  const table = element('div', { class: 'comparison' });
  const title = state.rows.get(key)?.headline?.target || key;
  const back = element(
    'a',
    { class: 'button small quiet', href: `#/article/${encodeURIComponent(key)}` },
    'To the briefing',
  );
  fill(
    desk,
    element(
      'div',
      { class: 'article-head' },
      backLink(),
      element('h2', {}, 'Compare: ', translated('span', title)),
      choices,
    ),
    table,
  );

  async function reload() {
    const known = new Set(versions.map(({ id }) => id));
    versions = (await api.versions(key)).versions;
    const news = versions.filter(({ id }) => !known.has(id));
    const current = versions.find(({ isCurrent }) => isCurrent) ?? versions[0];
    const isOpening = known.size === 0;
    const former = versions.find(({ id }) => id !== current?.id) ?? current;
    if (isOpening) chosen = { left: former?.id, right: current?.id };
    // What was just tried is set against what stands.
    else if (news.length > 0) chosen = { left: current?.id, right: news[0].id };
    renderChoices();
    await compare();
  }

  function renderChoices() {
    fill(
      choices,
      pick('left', 'Left'),
      pick('right', 'Right'),
      element(
        'label',
        { class: 'check' },
        element('input', {
          type: 'checkbox',
          checked: onlyChanges,
          onchange: ({ target }) => setOnlyChanges(target.checked),
        }),
        ' Only what differs',
      ),
      element('p', { class: 'actions' }, back, ...trials()),
    );
  }

  function pick(side, label) {
    const select = element(
      'select',
      { id: `pick-${side}`, onchange: ({ target }) => choose(side, target.value) },
      ...versions.map((version) =>
        element('option', { value: version.id, selected: version.id === chosen[side] }, versionName(version, versions)),
      ),
    );
    return element('div', {}, element('label', { for: `pick-${side}` }, label), select);
  }

  function trials() {
    const made = new Set(versions.map(({ translator }) => translator.name));
    const names = { 'amazon-translate': 'amazon' };
    const madeEngines = new Set([...made].map((name) => names[name] ?? name));
    return state.studio.engines.offers
      .filter(({ name, missing }) => missing === null && !madeEngines.has(name))
      .map(({ name }) =>
        element(
          'button',
          { type: 'button', class: 'button small quiet', onclick: () => tryEngine(name) },
          `Try ${engines[name].name}`,
        ),
      );
  }

  async function tryEngine(engine) {
    if (await run([key], { engine, trial: true }))
      announce(`${engines[engine].name} is translating; the article’s outputs stay as they are`);
  }

  function choose(side, id) {
    chosen = { ...chosen, [side]: id };
    compare();
  }

  function setOnlyChanges(value) {
    onlyChanges = value;
    compare();
  }

  async function compare() {
    if (versions.length === 0) return fill(table, element('p', { class: 'empty' }, 'Nothing has been translated yet.'));
    if (versions.length === 1) {
      return fill(
        table,
        element(
          'p',
          { class: 'empty' },
          'There is one translation so far. Try another translator, or add an edited article under the same name.',
        ),
      );
    }
    try {
      const { rows } = await api.comparison(key, chosen.left, chosen.right);
      const [left, right] = [chosen.left, chosen.right].map((id) => versions.find((version) => version.id === id));
      renderTable(rows, left, right);
    } catch (error) {
      alarm(error.message);
    }
  }

  function renderTable(rows, left, right) {
    const differing = rows.filter(({ sourceChanged, targetChanged }) => sourceChanged || targetChanged);
    const listed = onlyChanges ? differing : rows;
    const summary =
      differing.length === 0
        ? `All ${counted(rows.length, 'paragraph')} are the same.`
        : `${counted(differing.length, 'paragraph')} of ${rows.length} differ.`;
    announce(summary);
    const sourcesDiffer = rows.some(({ sourceChanged }) => sourceChanged);
    const heading = (version) =>
      element(
        'th',
        { scope: 'col' },
        versionName(version, versions),
        ' ',
        element('span', { class: `tag ${version.translator.grade}` }, grades[version.translator.grade]),
      );
    fill(
      table,
      element(
        'p',
        { class: 'summary' },
        summary,
        sourcesDiffer ? ' The Arabic differs too: it is of two versions of the article.' : '',
      ),
      listed.length === 0
        ? null
        : element(
            'table',
            {},
            element('caption', { class: 'vh' }, 'The two translations, paragraph by paragraph'),
            element(
              'thead',
              {},
              element('tr', {}, element('th', { scope: 'col' }, 'Arabic'), heading(left), heading(right)),
            ),
            element('tbody', {}, ...listed.map(rowOf)),
          ),
    );
  }

  shown = { key, reload: () => reload().catch((error) => alarm(error.message)) };
  await shown.reload();
}

function versionName({ translator, madeAt, isCurrent, sourceSha256 }, versions) {
  const articles = [...new Set(versions.map((version) => version.sourceSha256))].reverse();
  return [
    isCurrent ? 'Current' : null,
    translatorName(translator.name),
    translator.terminology === null ? null : 'with glossary',
    articles.length > 1 ? `article v${articles.indexOf(sourceSha256) + 1}` : null,
    exactMoment(madeAt),
  ]
    .filter(Boolean)
    .join(' · ');
}

function rowOf({ left, right, sourceChanged }) {
  const before = left === null ? null : withParts(arabic('p', '', { class: 'before' }), left.source);
  const after = withParts(arabic('p', ''), (right ?? left).source);
  const source = sourceChanged && before !== null ? [before, right === null ? null : after] : [after];
  const cell = (side) =>
    element(
      'td',
      {},
      side === null
        ? element('p', { class: 'hint' }, 'Not in this version')
        : withParts(translated('p', ''), side.target),
      ...(side?.warnings ?? []).map(({ message }) => element('p', { class: 'warning' }, message)),
    );
  return element('tr', {}, element('td', { class: 'source' }, ...source), cell(left), cell(right));
}

/** Puts a text's parts into an element, those that differ marked. */
export function withParts(place, parts) {
  fill(place, ...parts.map(([text, changed]) => (changed ? element('mark', {}, text) : text)));
  return place;
}
