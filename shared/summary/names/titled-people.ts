import type { Span } from '../../contract/summary.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import { type Reading, readings, readingsOf } from '../words/clitics.ts';
import { functionWords } from '../words/function-words.ts';
import { speechVerb, takesPerson } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { givenName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { nameLength } from './name-extent.ts';
import { startsName } from './name-start.ts';
import {
  adjoin,
  isDefinite,
  isDefiniteGivenName,
  isNationality,
  isOrdinaryGivenName,
  namePart,
  namePartBehindTitle,
} from './name-words.ts';
import { maxRoleWords, roleStep } from './offices.ts';
import { personMention } from './person-mention.ts';
import { addresses, titles } from './titles.ts';
import { organisationTriggers, placeTriggers } from './triggers.ts';

const governors = /^(?:ال)?(?:والي|محافظ|حاكم|عمده|امير|عامل|قايد)$/;

/** The passive participle, which says something of the one with the title (المزارع معذور). */
const passive = /^م..و.$/;

/** Words for places that are called after people with their titles. */
const namingPlaces = new Set([
  'مدينه',
  'بلده',
  'قريه',
  'حي',
  'وحي',
  'بحي',
  'مخيم',
  'ضاحيه',
  'شارع',
  'ميدان',
  'ساحه',
  'ملعب',
  'استاد',
]);

const leadsOn = new Set(['في', 'من', 'عن', 'علي', 'الي', 'لدي', 'باسم', 'بلسان']);

/** Whether any reading of a word is a title: hardly any word is one, and this is one look. */
const opensTitle = rememberWords((word) =>
  readingsOf({ kind: 'arabic', fold: word, text: word, start: 0, end: word.length }).some(({ fold }) =>
    titles.has(fold),
  ),
);

/** The person named behind the title or office that begins at a token, or null. */
export function behindTitle(text: string, tokens: readonly Token[], index: number): Mention | null {
  const token = tokens[index];
  if (token === undefined || !opensTitle(token.fold)) return null;
  const reading = readings(token).find(({ fold }) => titles.has(fold));
  if (reading === undefined || isNoTitle(tokens, index, reading)) return null;
  let at = index + 1;
  // "د. أحمد": the full stop belongs to the title.
  if (token.fold === 'د' && tokens[at]?.text === '.') at++;
  else if (tokens[at]?.text !== '،' && !adjoin(text, token, tokens[at])) return null;
  const first = at;
  let roleEnd = token.end;
  while (at - first <= maxRoleWords) {
    const quoted = at === first ? 0 : quotedLength(tokens, at);
    if (quoted > 0) {
      at += quoted;
      roleEnd = tokens[at - 1]?.end ?? roleEnd;
    }
    const isBehindComma = tokens[at]?.text === '،';
    if (isBehindComma) at++;
    const next = tokens[at];
    if (next === undefined || next.kind !== 'arabic') return null;
    if (isOfBody(tokens, at) && namePart(next) === 'unknown' && !isDefinite(next)) {
      roleEnd = next.end;
      at++;
      continue;
    }
    const part =
      !isOfBody(tokens, at) && startsName(text, tokens, at, at === first)
        ? (namePartBehindTitle(next, tokens[at + 1]) ?? 'given')
        : null;
    const length = part === null ? 0 : nameLength(text, tokens, at, part, true);
    if (length > 0 && namesPlace(text, tokens, at, length)) {
      at += length;
      roleEnd = tokens[at - 1]?.end ?? roleEnd;
      continue;
    }
    // "The coach of al-Faisali": behind a title without article a definite word is what it is of.
    const isOf = at === first && isDefinite(next) && !isDefinite(token) && givesOffice(token.fold);
    const isLone =
      length === 1 &&
      part === 'unknown' &&
      (/^[وفبلك]/.test(next.fold) || next.fold.endsWith('ا') || passive.test(next.fold));
    if (length > (isBehindComma ? 1 : 0) && !isLone && !isOf) {
      // "The minister, at the end of …", "the spokesman for …": whom a preposition leads to does not hold the office.
      if (at > first && leadsOn.has(tokens[at - 1]?.fold ?? '')) return null;
      const role: Span = { start: reading.start, end: roleEnd };
      return { ...personMention(tokens, at, at + length, next.start, role, 3), roleHead: reading.fold };
    }
    const body = isBehindComma ? 0 : quotedBody(tokens, at);
    if (body > 0) {
      at += body;
      roleEnd = tokens[at - 1]?.end ?? roleEnd;
      continue;
    }
    // "The judge asked the lawyer X": the second title is another's, whom the verb has for its object.
    if (at > first && isObject(tokens, index, at)) return null;
    // Between commas only a name, or a nationality and a name, can follow the office.
    const step = isBehindComma && !isNationality(next) && !titles.has(next.fold) ? 0 : roleStep(text, tokens, at);
    if (step === 0) return isBehindComma ? null : betweenCommas(text, tokens, { index, at, first }, reading);
    at += step;
    roleEnd = tokens[at - 1]?.end ?? roleEnd;
    if (
      tokens[at] !== undefined &&
      !/^[،"«“„]$/.test(tokens[at]?.text ?? '') &&
      !adjoin(text, tokens[at - 1], tokens[at])
    )
      return null;
  }
  return null;
}

/** Whether a word that can be a title is another here: the end of a longer word (ولاية), "with the help of", or a first name that
 * is an office only before what it is of (أمينة). */
function isNoTitle(tokens: readonly Token[], index: number, { fold, clitic }: Reading): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  // "The town Sheikh Saad" is called after him.
  const before = tokens[index - 1];
  if (isDefinite(token) && before !== undefined && readings(before).some((one) => namingPlaces.has(one.fold)))
    return true;
  // "And to" is spelled like "governor".
  if (token?.text.endsWith('لى') === true) return true;
  // "I am a doctor, ask another".
  if (/^(?:انا|انت|نحن|انتم)$/.test(tokens[index - 1]?.fold ?? '')) return true;
  if (clitic !== '' && (placeTriggers.has(token?.fold ?? '') || organisationTriggers.has(token?.fold ?? '')))
    return true;
  if (fold === 'مساعده' && clitic.endsWith('ب')) return true;
  return givenName(fold) !== null && !isDefinite(token) && !isDefinite(next) && !/^عامه?$/.test(next?.fold ?? '');
}

/** "The head of the commune of …, X Y, said": two to four words between commas that can all be of a name, behind an office that
 * ends with words no list knows. */
function betweenCommas(
  text: string,
  tokens: readonly Token[],
  { index, at, first }: { readonly index: number; readonly at: number; readonly first: number },
  title: Reading,
): Mention | null {
  let comma = at;
  while (comma < at + 3 && isPlain(tokens[comma]) && adjoin(text, tokens[comma - 1], tokens[comma])) comma++;
  if (comma === first || tokens[comma]?.text !== '،') return null;
  const to = nameEndBetweenCommas(text, tokens, comma);
  if (to === null) return null;
  const role: Span = { start: title.start, end: tokens[comma - 1]?.end ?? title.start };
  const start = tokens[comma + 1]?.start ?? role.end;
  return {
    ...personMention(tokens, comma + 1, to, start, role, 3),
    roleHead: tokens[index] === undefined ? null : title.fold,
  };
}

/** Where a name of two to four words between commas ends, which begins behind the comma at `comma`; null when there is none. */
export function nameEndBetweenCommas(text: string, tokens: readonly Token[], comma: number): number | null {
  let to = comma + 1;
  while (to <= comma + 5 && isOfName(tokens[to]) && (to === comma + 1 || adjoin(text, tokens[to - 1], tokens[to])))
    to++;
  const length = to - comma - 1;
  return tokens[to]?.text === '،' && length >= 2 && length <= 4 ? to : null;
}

/** Whether a word can be what an office is of: neither a verb of speech nor a small word. */
function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'arabic' && !functionWords.has(token.fold) && speechVerb(token.fold) === null;
}

function isOfName(token: Token | undefined): boolean {
  if (token === undefined || !isPlain(token) || titles.has(token.fold) || isNationality(token)) return false;
  return (
    namePart(token) !== null ||
    isDefiniteGivenName(token) ||
    isOrdinaryGivenName(token.fold) ||
    (isDefinite(token) && token.fold.endsWith('ي'))
  );
}

/** Whether a title without article rules over what it is of, as an address before a name does not (دكتور، شيخ). */
function givesOffice(fold: string): boolean {
  return !addresses.has(fold) && !/^(?:د|دكتور|شيخ|مولاي|حاج)$/.test(fold) && !/(?:ه|ها|هم|نا)$/.test(fold);
}

/** Whether the title at `at` is a woman's behind a man's that is the subject of a verb with a person for its object. */
function isObject(tokens: readonly Token[], index: number, at: number): boolean {
  const [head, title] = [tokens[index], tokens[at]];
  if (head === undefined || title === undefined || !takesPerson(tokens[index - 1]?.fold ?? '')) return false;
  const isHers =
    title.text.endsWith('ة') && !head.text.endsWith('ة') && speechVerb(tokens[index - 1]?.fold ?? '')?.gender === 'm';
  return isHers && isDefinite(title) && titles.has(title.fold);
}

/** "The deputy of the party al-Amal, X": the definite word that completes what a body or place is called by is of its name. */
function isOfBody(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || isDefinite(before)) return false;
  // "The teacher in the school X, Firas …": a strange word before a first name is the school's.
  const isStrange =
    namePart(tokens[at]) === 'unknown' && /^(?:مدرسه|ثانويه|مستشفي|معهد|بلده|قريه|مخيم)$/.test(before.fold);
  if (!isDefinite(tokens[at]) && !isStrange) return false;
  const isTrigger = (fold: string): boolean => organisationTriggers.has(fold) || placeTriggers.has(fold);
  return !titles.has(before.fold) && readings(before).some(({ fold }) => isTrigger(fold) || fold === 'بلديه');
}

/** Whether what looks like a name behind an office is the place it is held in: "the mayor of X, …", "the governor of X General …". */
function namesPlace(text: string, tokens: readonly Token[], at: number, length: number): boolean {
  const before = tokens[at - 1]?.fold ?? '';
  const next = tokens[at + length];
  if (placeTriggers.has(before) || before === 'بلديه') return next?.text === '،' || titles.has(next?.fold ?? '');
  return length === 1 && titles.has(next?.fold ?? '') && adjoin(text, tokens[at], next) && governors.test(before);
}

/** How many tokens "in «X»", "from the list «X»" cover, which say what the office is of. */
function quotedBody(tokens: readonly Token[], at: number): number {
  if (!leadsOn.has(tokens[at]?.fold ?? '')) return 0;
  for (const mark of [at + 1, at + 2]) {
    const quoted = quotedLength(tokens, mark);
    if (quoted > 0) return mark - at + quoted;
  }
  return 0;
}

/** How many tokens a short quoted name covers, its marks included, from the opening mark on; 0 when there is none. */
function quotedLength(tokens: readonly Token[], at: number): number {
  if (!/^["«“„]$/.test(tokens[at]?.text ?? '')) return 0;
  for (let end = at + 1; end <= at + 5; end++) if (/^["»”]$/.test(tokens[end]?.text ?? '')) return end - at + 1;
  return 0;
}
