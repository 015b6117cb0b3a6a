const maxOrder = 4;

/** The tokens of a text as mteval-v13a and sacreBLEU's `13a` make them: punctuation split off, marks within numbers kept. */
export function tokenise13a(text: string): string[] {
  const unescaped = text
    .trimEnd()
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return ` ${unescaped} `
    .replace(/([{-~[-` -&(-+:-@/])/g, ' $1 ')
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
    .split(/\s+/)
    .filter((token) => token !== '');
}

function ngrams(tokens: readonly string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + order <= tokens.length; at += 1) {
    const gram = tokens.slice(at, at + order).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/**
 * Corpus BLEU (orders 1 to 4, `13a` tokens, case kept, exponential smoothing of empty orders) of translations against one
 * reference each, 0 to 100; sacreBLEU's signature nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp.
 */
export function bleu(hypotheses: readonly string[], references: readonly string[]): number {
  const matched = new Array<number>(maxOrder).fill(0);
  const proposed = new Array<number>(maxOrder).fill(0);
  let [hypothesisLength, referenceLength] = [0, 0];
  references.forEach((reference, at) => {
    const [got, wanted] = [tokenise13a(hypotheses[at] ?? ''), tokenise13a(reference)];
    hypothesisLength += got.length;
    referenceLength += wanted.length;
    for (let order = 1; order <= maxOrder; order += 1) {
      const wantedGrams = ngrams(wanted, order);
      proposed[order - 1] = (proposed[order - 1] ?? 0) + Math.max(0, got.length - order + 1);
      for (const [gram, count] of ngrams(got, order)) {
        matched[order - 1] = (matched[order - 1] ?? 0) + Math.min(count, wantedGrams.get(gram) ?? 0);
      }
    }
  });
  if (hypothesisLength === 0 || matched.every((count) => count === 0)) return 0;
  let smoothing = 1;
  let logarithms = 0;
  for (let order = 0; order < maxOrder; order += 1) {
    const [hits, total] = [matched[order] ?? 0, proposed[order] ?? 0];
    if (total === 0) return 0;
    if (hits === 0) smoothing *= 2;
    logarithms += Math.log(hits === 0 ? 1 / (smoothing * total) : hits / total);
  }
  const brevity = hypothesisLength >= referenceLength ? 1 : Math.exp(1 - referenceLength / hypothesisLength);
  return 100 * brevity * Math.exp(logarithms / maxOrder);
}
