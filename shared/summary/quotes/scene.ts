import type { Mention } from '../names/mention.ts';
import { isDefinite, isUnknown } from '../names/name-words.ts';
import { titles } from '../names/titles.ts';
import { functionWords } from '../words/function-words.ts';
import { verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb, speechVerbs } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { isBelonging } from './not-speaking.ts';

/** Who a text says is speaking: somebody named (with the gender of the verb where the name does not stand behind it),
 * somebody called by an office (with the gender of the verb where that goes on with a speech), "he" or "she" who spoke before
 * (without a gender where no verb tells; `here` when in the same paragraph), or somebody else. */
export type Attribution =
  | { readonly by: 'name'; readonly mention: Mention; readonly gender?: 'm' | 'f' }
  | { readonly by: 'role'; readonly words: readonly string[]; readonly goesOn?: 'm' | 'f' }
  | { readonly by: 'pronoun'; readonly gender: 'm' | 'f' | null; readonly plural: boolean; readonly here?: true }
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

/** Words that tell when or how, and name nobody. */
export const adverbs = new Set([
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
const governing =
  /^[وف]?(?:في|من|علي|الي|عن|بعد|قبل|دون|نحو|ضد|بين|حول|بشان|بسبب|منذ|خلال|اثناء|رغم|عبر|لدي|عند|تحت|ضمن|وسط|فور|عقب|اثر)$/;

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

/** Whether a word begins with a preposition of one letter. */
export function isPrepositional({ fold, text }: Token): boolean {
  // "What she called «…»": the letter alone, before the mark.
  if (/^[بلك]$/.test(fold)) return true;
  return text.length > 3 && /^(?:ب|ل|لل|بال)/.test(fold) && !titles.has(fold);
}
