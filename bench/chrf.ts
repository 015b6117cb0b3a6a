const maxOrder = 6;
const betaSquared = 4;

function ngrams(text: string, order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + order <= text.length; at += 1) {
    const gram = text.slice(at, at + order);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Corpus chrF2 (character n-grams to order 6, white space left out, beta 2) of translations against references, 0 to 100.
 * Follows sacrebleu 2: a segment's hypothesis n-grams are not counted where its reference has none of that order. */
export function chrf2(hypotheses: readonly string[], references: readonly string[]): number {
  let precision = 0;
  let recall = 0;
  let orders = 0;
  for (let order = 1; order <= maxOrder; order += 1) {
    let inHypothesis = 0;
    let inReference = 0;
    let matched = 0;
    references.forEach((reference, at) => {
      const wanted = ngrams(reference.replace(/\s+/g, ''), order);
      if (wanted.size === 0) return;
      const got = ngrams((hypotheses[at] ?? '').replace(/\s+/g, ''), order);
      inHypothesis += total(got);
      inReference += total(wanted);
      for (const [gram, count] of got) matched += Math.min(count, wanted.get(gram) ?? 0);
    });
    if (inHypothesis === 0 || inReference === 0) continue;
    precision += matched / inHypothesis;
    recall += matched / inReference;
    orders += 1;
  }
  if (orders === 0 || precision + recall === 0) return 0;
  const [p, r] = [precision / orders, recall / orders];
  return (100 * (1 + betaSquared) * p * r) / (betaSquared * p + r);
}
