import { isDefinite } from '../names/name-words.ts';
import { titles } from '../names/titles.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechManners } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { isRelation } from './description.ts';

/** "His Excellency", said of the one who spoke before. */
const honorific = /^(?:سعاد|معالي|فخام|سياد|دول|جلال|سمو|فضيل|سماح|حضر|غبط|نياف|قداس)ت?(?:ه|ها)$/;
/** What has words in it, and is said to say them. */
const publications =
  /^(?:ال)?(?:بيان|تقرير|تصريح|رساله|بلاغ|منشور|تغريده|نص|دراسه|استطلاع|وثيقه|مقال|كتاب|مصدر|مصادر|لافته|شعار|اعلان|احصاء|خبر|روايه|قانون|ماده|عريضه|مذكره|وصيه|قصيده|اغنيه|عنوان|دفاع|اغلبيه|اكثريه|غالبيه|اقليه|اوساط|اطراف|حضور|حمله|قريه|مدينه|ادعاء|اتهام|قضاء|قياده|رئاسه|رياسه)(?:ه|ها|هم)?$/;

/** Whether a folded word is an address that stands for the one who spoke before. */
export function isHonorific(fold: string): boolean {
  return honorific.test(fold);
}

/** Whether a folded word is the statement that a body has made. */
export function isStatement(fold: string): boolean {
  return /^(?:البيان|البلاغ)$/.test(fold);
}

/** Whether a word in front of the words said tells how somebody says them ("she answered laughing: «…»"). */
export function isManner(token: Token, next: Token | undefined): boolean {
  if (speechManners.has(token.fold)) return true;
  if (next === undefined || !/^[:«"“„،.]$/.test(next.text)) return false;
  return (
    /^(?:.ا.{2,3}|م.{2,4})ا$/.test(token.fold) || (/^(?:.ا..|م.{2,4})ه$/.test(token.fold) && token.text.endsWith('ة'))
  );
}

/** Whether a noun behind a verb is what the verb is about, since only people, bodies and what they write or publish say something, and
 * a masculine verb has no feminine noun for its subject. */
export function isThing(token: Token, gender: 'm' | 'f' | null): boolean {
  const { fold, text } = token;
  // "He called on the organisations": as a subject it has a feminine verb.
  if (gender === 'm' && isDefinite(token) && /ات$/.test(fold)) return true;
  const kind = nounKind(fold);
  // "She called on the citizens" (المواطنين): as a subject the word ends in ون.
  if (
    isDefinite(token) &&
    /.{3}ين$/.test(fold) &&
    kind === 'person' &&
    nounKind(fold.replace(/ين$/, 'ون')) === 'person'
  )
    return true;
  if (titles.has(fold) || kind === 'person' || isRelation(fold)) return false;
  if (gender === 'm' && text.endsWith('ة') && (kind === 'thing' || isDefinite(token))) return true;
  return kind === 'thing' && (isDefinite(token) || isPossessed(token)) && !publications.test(fold);
}

/** Whether a word is something of somebody's ("before his shop"), so that a verb behind it is not its own. */
export function isBelonging(token: Token): boolean {
  return isPossessed(token) && nounKind(token.fold) === 'thing' && !publications.test(token.fold);
}

/** Whether a word carries the ending of its owner ("her decision"). */
function isPossessed({ fold, text }: Token): boolean {
  return !text.endsWith('ة') && /.{3}(?:ه|ها|هم|هما)$/.test(fold);
}
