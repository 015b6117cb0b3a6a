import { adjoin, isDefinite } from '../names/name-words.ts';
import { functionWords } from '../words/function-words.ts';
import { speechParticiples, speechVerb } from '../words/speech-verbs.ts';
import type { Attribution, Scene } from './scene.ts';

/** Words that tie one person to another: "brother of X" is not X. */
const relations =
  /^(?:والد|والده|شقيق|شقيقه|اخ|اخت|اخو|زوج|زوجه|ارمله|نجل|ابن|ابنه|بنت|ام|اب|جد|جده|عم|عمه|خال|خاله|صديق|صديقه|زميل|زميله|محامي|محاميه|وكيل|وكيله|جار|جاره|عائله|عايله|اسره|قريب|قريبه|شريك|شريكه|خطيب|خطيبه|مساعد|مساعده|موكل|موكله|انصار|مكتب|حمله|فريق|طبيب|طبيبه)$/;
const links = new Set(['علي', 'في', 'عن', 'من']);
const longest = 7;

/** Whether a folded word makes of the name behind it another person, or a body, than the one named. */
export function isRelation(fold: string): boolean {
  return relations.test(fold);
}

/** "The wife of the kidnapped man, X, said": the name between commas behind one who is only somebody's kin or lawyer. */
export function kinAt(scene: Scene, at: number): Attribution | null {
  if (!isRelation(scene.tokens[at]?.fold ?? '')) return null;
  let comma = at + 1;
  while (comma < at + 4 && isDefinite(scene.tokens[comma]) && !scene.mentionAt.has(comma)) comma++;
  const mention = scene.mentionAt.get(comma + 1);
  if (scene.tokens[comma]?.text !== '،' || mention?.kind !== 'person' || mention.from !== comma + 1) return null;
  return scene.tokens[mention.to]?.text === '،' ? { by: 'name', mention } : null;
}

/** The person whom a description without a known title leads up to ("the supervisor of the campaign, Dr X"), or null. The words
 * in between are definite, so that the name can only be in apposition to them; an object or a possessor is never taken.
 */
export function describedAt(scene: Scene, at: number, end: number): Attribution | null {
  const head = scene.tokens[at];
  if (head === undefined || head.kind !== 'arabic' || functionWords.has(head.fold) || isRelation(head.fold))
    return null;
  if (speechVerb(head.fold) !== null || scene.mentionAt.has(at)) return null;
  if (!isDefinite(head) && !isDefinite(scene.tokens[at + 1])) return null;
  for (let index = at + 1; index < Math.min(end, at + longest); index++) {
    const token = scene.tokens[index];
    if (token === undefined || !adjoin(scene.text, scene.tokens[index - 1], token)) return null;
    const mention = scene.mentionAt.get(index);
    const holder = scene.officeOf.get(index);
    if (mention?.kind === 'person' && mention.from === index && mention.start === token.start)
      return isDefinite(scene.tokens[index - 1]) ? { by: 'name', mention } : null;
    if (holder !== undefined) return isDefinite(token) ? { by: 'name', mention: holder } : null;
    if (mention !== undefined) return null;
    if (links.has(token.fold) && isDefinite(scene.tokens[index + 1])) continue;
    if (!isDefinite(token) || speechParticiples.has(token.fold)) return null;
  }
  return null;
}
