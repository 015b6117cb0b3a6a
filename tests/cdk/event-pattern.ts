/**
 * Whether an event matches an EventBridge event pattern: every field of the pattern must be in the event, and one
 * alternative of each field must match (Amazon EventBridge User Guide, "Comparison operators for use in event
 * patterns"). Lambda's event filters speak the same language. Operators that the stack does not use are unknown here.
 * @throws Error for an operator it does not know, so that no pattern passes unread
 */
export function matchesPattern(pattern: unknown, event: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null || Array.isArray(pattern)) {
    throw new Error(`Expected a pattern's object, got ${JSON.stringify(pattern)}.`);
  }
  return Object.entries(pattern).every(([field, wanted]) => {
    const value = typeof event === 'object' && event !== null ? (event as Record<string, unknown>)[field] : undefined;
    return Array.isArray(wanted)
      ? wanted.some((alternative) => matchesValue(alternative, value))
      : matchesPattern(wanted, value);
  });
}

function matchesValue(alternative: unknown, value: unknown): boolean {
  if (typeof alternative !== 'object' || alternative === null) return alternative === value;
  const entries = Object.entries(alternative);
  const [operator, operand] = entries[0] ?? [];
  if (entries.length !== 1) throw new Error(`Expected one operator, got ${JSON.stringify(alternative)}.`);
  if (operator === 'anything-but') return typeof value === 'string' && !matchesAny(operand, value);
  if (operator === 'prefix') return typeof value === 'string' && value.startsWith(textOf(operand));
  if (operator === 'suffix') return typeof value === 'string' && value.endsWith(textOf(operand));
  if (operator === 'wildcard') return typeof value === 'string' && wildcard(textOf(operand)).test(value);
  throw new Error(`Unknown operator ${operator}.`);
}

/** What `anything-but` excludes: texts, or one operator with one operand or a list of them. */
function matchesAny(operand: unknown, value: string): boolean {
  if (Array.isArray(operand)) return operand.includes(value);
  if (typeof operand !== 'object' || operand === null) return operand === value;
  return Object.entries(operand).some(([operator, list]) =>
    [list].flat().some((one) => matchesValue({ [operator]: one }, value)),
  );
}

/** `*` stands for any characters, none included; a backslash takes its meaning away. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replaceAll(/\\([*\\])|\*|[^*\\]+|\\/g, (part, escaped: string | undefined) => {
    if (escaped !== undefined) return literal(escaped);
    return part === '*' ? '.*' : literal(part);
  });
  return new RegExp(`^${source}$`, 'su');
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function textOf(operand: unknown): string {
  if (typeof operand !== 'string') throw new Error(`Expected a text, got ${JSON.stringify(operand)}.`);
  return operand;
}
