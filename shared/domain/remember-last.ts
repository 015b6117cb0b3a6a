/**
 * Makes a pure function of a text remember its last few results: checks that look at one text in turn find it read already.
 * Results are shared, so they must not be changed.
 */
export function rememberLast<T>(read: (text: string) => T, texts = 4): (text: string) => T {
  const recent: { readonly text: string; readonly result: T }[] = [];
  let oldest = 0;
  return (text) => {
    for (const entry of recent) if (entry.text === text) return entry.result;
    const result = read(text);
    recent[oldest] = { text, result };
    oldest = (oldest + 1) % texts;
    return result;
  };
}
