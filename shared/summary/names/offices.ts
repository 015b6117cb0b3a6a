import type { Span } from '../../contract/summary.ts';
import { readings } from '../words/clitics.ts';
import { functionWords } from '../words/function-words.ts';
import { isAbstract } from '../words/noun-kinds.ts';
import { speechParticiples, speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { type EntityKind, kindOf, longestName } from './gazetteer.ts';
import { isAttached } from './name-start.ts';
import { adjoin, isCalendarWord, isDefinite, isOwned, isUnknown } from './name-words.ts';
import { titles } from './titles.ts';
import { organisationTriggers, placeTriggers } from './triggers.ts';

/** An office has at most this many words behind its head. */
export const maxRoleWords = 9;

const roleLinks = new Set(['باسم', 'بلسان', 'لدي', 'في', 'لشوون', 'لشيون', 'من', 'عن', 'علي', 'الي', 'لحقوق']);
/** "… at the end of", "… in a statement": behind these stands when somebody spoke, not what he is. */
const occasions =
  /^(?:ختام|بدايه|نهايه|مستهل|مؤتمر|موتمر|تصريح|تصريحات|حديث|بيان|كلمه|كلمته|كلمتها|مقابله|رساله|تغريده|اتصال|لقاء|حوار|تعليق|خطاب|جلسه|اجتماع|وقت|مقطع|منشور|مداخله|ندوه)$/;
const bodyKinds: ReadonlySet<EntityKind | null> = new Set(['place', 'organisation']);

/** How many tokens from `at` on belong to the office that is being named; 0 when the token does not. */
export function roleStep(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (
    token === undefined ||
    isCalendarWord(token.fold) ||
    speechVerb(token.fold) !== null ||
    speechParticiples.has(token.fold)
  )
    return 0;
  // "The president of X (received) the prime minister of Y": a title without article begins another office.
  if (titles.has(token.fold) && !isDefinite(token) && isDefinite(tokens[at - 1])) return 0;
  // "A general secretary of the union", not the year.
  if (/^عامه?$/.test(token.fold) && titles.has(tokens[at - 1]?.fold ?? '')) return 1;
  if (functionWords.has(token.fold) && !roleLinks.has(token.fold)) return 0;
  // "…, Dr X": the abbreviation begins what the name is called.
  if (token.fold === 'د') return 0;
  // "The head of their union".
  if (isOwned(token.fold) && !isDefinite(token)) return 1;
  // "The spokesman in her name".
  if (/^باسم(?:ه|ها|هم)$/.test(token.fold)) return 1;
  if (token.fold === 'في' && occasions.test(tokens[at + 1]?.fold ?? '')) return 0;
  for (const reading of readings(token)) {
    const name = longestName(tokens, at, reading.fold);
    if (name?.entries.some((entry) => bodyKinds.has(kindOf(entry)))) return name.length;
  }
  if (isUnknown(token) && isAttached(tokens, at)) return 1;
  if (isDefinite(token) || titles.has(token.fold) || organisationTriggers.has(token.fold)) return 1;
  // "The governor of the state of …".
  if (placeTriggers.has(token.fold) && adjoin(text, token, tokens[at + 1])) return 1;
  if (token.fold.startsWith('لل') || token.fold.startsWith('وال') || token.fold.startsWith('بال')) return 1;
  const next = tokens[at + 1];
  if (!adjoin(text, token, next) || next === undefined) return 0;
  // A place that no list has ends the office: "the director in X, …".
  if (token.fold === 'في' && isUnknown(next) && tokens[at + 2]?.text === '،') return 2;
  if (roleLinks.has(token.fold)) return roleStep(text, tokens, at + 1) > 0 ? 1 : 0;
  // "وزير شؤون الرئاسة": an ordinary word that a definite one completes.
  const third = tokens[at + 2];
  const completed =
    isDefinite(next) ||
    (!isAbstract(token.fold) &&
      longestName(tokens, at + 1, next.fold)?.entries.some((entry) => kindOf(entry) === 'place') === true) ||
    (!isUnknown(next) &&
      next.kind === 'arabic' &&
      !functionWords.has(next.fold) &&
      isDefinite(third) &&
      adjoin(text, next, third));
  return completed && !isUnknown(token) && !functionWords.has(token.fold) ? 1 : 0;
}

/** The office named at a token without a person's name behind it ("the ministry's spokesman"), or null when none is. */
export function officeAt(text: string, tokens: readonly Token[], index: number): Span | null {
  const token = tokens[index];
  const reading = token && readings(token).find(({ fold }) => titles.has(fold));
  if (token === undefined || reading === undefined) return null;
  return { start: reading.start, end: tokens[endOfOffice(text, tokens, index) - 1]?.end ?? token.end };
}

/** The office that stands behind a name between commas ("…, the minister of …,"), or null when none does. */
export function roleBehind(text: string, tokens: readonly Token[], to: number): Span | null {
  const comma = tokens[to];
  const first = tokens[to + 1];
  if (comma?.text !== '،' || first === undefined || !titles.has(first.fold)) return null;
  const end = endOfOffice(text, tokens, to + 1);
  const closed = tokens[end]?.text === '،' || tokens[end]?.text === '.' || end >= tokens.length;
  return closed ? { start: first.start, end: tokens[end - 1]?.end ?? first.end } : null;
}

function endOfOffice(text: string, tokens: readonly Token[], head: number): number {
  let at = head + 1;
  while (at - head <= maxRoleWords && adjoin(text, tokens[at - 1], tokens[at])) {
    const step = roleStep(text, tokens, at);
    if (step === 0) break;
    at += step;
  }
  return at;
}
