import { byId, element } from './dom.js';

let waiting = [];

/** Tells listeners of a screen reader something; what comes close together is told together. */
export function announce(text) {
  waiting.push(text);
  if (waiting.length > 1) return;
  setTimeout(() => {
    const told = waiting.length > 4 ? [...waiting.slice(0, 3), `and ${waiting.length - 3} more`] : waiting;
    byId('announcer').textContent = told.join('. ');
    waiting = [];
  }, 400);
}

/** Shows what went wrong until it is dismissed; the same thing once. */
export function alarm(text) {
  const alerts = byId('alerts');
  if ([...alerts.children].some((shown) => shown.dataset.text === text)) return;
  const shown = element('div', { class: 'alert', 'data-text': text }, element('p', {}, text));
  shown.append(
    element('button', { type: 'button', class: 'button small quiet', onclick: () => shown.remove() }, 'Dismiss'),
  );
  alerts.append(shown);
}

/** Takes back what is no longer wrong. */
export function calm(text) {
  for (const shown of [...byId('alerts').children]) if (shown.dataset.text === text) shown.remove();
}
