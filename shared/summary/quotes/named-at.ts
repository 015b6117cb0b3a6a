import type { Mention } from '../names/mention.ts';
import { isDefinite } from '../names/name-words.ts';
import { officeAt } from '../names/offices.ts';
import { addresses, titles } from '../names/titles.ts';
import { organisationTriggers } from '../names/triggers.ts';
import { readings } from '../words/clitics.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { appositionAt, isRelation, isTied } from './description.ts';
import { isStatement } from './not-speaking.ts';
import type { Attribution, Scene } from './scene.ts';

/** Those who act for another, or whom another made up: before a title with its name they are not the one named. */
const agents = /^(?:مستشار|مبعوث|ممثل|بطل|كاتب|سكرتير|حارس|سايق|مترجم|مندوب|مرافق|مدير مكتب)ه?$/;

const documents = /^(?:ال)?(?:بيان|تقرير|تصريح|رساله|بلاغ|منشور|تغريده)$/;

/** Whoever is named at a token: a mention there, the person whose office begins there, or an office without a name. */
export function namedAt(scene: Scene, at: number): Attribution | null {
  const token = scene.tokens[at];
  if (token === undefined) return null;
  const holder = scene.officeOf.get(at);
  if (holder !== undefined) return speaksForAnother(scene, at, holder) ? { by: 'somebody' } : spokesman(scene, holder);
  const mention = scene.mentionAt.get(at);
  if (mention !== undefined) return mention.kind === 'place' ? { by: 'somebody' } : spokesman(scene, mention);
  const head = readings(token).find(({ fold }) => titles.has(fold));
  if (head === undefined)
    return bodyNamedBehind(scene, at) ?? statementAt(scene, at) ?? bodyAt(scene, at) ?? documentOf(scene, at);
  const office = officeAt(scene.text, scene.tokens, at);
  if (office === null) return null;
  const named = appositionAt(scene, at);
  if (named !== null) return named;
  const behind = scene.tokens.findIndex(({ start }) => start >= office.end);
  const holderAt = behind < 0 ? -1 : scene.tokens[behind]?.text === '،' ? behind + 1 : behind;
  // "The professor of law at …, Dr X".
  const isTitled = isDefinite(scene.tokens[holderAt]) || scene.tokens[holderAt]?.fold === 'د';
  const titled = isTitled ? scene.officeOf.get(holderAt) : undefined;
  const holderNamed = titled ?? scene.mentionAt.get(holderAt);
  const isThere = titled !== undefined || holderNamed?.from === holderAt;
  if (holderNamed?.kind === 'person' && isThere) return { by: 'name', mention: holderNamed };
  const words = scene.tokens
    .filter(({ start, end }) => start >= token.start && end <= office.end)
    .map(({ fold }) => fold);
  // "The same speaker" is whoever spoke before.
  if (
    /^(?:نفس|ذات)(?:ه|ها)$/.test(words.at(-1) ?? scene.tokens[at + 1]?.fold ?? '') ||
    /^(?:نفس|ذات)(?:ه|ها)$/.test(scene.tokens[at + words.length]?.fold ?? '')
  ) {
    return { by: 'pronoun', gender: head.fold.endsWith('ه') ? 'f' : 'm', plural: false };
  }
  // "Her Excellency the ambassador": the office is what follows.
  const isAddressed = addresses.has(head.fold) && titles.has(words[1] ?? '');
  return { by: 'role', words: isAddressed ? words.slice(1) : [head.fold, ...words.slice(1)] };
}

/** "The agency X said", "the organisation «X» said": the body whose name stands behind the word that says what it is, or null. */
function bodyNamedBehind(scene: Scene, at: number): Attribution | null {
  const token = scene.tokens[at];
  if (token === undefined || !readings(token).some(({ fold }) => organisationTriggers.has(fold))) return null;
  const from = /^["«“„]$/.test(scene.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const mention = scene.mentionAt.get(from);
  return mention?.kind === 'organisation' && mention.from === from ? { by: 'name', mention } : null;
}

/** "The statement said": whoever made it, which the text before tells. */
function statementAt(scene: Scene, at: number): Attribution | null {
  const fold = scene.tokens[at]?.fold ?? '';
  return isStatement(fold) && !isDefinite(scene.tokens[at + 1]) ? { by: 'role', words: [fold] } : null;
}

/** "The company said": a body called by what it is alone, or null. */
function bodyAt(scene: Scene, at: number): Attribution | null {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]];
  if (token === undefined || !isDefinite(token) || !organisationTriggers.has(token.fold.slice(2))) return null;
  // "The authority renewed the assurance": no adjective of a feminine word ends like that.
  const isObject = token.text.endsWith('ة') && next?.text.endsWith('ة') === false;
  return (isDefinite(next) && !isObject) || scene.mentionAt.has(at + 1) ? null : { by: 'role', words: [token.fold] };
}

/** "The lawyer of the defendant X": the title right before the name is X's, the word that opens is another's. */
function speaksForAnother(scene: Scene, at: number, holder: Mention): boolean {
  const head = holder.roleHead ?? '';
  if (!(isRelation(head) || agents.test(head)) || holder.from <= at + 1) return false;
  if (scene.tokens.slice(at, holder.from).some(({ text }) => text === '،')) return false;
  // "The dean of the college Dr X": what the office is of stands before how its holder is addressed.
  const completion = scene.tokens[holder.from - 2];
  if (
    holder.from - 2 > at &&
    (isDefinite(completion) || /^لل.{3}/.test(completion?.fold ?? '')) &&
    !isPerson(completion?.fold ?? '')
  )
    return false;
  return titles.has(scene.tokens[holder.from - 1]?.fold ?? '') && isDefinite(scene.tokens[holder.from - 1]);
}

function isPerson(fold: string): boolean {
  return titles.has(fold) || nounKind(fold) === 'person';
}

/** A name as the speaker, unless another is tied to it. */
function spokesman(scene: Scene, mention: Mention): Attribution {
  // What looks like a name may be an office ("the keeper of the akal, Hajj X,").
  const titled = scene.tokens[mention.to]?.text === '،' ? scene.officeOf.get(mention.to + 1) : undefined;
  if (mention.role === null && titled?.kind === 'person' && /^[،:]$/.test(scene.tokens[titled.to]?.text ?? ''))
    return { by: 'name', mention: titled };
  return isTied(scene, mention) ? { by: 'somebody' } : { by: 'name', mention };
}

/** "The statement of X said": whom a document is of. */
export function documentOf(scene: Scene, at: number): Attribution | null {
  if (!documents.test(scene.tokens[at]?.fold ?? '')) return null;
  // "A statement issued by X", "a report of X's".
  const isIssued = /^صادره?$/.test(scene.tokens[at + 1]?.fold ?? '') && scene.tokens[at + 2]?.fold === 'عن';
  const named = namedAt(scene, at + (isIssued ? 3 : 1));
  return named?.by === 'name' ? named : null;
}
