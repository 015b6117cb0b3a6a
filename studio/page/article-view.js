import { alarm } from './announce.js';
import { api, briefingAddress } from './api.js';
import { agreeToRemove } from './dialogs.js';
import { arabic, element, fill, translated } from './dom.js';
import { run } from './run.js';
import { listen, state } from './state.js';
import { conditionOf, conditions, dollars, engines, grades, moment, translatorName, warningWords } from './words.js';

const stages = [
  ['waiting', 'Received'],
  ['translating', 'Translating'],
  ['summarising', 'Summarising and writing the briefing'],
];

/** Shows one article: where it is on its way, then its briefing or why there is none. @returns what ends the showing */
export function showArticle(desk, key) {
  let shownBriefing = null;
  const head = element('div', { class: 'article-head' });
  const body = element('div', { class: 'article-body' });
  fill(desk, head, body);

  function render() {
    const row = state.rows.get(key);
    if (row === undefined) {
      fill(head, backLink());
      fill(body, element('p', { class: 'empty' }, element('bdi', {}, key), ' is not in the folder.'));
      shownBriefing = null;
      return;
    }
    const focused = head.contains(document.activeElement) ? document.activeElement.dataset.name : undefined;
    head.classList.toggle('slim', showsBriefing(row));
    fill(head, ...headOf(row));
    if (focused !== undefined) head.querySelector(`[data-name="${focused}"]`)?.focus();
    renderBody(row);
  }

  function renderBody(row) {
    const address = showsBriefing(row) ? briefingAddress(row) : null;
    // A frame that is put in anew loses the reader's place: only a new briefing is worth that.
    if (address !== null && address === shownBriefing) return;
    shownBriefing = address;
    if (address === null) fill(body, ...withoutBriefing(row));
    else {
      const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
      fill(
        body,
        element('iframe', {
          class: 'briefing',
          title: `Briefing: ${row.headline.target || row.key}`,
          src: address,
          sandbox,
          referrerpolicy: 'no-referrer',
        }),
      );
    }
  }

  listenWhile(key, render);
  render();
}

function showsBriefing({ headline, state: work, status }) {
  return headline !== null && work === null && (status === 'complete' || status === 'changed');
}

let shown = null;
listen('row', (key) => key === shown?.key && shown.render());
listen('rows', () => shown?.render());
listen('engine', () => shown?.render());

function listenWhile(key, render) {
  shown = { key, render };
}

/** Ends the showing of whichever article was shown. */
export function leaveArticle() {
  shown = null;
}

/** The way back to the list, for narrow screens. */
export function backLink() {
  return element('a', { class: 'back', href: '#/' }, '← Articles');
}

function headOf(row) {
  const condition = conditionOf(row);
  const { sign, label } = conditions[condition];
  const { headline, translator } = row;
  return [
    backLink(),
    element(
      'h2',
      { class: showsBriefing(row) && 'vh' },
      headline === null ? element('bdi', {}, row.key) : translated('span', headline.target || row.key),
    ),
    headline === null || showsBriefing(row) ? null : arabic('p', headline.source, { class: 'original' }),
    element(
      'p',
      { class: 'meta' },
      element(
        'span',
        { class: `condition ${condition}` },
        element('span', { 'aria-hidden': 'true' }, sign),
        ` ${label}`,
      ),
      translator === null
        ? null
        : element(
            'span',
            {},
            translatorName(translator.name),
            ' ',
            element('span', { class: `tag ${translator.grade}` }, grades[translator.grade]),
          ),
      row.warnings.length > 0 ? element('span', {}, `Check: ${warningWords(row.warnings)}`) : null,
      row.costUsd > 0 ? element('span', {}, `Cost about ${dollars(row.costUsd)}`) : null,
      element('span', {}, element('bdi', {}, row.key), ` · ${moment(row.changedAt)}`),
    ),
    actionsOf(row),
  ];
}

function actionsOf(row) {
  const isWorking = row.state !== null;
  const button = (name, text, onclick) =>
    element(
      'button',
      { type: 'button', class: 'button small quiet', 'data-name': name, disabled: isWorking, onclick },
      text,
    );
  const address = encodeURIComponent(row.key);
  return element(
    'p',
    { class: 'actions' },
    row.headline === null
      ? null
      : element(
          'a',
          { class: 'button small', href: briefingAddress(row), target: '_blank', rel: 'noopener', 'data-name': 'open' },
          'Open briefing in a tab',
        ),
    row.headline === null
      ? null
      : element('a', { class: 'button small quiet', href: `#/compare/${address}`, 'data-name': 'compare' }, 'Compare'),
    button('run', `Run with ${engines[state.engine].name}`, () => run([row.key])),
    button('remove', 'Remove', () => remove(row.key)),
  );
}

async function remove(key) {
  if (!(await agreeToRemove(key))) return;
  try {
    await api.remove(key);
    location.hash = '#/';
  } catch (error) {
    alarm(error.message);
  }
}

function withoutBriefing(row) {
  if (row.state !== null) {
    const at = stages.findIndex(([name]) => name === row.state);
    return [
      element(
        'ol',
        { class: 'stages' },
        ...stages.map(([, text], index) =>
          element(
            'li',
            { class: index < at ? 'done' : index === at ? 'now' : 'ahead', 'aria-current': index === at && 'step' },
            text,
          ),
        ),
        element('li', { class: 'ahead' }, 'Briefing ready'),
      ),
    ];
  }
  const why = row.fault ?? row.reason?.message ?? null;
  if (why === null) return [element('p', { class: 'empty' }, 'It has not been run yet.')];
  const title = row.status === 'rejected' ? 'Refused, and nothing was paid for' : 'It could not be finished';
  return [
    element(
      'div',
      { class: 'refusal' },
      element('h3', {}, title),
      element('p', {}, why),
      row.reason === null ? null : element('p', { class: 'hint' }, `Code: ${row.reason.code}`),
    ),
  ];
}
