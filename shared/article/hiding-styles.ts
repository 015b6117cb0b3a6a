const hides = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A selector list is shorter; the bound keeps the search for comments linear. */
const maxPreludeLength = 2000;
const simpleSelector = /^[a-z0-9*]*([.#][\w-]+)$/i;

/**
 * The classes (`.name`) and ids (`#name`) that a style sheet hides in every medium. Only plain selectors are understood;
 * rules within @media and the like are left alone, since they hide something from some readers only.
 */
export function hiddenSelectors(styleSheet: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let ruleStart = 0;
  let bodyStart = 0;
  for (let index = 0; index < styleSheet.length; index += 1) {
    const character = styleSheet.charAt(index);
    if (character === '{') {
      if (depth === 0) bodyStart = index + 1;
      depth += 1;
    } else if (character === '}') {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (hides.test(styleSheet.slice(bodyStart, index))) {
        found.push(...simpleSelectors(styleSheet.slice(ruleStart, bodyStart - 1)));
      }
      ruleStart = index + 1;
    }
  }
  return found;
}

function simpleSelectors(prelude: string): string[] {
  if (prelude.includes('@') || prelude.length > maxPreludeLength) return [];
  return prelude
    .replace(/\/\*.*?\*\//gs, '')
    .split(',')
    .flatMap((selector) => simpleSelector.exec(selector.trim())?.[1] ?? []);
}
