/**
 * A message's body in JSON. SQS refuses a few characters that object keys may have and JSON leaves as they are, U+FFFE and
 * U+FFFF (Amazon SQS API Reference, SendMessage): they are escaped. Without that, one such key would stop a walk for good.
 */
export function messageBody(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}
