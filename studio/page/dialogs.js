import { element } from './dom.js';
import { counted, dollars } from './words.js';

/**
 * Asks in a dialog; Escape and Cancel answer null.
 * @returns {Promise<FormData | null>}
 */
export function askInDialog({ title, content, submit, cancel = 'Cancel', focusCancel = false }) {
  return new Promise((resolve) => {
    const form = element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'dialog-title' }, title),
      ...content,
      element(
        'div',
        { class: 'actions end' },
        element(
          'button',
          { type: 'button', class: 'button quiet', autofocus: focusCancel, onclick: () => dialog.close() },
          cancel,
        ),
        element('button', { type: 'submit', class: 'button' }, submit),
      ),
    );
    const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' }, form);
    let answer = null;
    form.addEventListener('submit', () => {
      answer = new FormData(form);
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks whether to spend what an estimate says. */
export async function agreeToCost(estimate) {
  const { articles, refused, requests, characters, reusedCharacters, costUsd } = estimate;
  const facts = [
    ['Articles', articles - refused],
    ['Requests', requests],
    ['Characters to be billed', characters],
    ...(reusedCharacters > 0 ? [['Characters already paid for', reusedCharacters]] : []),
    ...(refused > 0 ? [['Refused, free of charge', refused]] : []),
  ];
  const answer = await askInDialog({
    title: `Spend about ${dollars(costUsd)} on Amazon Translate?`,
    content: [
      element(
        'p',
        {},
        'The text leaves this machine: it is sent to Amazon Web Services, and your account there is billed.',
      ),
      element(
        'dl',
        { class: 'facts' },
        ...facts.flatMap(([name, count]) => [element('dt', {}, name), element('dd', {}, count.toLocaleString('en'))]),
      ),
    ],
    submit: `Spend about ${dollars(costUsd)}`,
    cancel: 'Do not spend anything',
    focusCancel: true,
  });
  return answer !== null;
}

/** Asks whether to take articles out of the folder. */
export async function agreeToRemove(key) {
  const answer = await askInDialog({
    title: 'Remove this article?',
    content: [
      element(
        'p',
        {},
        element('bdi', {}, key),
        ' and its outputs leave the folder. The article itself is kept under .tarjuman/studio/originals.',
      ),
    ],
    submit: 'Remove',
    focusCancel: true,
  });
  return answer !== null;
}

/** Asks for a text to be added, and what is known of it. */
export function askForText(text = '') {
  const area = element('textarea', {
    id: 'text',
    name: 'text',
    rows: 12,
    required: true,
    lang: 'ar',
    dir: 'auto',
    autofocus: true,
  });
  area.value = text;
  const field = (label, name, attributes) => [
    element('label', { for: name }, label),
    element('input', { id: name, name, ...attributes }),
  ];
  return askInDialog({
    title: 'Paste an article',
    content: [
      element('label', { for: 'text' }, 'Text, its headline in the first line'),
      area,
      element(
        'div',
        { class: 'fields' },
        element('div', {}, ...field('Published on (if known)', 'published', { type: 'date' })),
        element('div', {}, ...field('Address (if any)', 'source-url', { type: 'url', placeholder: 'https://' })),
      ),
      element(
        'p',
        { class: 'hint' },
        `Words such as “yesterday” get a date only when the day of publication is known.`,
      ),
    ],
    submit: 'Add and run',
  });
}

/** A sentence of what became of some uploads. */
export function uploadSentence(added, refused) {
  const parts = [added > 0 && `${counted(added, 'article')} added`, refused > 0 && `${refused} not taken`];
  return parts.filter(Boolean).join(', ');
}
