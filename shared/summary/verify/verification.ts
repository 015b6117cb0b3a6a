import type { Text } from '../../contract/source.ts';
import type { Evidence, Span } from '../../contract/summary.ts';
import { withoutArabic } from '../claim.ts';
import type { Findings } from '../findings.ts';
import { endsAtWords, evidenceFault } from './check-evidence.ts';
import { arabicFault, englishFault } from './text-facts.ts';

/** A part of a summary that its evidence does not show, by its path (`people[0].role`), and why. */
export interface VerificationFailure {
  readonly path: string;
  readonly reason: string;
}

/** What the checks compare a summary with. */
export interface Grounds {
  /** What the article itself shows, found anew. */
  readonly found: Findings;
  /** The ISO day the article is dated, or null. */
  readonly reference: string | null;
  /** Whether the summariser only copies, so that every word must be the article's. */
  readonly copies: boolean;
  /** English names that the summary lists for what the article names. */
  readonly listedNames: readonly string[];
}

/** Why a statement is not shown by its evidence, with the part at fault; null when it is shown. */
export function statementFault(
  text: Text,
  evidence: readonly Evidence[],
  grounds: Grounds,
): VerificationFailure | null {
  if (evidence.length === 0) return { path: '.evidence', reason: 'Expected at least one piece of evidence, got none.' };
  for (const [index, item] of evidence.entries()) {
    const fault = evidenceFault(item, grounds.found.byId);
    if (fault !== null) return { path: `.evidence[${index}]`, reason: fault };
    const read = grounds.found.byId.get(item.segment);
    const isWhole =
      read === undefined ||
      (isWholeStretch(item.source, read.source) && (item.target === null || isWholeStretch(item.target, read.target)));
    if (!isWhole) return { path: `.evidence[${index}]`, reason: 'It begins or ends within a word, or with space.' };
  }
  const proof = evidence.map((item) => slice(grounds, item, 'source')).join(' ');
  const spoken = evidence.map((item) => slice(grounds, item, 'target')).join(' ');
  const source =
    text.source.trim() === '' ? 'Expected text, got none.' : sourceFault(text.source, proof, grounds.copies);
  if (source !== null) return { path: '.text.source', reason: source };
  const target =
    text.target.trim() === '' ? 'Expected text, got none.' : targetFault(text.target, spoken, proof, grounds, evidence);
  return target === null ? null : { path: '.text.target', reason: target };
}

function isWholeStretch(span: Span, text: string): boolean {
  const stretch = text.slice(span.start, span.end);
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const isCutAhead = letter.test(text.charAt(span.start - 1)) && letter.test(stretch.charAt(0));
  return stretch === stretch.trim() && endsAtWords(span, text) && !isCutAhead;
}

/** The stretch of a segment that evidence covers; the whole translation where it names no stretch of it. */
export function slice(grounds: Grounds, { segment, source, target }: Evidence, side: 'source' | 'target'): string {
  const read = grounds.found.byId.get(segment);
  if (read === undefined) return '';
  if (side === 'source') return read.source.slice(source.start, source.end);
  return target === null ? read.target : read.target.slice(target.start, target.end);
}

function sourceFault(text: string, proof: string, copies: boolean): string | null {
  if (text === proof) return null;
  return copies ? 'It is not word for word the evidence.' : arabicFault({ claim: text, proof });
}

function targetFault(
  text: string,
  spoken: string,
  proof: string,
  grounds: Grounds,
  evidence: readonly Evidence[],
): string | null {
  if (/\p{Script=Arabic}/u.test(text)) return 'It holds Arabic.';
  const exact = withoutArabic(spoken);
  if (text === exact) return null;
  if (grounds.copies && evidence.every(({ target }) => target !== null))
    return 'It is not word for word the translation.';
  if (grounds.copies && !exact.includes(text)) return 'It is not in the translation.';
  return englishFault({ claim: text, proof: exact }, proof, grounds.listedNames);
}
