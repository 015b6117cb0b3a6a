import { foldLetters } from '../../arabic/letters.ts';
import type { NameEntry } from '../../lexicon/names.ts';
import type { FoundName } from '../../ports/name-finder.ts';
import { type Reading, readings } from '../words/clitics.ts';
import { englishOfWord } from '../words/english-of-words.ts';
import { functionWords } from '../words/function-words.ts';
import { isKnownWord, knowledgeOf } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { findOrganisations } from './body-rules.ts';
import { vocalisedCountry } from './countries.ts';
import { kindOf, longestName } from './gazetteer.ts';
import { givenMentions } from './given-names.ts';
import { townsOf, withLaterPlaces } from './later-places.ts';
import type { Mention } from './mention.ts';
import { isDefinite, isSurnameShaped } from './name-words.ts';
import { outOfPlaceIn } from './out-of-place.ts';
import { findOutlets } from './outlets.ts';
import { findPeople } from './person-rules.ts';
import { findTriggeredPlaces } from './place-rules.ts';
import { isBank, isRiverbank, tellsOfWestBank } from './riverbank.ts';
import { descriptors, placeTriggers } from './triggers.ts';

/** A segment's Arabic as the rules read it. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What `ruledMentions` gives for it, where that is known already. */
  readonly ruled?: readonly Mention[];
}

// Names that are everyday words too: they count only behind a word that says what they are, or in a row of places.
const everydayNames = new Set(
  foldLetters(
    'بيتا مالي صور ليل بنين نيس عين سلا باب الباب المدينة الوطن الحياة الهدف الأخبار الأيام الرأي العرب الشعب المستقبل الحرة الأمل النصر الاتحاد الهلال الشباب الوحدة الجزيرة العربية بال سيرت',
  ).split(' '),
);

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

function gazetteerMentions(
  tokens: readonly Token[],
  knowsBank: boolean,
  isOutOfPlace: (entry: NameEntry) => boolean,
  told: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || (token.kind !== 'arabic' && token.kind !== 'latin')) continue;
    let best: Mention | null = null;
    for (const reading of readings(token)) {
      const match = longestName(tokens, index, reading.fold);
      const entry = vocalisedCountry(token.text) ?? match?.entries.find((candidate) => kindOf(candidate) !== null);
      const kind = entry === undefined ? null : kindOf(entry);
      if (match === null || entry === undefined || kind === null) continue;
      if (best !== null && match.length <= best.to - best.from) continue;
      if (match.length === 1 && everydayNames.has(reading.fold) && !isToldToBePlace(tokens, index, reading, told))
        continue;
      if (match.length === 1 && isWithOwner(token, reading, entry)) continue;
      if (entry.kind === 'continent' && isCompetition(tokens[index - 1])) continue;
      // A stripped reading of an everyday word ("وصول" as و + صول) is chance.
      if (match.length === 1 && reading.clitic !== '' && isEverydayWord(token.fold)) continue;
      if (match.length === 1 && (isOtherHamza(token.text, entry) || isOutOfPlace(entry))) continue;
      if (isBank(entry) && isRiverbank(tokens, index, index + match.length, knowsBank)) continue;
      if (match.length > 1 && isNamedBehindTrigger(tokens, index, reading.fold, entry)) continue;
      const to = index + match.length;
      const words = tokens.slice(index, to).map((part) => part.fold);
      words[0] = reading.fold;
      best = {
        kind,
        from: index,
        to,
        start: reading.start,
        end: tokens[to - 1]?.end ?? token.end,
        words,
        entry,
        role: null,
        roleHead: null,
        rank: match.length > 1 ? 4 : 2,
      };
    }
    if (best !== null) found.push(best);
  }
  return found;
}

/** Whether the lexicon has a word as it stands, or but for the ending of an indefinite object (لجانا). */
function isEverydayWord(fold: string): boolean {
  return knowledgeOf(fold) === 'exact' || (fold.endsWith('ا') && knowledgeOf(fold.slice(0, -1)) === 'exact');
}

/** "The two brothers" (الأخوان) and the Brotherhood (الإخوان) differ in the hamza, where both write it. */
function isOtherHamza(text: string, { arabic, variants }: NameEntry): boolean {
  const hamza = (word: string): string => /^[وفبل]*ال([أإ])/.exec(word)?.[1] ?? '';
  const written = hamza(text);
  const listed = [arabic, ...variants].map(hamza).filter((sign) => sign !== '');
  return written !== '' && listed.length > 0 && !listed.includes(written);
}

/** "The state of Qatar", "the agency Moody's": the name is listed without the word that says what it is, and is found behind it. */
function isNamedBehindTrigger(tokens: readonly Token[], index: number, fold: string, entry: NameEntry): boolean {
  const next = tokens[index + 1];
  if (next === undefined || !(placeTriggers.has(fold) || descriptors.has(fold) || fold === 'منظمه')) return false;
  const bare = longestName(tokens, index + 1, next.fold)?.entries ?? [];
  return bare.some(({ english, kind }) => english === entry.english && kind === entry.kind);
}

/** The everyday words without article that "in" shows to be places somewhere in an article: adjectives that describe nothing there. */
function toldPlaces(texts: readonly TokenisedText[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { tokens } of texts)
    for (const [index, { fold }] of tokens.entries())
      if (
        everydayNames.has(fold) &&
        /^[وف]?في$/.test(tokens[index - 1]?.fold ?? '') &&
        englishOfWord(fold)?.adjective === true
      )
        told.add(fold);
  return told;
}

/** Whether an everyday word is a place's name here: behind a word for places, or told to be one and no adjective of the noun before it. */
function isToldToBePlace(
  tokens: readonly Token[],
  index: number,
  { fold }: Reading,
  told: ReadonlySet<string>,
): boolean {
  const before = tokens[index - 1];
  if (hasPlaceTrigger(before)) return true;
  if (!told.has(fold)) return false;
  return before === undefined || before.kind !== 'arabic' || isDefinite(before) || functionWords.has(before.fold);
}

/** "His visitors" (زواره), where the place ends in ة. */
function isWithOwner(token: Token, { fold }: Reading, { arabic, variants }: NameEntry): boolean {
  if (!token.text.endsWith('ه') || [arabic, ...variants].some((name) => name.endsWith('ه'))) return false;
  return nounKind(fold.slice(0, -1)) !== null;
}

/** "The champions of Europe", "the cup of Asia": a competition, in which the continent is not spoken of. */
function isCompetition(token: Token | undefined): boolean {
  return token !== undefined && /^(?:ابطال|كاس|امم|دوري|بطوله|بطل|كووس)$/.test(token.fold);
}

function hasPlaceTrigger(token: Token | undefined): boolean {
  return token !== undefined && readings(token).some((reading) => placeTriggers.has(reading.fold));
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
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'arabic') continue;
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
