const charactersEachSide = 48;

/** A stretch of a text with the words that stand around it in its sentence, an ellipsis where they were cut. */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { before: string; words: string; after: string } {
  return { before: before(text.slice(0, start)), words: text.slice(start, end), after: after(text.slice(end)) };
}

function before(text: string): string {
  const lastEnd = [...text.matchAll(/[.!?؟]["”»]?\s/g)].at(-1);
  const sentence = lastEnd === undefined ? text : text.slice(lastEnd.index + lastEnd[0].length);
  if (sentence.length <= charactersEachSide) return sentence;
  const near = sentence.slice(-charactersEachSide);
  return `… ${near.slice(near.indexOf(' ') + 1)}`;
}

function after(text: string): string {
  const sentence = /^.*?[.!?؟](?=["”»]?(?:\s|$))|^.*/s.exec(text)?.[0] ?? '';
  if (sentence.length <= charactersEachSide) return sentence;
  const near = sentence.slice(0, charactersEachSide);
  return `${near.slice(0, near.lastIndexOf(' '))} …`;
}
