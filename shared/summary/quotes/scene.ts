import type { Mention } from '../names/mention.ts';
import { adjoin, isDefinite, isUnknown } from '../names/name-words.ts';
import { addresses, titles } from '../names/titles.ts';
import { functionWords } from '../words/function-words.ts';
import { knowledgeOf, verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb, speechVerbs, takesPerson } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { appositionAt, bearerAt, describedAt } from './description.ts';
import { namedAt } from './named-at.ts';
import { isBelonging, isHonorific, isManner, isThing } from './not-speaking.ts';

/** Who a text says is speaking: somebody named (with the gender of the verb where the name does not stand behind it), somebody called by an office (with the gender of the verb where that goes on with a speech), "he" or "she" who spoke before
 * (without a gender where no verb tells), or somebody else. */
export type Attribution =
  | { readonly by: 'name'; readonly mention: Mention; readonly gender?: 'm' | 'f' }
  | { readonly by: 'role'; readonly words: readonly string[]; readonly goesOn?: 'm' | 'f' }
  | { readonly by: 'pronoun'; readonly gender: 'm' | 'f' | null; readonly plural: boolean }
  | { readonly by: 'somebody' };

/** A segment's words, names and quotations, as the search for speakers sees them. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The mention that covers a token, by token index. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  /** The mention whose office begins at a token, by token index. */
  readonly officeOf: ReadonlyMap<number, Mention>;
  /** Whether an offset lies between quotation marks. */
  readonly inQuote: (offset: number) => boolean;
}

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
const adverbs = new Set([
  'امس',
  'اليوم',
  'لاحقا',
  'سابقا',
  'حينها',
  'الاحد',
  'الاثنين',
  'الثلاثاء',
  'الاربعاء',
  'الخميس',
  'الجمعه',
  'السبت',
  'مساء',
  'صباح',
  'هنا',
  'قايلا',
  'قايله',
  'ذلك',
  'هذا',
  'نفسه',
  'ضاحكا',
  'ايضا',
  'ما',
  'الاسبوع',
  'الشهر',
  'العام',
]);
/** "One of", "some", "a number of", "a source": a subject that is not named. */
const unnamed = /^(?:احد|احدي|بعض|عدد|كل|جميع|مصدر|مصادر|شاهد|شهود|ناجون|سكان|معظم|اخر|اخرون|كثيرون)$/;
const governing =
  /^[وف]?(?:في|من|علي|الي|عن|بعد|قبل|دون|نحو|ضد|بين|حول|بشان|بسبب|منذ|خلال|اثناء|رغم|عبر|لدي|عند|تحت|ضمن|وسط|فور|عقب|اثر)$/;
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
  if (isHonorific(token.fold) && scene.tokens[at + 1]?.kind !== 'arabic')
    return { by: 'pronoun', gender: token.fold.endsWith('ها') ? 'f' : 'm', plural: false };
  const inverted = behindPhrase(scene, at, end);
  if (inverted !== null) return inverted;
  const named = namedAt(scene, at);
  if (named !== null && isAddressed(scene, at, named)) return null;
  if (named?.by === 'name' && takesPerson(scene.tokens[verbAt]?.fold ?? '') && isStacked(scene, at, named.mention))
    return { by: 'somebody' };
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
  return (
    (takesObject ? null : (appositionAt(scene, at) ?? describedAt(scene, at, end) ?? bearerAt(scene, at, end))) ??
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
  return /^(?:الي|من|ان|با?ن|بان)$/.test(fold) || /^ب.{4,}/.test(fold);
}

/** "He said to X": the ل of the name or title makes X the listener. */
function isAddressed(scene: Scene, at: number, named: Attribution): boolean {
  const token = scene.tokens[at];
  if (token === undefined || !token.fold.startsWith('ل')) return false;
  const mention = named.by === 'name' ? named.mention : null;
  if (mention !== null && mention.role === null) return mention.start > token.start;
  return !titles.has(token.fold);
}

/** The gender a verb's ending gives its subject, whether it is a verb of speech or another; null for a word that is no verb. */
export function genderOfVerb(token: Token): 'm' | 'f' | null {
  if (token.kind !== 'arabic') return null;
  const spoken = speechVerb(token.fold);
  if (spoken !== null) return spoken.gender;
  return functionWords.has(token.fold) ? null : verbGender(token.fold);
}

/** Whether a preposition stands right before a token. */
export function isGoverned(scene: Scene, at: number): boolean {
  return governing.test(scene.tokens[at - 1]?.fold ?? '');
}

/** The same for a token where it stands: behind a preposition a word is a noun ("on putting up a company", حول طرح شركة). */
export function genderOfVerbAt(scene: Scene, at: number): 'm' | 'f' | null {
  const token = scene.tokens[at];
  if (token === undefined || isGoverned(scene, at)) return null;
  // "He did not hide": whatever stands behind "not" is a verb.
  if (/^[وف]?(?:لم|لن)$/.test(scene.tokens[at - 1]?.fold ?? '') && /^[يت]/.test(token.fold))
    return token.fold.startsWith('ي') ? 'm' : 'f';
  return genderOfVerb(token) ?? genderOfStrangeVerb(scene, at);
}

/** The gender of a word that no list knows, in the form of a verb right before somebody's title ("the lady X lit": أوقدت السيدة). */
function genderOfStrangeVerb(scene: Scene, at: number): 'm' | 'f' | null {
  const token = scene.tokens[at];
  const next = scene.officeOf.get(at + 1);
  if (token === undefined || next?.kind !== 'person' || !isDefinite(scene.tokens[at + 1]) || !isUnknown(token))
    return null;
  const bare = token.fold.replace(/^[وف](?=.{4})/, '');
  if (/^.{3,}ت$/.test(bare) && !bare.endsWith('ات')) return 'f';
  return /^[يت].{3,}$/.test(bare) ? (bare.startsWith('ي') ? 'm' : 'f') : null;
}

/** Whether a verb without a subject behind it can mean "he": it opens its clause (وقال), or only small words stand before
 * it. Behind a noun, or the commas of an apposition, it has that noun for its subject, whether the name was recognised or not. */
export function canMeanHe(scene: Scene, verbAt: number, first: number): boolean {
  const [verb, previous, opener] = [scene.tokens[verbAt], scene.tokens[verbAt - 1], scene.tokens[first]];
  if (verb === undefined || verbAt <= first || previous === undefined) return true;
  if (/^[وف]/.test(verb.fold) && !speechVerbs.has(verb.fold)) return true;
  // "A poem in which he said".
  if (/^فيها?$/.test(scene.tokens[verbAt + 1]?.fold ?? '')) return true;
  // "…", he adds, "…".
  if (previous.text === '،' && /^["»”“]$/.test(scene.tokens[verbAt - 2]?.text ?? '')) return true;
  // "As to whether …, he answered".
  if (/^و(?:عما|عن|ردا|حول|حين|عندما|لدي)$/.test(opener?.fold ?? '')) return true;
  // "But an economist in a bank, …, said".
  if (/^و?لكن$/.test(opener?.fold ?? '') && isStranger(scene, first + 1)) return false;
  // "And asked about the censorship she answered": the noun belongs to what the sentence opens with.
  if (opener !== undefined && isLeading(opener) && (!canBeSubject(previous, verb) || isOnePhrase(scene, first, verbAt)))
    return true;
  if (previous.kind === 'sign') return opener !== undefined && (isSmall(opener) || genderOfVerb(opener) !== null);
  // "He stood before his shop, repeating": what is his is not the one who speaks.
  if (isBelonging(previous)) return true;
  return isSmall(previous) || genderOfVerb(previous) !== null;
}

/** Whether somebody without a name, or somebody whose name was not recognised, stands at a token: a noun without article that is none of the list's things. */
function isStranger(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.kind !== 'arabic' || scene.mentionAt.has(at) || scene.officeOf.has(at)) return false;
  if (functionWords.has(token.fold) || genderOfVerb(token) !== null || isDefinite(token)) return false;
  return nounKind(token.fold) !== 'thing' && !isPrepositional(token);
}

/** "And on the new coach she adds": whether all that stands before the verb is what the preposition leads to. */
function isOnePhrase(scene: Scene, first: number, verbAt: number): boolean {
  const phrase = scene.tokens.slice(first + 1, verbAt);
  return (
    /^و?(?:عن|حول|بشان|بخصوص)$/.test(scene.tokens[first]?.fold ?? '') && phrase.every((token) => isDefinite(token))
  );
}

/** Whether a noun right before a verb can be its subject: no thing, and no masculine body before a feminine verb. */
function canBeSubject(noun: Token, verb: Token): boolean {
  const kind = nounKind(noun.fold);
  return kind !== 'thing' && !(kind === 'body' && !noun.fold.endsWith('ه') && genderOfVerb(verb) === 'f');
}

/** Whether a sentence opens with a preposition or a noun behind one of one letter, so that a verb and not its subject comes next. */
function isLeading(token: Token): boolean {
  return (
    governing.test(token.fold) ||
    (/^[وف]?[بل](?!ال$)..+/.test(token.fold) &&
      isPrepositional({ ...token, fold: token.fold.replace(/^[وف](?=[بل])/, '') }))
  );
}

function isSmall(token: Token): boolean {
  const bare = token.fold.replace(/^[وف](?=.{2})/, '');
  return functionWords.has(token.fold) || functionWords.has(bare) || adverbs.has(token.fold) || isPrepositional(token);
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

function isPrepositional({ fold, text }: Token): boolean {
  // "What she called «…»": the letter alone, before the mark.
  if (/^[بلك]$/.test(fold)) return true;
  return text.length > 3 && /^(?:ب|ل|لل|بال)/.test(fold) && !titles.has(fold);
}
