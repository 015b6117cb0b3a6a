import { spellWord } from '../lexicon/press-spelling.ts';
import { parseNounPhrase } from './noun-phrase.ts';
import { announcesName, englishUnknown, isHuman, isOrganisation, looksLikeName } from './noun-words.ts';
import { ordinalWord } from './number-words.ts';
import type { ParseState } from './parse-state.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { Unit } from './unit.ts';

/** Whether a unit can be part of a name. */
export function isNameUnit(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'unknown' && !unit.reading.definite);
}

const romanTens = ['', 'X', 'XX'];
const romanOnes = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** محمد الخامس, ليو الرابع عشر: how rulers of one name are told apart. */
function regnal(unit: Unit): string | null {
  if (unit.kind !== 'adj' || !unit.reading.definite) return null;
  const counted = /^(\d+)(st|nd|rd|th)$/.exec(unit.english)?.[1];
  const value = counted ? Number(counted) : ordinalWord(unit.arabic.replace(/^ال/, ''));
  if (value === null || value < 2 || value > 29) return null;
  return `${romanTens[Math.floor(value / 10)]}${romanOnes[value % 10]}`;
}

/** رامي البدوي: behind a first name alone an adjective with the article is a family name. */
function isSurname(first: Unit, unit: Unit): boolean {
  return (
    /^given/.test(first.reading.name?.kind ?? '') &&
    unit.kind === 'adj' &&
    unit.reading.definite &&
    unit.reading.number === 'sg' &&
    unit.reading.gender === 'm' &&
    unit.reading.derived === null &&
    /ي$/.test(unit.arabic)
  );
}

/**
 * Whether words from here on are a name and not words that the lexicon lacks: a known name is among them, a noun announces
 * them (مدينة، الرئيس الكيني), or there are several that look like names.
 */
function isSurelyName({ units }: ParseState, at: number): boolean {
  let next = at;
  while (isNameUnit(units[next])) next += 1;
  const run = units.slice(at, Math.max(next, at + 1));
  if (run.some(({ kind }) => kind === 'name')) return true;
  if (!run.every(looksLikeName)) return false;
  const before = units[at - 1];
  return run.length > 1 || announcesName(before?.kind === 'adj' ? units[at - 2] : before);
}

/** A run of names and unknown words: one person's or place's full name. */
export function parseName(state: ParseState, at: number): Phrase | null {
  const first = state.units[at];
  if (first === undefined || !(first.kind === 'name' || first.kind === 'unknown')) return null;
  const parts: string[] = [];
  let next = at;
  let human = false;
  const surely = isSurelyName(state, at);
  while (next < state.units.length) {
    const unit = state.units[next];
    if (unit === undefined) break;
    const particle = unit.kind === 'noun' && next > at && unit.arabic === 'ابن' && isNameUnit(state.units[next + 1]);
    const surname = next === at + 1 && isSurname(first, unit);
    const follows =
      next === at || surname || isNameUnit(unit) || (unit.kind === 'unknown' && parts.length > 0) || particle;
    const numeral = next > at && human ? regnal(unit) : null;
    if (numeral !== null) {
      parts.push(numeral);
      next += 1;
      break;
    }
    if (!follows) break;
    // A place or body ends its own name: what follows is another, as in رئيس كازاخستان قاسم.
    const before = state.units[next - 1];
    if (next > at && before?.kind === 'name' && !isHuman(before)) break;
    if (unit.kind === 'name') {
      parts.push(unit.english);
      human ||= isHuman(unit);
    } else if (surname) {
      parts.push(spellWord(`ال${unit.arabic.replace(/^ال/, '')}`));
    } else {
      parts.push(particle ? 'bin' : englishUnknown(unit, surely));
    }
    next += 1;
  }
  // في مقاصف المدارس: a word nobody knows between a preposition and a definite noun governs it.
  const governs = next === at + 1 && first.kind === 'unknown' && !first.reading.definite && !first.reading.accusative;
  const inner = state.units[next];
  if (
    governs &&
    state.units[at - 1]?.kind === 'prep' &&
    inner?.kind === 'noun' &&
    inner.reading.definite &&
    inner.reading.pronoun === null
  ) {
    const genitive = parseNounPhrase(state, next, { genitive: true });
    if (genitive) return phrase({ english: `${parts[0]} of ${genitive.english}`, next: genitive.next, definite: true });
  }
  const plural = first.reading.number === 'pl';
  // الهلال الأحمر السوداني: a nationality after the name of a body goes before it.
  const nation = state.units[next];
  const located =
    nation?.kind === 'adj' &&
    nation.reading.definite &&
    nation.reading.nominal !== null &&
    (nation.reading.nominal.features.has('nat')
      ? isOrganisation(first) && !/^(country|city)$/.test(first.reading.name?.kind ?? '')
      : /^(region|country|continent)$/.test(first.reading.name?.kind ?? '') &&
        next === at + 1 &&
        nation.reading.derived === null &&
        state.units[next + 1]?.kind !== 'prep');
  if (located && nation && first.kind === 'name' && !human) {
    parts.unshift(/^the /i.test(parts[0] ?? '') ? 'the' : '', nation.english);
    parts[2] = (parts[2] ?? '').replace(/^the /i, '');
    next += 1;
  }
  return phrase({
    english: parts.filter((part) => part !== '').join(' '),
    next,
    named: true,
    definite: true,
    human: human || (first.kind === 'unknown' && next - at > 1),
    organisation: isOrganisation(first),
    // A city is a club as well, and then masculine: ضم برشلونة المهاجم.
    gender: first.kind === 'name' && first.reading.gender === 'f' && first.reading.name?.kind !== 'city' ? 'f' : null,
    number: plural ? 'pl' : 'sg',
  });
}

/** A name or phrase between quotation marks, taken together with them. */
export function shortQuote(state: ParseState, at: number): { english: string; next: number } | null {
  for (let end = at + 2; end <= at + 5; end += 1) {
    const unit = state.units[end];
    if (unit?.kind === 'quote' && unit.quote === 'close') {
      const inside = state.units.slice(at + 1, end);
      if (inside.some((one) => one.kind === 'verb' || one.kind === 'punctuation')) return null;
      const name = parseName(state, at + 1);
      if (name && name.next === end) return { english: `"${name.english}"`, next: end + 1 };
      const inner = parseNounPhrase(state, at + 1, {});
      return inner && inner.next === end ? { english: `"${inner.english}"`, next: end + 1 } : null;
    }
  }
  return null;
}
