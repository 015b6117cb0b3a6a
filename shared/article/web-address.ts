/** The address as a document states it when it is an absolute http or https one, else null. */
export function webAddress(stated: string | undefined): string | null {
  const text = stated?.trim() ?? '';
  if (!/^https?:\/\//i.test(text)) return null;
  // Parsed only to refuse what is no address; kept as written, so that nobody's link changes.
  return URL.canParse(text) && !/\s/.test(text) ? text : null;
}
