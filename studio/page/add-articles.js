import { alarm, announce } from './announce.js';
import { api } from './api.js';
import { askForText, uploadSentence } from './dialogs.js';
import { byId, element, fill } from './dom.js';
import { run } from './run.js';
import { state } from './state.js';

/** So many uploads are under way at once. */
const atOnce = 3;

/** Lets people add articles: by dropping, choosing or pasting. */
export function startAdding() {
  const files = byId('files');
  files.addEventListener('change', async () => {
    const chosen = [...files.files];
    files.value = '';
    await addFiles(chosen);
  });
  byId('paste').addEventListener('click', () => addText());
  document.addEventListener('paste', (event) => {
    if (event.target.closest('input, textarea, dialog') !== null) return;
    const pasted = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length > 0) addFiles(pasted);
    else if (text.trim() !== '') addText(text);
  });
  startDropping();
}

function startDropping() {
  const hasFiles = (event) => event.dataTransfer?.types.includes('Files') ?? false;
  let depth = 0;
  const veil = (change) => {
    depth = Math.max(0, change);
    document.body.classList.toggle('dropping', depth > 0);
  };
  document.addEventListener('dragenter', (event) => hasFiles(event) && veil(depth + 1));
  document.addEventListener('dragleave', (event) => hasFiles(event) && veil(depth - 1));
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  });
  document.addEventListener('drop', (event) => {
    veil(0);
    if (!hasFiles(event)) return;
    event.preventDefault();
    const folders = [...event.dataTransfer.items].flatMap((item) => {
      const entry = item.webkitGetAsEntry?.();
      return entry?.isDirectory ? [entry.name] : [];
    });
    addFiles([...event.dataTransfer.files], new Set(folders));
  });
}

async function addFiles(files, folders = new Set()) {
  const results = [];
  const queue = [...files];
  const worker = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      results.push(await addFile(file, folders.has(file.name)));
      if (files.length > 1) report(results, `Adding ${results.length} of ${files.length}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  report(results, null);
  const keys = results.flatMap(({ key }) => key ?? []);
  if (keys.length === 1) location.hash = `#/article/${encodeURIComponent(keys[0])}`;
  await run(keys);
}

async function addFile(file, isFolder) {
  if (isFolder)
    return { name: file.name, refusal: 'It is a folder. Drop the files in it, or start the studio with --folder.' };
  const { maxArticleBytes } = state.studio;
  if (file.size > maxArticleBytes) {
    const size = file.size.toLocaleString('en');
    return {
      name: file.name,
      refusal: `It is too large: ${size} bytes, and at most ${maxArticleBytes.toLocaleString('en')} are accepted. Split it.`,
    };
  }
  try {
    const { key, kept } = await api.add(file.name, file);
    return { name: file.name, key, kept };
  } catch (error) {
    return { name: file.name, refusal: error.message };
  }
}

function report(results, progress) {
  const refused = results.filter(({ refusal }) => refusal !== undefined);
  const added = results.length - refused.length;
  const place = byId('report');
  if (progress !== null) return fill(place, element('p', { class: 'hint' }, progress));
  announce(uploadSentence(added, refused.length));
  if (refused.length === 0) return fill(place);
  fill(
    place,
    element(
      'div',
      { class: 'not-taken' },
      element('h2', {}, `${uploadSentence(added, refused.length)}:`),
      element(
        'ul',
        {},
        ...refused.map(({ name, refusal }) => element('li', {}, element('bdi', {}, name), `: ${refusal}`)),
      ),
      element('button', { type: 'button', class: 'button small quiet', onclick: () => fill(place) }, 'Dismiss'),
    ),
  );
}

async function addText(given = '') {
  const form = await askForText(given);
  if (form === null) return;
  const text = String(form.get('text'));
  const title = (text.trim().split('\n')[0] ?? '').slice(0, 120);
  const more = { pasted: 'yes' };
  for (const name of ['published', 'source-url']) {
    const value = String(form.get(name) ?? '').trim();
    if (value !== '') more[name] = value;
  }
  try {
    const { key } = await api.add(title, text, more);
    announce(`${key} added`);
    if (await run([key])) location.hash = `#/article/${encodeURIComponent(key)}`;
  } catch (error) {
    alarm(error.message);
    // What a person typed or pasted is not thrown away.
    await addText(text);
  }
}
