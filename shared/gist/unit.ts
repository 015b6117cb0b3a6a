import type { Word } from './lattice.ts';
import { type Reading, reading, type Tag } from './reading.ts';

/** One piece of the sentence as the grammar sees it: a word without its prefixes, a prefix, a mark of punctuation. */
export interface Unit {
  readonly kind: Tag | 'punctuation' | 'quote' | 'mark' | 'time';
  readonly reading: Reading;
  /** Bare Arabic; for prefixes the prefix. */
  readonly arabic: string;
  readonly english: string;
  /** For `time`: what sort, so that English gets its preposition. */
  readonly time: 'day' | 'month' | 'year' | 'adverb' | null;
  readonly quote: 'open' | 'close' | null;
  /** A house-glossary term. */
  readonly term: boolean;
  /** It was joined to the word before it: no white space between them. */
  readonly glued: boolean;
}

const none = reading({});

/** Stands before English that must come out letter for letter; finishing takes it away. */
export const untouchable = '\uE000';

/** A unit with the given fields, the others at rest. */
export function unit(fields: Partial<Unit> & { kind: Unit['kind'] }): Unit {
  return { reading: none, arabic: '', english: '', time: null, quote: null, term: false, glued: false, ...fields };
}

/** Takes each word apart into prefixes and stem. */
export function toUnits(words: readonly Word[], chosen: readonly (Reading | null)[]): Unit[] {
  const units: Unit[] = [];
  words.forEach((word, at) => {
    const read = chosen[at] ?? null;
    const glued = !word.token.spaced;
    if (word.objectMark) units.push(unit({ kind: 'mark' }));
    else if (word.quote) units.push(unit({ kind: 'quote', quote: word.quote, english: '"', glued }));
    else if (read === null)
      units.push(unit({ kind: 'punctuation', arabic: word.token.text, english: word.token.text, glued }));
    else {
      if (read.conjunction !== '') units.push(unit({ kind: 'conj', arabic: read.conjunction, english: 'and' }));
      if (read.preposition !== '' && read.tag !== 'verb') units.push(unit({ kind: 'prep', arabic: read.preposition }));
      if (read.tag === 'sub' && (read.stem === 'ألا' || read.stem === 'ألّا')) {
        units.push(
          unit({ kind: 'sub', reading: { ...read, stem: 'أن' }, arabic: 'أن', english: 'that' }),
          unit({ kind: 'neg', arabic: 'لا', english: 'not' }),
        );
        return;
      }
      const fixed = read.tag === 'opaque' || word.term;
      const english = (fixed ? untouchable : '') + (word.verbatim ?? read.english);
      units.push(
        unit({ kind: read.tag, reading: read, arabic: read.stem || word.token.bare, english, term: word.term, glued }),
      );
    }
  });
  return approximations(units);
}

const approximate: Readonly<Record<string, string>> = {
  نحو: 'about',
  حوالي: 'about',
  قرابة: 'nearly',
  زهاء: 'about',
  نحوا: 'about',
};
const bounds = /^(more than|less than|at least|nearly|almost|over|up to|fewer than|no fewer than|around|about)$/;

/** نحو and أكثر من before a number belong to the number. */
function approximations(units: Unit[]): Unit[] {
  return units.map((one, at) => {
    const next = units[at + 1];
    if (
      one.arabic === 'أي' &&
      one.kind === 'quant' &&
      (next?.kind === 'prep' ||
        next?.arabic === 'أقل' ||
        next?.arabic === 'أكثر' ||
        next?.kind === 'rel' ||
        next?.kind === 'sub')
    )
      return next?.kind === 'prep' && next.arabic === 'من' ? one : { ...one, kind: 'adv', english: 'that is,' };
    const counts = next?.kind === 'num' || (next?.kind === 'quant' && /^(نصف|ثلث|ربع)$/.test(next.arabic));
    if (!counts || (one.kind !== 'prep' && one.kind !== 'adv' && one.kind !== 'quant')) return one;
    if (one.arabic === 'عن') return one;
    if (one.arabic === 'أي' && next?.kind === 'num') return { ...one, kind: 'adv', english: 'or' };
    const english = approximate[one.arabic] ?? (bounds.test(one.english) ? one.english : undefined);
    return english === undefined || one.reading.pronoun !== null ? one : { ...one, kind: 'quant', english };
  });
}
