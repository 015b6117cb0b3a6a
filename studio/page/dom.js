/**
 * Makes an element. Strings become text, never markup; `on…` attributes are listeners; null and false are left out.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | number | null | false)} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...shown(children));
  return made;
}

/** Puts children in the place of all that an element holds. */
export function fill(parent, ...children) {
  parent.replaceChildren(...shown(children));
}

/** The element with an id; the page has it, or it is broken. */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`Expected an element with the id ${id}.`);
  return found;
}

/** Text of the article's language, whole and from right to left. */
export function arabic(tag, text, attributes = {}) {
  return element(tag, { lang: 'ar', dir: 'rtl', ...attributes }, text);
}

/** Text of the target language. */
export function translated(tag, text, attributes = {}) {
  return element(tag, { dir: 'auto', ...attributes }, text);
}

function shown(children) {
  return children
    .filter((child) => child !== null && child !== false && child !== undefined)
    .map((child) => (child instanceof Node ? child : String(child)));
}
