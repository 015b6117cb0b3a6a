import type { Mention } from '../names/mention.ts';
import { adjoin, isDefinite } from '../names/name-words.ts';
import { addresses, titles } from '../names/titles.ts';
import { functionWords } from '../words/function-words.ts';
import { knowledgeOf } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechParticiples, speechVerb, takesPerson } from '../words/speech-verbs.ts';
import { appositionAt, bearerAt, describedAt } from './description.ts';
import { namedAt } from './named-at.ts';
import { isHonorific, isManner, isThing } from './not-speaking.ts';
import { type Attribution, adverbs, genderOfVerb, isPrepositional, type Scene } from './scene.ts';
import { naming } from './utterance.ts';

const passedOver = new Set([
  'له',
  'لها',
  'لهم',
  'لي',
  'لنا',
  'عليه',
  'عليها',
  'عليهم',
  'اليه',
  'اليها',
  'ايضا',
  'كذلك',
  'من',
  'جهته',
  'جهتها',
  'بدوره',
  'بدورها',
  'به',
  'بها',
  'بهم',
  'عنه',
  'عنها',
  'فيه',
  'فيها',
]);
/** "One of", "some", "a number of", "a source": a subject that is not named. */
const unnamed = /^(?:احد|احدي|بعض|عدد|كل|جميع|مصدر|مصادر|شاهد|شهود|ناجون|سكان|معظم|اخر|اخرون|كثيرون)$/;
const opensApposition = new Set(['وهو', 'وهي', 'ويدعي', 'وتدعي', 'واسمه', 'واسمها']);

/** The subject that stands behind a verb, or null when the verb has none but its own ending. */
export function subjectBehind(scene: Scene, verbAt: number, end: number): Attribution | null {
  const subject = findBehind(scene, verbAt, end);
  const verb = speechVerb(scene.tokens[verbAt]?.fold ?? '');
  return subject?.by === 'role' && verb?.continues === true ? { ...subject, goesOn: verb.gender } : subject;
}

function findBehind(scene: Scene, verbAt: number, end: number): Attribution | null {
  let at = verbAt + 1;
  while (
    at < end &&
    (passedOver.has(scene.tokens[at]?.fold ?? '') || /^جهت(?:ه|ها)$/.test(scene.tokens[at + 1]?.fold ?? ''))
  )
    at++;
  const token = scene.tokens[at];
  const body = quotedBody(scene, at);
  if (body !== null) return body;
  if (token === undefined || at >= end || token.kind !== 'arabic') return null;
  // "The initiative «X» held": a body of which only the name in marks tells.
  if (naming.has(token.fold) && /^["«“„]$/.test(scene.tokens[at + 1]?.text ?? ''))
    return quotedBody(scene, at + 1) ?? { by: 'somebody' };
  if (isUrged(scene, verbAt, at)) return null;
  const next = scene.tokens[at + 1];
  // "The same official" (ذات المسؤول).
  if (/^(?:ذات|نفس)$/.test(token.fold) && isDefinite(next) && nounKind(next?.fold ?? '') === 'person')
    return { by: 'pronoun', gender: next?.text.endsWith('ة') ? 'f' : 'm', plural: false };
  if (isHonorific(token.fold) && (next?.kind !== 'arabic' || functionWords.has(next.fold)))
    return { by: 'pronoun', gender: token.fold.endsWith('ها') ? 'f' : 'm', plural: false };
  const inverted = behindPhrase(scene, at, end);
  if (inverted !== null) return inverted;
  const named = namedAt(scene, at);
  if (named !== null && isAddressed(scene, at, named)) return null;
  if (named?.by === 'name' && takesPerson(scene.tokens[verbAt]?.fold ?? '') && isStacked(scene, at, named.mention))
    return { by: 'somebody' };
  // "The regional director of farming X": what looks like a family's name goes on with the office.
  if (named?.by === 'name' && named.mention.words.length === 1 && isDefinite(scene.tokens[named.mention.from])) {
    const { to, role } = named.mention;
    const isOpen =
      role !== null && /^لل/.test(scene.tokens[to]?.fold ?? '') && scene.officeOf.get(to)?.kind === 'person';
    return bearerAt(scene, named.mention.from, end) ?? (isOpen ? { by: 'somebody' } : named);
  }
  if (named?.by === 'role') {
    const bearer = bearerAt(scene, at, end);
    const isSubject = bearer?.by === 'name' && isCallBehind(scene, bearer.mention.to);
    return (!takesPerson(scene.tokens[verbAt]?.fold ?? '') || isSubject ? bearer : null) ?? named;
  }
  if (named !== null) return named;
  if (unnamed.test(token.fold)) return apposition(scene, at, end) ?? { by: 'somebody' };
  if (functionWords.has(token.fold) || adverbs.has(token.fold)) return null;
  // "She commented, tears in her eyes".
  if (/^وال.{3,}/.test(token.fold) && !scene.mentionAt.has(at)) return null;
  if (isPrepositional(token) && knowledgeOf(token.fold) !== 'exact' && nounKind(token.fold) !== 'person') return null;
  if (!scene.mentionAt.has(at) && isManner(token, scene.tokens[at + 1])) return null;
  const takesObject = takesPerson(scene.tokens[verbAt]?.fold ?? '');
  if (isThing(token, genderOfVerb(scene.tokens[verbAt] ?? token)))
    return takesObject || token.text.endsWith('ات') ? null : bearerAt(scene, at, end);
  const bearer = bearerAt(scene, at, end);
  if (takesObject && bearer?.by === 'name' && isCallBehind(scene, bearer.mention.to)) return bearer;
  return (
    (takesObject ? null : (appositionAt(scene, at) ?? describedAt(scene, at, end) ?? bearer)) ??
    apposition(scene, at, end) ??
    calledAt(scene, at, verbAt) ?? { by: 'somebody' }
  );
}

/** "The young man said", "the same activist said": whoever is called so, where only a definite word says who; null otherwise. */
function calledAt(scene: Scene, at: number, verbAt: number): Attribution | null {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]];
  if (token === undefined || !isDefinite(token) || scene.mentionAt.has(at)) return null;
  const kind = nounKind(token.fold);
  if (kind === 'thing' || kind === 'body') return null;
  if (/^(?:نفس|ذات)(?:ه|ها)$/.test(next?.fold ?? ''))
    return { by: 'pronoun', gender: token.text.endsWith('ة') ? 'f' : 'm', plural: false };
  const goesOn = speechVerb(scene.tokens[verbAt]?.fold ?? '')?.continues === true;
  const closes = next !== undefined && (/^[:«"“،]$/.test(next.text) || /^ا?ن$/.test(next.fold));
  return kind === 'person' || (goesOn && closes) ? { by: 'role', words: [token.fold] } : null;
}

/** "«X» said": a body whose name stands between quotation marks. */
function quotedBody(scene: Scene, at: number): Attribution | null {
  const mention = scene.mentionAt.get(at + 1);
  if (mention?.kind !== 'organisation' || mention.from !== at + 1) return null;
  const isMarked =
    /^["«“„]$/.test(scene.tokens[at]?.text ?? '') && /^["»”“]$/.test(scene.tokens[mention.to]?.text ?? '');
  return isMarked ? { by: 'name', mention } : null;
}

/** "There took part in the study the expert X": the subject behind a short phrase with a preposition; never the one whom the
 * preposition leads to, or in apposition to him. */
function behindPhrase(scene: Scene, at: number, end: number): Attribution | null {
  if (!/^(?:في|من|الي|علي|خلال|عبر|بعد|قبل)$/.test(scene.tokens[at]?.fold ?? '')) return null;
  for (let next = at + 2; next < Math.min(end, at + 5); next++) {
    const [before, token] = [scene.tokens[next - 1], scene.tokens[next]];
    if (before === undefined || token === undefined || !adjoin(scene.text, before, token)) return null;
    const isClosed =
      scene.mentionAt.get(next - 1)?.kind === 'place' || (isDefinite(before) && nounKind(before.fold) === 'thing');
    const mention = scene.officeOf.get(next) ?? scene.mentionAt.get(next);
    if (mention?.kind === 'person' && isClosed) return namedAt(scene, next);
    if (mention !== undefined && mention.kind !== 'place') return null;
    if (functionWords.has(token.fold) || genderOfVerb(token) !== null) return null;
  }
  return null;
}

/** "The deputy accused the president X": of two titles in a row behind such a verb the name goes with the second. */
function isStacked(scene: Scene, at: number, mention: Mention): boolean {
  const last = scene.tokens[mention.from - 1];
  const isLed = /^(?:عن|في|من|الي|علي|لدي)$/.test(scene.tokens[mention.from - 2]?.fold ?? '');
  // "The dean of the college Dr X": behind what the office is of, how its holder is addressed.
  if (
    last !== undefined &&
    mention.from - 2 > at &&
    addresses.has(last.fold.replace(/^ال(?=دكتور)/, '')) &&
    nounKind(scene.tokens[mention.from - 2]?.fold ?? '') !== 'person'
  )
    return false;
  if (scene.tokens.slice(at, mention.from).some(({ text }) => text === '،')) return false;
  return mention.from - 1 > at && isDefinite(last) && titles.has(last?.fold ?? '') && !isLed;
}

/** "X called for …", "X warned of …": what a call is for right behind the name, so that nobody else is called. */
function isCallBehind({ tokens }: Scene, at: number): boolean {
  const fold = tokens[at]?.fold ?? '';
  if (/^(?:الي|من|ان|بان|،)$/.test(fold) || /^ب.{4,}/.test(fold)) return true;
  // "X described the decision as …".
  return isDefinite(tokens[at]) && tokens.slice(at + 1, at + 4).some((token) => /^بان(?:ه|ها|هم)$/.test(token.fold));
}

/** "He urged the inhabitants to": of such a verb whoever stands alone before what is urged is its object. */
function isUrged(scene: Scene, verbAt: number, at: number): boolean {
  if (!/^[وف]?[يت]?(?:حث|حض|طمان|طمين|ناشد|نصح)ت?$/.test(scene.tokens[verbAt]?.fold ?? '')) return false;
  const token = scene.tokens[at];
  if (token === undefined || titles.has(token.fold) || scene.officeOf.has(at)) return false;
  const isOf =
    !isDefinite(token) && (isDefinite(scene.tokens[at + 1]) || scene.mentionAt.get(at + 1)?.kind === 'place');
  const next = scene.tokens[at + (isOf ? 2 : 1)]?.fold ?? '';
  return (
    scene.mentionAt.get(at)?.kind !== 'person' &&
    (/^(?:علي|الي|بان|ان|ب.{4,})$/.test(next) || speechParticiples.has(next))
  );
}

/** "He said to X": the ل of the name or title makes X the listener. */
function isAddressed(scene: Scene, at: number, named: Attribution): boolean {
  const token = scene.tokens[at];
  if (token === undefined || !token.fold.startsWith('ل')) return false;
  const mention = named.by === 'name' ? named.mention : null;
  if (mention !== null && mention.role === null) return mention.start > token.start;
  return !titles.has(token.fold);
}

/** "One of the survivors, who is Mubarak …": the name that a relative gives to an unnamed subject. */
function apposition(scene: Scene, from: number, end: number): Attribution | null {
  for (let at = from + 1; at < Math.min(end, from + 8); at++) {
    if (scene.tokens[at]?.text !== '،' || !opensApposition.has(scene.tokens[at + 1]?.fold ?? '')) continue;
    const named = namedAt(scene, at + 2);
    if (named?.by === 'name') return named;
  }
  return null;
}
