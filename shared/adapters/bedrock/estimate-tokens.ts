import { expectedLength } from '../../translation/checks/length-model.ts';
import { answerSchema } from './model-answer.ts';
import { articleDocument, instructions, maxArticleCharacters } from './prompt.ts';

/** Tokens that a model reads and writes. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** What a model's summary of an article takes: about so much, and so much at most. */
export interface TokenEstimate {
  readonly expected: Tokens;
  readonly most: Tokens;
}

/** How many characters make a token: models split Arabic into pieces half as long as English. Rules of thumb, not measured. */
const lettersPerToken = { arabic: 2, other: 4 } as const;
/**
 * An answer that says no more than the extractive summary has 360 tokens and 0.32 for each character of the article (20
 * published news articles); models say about twice as much, and the lists they are asked for are bounded.
 */
const usualAnswer = { least: 1_000, perCharacter: 0.7, most: 4_000 } as const;
/** A translation that is longer than its source by more than this would be warned about. */
const longestTranslation = 2;

const none: Tokens = { input: 0, output: 0 };

/**
 * What a model would read and write for an article that is not translated yet; nothing for one that is longer than is sent.
 * At most: as if every character were a token, with the longest translation and the longest answer that are allowed.
 */
export function estimateTokens(sources: readonly string[], maxOutputTokens: number): TokenEstimate {
  const around = instructions + JSON.stringify(answerSchema());
  const untranslated = documentOf(sources, () => 0);
  const document = documentOf(sources, expectedLength);
  const longest = documentOf(sources, (source) => longestTranslation * source.length);
  const characters = sources.reduce((sum, source) => sum + source.length, 0);
  const answer = Math.min(usualAnswer.most, usualAnswer.least + usualAnswer.perCharacter * characters);
  return {
    expected: isSent(document)
      ? { input: tokensOf(around + document), output: Math.min(maxOutputTokens, Math.round(answer)) }
      : none,
    most: isSent(untranslated)
      ? { input: around.length + Math.min(longest.length, maxArticleCharacters), output: maxOutputTokens }
      : none,
  };
}

function documentOf(sources: readonly string[], lengthOf: (source: string) => number): string {
  return articleDocument({
    source: { published: null },
    segments: sources.map((source, index) => ({
      id: `s${index + 1}`,
      kind: 'paragraph',
      source,
      target: 'x'.repeat(lengthOf(source)),
    })),
  });
}

function isSent(document: string): boolean {
  return document.length <= maxArticleCharacters;
}

function tokensOf(text: string): number {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return Math.round(arabic / lettersPerToken.arabic + (text.length - arabic) / lettersPerToken.other);
}
