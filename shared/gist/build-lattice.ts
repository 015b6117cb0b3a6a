import { compoundName } from './compound-names.ts';
import { foldPlain } from './fold-plain.ts';
import { inflectedPhrase } from './inflected-phrases.ts';
import type { Word } from './lattice.ts';
import { mediaName } from './media-name.ts';
import { awaits, saysNotYet } from './phrase-context.ts';
import { type PhraseIndex, phraseVerb } from './phrase-index.ts';
import { type Person, type Reading, reading } from './reading.ts';
import type { Token } from './token.ts';

/** Looks a bare Arabic word up; results may be kept from earlier calls. */
export type Analyse = (token: Token) => readonly Reading[];

const quotes = new Set(['"', '«', '»', '“', '”', '„', '‟', '″']);

function word(token: Token, readings: readonly Reading[], fields: Partial<Word> = {}): Word {
  return { token, last: token, readings, quote: null, verbatim: null, objectMark: false, term: false, ...fields };
}

interface Start {
  readonly folded: string;
  readonly conjunction: Reading['conjunction'];
  readonly preposition: Reading['preposition'];
  readonly article: boolean;
}

/** The forms under which a token may open a phrase, its prefixes split off. */
function starts(folded: string): Start[] {
  const out: Start[] = [{ folded, conjunction: '', preposition: '', article: false }];
  const first = folded[0];
  if ((first === 'و' || first === 'ف') && folded.length > 3) {
    out.push({ folded: folded.slice(1), conjunction: first, preposition: '', article: false });
  }
  for (let at = 0, end = out.length; at < end; at += 1) {
    const start = out[at] as Start;
    const letter = start.folded[0];
    if (start.folded.length < 4 || (letter !== 'ب' && letter !== 'ك' && letter !== 'ل')) continue;
    out.push({ ...start, folded: start.folded.slice(1), preposition: letter });
    if (letter === 'ل' && start.folded[1] === 'ل') {
      out.push({ ...start, folded: `ال${start.folded.slice(2)}`, preposition: 'ل' });
    }
  }
  for (let at = 0, end = out.length; at < end; at += 1) {
    const start = out[at] as Start;
    if (start.folded.startsWith('ال')) out.push({ ...start, folded: start.folded.slice(2), article: true });
  }
  return out;
}

const owners: readonly (readonly [string, Person])[] = [
  ['هما', '3d'],
  ['هم', '3p'],
  ['ها', '3fs'],
  ['ه', '3ms'],
  ['نا', '1p'],
];

/** The pronoun that a word carries beyond what a phrase wants of it: سعر صرفها for سعر صرف. */
function attached(found: string, wanted: string): Person | null {
  const host = wanted.endsWith('ه') ? `${wanted.slice(0, -1)}ت` : wanted;
  if (!found.startsWith(host) || found.startsWith('ال')) return null;
  return owners.find(([suffix]) => found === host + suffix)?.[1] ?? null;
}

function foldedAt(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index];
  return token?.kind === 'arabic' ? token.folded : null;
}

interface Match {
  readonly length: number;
  readonly reading: Reading;
  /** Only the first letter of its last word belongs to it. */
  readonly clitic: boolean;
}

/** A word without its first letter; للـ becomes the article. */
function withoutPrefix(token: Token): Token {
  const bare = token.bare.startsWith('لل') ? `ال${token.bare.slice(2)}` : token.bare.slice(1);
  return { ...token, text: bare, bare, folded: foldPlain(bare) };
}

function matchPhrase(tokens: readonly Token[], at: number, index: PhraseIndex, before: readonly Word[]): Match | null {
  const token = tokens[at];
  if (token?.kind !== 'arabic') return null;
  let best: Match | null = null;
  for (const start of starts(token.folded)) {
    for (const pattern of index.patternsFrom(start.folded)) {
      if (best !== null && pattern.length <= best.length) break;
      const { words } = pattern;
      const tag = pattern.reading.tag;
      if (start.article && tag !== 'noun' && tag !== 'adj') continue;
      if (start.preposition !== '' && (tag === 'adv' || tag === 'prep' || tag === 'conj')) continue;
      let matched = true;
      let clitic = false;
      let definite = false;
      let pronoun: Person | null = null;
      for (let offset = 1; offset < words.length && matched; offset += 1) {
        const found = foldedAt(tokens, at + offset);
        const wanted = words[offset] ?? '';
        // رجل الأعمال is رجل أعمال made definite.
        matched = found === wanted || ((tag === 'noun' || tag === 'adj') && found === `ال${wanted}`);
        definite ||= matched && found !== wanted;
        if (!matched && tag === 'noun' && offset === words.length - 1 && found !== null) {
          pronoun = attached(found, wanted);
          matched = pronoun !== null;
        }
        // A phrase that ends in a one-letter preposition ends in the prefix of the next word.
        if (
          !matched &&
          wanted.length === 1 &&
          offset === words.length - 1 &&
          found !== null &&
          found.length > 2 &&
          found.startsWith(wanted)
        ) {
          matched = true;
          clitic = true;
        }
      }
      if (!matched || (words[1] === 'ان' && (awaits(before, start.folded) || saysNotYet(before, start.folded))))
        continue;
      const { conjunction, preposition } = start;
      best = {
        length: words.length,
        clitic,
        reading: {
          ...pattern.reading,
          conjunction,
          preposition,
          definite: pattern.reading.definite || start.article || definite || pronoun !== null,
          pronoun,
        },
      };
      break;
    }
  }
  return best;
}

const gapLimit = 7;

/** The words of a verb phrase after its verb, directly or after the subject: the index where they begin, or -1. */
function findRest(tokens: readonly Token[], from: number, rest: readonly string[]): number {
  for (let at = from; at < from + gapLimit && at < tokens.length; at += 1) {
    if (tokens[at]?.kind === 'punctuation' && !quotes.has(tokens[at]?.text ?? '')) return -1;
    if (
      rest.every((part, offset) => {
        const found = foldedAt(tokens, at + offset);
        return found === part || (offset === 0 && found === `ال${part}`);
      })
    ) {
      // أعرب عن قلقه البالغ: a noun that has an adjective of its own is no part of a fixed phrase.
      const own = /..(ه|ها|هم)$/.test(rest.at(-1) ?? '') && /^ال(?!ي$)/.test(foldedAt(tokens, at + rest.length) ?? '');
      const last = rest.at(-1)?.at(-1);
      const next = foldedAt(tokens, at + rest.length);
      const described =
        (last === 'ا' || last === 'ه') &&
        rest.length === 1 &&
        next !== null &&
        next.length > 4 &&
        next.at(-1) === last &&
        !/^[وفبل]/.test(next);
      return own || described ? -1 : at;
    }
  }
  return -1;
}

/** Arranges the tokens of a line as words with their readings; phrases, names and glossary terms become one word. */
export function buildLattice(
  source: readonly Token[],
  analyse: Analyse,
  index: PhraseIndex,
  terms: PhraseIndex | null,
): Word[] {
  const words: Word[] = [];
  const tokens = [...source];
  const skip = new Map<number, 'drop' | 'mark'>();
  let quoteOpen = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const skipped = skip.get(at);
    if (skipped) {
      if (skipped === 'mark') words.push(word(token, [], { objectMark: true, verbatim: '' }));
      continue;
    }
    if (token.kind === 'punctuation') {
      if (quotes.has(token.text)) {
        quoteOpen =
          token.text === '«' || token.text === '“'
            ? true
            : token.text === '»' || token.text === '”'
              ? false
              : !quoteOpen;
        words.push(word(token, [], { quote: quoteOpen ? 'open' : 'close', verbatim: '"' }));
      } else {
        words.push(word(token, [], { verbatim: token.text }));
      }
      continue;
    }
    if (token.kind !== 'arabic') {
      const number = token.kind === 'number';
      words.push(
        word(token, [reading({ tag: number ? 'num' : 'opaque', english: token.bare, stem: '', definite: !number })], {
          verbatim: token.bare,
        }),
      );
      continue;
    }
    // الـ24: the article before digits says nothing that English writes.
    if (token.bare === 'ال' && tokens[at + 1]?.kind === 'number') continue;
    const term = terms === null ? null : matchPhrase(tokens, at, terms, []);
    const phrase = term ?? matchPhrase(tokens, at, index, words);
    if (phrase && (phrase.length > 1 || term !== null)) {
      const last = tokens[at + phrase.length - 1] ?? token;
      words.push(word(token, [phrase.reading], { last, term: term !== null }));
      at += phrase.length - 1;
      if (phrase.clitic) {
        tokens[at] = withoutPrefix(last);
        at -= 1;
      }
      continue;
    }
    const compound = compoundName(tokens, at, analyse) ?? mediaName(tokens, at, analyse);
    if (compound) {
      words.push(word(token, [compound.reading], { last: tokens[at + compound.length - 1] ?? token }));
      at += compound.length - 1;
      continue;
    }
    const readings = analyse(token);
    const follower = tokens[at + 1];
    const inflected = follower?.kind === 'arabic' ? inflectedPhrase(readings, analyse(follower), index) : null;
    if (inflected) {
      words.push(word(token, [inflected], { last: follower ?? token }));
      at += 1;
      continue;
    }
    const verb = verbPhrase(tokens, at, readings, index, skip, words.at(-1));
    words.push(word(token, verb ?? readings));
  }
  return words;
}

function verbPhrase(
  tokens: readonly Token[],
  at: number,
  readings: readonly Reading[],
  index: PhraseIndex,
  skip: Map<number, 'drop' | 'mark'>,
  previous: Word | undefined,
): Reading[] | null {
  // A form that may as well be a noun is a verb phrase only where a clause can begin.
  const nominal = readings.some(
    (one) => one.tag === 'noun' && one.conjunction === '' && one.preposition === '' && one.score > -0.5,
  );
  const initial =
    previous === undefined ||
    previous.verbatim !== null ||
    previous.readings[0]?.tag === 'conj' ||
    previous.readings[0]?.tag === 'rel' ||
    previous.readings[0]?.tag === 'part' ||
    previous.readings[0]?.tag === 'sub';
  if (nominal && !initial) return null;
  const likeliest = Math.max(...readings.map((one) => one.score));
  for (const candidate of readings) {
    const form = candidate.verb;
    // أصاب ابنته بجروح: "I am wounded" is spelled so, but hardly ever meant.
    if (form === null || (form.person === '1s' && candidate.score < likeliest - 1)) continue;
    for (const pattern of index.verbPatterns.get(form.entry.perfect) ?? []) {
      const found = findRest(tokens, at + 1, pattern.rest);
      if (found < 0) continue;
      pattern.rest.forEach((_, offset) => {
        skip.set(found + offset, 'drop');
      });
      if (pattern.takesObject && !pattern.inner) skip.set(found + pattern.rest.length - 1, 'mark');
      const entry = phraseVerb(form.entry, pattern);
      return readings
        .filter((one) => one.verb?.entry === form.entry)
        .map((one) => ({
          ...one,
          english: pattern.english,
          source: entry,
          verb: one.verb ? { ...one.verb, entry } : null,
          score: one.score + 3,
        }));
    }
  }
  return null;
}
