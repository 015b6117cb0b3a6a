import { foldLetters } from '../arabic/letters.ts';
import type { Term, Terminology } from '../ports/translator.ts';

/** Where a term stands in a text. */
export interface TermMatch {
  readonly term: Term;
  /** UTF-16 offset of the word that the term begins with, after its conjunctions and prepositions. */
  readonly start: number;
  /** UTF-16 offset after its last character. */
  readonly end: number;
}

interface TermPattern {
  readonly term: Term;
  /** A stretch that a text with the term must contain; cheap to look for. */
  readonly core: string;
  readonly pattern: RegExp;
}

const patternsByTerminology = new WeakMap<Terminology, readonly TermPattern[]>();

/**
 * The terms of a glossary that occur in an Arabic text as whole words, in the glossary's order. Conjunctions and prepositions
 * may be attached (وللأمم المتحدة); spellings that differ by hamza, ة / ه or short vowels are one.
 */
export function termsIn(text: string, terminology: Terminology | null): Term[] {
  if (terminology === null) return [];
  const folded = foldLetters(text);
  return candidatesIn(folded, terminology)
    .filter(({ pattern }) => folded.search(pattern) >= 0)
    .map(({ term }) => term);
}

/** Every place where a term of a glossary stands in a text, in order; where terms overlap, the longest. */
export function termMatches(text: string, terminology: Terminology | null): TermMatch[] {
  if (terminology === null) return [];
  const { folded, origins } = foldWithOrigins(text);
  const matches = candidatesIn(folded, terminology).flatMap(({ term, pattern }) =>
    [...folded.matchAll(pattern)].map((match) => ({
      term,
      start: origins[match.index + (match[1]?.length ?? 0)] ?? 0,
      end: (origins[match.index + match[0].length - 1] ?? 0) + 1,
    })),
  );
  const longestFirst = matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const chosen: TermMatch[] = [];
  for (const match of longestFirst) {
    if (!chosen.some((other) => match.start < other.end && other.start < match.end)) chosen.push(match);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function candidatesIn(folded: string, terminology: Terminology): readonly TermPattern[] {
  let patterns = patternsByTerminology.get(terminology);
  if (patterns === undefined) {
    patterns = terminology.terms.map(toPattern);
    patternsByTerminology.set(terminology, patterns);
  }
  return patterns.filter(({ core }) => folded.includes(core));
}

function toPattern(term: Term): TermPattern {
  const folded = foldLetters(term.source).trim().replace(/\s+/gu, ' ');
  const [first = '', ...rest] = folded.split(' ');
  const isArabic = /^\p{Script=Arabic}/u.test(first);
  const hasArticle = isArabic && first.startsWith('ال') && first.length > 3;
  const stem = hasArticle ? first.slice(2) : first;
  // ل and the article are written لل.
  const clitics = hasArticle ? '((?:[وف]?[بك]?(?=ال)|[وف]?ل(?=ل)))(?:ال|ل)' : isArabic ? '([وف]?[بلك]?)' : '()';
  const body = [stem, ...rest].map(escaped).join('\\s+');
  return {
    term,
    core: stem,
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${clitics}${body}(?![\\p{L}\\p{M}\\p{N}_])`, 'gu'),
  };
}

/** The folded text, and for each of its code units where it came from. */
function foldWithOrigins(text: string): { readonly folded: string; readonly origins: readonly number[] } {
  let folded = '';
  const origins: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = foldLetters(text.charAt(index));
    folded += letter;
    for (let unit = 0; unit < letter.length; unit += 1) origins.push(index);
  }
  return { folded, origins };
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`));
}
