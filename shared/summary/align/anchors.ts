import type { Span } from '../../contract/summary.ts';
import type { Mention } from '../names/mention.ts';
import type { Token } from '../words/tokens.ts';
import type { AlignableSentence } from './align-sentences.ts';

/** The sentences of a text with what their translations should have too: digits, Latin words, listed names, quotation and
 * question marks. */
export function sourceSentences(
  spans: readonly Span[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
): AlignableSentence[] {
  let mention = 0;
  return withTokens(spans, tokens, (span, words) => {
    const anchors = anchorsAmong(words, ({ kind }) => kind === 'latin');
    for (; mention < mentions.length && (mentions[mention]?.start ?? 0) < span.end; mention++) {
      const english = mentions[mention]?.entry?.english;
      if (english !== undefined) anchors.add(lastWord(english));
    }
    return anchors;
  });
}

/** The sentences of a translation with the marks among `wanted` that they have; words of its own are no marks. */
export function targetSentences(
  spans: readonly Span[],
  tokens: readonly Token[],
  wanted: ReadonlySet<string>,
): AlignableSentence[] {
  return withTokens(spans, tokens, (_, words) => anchorsAmong(words, ({ fold }) => wanted.has(fold)));
}

/** The marks among the words of a sentence, and those of its words that are anchors. */
function anchorsAmong(words: readonly Token[], isAnchor: (word: Token) => boolean): Set<string> {
  const anchors = new Set<string>();
  for (const word of words) {
    const mark = markOf(word);
    if (mark !== null) anchors.add(mark);
    else if (isAnchor(word)) anchors.add(word.fold);
  }
  return anchors;
}

function withTokens(
  spans: readonly Span[],
  tokens: readonly Token[],
  anchorsOf: (span: Span, words: readonly Token[]) => ReadonlySet<string>,
): AlignableSentence[] {
  let at = 0;
  return spans.map((span) => {
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at++;
    return { span, anchors: anchorsOf(span, tokens.slice(from, at)) };
  });
}

/** Digits, question marks and quotation marks mean the same in both languages, whatever their shape. */
function markOf({ kind, text }: Token): string | null {
  if (kind === 'number') {
    const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/\D/g, '');
    return digits === '' ? null : `#${digits}`;
  }
  if (kind !== 'sign') return null;
  if (text === '؟' || text === '?') return '?';
  return /^[«»"“”„]$/.test(text) ? '"' : null;
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/[\s-]/).at(-1) ?? '';
}
