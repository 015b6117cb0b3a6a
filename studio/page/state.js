/** What the page knows of the studio: the articles by key, and how far the work is. */
export const state = {
  /** @type {Map<string, any>} */
  rows: new Map(),
  progress: { done: 0, total: 0 },
  /** @type {any} */
  studio: null,
  engine: 'gist',
};

const listeners = new Map();

/** Calls back when something of this kind changed: `rows`, `row`, `progress`, `versions`, `engine`. */
export function listen(kind, listener) {
  listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
}

/** Tells that something changed. */
export function tell(kind, detail) {
  for (const listener of listeners.get(kind) ?? []) listener(detail);
}
