import type { Mention } from '../names/mention.ts';
import { adjoin, isDefinite } from '../names/name-words.ts';
import { titles } from '../names/titles.ts';
import { organisationTriggers } from '../names/triggers.ts';
import { functionWords } from '../words/function-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechParticiples, speechVerb } from '../words/speech-verbs.ts';
import type { Attribution, Scene } from './scene.ts';

/** Words that tie one person to another: "brother of X" is not X. */
const relations =
  /^(?:والد|والده|شقيق|شقيقه|اخ|اخت|اخو|زوج|زوجه|ارمله|نجل|ابن|ابنه|بنت|ام|اب|جد|جده|عم|عمه|خال|خاله|صديق|صديقه|زميل|زميله|محامي|محاميه|وكيل|وكيله|جار|جاره|عائله|عايله|اسره|قريب|قريبه|شريك|شريكه|خطيب|خطيبه|مساعد|مساعده|موكل|موكله|انصار|مكتب|حمله|فريق|طبيب|طبيبه)$/;
const links = new Set(['علي', 'في', 'عن', 'من']);
const longest = 7;
/** "Recognised by the world", "formerly": what goes with a definite word of a description. */
const recognised = /^(?:بها?|دوليا|رسميا|سابقا|حاليا|محليا)$/;
/** The same for whoever is told of at length, in words. */
const longestBearer = 16;

/** Whether a folded word makes of the name behind it another person, or a body, than the one named. */
export function isRelation(fold: string): boolean {
  return relations.test(fold);
}

/** "The wife of the kidnapped man, X, said", "the winner, the engineer X, said": the name between commas right behind the few words that
 * say what somebody is. */
export function appositionAt(scene: Scene, at: number): Attribution | null {
  const head = scene.tokens[at];
  const isCompleted = [at, at + 1, at + 2].some((index) => isDefinite(scene.tokens[index]));
  if (head === undefined || head.kind !== 'arabic' || functionWords.has(head.fold) || !isCompleted) return null;
  let comma = at + 1;
  while (comma < at + longest && describes(scene, comma)) comma++;
  if (scene.mentionAt.has(at) || scene.tokens[comma]?.text !== '،') return null;
  const mention = scene.officeOf.get(comma + 1) ?? scene.mentionAt.get(comma + 1);
  if (mention?.kind !== 'person' || (mention.role === null && mention.from !== comma + 1)) return null;
  return /^[،:]$/.test(scene.tokens[mention.to]?.text ?? '') ? { by: 'name', mention } : null;
}

/** Whether a word can go on saying what somebody is: definite, with "of" or "in", or a name that is nobody's. */
function describes(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.kind !== 'arabic' || scene.mentionAt.get(at)?.kind === 'person') return false;
  if (speechVerb(token.fold) !== null) return false;
  if (nounKind(token.fold) !== null && isDefinite(scene.tokens[at + 1])) return true;
  if (isDefinite(token) || links.has(token.fold) || scene.mentionAt.has(at) || /^لل?.{3,}/.test(token.fold))
    return true;
  // "The founder of the company Seeds": a name that no list knows behind what it is the name of.
  const before = scene.tokens[at - 1];
  const isBody = before?.readings.some(({ fold }) => organisationTriggers.has(fold)) === true;
  return isBody && scene.tokens[at + 1]?.text === '،';
}

/** Whether another is tied to a name by "and": two people do not say one thing in one voice. */
export function isTied(scene: Scene, mention: Mention): boolean {
  const next = scene.mentionAt.get(mention.to);
  return (
    next !== undefined &&
    next.kind !== 'place' &&
    next.from === mention.to &&
    scene.tokens[next.from]?.fold.startsWith('و') === true &&
    next.start > (scene.tokens[next.from]?.start ?? 0)
  );
}

/** The person whom a description without a known title leads up to ("the supervisor of the campaign, Dr X"), or null. The words
 * in between are definite, so that the name can only be in apposition to them; an object or a possessor is never taken.
 */
export function describedAt(scene: Scene, at: number, end: number): Attribution | null {
  const head = scene.tokens[at];
  if (head === undefined || head.kind !== 'arabic' || functionWords.has(head.fold)) return null;
  if (isRelation(head.fold)) return kinNamed(scene, at);
  if (speechVerb(head.fold) !== null || scene.mentionAt.has(at)) return null;
  if (!isDefinite(head) && !isDefinite(scene.tokens[at + 1])) return null;
  for (let index = at + 1; index < Math.min(end, at + longest); index++) {
    const token = scene.tokens[index];
    if (token === undefined || !adjoin(scene.text, scene.tokens[index - 1], token)) return null;
    const mention = scene.mentionAt.get(index);
    const holder = scene.officeOf.get(index);
    if (mention?.kind === 'person' && mention.from === index && mention.start === token.start)
      return isDefinite(scene.tokens[index - 1]) && !isTied(scene, mention) ? { by: 'name', mention } : null;
    // "The opponents of the president X": his opponents, not he.
    if (holder !== undefined)
      return isDefinite(token) && isDefinite(scene.tokens[index - 1]) ? { by: 'name', mention: holder } : null;
    if (mention !== undefined) return null;
    if (links.has(token.fold) && isDefinite(scene.tokens[index + 1])) continue;
    if (!isDefinite(token) || speechParticiples.has(token.fold)) return null;
  }
  return null;
}

/** The person whom the words behind a verb lead up to, however long they tell what he is ("the first deputy of the prime minister, the
 * minister of the interior Sheikh X"), or null; where the name may be of another's ("the driver of the minister X") it is null. */
export function bearerAt(scene: Scene, head: number, end: number): Attribution | null {
  const token = scene.tokens[head];
  if (token === undefined || isRelation(token.fold) || functionWords.has(token.fold)) return null;
  const isThing = nounKind(token.fold) === 'thing';
  for (let at = head + 1; at < Math.min(end, head + longestBearer); ) {
    const [next, before] = [scene.tokens[at], scene.tokens[at - 1]];
    if (next === undefined || !adjoin(scene.text, before, next)) return null;
    const mention = scene.officeOf.get(at) ?? scene.mentionAt.get(at);
    // "The legend of Saudi football X": of a thing that is no metaphor, nobody's name follows the definite words.
    const isBare = mention?.role === null && isDefinite(before) && nounKind(before?.fold ?? '') === null;
    if (mention?.kind === 'person')
      return isOwnName(scene, mention, at, head) && (!isThing || isBare) ? { by: 'name', mention } : null;
    const quoted = /^["«“„]$/.test(next.text) ? closingMark(scene, at) : at;
    if (quoted > at) at = quoted + 1;
    else if (mention !== undefined) at = mention.to;
    else if (recognised.test(next.fold) && at > head + 1) at++;
    else if (leadsOn(scene, at)) at++;
    else return null;
  }
  return null;
}

/** Whether a name is of the one whom the words from `head` on describe, and not of another in them. */
function isOwnName(scene: Scene, mention: Mention, at: number, head: number): boolean {
  const [start, before, further] = [scene.tokens[at]?.start ?? 0, scene.tokens[at - 1], scene.tokens[at - 2]];
  if ((mention.role?.start ?? mention.start) !== start || isTied(scene, mention) || before === undefined) return false;
  if (scene.mentionAt.has(at - 1) || before.kind === 'sign') return true;
  // "In charge of the duties of the head of …".
  if (before.fold === 'باعمال' || recognised.test(before.fold)) return true;
  if (!isDefinite(before) && !/^لل.{3}/.test(before.fold)) return false;
  const isPerson = titles.has(before.fold) || nounKind(before.fold) === 'person';
  return !(isPerson && nounKind(before.fold) !== 'body' && at - 2 >= head && !isDefinite(further));
}

/** Whether a word goes on telling what somebody is: definite, a preposition of offices, or a noun that the next word completes. */
function leadsOn(scene: Scene, at: number): boolean {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]];
  if (token === undefined || token.kind !== 'arabic' || next === undefined) return false;
  if (speechVerb(token.fold) !== null || speechParticiples.has(token.fold) || /^(?:الذي|التي)$/.test(token.fold))
    return false;
  if (
    isDefinite(token) ||
    links.has(token.fold) ||
    /^(?:لدي|باسم|عامه?|لل.{3,}|ل.{3,}|ب.{3,}|وال.{3,})$/.test(token.fold)
  )
    return true;
  return !functionWords.has(token.fold) && next.kind !== 'number' && !/^[.،:؛(]$/.test(next.text);
}

/** Where the short quoted name that opens at a token closes; the token itself where none does. */
function closingMark(scene: Scene, at: number): number {
  const within = scene.tokens.slice(at + 1, at + longest).findIndex(({ text }) => /^["»”]$/.test(text));
  return within < 0 ? at : at + 1 + within;
}

/** "Her friend the novelist X": whose friend is said already, so that the name is the friend's. */
function kinNamed(scene: Scene, at: number): Attribution | null {
  if (!/.{2}(?:ه|ها|هم)$/.test(scene.tokens[at]?.fold ?? '') || scene.tokens[at]?.text.endsWith('ة')) return null;
  const mention = scene.officeOf.get(at + 1) ?? scene.mentionAt.get(at + 1);
  return mention?.kind === 'person' && !isTied(scene, mention) ? { by: 'name', mention } : null;
}
