import { foldLetters } from '../arabic/letters.ts';
import type { Term, Terminology } from '../ports/translator.ts';

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
  return patternsOf(terminology)
    .filter(({ core, pattern }) => folded.includes(core) && pattern.test(folded))
    .map(({ term }) => term);
}

function patternsOf(terminology: Terminology): readonly TermPattern[] {
  const known = patternsByTerminology.get(terminology);
  if (known !== undefined) return known;
  const patterns = terminology.terms.map(toPattern);
  patternsByTerminology.set(terminology, patterns);
  return patterns;
}

function toPattern(term: Term): TermPattern {
  const folded = foldLetters(term.source).trim().replace(/\s+/gu, ' ');
  const [first = '', ...rest] = folded.split(' ');
  const isArabic = /^\p{Script=Arabic}/u.test(first);
  const hasArticle = isArabic && first.startsWith('ال') && first.length > 3;
  const stem = hasArticle ? first.slice(2) : first;
  // ل and the article are written لل.
  const article = hasArticle ? '(?:[وف]?[بك]?ال|[وف]?لل)' : isArabic ? '[وف]?[بلك]?' : '';
  const body = [stem, ...rest].map(escaped).join('\\s+');
  return {
    term,
    core: stem,
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${article}${body}(?![\\p{L}\\p{M}\\p{N}_])`, 'u'),
  };
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`));
}
