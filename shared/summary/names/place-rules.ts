import { foldLetters } from '../../arabic/letters.ts';
import { type Reading, readings } from '../words/clitics.ts';
import type { Token } from '../words/tokens.ts';
import { placeLength } from './body-limits.ts';
import { everydayPlace } from './gazetteer.ts';
import { institutionAdjective } from './institution-words.ts';
import type { Mention } from './mention.ts';
import { adjoin, isDefinite, isNationality, isUnknown, namePart } from './name-words.ts';
import { ruleMention } from './rule-mention.ts';
import { isSiteHead } from './site-english.ts';
import { titles } from './titles.ts';
import { placeTriggers } from './triggers.ts';

const nisba = /^(?:و|)ال.{2,}(?:ي|يه)$/;

/** Words for towns and provinces, behind which even an everyday word is the name of one. */
const administrative = new Set(
  foldLetters('مدينة بلدة قرية محافظة ولاية إقليم مقاطعة قضاء بلدية ميناء معبر مركز عمالة معتمدية').split(' '),
);

/** Places named behind a word that says what they are: a town without the word ("the city of …"), a site with it ("the port of …"). */
export function findTriggeredPlaces(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || !adjoin(text, token, tokens[index + 1])) continue;
    const mention = siteAt(text, tokens, index, token) ?? townAt(text, tokens, index, token);
    if (mention === null) continue;
    found.push(mention);
    index = mention.to - 1;
  }
  return found;
}

function townAt(text: string, tokens: readonly Token[], index: number, token: Token): Mention | null {
  const first = tokens[index + 1];
  const trigger = readings(token).find((reading) => placeTriggers.has(reading.fold));
  if (trigger === undefined || first === undefined) return null;
  const everyday = administrative.has(trigger.fold) ? everydayPlace(first.fold) : null;
  if (everyday !== null)
    return { ...ruleMention('place', tokens, index + 1, index + 2, first.start, 2), entry: everyday };
  if (!isUnknown(first) || nisba.test(first.fold)) return null;
  const next = tokens[index + 2];
  const isTwo = isUnknownBehind(text, first, next) && !isDefinite(first);
  return ruleMention('place', tokens, index + 1, index + (isTwo ? 3 : 2), first.start, 2);
}

function isUnknownBehind(text: string, first: Token, next: Token | undefined): boolean {
  return next !== undefined && adjoin(text, first, next) && isUnknown(next) && !nisba.test(next.fold);
}

/** "The port of X", "King … Stadium": a site with the name it bears and what describes it. */
function siteAt(text: string, tokens: readonly Token[], index: number, token: Token): Mention | null {
  const reading = readings(token).find(({ fold }) => isSiteHead(fold));
  if (reading === undefined) return null;
  const length = bearerLength(text, tokens, index + 1);
  if (length === 0) return null;
  let to = index + 1 + length;
  const last = tokens[to];
  const isPlain = last === undefined || !describesSite(last) || !adjoin(text, tokens[to - 1], last);
  // Of a town's port or airport it is the town that readers know.
  if (
    isPlain &&
    /^(?:ميناء|مطار|معبر|حي)$/.test(reading.fold) &&
    placeLength(tokens, index + 1, tokens[index + 1]?.fold ?? '') > 0
  )
    return null;
  if (last !== undefined && describesSite(last) && adjoin(text, tokens[to - 1], last)) to++;
  return siteMention(tokens, index, to, reading);
}

function siteMention(tokens: readonly Token[], from: number, to: number, reading: Reading): Mention {
  return ruleMention('place', tokens, from, to, reading.start, 3, reading);
}

/** How many tokens the name of a site covers: a listed place, somebody's name, or words that nothing else is known of. */
function bearerLength(text: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'arabic') return 0;
  const place = placeLength(tokens, at, first.fold);
  if (place > 0) return place;
  if (everydayPlace(first.fold) !== null) return 1;
  const isTitled =
    titles.has(first.fold) && namePart(tokens[at + 1]) === 'given' && adjoin(text, first, tokens[at + 1]);
  if (isTitled || namePart(first) === 'given')
    return (isTitled ? 1 : 0) + personLength(text, tokens, at + (isTitled ? 1 : 0));
  if (!isUnknown(first) || isNationality(first)) return 0;
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

function describesSite({ fold }: Token): boolean {
  return fold.startsWith('ال') && institutionAdjective(fold.slice(2)) !== null;
}
