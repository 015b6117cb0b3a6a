/** The bytes of a JSON output: indented UTF-8 with a final newline, the same for the same value. */
export function jsonBody(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/** The media type of the JSON outputs. */
export const jsonContentType = 'application/json; charset=utf-8';

/** The media type of the briefing page. */
export const htmlContentType = 'text/html; charset=utf-8';
