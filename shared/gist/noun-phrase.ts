import { parseAdjectiveAsNoun } from './adjective-phrase.ts';
import { parseCore } from './core-phrase.ts';
import { parseDemonstrative } from './demonstrative.ts';
import { parseName } from './name-phrase.ts';
import type { ParseState } from './parse-state.ts';
import { type Phrase, phrase } from './phrase.ts';
import { isEleven, parseCounted, parseQuantified } from './quantified-phrase.ts';
import type { Unit } from './unit.ts';
import { isWho, whoPhrase } from './who-phrase.ts';

/** Whether a noun phrase can begin at a unit. */
export function opensPhrase(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  switch (unit.kind) {
    case 'noun':
    case 'name':
    case 'num':
    case 'quant':
    case 'dem':
    case 'opaque':
    case 'unknown':
      return true;
    case 'rel':
      return isWho(unit);
    case 'adj':
      return (
        unit.reading.definite ||
        unit.reading.nominal?.features.has('elative') === true ||
        unit.reading.nominal?.features.has('ord') === true ||
        unit.reading.nominal?.features.has('nat') === true ||
        unit.reading.number === 'pl'
      );
    default:
      return false;
  }
}

export interface PhraseOptions {
  /** It stands in a genitive: no coordination is taken in that belongs to the whole. */
  readonly genitive?: boolean;
  /** No article. */
  readonly bare?: boolean;
  /** It is what a verbal noun is done to: a verbal noun joined to it is another deed. */
  readonly undergoes?: boolean;
  /** The head is a masdar that will become a verb: its genitive takes the coordinated members and keeps the adjectives. */
  readonly verbal?: boolean;
}

/** A word of quantity stands before what would show the case. */
function withoutCase(phrase: Phrase | null): Phrase | null {
  return phrase && { ...phrase, nominative: false, accusative: false };
}

function parseSimple(state: ParseState, at: number, options: PhraseOptions): Phrase | null {
  const unit = state.units[at];
  switch (unit?.kind) {
    case 'noun':
      return parseCore(state, at, null, options.bare === true, options.verbal === true);
    case 'name':
    case 'unknown':
      return parseName(state, at);
    case 'opaque': {
      let next = at;
      const parts: string[] = [];
      while (state.units[next]?.kind === 'opaque') {
        parts.push(state.units[next]?.english ?? '');
        next += 1;
      }
      return phrase({ english: parts.join(' '), next, named: true, definite: true });
    }
    case 'num':
      return parseCounted(state, at);
    case 'quant':
      return isEleven(state, at) ? parseCounted(state, at) : withoutCase(parseQuantified(state, at));
    case 'dem':
      return parseDemonstrative(state, at);
    case 'rel':
      return whoPhrase(state, at);
    case 'adj':
      return parseAdjectiveAsNoun(state, at);
    default:
      return null;
  }
}

const fractions: Readonly<Record<string, string>> = { نصف: 'a half', ربع: 'a quarter', ثلث: 'a third' };

/** خمسة دنانير ونصف الدينار: five and a half dinars. */
function withFraction(state: ParseState, whole: Phrase): Phrase | null {
  const fraction = fractions[state.units[whole.next + 1]?.arabic ?? ''];
  const count = /^(two|three|four|five|six|seven|eight|nine|ten|\d+)(?= )/.exec(whole.english)?.[0];
  if (fraction === undefined || count === undefined || state.units[whole.next]?.kind !== 'conj') return null;
  const named = state.units[whole.next + 2];
  const repeats = named?.kind === 'noun' && named.reading.definite && whole.english.includes(` ${named.english}`);
  if (!repeats && opensPhrase(named)) return null;
  return {
    ...whole,
    english: `${count} and ${fraction}${whole.english.slice(count.length)}`,
    next: whole.next + (repeats ? 3 : 2),
  };
}

/** بين عشرين وثلاثين ألف شخص: the scale said once belongs to both ends. */
function scaleBoth(state: ParseState, at: number, members: Phrase[]): void {
  const [low, high] = members;
  if (!/بين$/.test(state.units[at - 1]?.arabic ?? '') || members.length !== 2 || !low || !high) return;
  const scale = /^\d+(?:\.\d+)?(,000| million| billion)\b/.exec(high.english)?.[1];
  if (scale && /^(\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(low.english))
    members[0] = {
      ...low,
      english: /^\d/.test(low.english) || scale !== ',000' ? `${low.english}${scale}` : `${low.english} thousand`,
    };
}

/** Reads the noun phrase that begins at a unit, coordinated ones included, or returns null when none does. */
export function parseNounPhrase(state: ParseState, at: number, options: PhraseOptions): Phrase | null {
  const first = parseSimple(state, at, options);
  if (first === null || options.genitive || options.verbal) return first;
  const half = withFraction(state, first);
  if (half !== null) return half;
  const members = [first];
  let last = first;
  let word = 'and';
  for (;;) {
    const link = state.units[last.next];
    if (link?.kind !== 'conj' || (link.arabic !== 'و' && link.arabic !== 'أو')) break;
    const opener = state.units[last.next + 1];
    if (!opensPhrase(opener)) break;
    if (options.undergoes && opener?.reading.derived === 'masdar' && !opener.reading.definite && first.source === null)
      break;
    const member = parseSimple(state, last.next + 1, options);
    // "X and Y did …" after another verb begins a clause of its own.
    if (
      member === null ||
      (state.units[member.next]?.kind === 'verb' && member.next > 0) ||
      (member.time && !first.time)
    )
      break;
    if (link.arabic === 'أو') word = 'or';
    members.push(member);
    last = member;
  }
  if (members.length === 1) return first;
  // مدن وبلدات عدة: "several" behind the last tells of all.
  const several = state.units[last.next]?.arabic === 'عدة' && state.units[last.next]?.kind === 'quant';
  if (several && members[0]) {
    members[0] = { ...members[0], english: `several ${members[0].english}` };
    last = { ...last, next: last.next + 1 };
  }
  scaleBoth(state, at, members);
  const english = `${members
    .slice(0, -1)
    .map((member) => member.english)
    .join(', ')} ${word} ${last.english}`;
  return {
    ...first,
    english,
    number: word === 'or' ? last.number : 'pl',
    next: last.next,
    complement: null,
    infinitive: null,
    members,
    gender: first.gender,
    human: members.some((member) => member.human),
  };
}
