import { englishOfNoun, englishOfWord } from '../words/english-of-words.ts';
import { functionWords } from '../words/function-words.ts';
import { knowledgeOf } from '../words/known-words.ts';
import type { Token } from '../words/tokens.ts';
import { type FieldNoun, fieldPhrase } from './field-phrase.ts';
import { givenName, kindOf, longestName } from './gazetteer.ts';
import { institutionAdjective, institutionCompound, institutionNoun } from './institution-words.ts';
import { isUnknown } from './name-words.ts';
import { spellName } from './spell-name.ts';
import { capitalised } from './title-case.ts';
import { titles } from './titles.ts';

/** What stands behind the head of a body's name, by its part in the English name. */
export interface OrganisationParts {
  /** The nation it is of ("Omani"). */
  readonly nations: string[];
  /** What else describes it ("National"). */
  readonly adjectives: string[];
  /** What the body is of, as one English phrase; empty where it is of nothing. */
  readonly field: string;
  /** Whether the field is one noun without article, as a company's own name is (شركة أفق للطاقة). */
  readonly isOwnNoun: boolean;
  /** Whether "and" joins the field to what stands before it. */
  readonly isJoined: boolean;
  /** A name: somebody's, a company's own. */
  readonly proper: string;
  /** The place the body is of, or in. */
  readonly place: string;
  readonly isIn: boolean;
  /** What the body is for ("للطاقة"). */
  readonly purpose: string;
}

interface Found {
  readonly english: string;
  readonly length: number;
}

/** Heads of bodies that bear a name of their own, which may be any word. */
const nameBearers =
  /^(?:Hospital|University|School|Company|Club|Bank|Foundation|Association|House|Group|Brigades?|newspaper|magazine|channel|radio|network|website|Agency|Organization|Party|restaurant|hotel|theatre|team|Movement|Coalition|Alliance|Centre|Center|bloc|platform|festival|Museum)$/i;

const outlets = /^(?:newspaper|magazine|channel|radio|website|network)$/i;

/** The parts of a body's name behind its head; null when a word of it is not known. `head` is its English. */
export function partsOf(
  rest: readonly Token[],
  first: Token,
  head: string,
  isFixed: boolean,
): OrganisationParts | null {
  const nations: string[] = [];
  const adjectives: string[] = [];
  const field: FieldNoun[] = [];
  const purpose: FieldNoun[] = [];
  let [proper, place, isIn] = ['', '', false];
  let phrase = field;
  let isCompleting = false;
  for (let at = 0; at < rest.length; at++) {
    const token = rest[at];
    if (token === undefined) break;
    const { fold } = token;
    if (fold === 'في') {
      // "The right to housing": no place follows.
      isCompleting = placeAt(rest, at + 1, true) === null && phrase.length > 0;
      isIn = !isCompleting;
      continue;
    }
    // "The defence of consumers": what follows completes the noun.
    if (fold === 'عن' || fold === 'علي') {
      isCompleting = true;
      continue;
    }
    // "Charged with …": what it is for.
    if (/^ال(?:مكلف|مختص|معني|مشرف)ه?$/.test(fold) && /^ب/.test(rest[at + 1]?.fold ?? '')) {
      phrase = purpose;
      continue;
    }
    const before = rest[at - 1];
    const nation = fold.startsWith('ال') ? englishOfWord(fold) : null;
    if (nation?.nationality === true) {
      nations.push(nation.english);
      continue;
    }
    const named = placeAt(rest, at, isIn) ?? placeBehindIn(rest, at);
    if (named !== null) {
      // Cities have no national team (عُمان, not عمّان).
      place = head === 'national team' && named.english === 'Amman' ? 'Oman' : named.english;
      isIn ||= named.isIn;
      at += named.length - 1;
      continue;
    }
    const own = listedAt(rest, at) ?? (at === 0 && !isFixed ? ownName(rest, head) : null);
    if (own !== null || token.kind !== 'arabic') {
      proper = [proper, own?.english ?? token.text].filter(Boolean).join(' ');
      at += (own?.length ?? 1) - 1;
      continue;
    }
    if (phrase === field && /^ل/.test(fold) && purposeWord(fold, rest[at + 1]) !== null) phrase = purpose;
    const word = bare(phrase === purpose && purpose.length === 0 ? withoutFor(fold) : withoutIn(fold, before));
    const joins = (phrase.length > 0 || adjectives.length > 0 || isFixed) && joinedWord(fold) !== null;
    const plain = joins ? bare(joinedWord(fold) ?? fold) : word;
    const completes =
      isCompleting || (phrase.length > 0 && !joins && !isDefiniteWord(before) && !/^ل/.test(fold) && at > 0);
    isCompleting = false;
    const compound = institutionCompound(plain, bare(rest[at + 1]?.fold ?? ''));
    if (compound !== null) {
      phrase.push({ noun: compound, adjectives: [], of: completes });
      at++;
      continue;
    }
    const opens = phrase === purpose && purpose.length === 0;
    const describes =
      !joins &&
      !opens &&
      (phrase.length > 0 || isFixed || first.fold.startsWith('ال') || place !== '' || proper !== '');
    const adjective = describes && (phrase.length === 0 || isDefiniteWord(before)) ? adjectiveOf(plain) : null;
    if (adjective !== null) {
      const last = phrase.at(-1);
      if (last === undefined || describesHead(token, first, before)) adjectives.unshift(adjective);
      // What is of everybody is public: funds, works, health.
      else last.adjectives.unshift(adjective === 'general' ? 'public' : adjective);
      continue;
    }
    // "The supreme and constitutional …": an adjective joined on.
    const alsoAdjective = joins && phrase.length === 0 ? adjectiveOf(plain) : null;
    if (alsoAdjective !== null) {
      adjectives.push('and', alsoAdjective);
      continue;
    }
    const noun = nounOf(plain);
    const [also, described] = [joins && noun === null ? adjectiveOf(plain) : null, phrase.at(-1)];
    if (also !== null && described !== undefined && described.adjectives.length > 0) {
      described.adjectives.push('and', also);
      continue;
    }
    if (noun === null) {
      // A strange word is a name, as long as nothing says what the body is for.
      if (!isUnknown(token) || isDefiniteWord(token) || /^[لب]/.test(fold)) return null;
      proper = [proper, capitalised(spellName([token]))].filter(Boolean).join(' ');
      continue;
    }
    phrase.push({ noun, adjectives: [], of: completes });
  }
  const isOwnNoun = field.length === 1 && field[0]?.adjectives.length === 0 && !isDefiniteWord(rest[0]);
  const isJoined = rest[0]?.fold.startsWith('وال') === true;
  return {
    nations,
    isJoined,
    adjectives,
    field: fieldPhrase(field),
    isOwnNoun,
    purpose: fieldPhrase(purpose),
    proper,
    place,
    isIn,
  };
}

/** Somebody's or a body's listed name. */
function listedAt(tokens: readonly Token[], at: number): Found | null {
  const match = longestName(tokens, at, tokens[at]?.fold ?? '');
  const entry = match?.entries.find((candidate) => kindOf(candidate) !== null);
  return match === null || entry === undefined
    ? null
    : { english: entry.english.replace(/^the (?=\p{Lu})/u, ''), length: match.length };
}

function placeAt(tokens: readonly Token[], at: number, isIn: boolean): (Found & { readonly isIn: boolean }) | null {
  const match = longestName(tokens, at, tokens[at]?.fold ?? '');
  const entry = match?.entries.find((candidate) => kindOf(candidate) === 'place');
  if (match === null || entry === undefined) return null;
  return { english: entry.english.replace(/^the (?=\p{Lu})/u, ''), length: match.length, isIn };
}

/** The place that a ب leads to (بسوسة). */
function placeBehindIn(tokens: readonly Token[], at: number): (Found & { readonly isIn: boolean }) | null {
  const fold = tokens[at]?.fold ?? '';
  if (!fold.startsWith('ب') || fold.length < 4) return null;
  const match = longestName(tokens, at, fold.slice(1));
  const entry = match?.entries.find((candidate) => kindOf(candidate) === 'place');
  if (match === null || entry === undefined) return null;
  return { english: entry.english.replace(/^the (?=\p{Lu})/u, ''), length: match.length, isIn: true };
}

/** The name that a body bears right behind the word for its kind: somebody's with the title, or words that only a name can be. */
function ownName(rest: readonly Token[], head: string): Found | null {
  const [first, second] = rest;
  if (first === undefined) return null;
  const title = titles.get(first.fold);
  if (title !== undefined && second !== undefined && givenName(second.fold) !== null) {
    const length = nameRun(rest, 1);
    return { english: `${capitalised(title)} ${spellName(rest.slice(1, 1 + length))}`, length: 1 + length };
  }
  // What a newspaper or channel is called is no word to translate.
  if (
    outlets.test(head) &&
    rest.every((token) => token.kind === 'arabic' && englishOfWord(token.fold)?.nationality !== true)
  )
    return { english: capitalised(spellName(rest).replace(/^al-/, 'Al-')), length: rest.length };
  const isWord = nounOf(bare(first.fold)) !== null || adjectiveOf(bare(first.fold)) !== null;
  if (givenName(first.fold) !== null && !isWord) {
    const length = nameRun(rest, 0);
    return { english: spellName(rest.slice(0, length)), length };
  }
  const isDefinite = isDefiniteWord(first);
  // Behind "hospital" or "school" even a word that looks inflected is its name, as long as it says nothing (الحبوبي).
  const isName = isDefinite
    ? nameBearers.test(head) && knowledgeOf(first.fold) !== 'exact'
    : nameBearers.test(head) && isUnknown(first);
  if (!isName || isWord) return null;
  const isTwo =
    second !== undefined &&
    !isDefinite &&
    isUnknown(second) &&
    !/^لل/.test(second.fold) &&
    adjectiveOf(bare(second.fold)) === null;
  const length = isTwo ? 2 : 1;
  return { english: spellName(rest.slice(0, length)), length };
}

/** How many tokens from `from` on are somebody's first name with what belongs to it. */
function nameRun(tokens: readonly Token[], from: number): number {
  let at = from + (tokens[from]?.fold === 'عبد' ? 2 : 1);
  while (at < tokens.length && at - from < 4) {
    const fold = tokens[at]?.fold ?? '';
    if (/^(?:بن|بنت|ال)$/.test(fold)) at += 2;
    else if (givenName(fold) !== null) at++;
    else break;
  }
  return Math.min(at, tokens.length) - from;
}

/** Whether an adjective behind a noun of the field describes the body: it agrees with the body and not with the noun. */
function describesHead(adjective: Token, head: Token, noun: Token | undefined): boolean {
  if (noun === undefined) return true;
  const isFeminine = ({ fold }: Token): boolean => /(?:ه|ا)$/.test(fold);
  const nounIsFeminine =
    isFeminine(noun) || noun.fold.endsWith('ات') || /s$/.test(institutionNoun(bare(noun.fold)) ?? '');
  const headIsFeminine = isFeminine(head) || /^(?:قوي|قوات|كتاءب)$/.test(head.fold);
  return isFeminine(adjective) !== nounIsFeminine && isFeminine(adjective) === headIsFeminine;
}

function adjectiveOf(word: string): string | null {
  const known = institutionAdjective(word);
  if (known !== null) return known;
  const reading = englishOfWord(word);
  return reading?.adjective === true ? reading.english : null;
}

function nounOf(word: string): string | null {
  if (functionWords.has(word)) return null;
  const known = institutionNoun(word) ?? institutionNoun(word.replace(/(?:ون|ي)$/, 'ين'));
  if (known !== null) return known;
  const reading = englishOfNoun(word);
  return reading === null || reading.english === '' || reading.adjective ? null : reading.english;
}

/** What a ل leads to, where it is what a body is for: "for the energy", or a noun that a definite word completes. */
function purposeWord(fold: string, next: Token | undefined): string | null {
  if (/^لل.{2}/.test(fold)) return nounOf(fold.slice(2));
  return isDefiniteWord(next) ||
    nounOf(next?.fold ?? '') !== null ||
    institutionCompound(fold.slice(1), bare(next?.fold ?? '')) !== null
    ? nounOf(fold.slice(1))
    : null;
}

/** "The care for the affairs of …": the ب that joins a noun to the one before it. */
function withoutIn(fold: string, before: Token | undefined): string {
  return /^لل/.test(before?.fold ?? '') ? fold.replace(/^ب(?=.{4})/, '') : fold;
}

function withoutFor(fold: string): string {
  return fold.replace(/^(?:لل?|ب(?!ال))(?=.{3})/, '');
}

/** The word that "and" joins on, without the و; null where the word carries none. */
function joinedWord(fold: string): string | null {
  if (/^و(?:ال|لل)/.test(fold)) return fold.slice(1);
  return fold.startsWith('و') && institutionNoun(fold) === null && institutionNoun(fold.slice(1)) !== null
    ? fold.slice(1)
    : null;
}

function isDefiniteWord(token: Token | undefined): boolean {
  return token !== undefined && /^[وب]?ال.{2}|^و?لل.{2}/.test(token.fold);
}

function bare(fold: string): string {
  return fold.replace(/^[وب]?(?:لل|ال)(?=.{2})/, '');
}
