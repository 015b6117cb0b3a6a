/** A sentence as the ranking sees it. */
export interface RankableSentence {
  /** Stems of its content words. */
  readonly stems: readonly string[];
  readonly words: number;
  /** Names and amounts in it. */
  readonly facts: number;
  /** Index of its paragraph, and its own within the paragraph. */
  readonly paragraph: number;
  readonly within: number;
  /** A question, a caption or a fragment of a quotation: never a statement of its own. */
  readonly unfit: boolean;
}

const weights = { position: 2, paragraphStart: 0.2, centrality: 0.4, facts: 0.15, headline: 0.3 };
const shortWords = 6;
const longWords = 60;
const unfitPenalty = 1;
/**
 * More sentences than anybody tells of one article. Each is compared with those before it, so that without a bound an
 * article of ten thousand fragments would be compared fifty million times.
 */
const mostRanked = 200;

/** How much each sentence tells of its article: early, central, dense in facts, near the headline. */
export function scoreSentences(sentences: readonly RankableSentence[], headline: readonly string[]): number[] {
  const frequency = new Map<string, number>();
  for (const { stems } of sentences)
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const wanted = new Set(headline);
  const central = sentences.map((sentence) => centrality(sentence, frequency, sentences.length));
  const highest = Math.max(1e-9, ...central);
  return sentences.map((sentence, index) => {
    const position = 1 / (1 + 0.2 * index);
    const start = sentence.within === 0 ? 1 : 0;
    const facts = Math.min(1, sentence.facts / 6);
    const shared = wanted.size === 0 ? 0 : sentence.stems.filter((stem) => wanted.has(stem)).length / wanted.size;
    const score =
      weights.position * position +
      weights.paragraphStart * start +
      (weights.centrality * (central[index] ?? 0)) / highest +
      weights.facts * facts +
      weights.headline * Math.min(1, shared);
    return score * lengthFactor(sentence.words) - (sentence.unfit ? unfitPenalty : 0);
  });
}

/** The first few hundred sentences in the order in which they are worth telling, none that mostly repeats one before it. */
export function* rankSentences(
  sentences: readonly RankableSentence[],
  scores: readonly number[],
  maxOverlap: number,
): Generator<number> {
  const order = sentences.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const told: ReadonlySet<string>[] = [];
  for (const index of order) {
    const stems = new Set(sentences[index]?.stems);
    if (told.some((other) => overlap(stems, other) > maxOverlap)) continue;
    told.push(stems);
    yield index;
    if (told.length === mostRanked) return;
  }
}

/** The share of the smaller set of stems that the other has too. */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared / small.size;
}

/** The mean weight of a sentence's words, words of several sentences weighing more. */
function centrality({ stems }: RankableSentence, frequency: ReadonlyMap<string, number>, sentences: number): number {
  const distinct = new Set(stems);
  if (distinct.size < 3 || sentences < 2) return 0;
  let sum = 0;
  for (const stem of distinct) sum += Math.log(frequency.get(stem) ?? 1);
  return sum / Math.sqrt(distinct.size);
}

function lengthFactor(words: number): number {
  if (words < shortWords) return words / shortWords / 2;
  return words > longWords ? longWords / words : 1;
}
