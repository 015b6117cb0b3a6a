import { Parser } from 'htmlparser2';

/** The character that a character reference such as `&quot;` or `&#1575;` stands for; itself when it names none. */
export function decodeEntity(reference: string): string {
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true });
  parser.end(reference);
  return text;
}
