import type { Span } from '../../contract/summary.ts';
import { type Reading, readings } from '../words/clitics.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { type EntityKind, givenName, kindOf, longestName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { adjoin, isCalendarWord, isDefinite, isOrdinaryGivenName, isUnknown, namePart } from './name-words.ts';
import { titles } from './titles.ts';
import { organisationTriggers } from './triggers.ts';

const maxNameWords = 5;
const maxRoleWords = 9;
const roleLinks = new Set(['باسم', 'لدي', 'في', 'لشوون', 'لشيون', 'من', 'علي', 'الي']);

/** People named behind a title or office, by a first name, or as the subject of a verb of speech. */
export function findPeople(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'arabic') continue;
    const mention =
      behindTitle(text, tokens, index) ?? byFirstName(text, tokens, index) ?? behindSpeechVerb(text, tokens, index);
    if (mention === null) continue;
    found.push(mention);
    index = Math.max(index, mention.to - 1);
  }
  return found;
}

function behindTitle(text: string, tokens: readonly Token[], index: number): Mention | null {
  const token = tokens[index];
  const reading = token && readings(token).find(({ fold }) => titles.has(fold));
  if (token === undefined || reading === undefined) return null;
  let at = index + 1;
  // "د. أحمد": the full stop belongs to the title.
  if (token.fold === 'د' && tokens[at]?.text === '.') at++;
  else if (!adjoin(text, token, tokens[at])) return null;
  const first = at;
  while (at - first <= maxRoleWords) {
    const next = tokens[at];
    if (next === undefined || next.kind !== 'arabic') return null;
    const length = startsName(tokens, at, at === first) ? nameLength(text, tokens, at, true) : 0;
    if (length > 0) {
      const role: Span = { start: reading.start, end: tokens[at - 1]?.end ?? token.end };
      return { ...person(tokens, at, at + length, next.start, role, 3), roleHead: reading.fold };
    }
    const step = roleStep(text, tokens, at);
    if (step === 0) return null;
    at += step;
    if (tokens[at] !== undefined && !adjoin(text, tokens[at - 1], tokens[at])) return null;
  }
  return null;
}

/** The office named at a token without a person's name behind it ("the ministry's spokesman"), or null when none is. */
export function officeAt(text: string, tokens: readonly Token[], index: number): Span | null {
  const token = tokens[index];
  const reading = token && readings(token).find(({ fold }) => titles.has(fold));
  if (token === undefined || reading === undefined) return null;
  let at = index + 1;
  while (at - index <= maxRoleWords && adjoin(text, tokens[at - 1], tokens[at])) {
    const step = roleStep(text, tokens, at);
    if (step === 0) break;
    at += step;
  }
  return { start: reading.start, end: tokens[at - 1]?.end ?? token.end };
}

/** The office that stands behind a name between commas ("…, the minister of …,"), or null when none does. */
export function roleBehind(text: string, tokens: readonly Token[], to: number): Span | null {
  const comma = tokens[to];
  const first = tokens[to + 1];
  if (comma?.text !== '،' || first === undefined || !titles.has(first.fold)) return null;
  let at = to + 2;
  while (at - to <= maxRoleWords && adjoin(text, tokens[at - 1], tokens[at])) {
    const step = roleStep(text, tokens, at);
    if (step === 0) break;
    at += step;
  }
  const closed = tokens[at]?.text === '،' || tokens[at]?.text === '.' || at >= tokens.length;
  return closed ? { start: first.start, end: tokens[at - 1]?.end ?? first.end } : null;
}

/** How many tokens from `at` on belong to the office a person holds; 0 when none does. */
function roleStep(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || isCalendarWord(token.fold) || speechVerb(token.fold) !== null) return 0;
  for (const reading of readings(token)) {
    const name = longestName(tokens, at, reading.fold);
    if (name?.entries.some((entry) => isBody(kindOf(entry)))) return name.length;
  }
  if (isDefinite(token) || titles.has(token.fold) || organisationTriggers.has(token.fold)) return 1;
  if (token.fold.startsWith('لل') || token.fold.startsWith('وال') || token.fold.startsWith('بال')) return 1;
  const next = tokens[at + 1];
  if (!adjoin(text, token, next) || next === undefined) return 0;
  if (roleLinks.has(token.fold)) return roleStep(text, tokens, at + 1) > 0 ? 1 : 0;
  // "وزير شؤون الرئاسة": an ordinary word that a definite one completes.
  return isDefinite(next) && !isUnknown(token) ? 1 : 0;
}

function isBody(kind: EntityKind | null): boolean {
  return kind === 'place' || kind === 'organisation';
}

function startsName(tokens: readonly Token[], at: number, afterTitle: boolean): boolean {
  const token = tokens[at];
  const part = namePart(token);
  if (token === undefined || part === null || part === 'second-half') return false;
  if (token.fold === 'باسم' && /^(?:ال)?(?:متحدث|ناطق)/.test(tokens[at - 1]?.fold ?? '')) return false;
  const name = longestName(tokens, at, token.fold);
  // "Nur-Sultan" is a city, but "Nur-Sultan Nazarbayev" is a man.
  const goesOn = part === 'given' && name !== null && namePart(tokens[at + name.length]) !== null;
  if (!goesOn && name?.entries.some((entry) => isBody(kindOf(entry)))) return false;
  if (part === 'connector')
    return namePart(tokens[at + 1]) !== null && /^(?:ابو|ابي|ام|ابن|بن|ولد|دي|فان|فون|ماك)$/.test(token.fold);
  if (part === 'unknown' && isDefinite(token)) return false;
  if (part === 'family') return afterTitle || !isDefinite(token);
  return true;
}

function byFirstName(text: string, tokens: readonly Token[], index: number): Mention | null {
  const token = tokens[index];
  if (token === undefined) return null;
  for (const reading of readings(token)) {
    const known = longestName(tokens, index, reading.fold)?.entries.some((entry) => kindOf(entry) !== null);
    if (known === true) return null;
    if (givenName(reading.fold) === null || token.text.slice(reading.start - token.start) === 'على') continue;
    const length = nameLength(text, tokens, index, false, reading);
    const second = namePart(tokens[index + 1]);
    if (
      length >= 2 &&
      (!isOrdinaryGivenName(reading.fold) || second === 'given' || second === 'family' || second === 'connector')
    ) {
      return person(tokens, index, index + length, reading.start, null, 2);
    }
    if (length >= 2 && reading.clitic === '') return person(tokens, index, index + length, reading.start, null, 1);
  }
  return null;
}

function behindSpeechVerb(text: string, tokens: readonly Token[], index: number): Mention | null {
  const verb = tokens[index];
  const first = tokens[index + 1];
  if (verb === undefined || first === undefined || speechVerb(verb.fold) === null || !adjoin(text, verb, first))
    return null;
  const part = namePart(first);
  const isName = part === 'unknown' ? !isDefinite(first) : part === 'family' || part === 'given';
  if (!isName || longestName(tokens, index + 1, first.fold)?.entries.some((entry) => isBody(kindOf(entry))))
    return null;
  const length = nameLength(text, tokens, index + 1, true);
  return length === 0 ? null : person(tokens, index + 1, index + 1 + length, first.start, null, 1);
}

/** How many tokens from `from` on are one person's name. */
function nameLength(text: string, tokens: readonly Token[], from: number, certain: boolean, reading?: Reading): number {
  let length = 0;
  let unknown = 0;
  let at = from;
  for (; length < maxNameWords; at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && !adjoin(text, tokens[at - 1], token))) break;
    const part = at === from && reading !== undefined ? 'given' : namePart(token);
    if (part === null) break;
    if (part === 'second-half' && !(at > from)) break;
    if (part === 'connector' && !joinsOn(text, tokens, at)) break;
    if (at > from && part === 'unknown' && isDefinite(token)) return length + 1;
    if (at > from && isDefinite(token) && part === 'family') return length + 1;
    if (part === 'unknown' && ++unknown > 3) break;
    if (at > from && part !== 'connector' && startsPlaceOrBody(tokens, at)) break;
    length++;
  }
  return certain || length >= 2 ? length : 0;
}

function joinsOn(text: string, tokens: readonly Token[], at: number): boolean {
  return adjoin(text, tokens[at], tokens[at + 1]) && (namePart(tokens[at + 1]) !== null || isDefinite(tokens[at + 1]));
}

function startsPlaceOrBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || givenName(token.fold) !== null) return false;
  return longestName(tokens, at, token.fold)?.entries.some((entry) => isBody(kindOf(entry))) ?? false;
}

function person(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  role: Span | null,
  rank: number,
): Mention {
  const first = tokens[from];
  const words = tokens.slice(from, to).map((token) => token.fold);
  if (first !== undefined && start > first.start) {
    words[0] = readings(first).find((reading) => reading.start === start)?.fold ?? first.fold;
  }
  return {
    kind: 'person',
    from,
    to,
    start,
    end: tokens[to - 1]?.end ?? start,
    words,
    entry: null,
    role,
    roleHead: null,
    rank,
  };
}
