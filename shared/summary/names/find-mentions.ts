import type { FoundName } from '../../ports/name-finder.ts';
import { type Reading, readings } from '../words/clitics.ts';
import { isKnownWord } from '../words/known-words.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { findOrganisations } from './body-rules.ts';
import { givenMentions } from './given-names.ts';
import { townsOf, withLaterPlaces } from './later-places.ts';
import { gazetteerMentions, toldPlaces } from './listed-names.ts';
import type { Mention } from './mention.ts';
import { isSurnameShaped } from './name-words.ts';
import { outOfPlaceIn } from './out-of-place.ts';
import { findOutlets } from './outlets.ts';
import { findPeople } from './person-rules.ts';
import { findTriggeredPlaces } from './place-rules.ts';
import { tellsOfWestBank } from './riverbank.ts';

/** A segment's Arabic as the rules read it. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What `ruledMentions` gives for it, where that is known already. */
  readonly ruled?: readonly Mention[];
}

/** The names that what stands around them tells: a title, a verb of speech, a word for a body or a place. */
export function ruledMentions(text: string, tokens: readonly Token[]): Mention[] {
  return [...findPeople(text, tokens), ...findOrganisations(text, tokens), ...findTriggeredPlaces(text, tokens)];
}

/** Every name in the segments of an article, in reading order, none overlapping another, with the later short mentions
 * of people who were named in full. `given`, found by somebody else in each text, fill what the rules left free. */
export function findMentions(
  texts: readonly TokenisedText[],
  given: readonly (readonly FoundName[])[] = [],
): Mention[][] {
  const steps = mentionSteps(texts, given);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Finds them text by text, for whoever has little time at once. */
export function* mentionSteps(
  texts: readonly TokenisedText[],
  given: readonly (readonly FoundName[])[] = [],
): Generator<void, Mention[][]> {
  const knowsBank = texts.some(({ tokens }) => tellsOfWestBank(tokens));
  const isOutOfPlace = outOfPlaceIn(texts);
  const told = toldPlaces(texts);
  const outlets = findOutlets(texts);
  const found: Mention[][] = [];
  for (const [index, { text, tokens, ruled = ruledMentions(text, tokens) }] of texts.entries()) {
    const listed = gazetteerMentions(tokens, knowsBank, isOutOfPlace, told);
    const own = settle([...listed, ...ruled, ...(outlets[index] ?? [])]);
    const missed = givenMentions(tokens, given[index] ?? []).filter((mention) => isFree(mention, own));
    found.push(missed.length === 0 ? own : settle([...own, ...missed]));
    yield;
  }
  const towns = townsOf(found.flat());
  for (const [index, { tokens }] of texts.entries()) found[index] = withLaterPlaces(tokens, found[index] ?? [], towns);
  const surnames = surnamesOf(found.flat());
  const firstOfTwo = new Set([...surnames.keys()].flatMap((surname) => surname.split(' ').slice(0, -1)));
  const all: Mention[][] = [];
  for (const [index, { tokens }] of texts.entries()) {
    const own = found[index] ?? [];
    const later = laterMentions(tokens, surnames, firstOfTwo);
    all.push(later.length === 0 ? own : settle([...own, ...later]));
    yield;
  }
  return all;
}

/** Whether no rule has found anything in a mention's words: where one has, it knows better what the name is. */
function isFree({ from, to }: Mention, ruled: readonly Mention[]): boolean {
  return ruled.every((other) => other.to <= from || other.from >= to);
}

/** Leaves the better founded of two that overlap, the longer of two equally founded, and joins a role to a listed name. */
function settle(candidates: readonly Mention[]): Mention[] {
  const ordered = [...candidates].sort(
    (a, b) => weight(b) - weight(a) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const taken = new Map<number, Mention>();
  const kept = new Set<Mention>();
  const offices = new Set(
    candidates.flatMap(({ kind, role }) => (kind === 'person' && role !== null ? [role.start] : [])),
  );
  for (const candidate of ordered) {
    // "The founder of …" and "the foundation of …" are written alike; before a name it is the office.
    if (candidate.kind === 'organisation' && candidate.entry === null && offices.has(candidate.start)) continue;
    let free = true;
    for (let at = candidate.from; at < candidate.to && free; at++) free = !taken.has(at);
    if (!free) continue;
    kept.add(candidate);
    for (let at = candidate.from; at < candidate.to; at++) taken.set(at, candidate);
  }
  const spoken = candidates.filter(({ kind, role }) => kind === 'person' && role !== null);
  return [...kept].map((mention) => withOffice(mention, spoken)).sort((a, b) => a.from - b.from);
}

/** A listed person's name with the office that the text puts before it. */
function withOffice(mention: Mention, spoken: readonly Mention[]): Mention {
  if (mention.kind !== 'person' || mention.role !== null) return mention;
  const named = spoken.find(({ from }) => from === mention.from);
  return named === undefined ? mention : { ...mention, role: named.role, roleHead: named.roleHead };
}

function weight(mention: Mention): number {
  return mention.rank + (mention.to - mention.from) * 2;
}

/** How later mentions call those who were named in full: by the last word, or the last two where one alone says nothing
 * (بحر الدين، بن رمضان). */
function surnamesOf(mentions: readonly Mention[]): Map<string, Mention> {
  const surnames = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.words.length < 2) continue;
    const [before = '', last = ''] = mention.words.slice(-2);
    const surname = twoWordNames.test(`${before} ${last}`) ? `${before} ${last}` : last;
    if (last.length >= 3 && !surnames.has(surname)) surnames.set(surname, mention);
  }
  return surnames;
}

const twoWordNames = /^(?:ابو|ابي|ام|بن|ابن|ولد|منت|عبد|دي|فان|فون|ايت|سان) | (?:الدين|الله|الرحمن|العزيز|الكريم)$/;

function laterMentions(
  tokens: readonly Token[],
  surnames: ReadonlyMap<string, Mention>,
  firstOfTwo: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  if (surnames.size === 0) return found;
  const isName = ({ fold }: Reading): boolean => surnames.has(fold) || firstOfTwo.has(fold);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'arabic') continue;
    const whole = readings(token);
    if (!whole.some(isName)) continue;
    const next = tokens[index + 1]?.fold ?? '';
    const pair = whole.find(({ fold }) => firstOfTwo.has(fold) && surnames.has(`${fold} ${next}`));
    const reading = pair ?? whole.find(({ fold }) => surnames.has(fold));
    if (reading === undefined) continue;
    const to = pair === undefined ? index + 1 : index + 2;
    // A verb of speech on either side, or the make of a surname, tells the name from the everyday word.
    const speaks =
      speechVerb(tokens[index - 1]?.fold ?? '') !== null || speechVerb(tokens[index + 1]?.fold ?? '') !== null;
    // "X: «…»", "X to the press: «…»".
    const isLabel = index === 0 && /^(?::|لل.*)$/.test(tokens[index + 1]?.fold ?? '');
    if (pair === undefined && !speaks && !isLabel && !isSurnameShaped(token) && isKnownWord(reading.fold)) continue;
    const words = pair === undefined ? [reading.fold] : [reading.fold, next];
    const end = tokens[to - 1]?.end ?? token.end;
    found.push({
      kind: 'person',
      from: index,
      to,
      start: reading.start,
      end,
      words,
      entry: null,
      role: null,
      roleHead: null,
      rank: 0,
    });
  }
  return found;
}
