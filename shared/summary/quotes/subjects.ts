import type { Mention } from '../names/mention.ts';
import { isDefinite } from '../names/name-words.ts';
import { titles } from '../names/titles.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { isRelation } from './description.ts';
import { clauseSubject, reportedBy } from './reporting-subject.ts';
import { type Attribution, canMeanHe, genderOfVerbAt, type Scene } from './scene.ts';
import { antecedentOf, leadingName, subjectAhead } from './subject-ahead.ts';
import { subjectBehind } from './subject-behind.ts';
import {
  askedOne,
  confrontedOne,
  describesObject,
  isBehindPreposition,
  relatedBefore,
  relativeSubject,
  topicOf,
} from './unnamed-subject.ts';

/** Things that hold words of somebody else. */
const holders =
  /^[وفبل]*(?:ال)?(?:لافته|لافتات|عباره|عبارات|شعار|شعارات|نص|رساله|رسائل|رسايل|قصيده|اغنيه|عنوان|سوال|سؤال|مثل|لوحه|جمله|كلمات|بيت|كتاب|روايه|وصيه|دعاء|ايه|تقرير|بيان|وثيقه)(?:ه|ها|هم)?$/;

/** "As for X, he …". */
function asForSubject(scene: Scene, first: number, mention: Mention): Attribution | null {
  const opener = scene.tokens[first]?.fold ?? '';
  const start = tokenIndexAt(scene.tokens, mention.role?.start ?? mention.start);
  const isNext = scene.tokens.slice(first + 1, start).every(({ fold }) => titles.has(fold));
  return /^و?اما$/.test(opener) && isNext ? { by: 'name', mention } : null;
}

/** The subject of a verb of speech: behind it (VSO), before it (SVO), or only in its ending. */
export function subjectOf(scene: Scene, verbAt: number, end: number, first: number): Attribution {
  const verb = speechVerb(scene.tokens[verbAt]?.fold ?? '');
  const subject = findSubject(scene, verbAt, end, first);
  // "When X had ended, they cheered".
  if (verb?.plural === true && subject.by === 'name' && subject.mention.kind === 'person') return { by: 'somebody' };
  return subject.by === 'name' && verb !== null && !verb.plural && subject.mention.from < verbAt
    ? { ...subject, gender: verb.gender }
    : subject;
}

function findSubject(scene: Scene, verbAt: number, end: number, first: number): Attribution {
  const verb = speechVerb(scene.tokens[verbAt]?.fold ?? '');
  const confronted = confrontedOne(scene, verbAt, first);
  if (confronted !== null) return confronted;
  const leader = leadingName(scene, verbAt, first) ?? antecedentOf(scene, verbAt);
  if (leader !== null) return leader;
  const follows = describesObject(scene, verbAt) ? null : subjectBehind(scene, verbAt, end);
  // "X confirmed …, and His Excellency said".
  if (follows?.by === 'pronoun') return clauseSubject(scene, verbAt, first, end) ?? follows;
  if (follows !== null) return follows;
  const leads = subjectAhead(scene, verbAt, first);
  if (leads !== null) return leads;
  if (isToldOfStranger(scene, verbAt, first) || isOfReported(scene, verbAt, first)) return { by: 'somebody' };
  if (isOfStatement(scene, verbAt)) return { by: 'pronoun', gender: null, plural: false, here: true };
  // "He asked him, and he answered": the answer is the other's.
  const answering = /^(ف?)(?:اجاب|رد)ت?$/.exec(scene.tokens[verbAt]?.fold ?? '');
  const asked = answering === null ? null : askedOne(scene, verbAt, first);
  if (asked !== null && (answering?.[1] !== '' || asked.by === 'pronoun')) return asked;
  if (answering !== null && answering[1] !== '') return { by: 'somebody' };
  if (!canMeanHe(scene, verbAt, first)) return { by: 'somebody' };
  return (
    relativeSubject(scene, verbAt, first) ??
    relatedBefore(scene, verbAt, first) ??
    reportedBy(scene, verbAt, first, verb?.gender ?? 'm') ??
    clauseSubject(scene, verbAt, first, end) ??
    topicOf(scene, verbAt, first) ?? {
      by: 'pronoun',
      gender: verb?.gender ?? 'm',
      plural: verb?.plural ?? false,
    }
  );
}

/** "He said that his father used to repeat": whose subject stands right behind "that". */
function isOfReported(scene: Scene, verbAt: number, first: number): boolean {
  const that = scene.tokens.slice(first, verbAt).findLastIndex(({ fold }) => /^ب?ان$/.test(fold)) + first;
  const told = that <= first ? undefined : scene.tokens[that + 1];
  if (told === undefined || /^[وف]/.test(scene.tokens[verbAt]?.fold ?? '')) return false;
  if (scene.tokens.slice(that, verbAt).some(({ kind }) => kind === 'sign')) return false;
  return isRelation(told.fold.replace(/(?:ه|ها|هم)$/, '')) || (isDefinite(told) && nounKind(told.fold) === 'person');
}

/** "She tells that a patient came … and said to her": who speaks is somebody without a name, of whom another tells. */
function isToldOfStranger(scene: Scene, verbAt: number, first: number): boolean {
  if (!scene.tokens[verbAt]?.fold.startsWith('و')) return false;
  const that = scene.tokens.slice(first, verbAt).findLastIndex(({ fold }) => fold === 'ان') + first;
  const told = that < first ? undefined : scene.tokens[that + 1];
  if (told === undefined || isDefinite(told) || scene.mentionAt.has(that + 1)) return false;
  return scene.tokens[that]?.text !== 'إن' && nounKind(told.fold) === 'person';
}

/** "Among what stands in it": in a statement, whose maker another sentence names. */
function isOfStatement(scene: Scene, verbAt: number): boolean {
  const [verb, next] = [scene.tokens[verbAt]?.fold ?? '', scene.tokens[verbAt + 1]?.fold ?? ''];
  return /^[وف]?(?:ورد|جاء)ت?$/.test(verb) && /^فيها?$/.test(next);
}

/** "X holds everyone to account: «…»": whom the whole sentence is about, where the words follow its colon and nothing else of it
 * could hold them. */
export function soleSubject(scene: Scene, first: number, open: number): Attribution | null {
  if (scene.tokens[open - 1]?.text !== ':') return null;
  const people = new Set<Mention>();
  for (let at = first; at < open; at++) {
    const mention = scene.mentionAt.get(at);
    if (
      mention !== undefined &&
      (mention.kind === 'person' || !isBehindPreposition(scene, mention)) &&
      mention.kind !== 'place'
    )
      people.add(mention);
    if (holders.test(scene.tokens[at]?.fold ?? '')) return null;
  }
  const [only] = people;
  if (people.size !== 1 || only === undefined) return null;
  const isPosted = scene.tokens.slice(first, open).some(({ fold }) => /^[وف]?[نت]?نشرت?$/.test(fold));
  if (only.kind !== 'person' && !isPosted) return null;
  for (let at = first; at < open; at++) {
    const token = scene.tokens[at];
    if (token === undefined || scene.mentionAt.has(at) || genderOfVerbAt(scene, at) === null) continue;
    const subject = subjectBehind(scene, at, open);
    if (subject?.by === 'name' && subject.mention === only) return subject;
    break;
  }
  const topic = asForSubject(scene, first, only) ?? topicOf(scene, open - 1, first);
  return topic?.by === 'name' ? topic : null;
}
