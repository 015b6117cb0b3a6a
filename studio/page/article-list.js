import { arabic, byId, element, fill, translated } from './dom.js';
import { run } from './run.js';
import { listen, state } from './state.js';
import { conditionOf, conditions, counted, groups, moment, warningWords } from './words.js';

/** So many articles are shown at first, and more at a time: a browser lays out a thousand only with pains. */
const shownAtFirst = 100;

/** Items by key, newest first, so that a change touches one of a thousand. */
let items = new Map();
let matching = [];
let shownCount = shownAtFirst;
let shownGroup = 'all';
let sought = '';
let openKey = null;

/** Keeps the list of articles, its filters and their counts in step with the folder. */
export function startList() {
  startFilters();
  byId('rows').addEventListener('keydown', moveFocus);
  byId('more').addEventListener('click', () => {
    const next = matching[shownCount];
    showMore();
    next?.firstElementChild.focus();
  });
  byId('run-open').addEventListener('click', () => run(openKeys()));
  listen('rows', rebuild);
  listen('row', (key) => {
    update(key);
    narrow();
  });
}

/** Marks the article that is open. */
export function markOpen(key) {
  const before = items.get(openKey);
  openKey = key;
  before?.firstElementChild.removeAttribute('aria-current');
  items.get(key)?.firstElementChild.setAttribute('aria-current', 'page');
  letTabIn();
}

function startFilters() {
  byId('find').addEventListener('input', ({ target }) => {
    sought = plain(target.value);
    shownCount = shownAtFirst;
    narrow();
  });
  byId('chips').append(
    ...groups.map(([name, label]) =>
      element(
        'label',
        { class: 'chip' },
        element('input', { type: 'radio', name: 'group', value: name, checked: name === shownGroup }),
        element('span', {}, label, ' ', element('b', { id: `count-${name}` })),
      ),
    ),
  );
  byId('chips').addEventListener('change', ({ target }) => {
    shownGroup = target.value;
    shownCount = shownAtFirst;
    narrow();
  });
}

function rebuild() {
  items.clear();
  const sorted = [...state.rows.values()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  for (const row of sorted) items.set(row.key, itemOf(row));
  narrow();
}

function update(key) {
  const row = state.rows.get(key);
  const before = items.get(key);
  if (row === undefined) {
    items.delete(key);
    before?.remove();
    return;
  }
  const item = itemOf(row);
  if (before === undefined) {
    items = new Map([[key, item], ...items]);
    return;
  }
  items.set(key, item);
  const hadFocus = before.contains(document.activeElement);
  before.replaceWith(item);
  if (hadFocus) item.firstElementChild.focus();
}

function itemOf(row) {
  const condition = conditionOf(row);
  const { sign, label } = conditions[condition];
  const { headline } = row;
  const why = row.fault ?? row.reason?.message ?? null;
  const link = element(
    'a',
    {
      class: 'row',
      href: `#/article/${encodeURIComponent(row.key)}`,
      tabindex: -1,
      'aria-current': row.key === openKey && 'page',
    },
    element('span', { class: `condition ${condition}` }, element('span', { 'aria-hidden': 'true' }, sign), ` ${label}`),
    headline === null
      ? element('bdi', { class: 'title' }, row.key)
      : translated('span', headline.target || row.key, { class: 'title' }),
    headline === null ? null : arabic('span', headline.source, { class: 'original' }),
    row.status !== 'complete' && why !== null ? element('span', { class: 'why' }, why) : null,
    element(
      'span',
      { class: 'file' },
      headline === null ? null : element('bdi', {}, row.key),
      element('time', { datetime: row.changedAt }, moment(row.changedAt)),
      condition === 'check' ? element('span', {}, warningWords(row.warnings)) : null,
    ),
  );
  const item = element('li', {}, link);
  item.dataset.sought = plain([row.key, headline?.target, headline?.source].filter(Boolean).join(' '));
  item.dataset.condition = condition;
  return item;
}

function narrow() {
  const [, , belongs] = groups.find(([name]) => name === shownGroup);
  const counts = new Map(groups.map(([name]) => [name, 0]));
  matching = [];
  for (const item of items.values()) {
    const { condition } = item.dataset;
    for (const [name, , test] of groups) if (test(condition)) counts.set(name, counts.get(name) + 1);
    if (belongs(condition) && item.dataset.sought.includes(sought)) matching.push(item);
  }
  for (const [name, count] of counts) {
    byId(`count-${name}`).textContent = count.toLocaleString('en');
    byId(`count-${name}`).closest('label').hidden = count === 0 && name !== 'all' && name !== shownGroup;
  }
  byId('count').textContent =
    matching.length === items.size
      ? counted(items.size, 'article')
      : `${matching.length.toLocaleString('en')} of ${counted(items.size, 'article')}`;
  const empty = byId('empty');
  empty.hidden = matching.length > 0;
  empty.textContent = items.size === 0 ? 'No articles yet.' : 'No article is like that.';
  document.body.toggleAttribute('data-empty', items.size === 0);
  const open = openKeys().length;
  byId('run-open').hidden = open === 0;
  fill(byId('run-open'), `Run ${counted(open, 'article')}`);
  placeItems();
}

/** Puts the matching items into the list, as many as are shown, and moves none that stands right. */
function placeItems() {
  const list = byId('rows');
  const wanted = matching.slice(0, shownCount);
  const kept = new Set(wanted);
  for (const item of [...list.children]) if (!kept.has(item)) item.remove();
  for (const [index, item] of wanted.entries()) {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  }
  const left = matching.length - wanted.length;
  byId('more').hidden = left <= 0;
  fill(byId('more'), `Show more (${left.toLocaleString('en')} left)`);
  letTabIn();
}

function showMore() {
  shownCount += shownAtFirst;
  placeItems();
}

/** The keys that have no outcome for what they are now. */
function openKeys() {
  return [...state.rows.values()].filter((row) => ['new', 'changed'].includes(conditionOf(row))).map(({ key }) => key);
}

/** One link takes the Tab key for all; the arrows go on from there. */
function letTabIn() {
  const list = byId('rows');
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  for (const link of list.querySelectorAll('a[tabindex="0"]')) link.tabIndex = -1;
  const open = items.get(openKey);
  const first = focused ?? (open?.isConnected ? open.firstElementChild : list.querySelector('li > a'));
  if (first !== null && first !== undefined) first.tabIndex = 0;
}

function moveFocus(event) {
  const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  const item = event.target.closest('li');
  if (step === undefined || item === null) return;
  event.preventDefault();
  if (step === 1 && item.nextElementSibling === null) showMore();
  const shown = [...byId('rows').children];
  const index = Math.min(shown.length - 1, Math.max(0, shown.indexOf(item) + step));
  const link = shown[index].firstElementChild;
  event.target.tabIndex = -1;
  link.tabIndex = 0;
  link.focus();
}

/** A text as it is sought in: without marks, letters that are written alike as one. */
function plain(text) {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|\u0640/gu, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .toLowerCase()
    .trim();
}
