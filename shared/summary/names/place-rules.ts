import { foldLetters } from '../../arabic/letters.ts';
import { type Reading, readings } from '../words/clitics.ts';
import { functionWords } from '../words/function-words.ts';
import type { Token } from '../words/tokens.ts';
import { placeLength } from './body-limits.ts';
import { everydayPlace } from './gazetteer.ts';
import { institutionAdjective } from './institution-words.ts';
import type { Mention } from './mention.ts';
import { adjoin, isDefinite, isNationality, isUnknown, namePart } from './name-words.ts';
import { ruleMention } from './rule-mention.ts';
import { isSiteHead } from './site-english.ts';
import { titles } from './titles.ts';
import { isEverydayTown, isTownBehindPreposition, pairLength, townLength } from './town-names.ts';
import { placeTriggers } from './triggers.ts';

/** Words for towns and provinces, behind which even an everyday word is the name of one. */
const administrative = new Set(
  foldLetters('مدينة بلدة قرية محافظة ولاية إقليم مقاطعة قضاء بلدية ميناء معبر مركز عمالة معتمدية مديرية').split(' '),
);

/** Words of several towns or provinces, behind which each is named. */
const several = new Set(
  foldLetters(
    'مدن محافظات ولايات مديريات بلدات قرى أحياء مخيمات أقاليم عمالات معتمديات نواحي أقضية مدينتي مدينتا بلدتي بلدتا قريتي قريتا محافظتي محافظتا ولايتي ولايتا مديريتي حيي مخيمي محطتي إقليمي منطقتي مقاطعتي مقاطعات ميناءي مطاري',
  ).split(' '),
);
/** Words for towns and provinces behind which even an everyday word with the article is the name of one. */
const naming = new Set(
  foldLetters('مدينة بلدة قرية محافظة ولاية إقليم قضاء ناحية مخيم حي عمالة معتمدية ضاحية').split(' '),
);
/** Sites that are called by everyday words too ("the square of the hill"). */
const called = new Set(foldLetters('ملعب استاد ستاد ساحة ميدان شارع جسر ترعة حديقة قصر').split(' '));
/** What stands before a place that something happens at. */
const locating = new Set(['في', 'وفي', 'قرب', 'وقرب']);

/** Places named behind a word that says what they are: a town without the word ("the city of …"), a site with it ("the port of …"). */
export function findTriggeredPlaces(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || !adjoin(text, token, tokens[index + 1])) continue;
    const mentions = townsAt(text, tokens, index, token);
    if (mentions.length === 0) {
      const mention =
        siteAt(text, tokens, index, token) ??
        townAt(text, tokens, index, token) ??
        townBehind(text, tokens, index, token);
      if (mention !== null) mentions.push(mention);
    }
    found.push(...mentions);
    index = Math.max(index, (mentions.at(-1)?.to ?? 0) - 1);
  }
  return found;
}

function townAt(text: string, tokens: readonly Token[], index: number, token: Token): Mention | null {
  const first = tokens[index + 1];
  const trigger = isQuarter(tokens, index)
    ? { fold: 'حي' }
    : readings(token).find((reading) => placeTriggers.has(reading.fold));
  if (trigger === undefined || first === undefined) return null;
  const everyday = administrative.has(trigger.fold) ? everydayPlace(first.fold) : null;
  if (everyday !== null)
    return { ...ruleMention('place', tokens, index + 1, index + 2, first.start, 2), entry: everyday };
  const length = townLength(text, tokens, index + 1, naming.has(trigger.fold));
  return length === 0 ? null : ruleMention('place', tokens, index + 1, index + 1 + length, first.start, 2);
}

/** "And the quarter", "in the quarter": too short a word to be read without its proclitic; "of the inspiration" is spelled alike. */
function isQuarter(tokens: readonly Token[], index: number): boolean {
  return /^[وب]حي$/.test(tokens[index]?.fold ?? '') && tokens[index - 1]?.fold !== 'من';
}

/** "The districts X, Y and Z": each of them. */
function townsAt(text: string, tokens: readonly Token[], index: number, token: Token): Mention[] {
  // "Revival" is spelled like "quarters", but for the hamza.
  if (token.text.includes('إ') || !readings(token).some(({ fold }) => several.has(fold))) return [];
  const found: Mention[] = [];
  let items = 0;
  let isEveryday = false;
  for (let at = index + 1; at < tokens.length && items < 12; ) {
    const item = tokens[at];
    if (item === undefined) break;
    const joined = items === 0 ? undefined : readings(item).find(({ clitic }) => clitic === 'و');
    const place = placeLength(tokens, at, item.fold) || (joined ? placeLength(tokens, at, joined.fold) : 0);
    const shown = joined === undefined ? tokens : tokens.with(at, withoutAnd(item, joined));
    const everyday = place > 0 ? null : everydayPlace(shown[at]?.fold ?? '');
    const length =
      place > 0 ? place : everyday !== null || isShortTown(shown[at]) ? 1 : townLength(text, shown, at, true);
    if (length === 0) break;
    if (place === 0) {
      const mention = ruleMention('place', tokens, at, at + length, joined?.start ?? item.start, 2, joined);
      found.push({ ...mention, entry: everyday });
      isEveryday ||= !isUnknown(shown[at] ?? item);
    }
    items++;
    at += length;
    if (tokens[at]?.text === '،') at++;
    else if (!tokens[at]?.fold.startsWith('و') || !adjoin(text, tokens[at - 1], tokens[at])) break;
  }
  return items < 2 && isEveryday ? [] : found;
}

/** "Ibb": a name of two letters, which is nothing else in a list of places. */
function isShortTown(token: Token | undefined): boolean {
  return token?.kind === 'arabic' && token.fold.length === 2 && !functionWords.has(token.fold);
}

function withoutAnd(token: Token, { fold, start }: Reading): Token {
  const text = token.text.slice(start - token.start);
  return { ...token, fold, start, end: token.end, text, kind: token.kind, readings: [{ fold, start, clitic: '' }] };
}

/** "In X,": a town of which no list knows; "in Umm X". */
function townBehind(text: string, tokens: readonly Token[], index: number, token: Token): Mention | null {
  const first = tokens[index + 1];
  if (first === undefined || !locating.has(token.fold)) return null;
  const length =
    pairLength(text, tokens, index + 1, false) || (isTownBehindPreposition(text, tokens, index + 1) ? 1 : 0);
  return length === 0 ? null : ruleMention('place', tokens, index + 1, index + 1 + length, first.start, 1);
}

function isUnknownBehind(text: string, first: Token, next: Token | undefined): boolean {
  return next !== undefined && adjoin(text, first, next) && isUnknown(next) && !/^و?ال/.test(next.fold);
}

/** "The port of X", "King … Stadium": a site with the name it bears and what describes it. */
function siteAt(text: string, tokens: readonly Token[], index: number, token: Token): Mention | null {
  const reading = readings(token).find(({ fold }) => isSiteHead(fold) && fold !== 'حي');
  // "The imprisonment of X" is spelled like a prison's name.
  if (reading === undefined || (reading.fold === 'سجن' && !isAtPrison(tokens, index, reading))) return null;
  const length = bearerLength(text, tokens, index + 1, reading.fold);
  if (length === 0) return null;
  let to = index + 1 + length;
  const last = tokens[to];
  const isPlain = last === undefined || !describesSite(last) || !adjoin(text, tokens[to - 1], last);
  // Of a town's port or airport it is the town that readers know.
  if (
    isPlain &&
    /^(?:ميناء|مطار|معبر)$/.test(reading.fold) &&
    placeLength(tokens, index + 1, tokens[index + 1]?.fold ?? '') > 0
  )
    return null;
  if (last !== undefined && describesSite(last) && adjoin(text, tokens[to - 1], last)) to++;
  return siteMention(tokens, index, to, reading);
}

function isAtPrison(tokens: readonly Token[], index: number, { clitic }: Reading): boolean {
  const isAt = clitic.endsWith('ب') || /^[وف]?(?:في|الي|من|داخل|امام)$/.test(tokens[index - 1]?.fold ?? '');
  return isAt && namePart(tokens[index + 1]) !== 'given';
}

function siteMention(tokens: readonly Token[], from: number, to: number, reading: Reading): Mention {
  return ruleMention('place', tokens, from, to, reading.start, 3, reading);
}

/** How many tokens the name of a site covers: a listed place, somebody's name, or words that nothing else is known of. */
function bearerLength(text: string, tokens: readonly Token[], at: number, head: string): number {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'arabic') return 0;
  const place = placeLength(tokens, at, first.fold);
  if (place > 0) return place;
  if (everydayPlace(first.fold) !== null) return 1;
  const isTitled =
    titles.has(first.fold) && namePart(tokens[at + 1]) === 'given' && adjoin(text, first, tokens[at + 1]);
  if (isTitled || namePart(first) === 'given')
    return (isTitled ? 1 : 0) + personLength(text, tokens, at + (isTitled ? 1 : 0));
  if (isDefinite(first) && called.has(head) && isEverydayTown(first)) {
    const next = tokens[at + 1];
    const isTwo =
      next !== undefined &&
      adjoin(text, first, next) &&
      (describesSite(next) || (isUnknown(next) && !isDefinite(next) && !/^[وبل]/.test(next.fold)));
    return isTwo ? 2 : 1;
  }
  if (!isUnknown(first) || isNationality(first) || (first.text.endsWith('ة') && head.endsWith('ه'))) return 0;
  return isUnknownBehind(text, first, tokens[at + 1]) && !isDefinite(first) && !isDefinite(tokens[at + 1]) ? 2 : 1;
}

function personLength(text: string, tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at - from < 4 && adjoin(text, tokens[at - 1], tokens[at])) {
    const part = namePart(tokens[at]);
    if (part === null || part === 'unknown') break;
    at++;
  }
  return at - from;
}

function describesSite(token: Token | undefined): boolean {
  const fold = token?.fold ?? '';
  return fold.startsWith('ال') && institutionAdjective(fold.slice(2)) !== null;
}
