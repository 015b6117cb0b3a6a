import type { Mention } from '../names/mention.ts';
import { isDefinite } from '../names/name-words.ts';
import { titles } from '../names/titles.ts';
import { functionWords } from '../words/function-words.ts';
import { verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { isRelation } from './description.ts';
import { namedAt } from './named-at.ts';
import { type Attribution, genderOfVerb, type Scene } from './scene.ts';
import { subjectBehind } from './subject-behind.ts';

const describing = /^[وف]?(?:وصف|وصفت|يصف|تصف|اعتبر|اعتبرت|يعتبر|تعتبر)$/;
const asIt = /^(?:بانه|بانها|انه|انها|بكونه|بكونها)$/;
const leadIns = /^[وف]?(?:لكن|غير|الا|بيد|ان|بينما|فيما|اما|حين|عندما|كان|كانت|قد)$/;
/** How far behind a verb its preposition is looked for, whoever stands between. */
const longestSubject = 12;
/** "Is still", "has become": right before a name it is the subject. */
const remaining = /^(?:[يت]?زالت?|لازالت?|مازالت?|باتت?|اصبحت?|ظلت?|صارت?|كانت?)$/;
const prepositional = /^[وف]?(?:في|من|علي|الي|عن|مع|بعد|قبل|دون|نحو|ضد|بين|امام|خلف|لدي|عند|حول|بشان|مثل|بحضور)$/;

/** Whether a word that elsewhere is a verb of speech is none here: "and he is a student" (وهو طالب), "through his account" (عبر حسابه)
 * where "he expressed" would have عن behind it. */
export function isNoSpeech(scene: Scene, at: number): boolean {
  const fold = scene.tokens[at]?.fold ?? '';
  // "Who reaches the age of 52", not "who informs".
  if (/^[وف]?[يت]بلغ$/.test(fold))
    return scene.tokens[at + 1]?.kind === 'number' || scene.tokens[at + 2]?.fold === 'العمر';
  // "Witnessed" and "spent" are speech only with what is testified, or ruled.
  if (/^[وف]?(?:[يت]شهد|شهدت?|[يت]قضي|قض[يا]|قضت)(?:ه|ها)?$/.test(fold))
    return !scene.tokens.slice(at + 1, at + 20).some((token) => /^با?ن(?:ه|ها|هم)?$/.test(token.fold));
  // "Scored", "counted", "most prominent" where no "that" or quotation follows.
  if (/^[وف]?(?:[يت]?سجلت?|عدت?|ابرزت?)$/.test(fold))
    return !scene.tokens.slice(at + 1, at + 12).some((token) => /^(?:ان(?:ه|ها)?|["«“])$/.test(token.fold));
  // "The price of", "a motive": verbs before whoever does it.
  if (/^[وف]?(?:ثمن|دافع)$/.test(fold))
    return !(
      scene.mentionAt.has(at + 1) ||
      scene.officeOf.has(at + 1) ||
      nounKind(scene.tokens[at + 1]?.fold ?? '') === 'person'
    );
  // "She refused to give her name" (رفضت ذكر): behind a verb the word is its object.
  const before = scene.tokens[at - 1];
  if (before !== undefined && nounKind(fold) !== null && (before.fold === 'عدم' || genderOfVerb(before) !== null))
    return true;
  // "An opinion" (رأي), not "he saw" (رأى), which some write alike.
  if (/أي$/.test(scene.tokens[at]?.text ?? '') && fold.endsWith('راي'))
    return !scene.tokens.slice(at + 1, at + 10).some((token) => /^با?ن(?:ه|ها)?$|^ان(?:ه|ها)?$/.test(token.fold));
  if (fold === 'طالب') return /^و?(?:هو|هي|كان|كانت)$/.test(scene.tokens[at - 1]?.fold ?? '');
  return fold === 'عبر' && !scene.tokens.slice(at + 1, at + longestSubject).some((token) => token.fold === 'عن');
}

/** "She described the operation as …": the one definite word between the verb and "as it" is what is described. */
export function describesObject(scene: Scene, verbAt: number): boolean {
  if (!describing.test(scene.tokens[verbAt]?.fold ?? '')) return false;
  const asAt = scene.tokens.slice(verbAt + 2, verbAt + 7).findIndex(({ fold }) => asIt.test(fold));
  // A subject would stand between the verb and what is described, the one definite word or behind it a "in …" of its own.
  if (asAt < 0 || (asAt > 0 && !prepositional.test(scene.tokens[verbAt + 2]?.fold ?? ''))) return false;
  return isDefinite(scene.tokens[verbAt + 1]) && scene.mentionAt.get(verbAt + 1)?.kind !== 'person';
}

/** "X, who embraced his daughter and said": the one whom the relative clause of the verb is about; null where another of the same
 * gender comes in, or the clause has ended. */
export function relativeSubject(scene: Scene, verbAt: number, first: number): Attribution | null {
  const gender = speechVerb(scene.tokens[verbAt]?.fold ?? '')?.gender;
  for (let at = verbAt - 1; at > first; at--) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'sign' || scene.mentionAt.has(at)) return null;
    const isHers = /ت(?:ه|ها|هم)$/.test(token.fold);
    if ((titles.has(token.fold) || isRelation(token.fold)) && isHers === (gender === 'f')) return null;
    if (token.fold !== 'الذي' && token.fold !== 'التي') continue;
    const mention = scene.mentionAt.get(scene.tokens[at - 1]?.text === '،' ? at - 2 : at - 1);
    const agrees = (token.fold === 'التي') === (gender === 'f');
    return mention?.kind === 'person' && agrees ? { by: 'name', mention } : null;
  }
  return null;
}

/** "Beside her stands X, whom no insurer took, and says": the one whom a relative clause between commas is about. */
export function relatedBefore(scene: Scene, verbAt: number, first: number): Attribution | null {
  if (scene.tokens[verbAt - 1]?.text !== '،') return null;
  const at = scene.tokens.slice(first, verbAt).findLastIndex(({ fold }) => /^(?:الذي|التي)$/.test(fold)) + first;
  const mention = at <= first ? undefined : scene.mentionAt.get(scene.tokens[at - 1]?.text === '،' ? at - 2 : at - 1);
  const agrees = (scene.tokens[at]?.fold === 'التي') === (speechVerb(scene.tokens[verbAt]?.fold ?? '')?.gender === 'f');
  if (mention?.kind !== 'person' || !agrees) return null;
  return peopleBetween(scene, at, verbAt).length === 0 ? { by: 'name', mention } : null;
}

/** "When he was asked about X, he said", "when X confronted him, he answered": he, and not whoever stands in that clause. */
export function confrontedOne(scene: Scene, verbAt: number, first: number): Attribution | null {
  const isAskedFirst =
    /^[وف]?سئلت?$/.test(scene.tokens[first]?.text ?? '') && /^(?:عن|حول)$/.test(scene.tokens[first + 1]?.fold ?? '');
  if (isAskedFirst && first < verbAt)
    return { by: 'pronoun', gender: scene.tokens[first]?.text.endsWith('ت') ? 'f' : 'm', plural: false };
  const [opener, verb, about] = scene.tokens.slice(first, first + 3);
  if (verb === undefined || first + 1 >= verbAt || !/^[وف]?(?:عندما|حين|حينما|لما|بعدما)$/.test(opener?.fold ?? ''))
    return null;
  const isAsked = /^سئلت?$/.test(verb.text) && /^(?:عن|حول)$/.test(about?.fold ?? '');
  if (isAsked) return { by: 'pronoun', gender: verb.text.endsWith('ت') ? 'f' : 'm', plural: false };
  const object = /^.{3,}(ه|ها)$/.exec(verb.fold)?.[1];
  const isConfronted = object !== undefined && verb.kind === 'arabic' && namedAt(scene, first + 2)?.by === 'name';
  return isConfronted ? { by: 'pronoun', gender: object === 'ها' ? 'f' : 'm', plural: false } : null;
}

/** "He asked X about it, and he answered": X, when the sentence names nobody else and somebody else asks. */
export function askedOne(scene: Scene, verbAt: number, first: number): Attribution | null {
  const people = peopleBetween(scene, first, verbAt);
  // "When one of the reporters asked him": he is the one who answers.
  const asking = scene.tokens.slice(first, verbAt).find(({ fold }) => /^[وف]?[يت]?سال(?:ت|نا)?(?:ه|ها)$/.test(fold));
  if (people.length === 0 && asking !== undefined)
    return { by: 'pronoun', gender: asking.fold.endsWith('ها') ? 'f' : 'm', plural: false };
  const [only] = people;
  if (people.length !== 1 || only === undefined) return null;
  for (let at = first; at < verbAt; at++) {
    const text = scene.tokens[at]?.text ?? '';
    if (/^[وف]?سئلت?$/.test(text)) return { by: 'name', mention: only };
    if (!/^[وف]?(?:سأل|سألت|سألوا|يسأل|تسأل)$/.test(text)) continue;
    const asking = subjectBehind(scene, at, verbAt);
    const isAnother = asking?.by === 'somebody' || asking?.by === 'role';
    return isAnother && !scene.mentionAt.has(at + 1) ? { by: 'name', mention: only } : null;
  }
  return null;
}

/** Whom a sentence without a verb of speech before "and he said" is about: the name it opens with; "somebody" when it names
 * people who could be meant as well as the one who spoke before; null when it names nobody, or only as an object behind a
 * preposition. */
export function topicOf(scene: Scene, verbAt: number, first: number): Attribution | null {
  let open = first;
  while (open < verbAt && leadIns.test(scene.tokens[open]?.fold ?? '')) open++;
  // "The fisherman X": what somebody is, though it is no title.
  if (
    isDefinite(scene.tokens[open]) &&
    nounKind(scene.tokens[open]?.fold ?? '') === 'person' &&
    scene.mentionAt.has(open + 1)
  )
    open++;
  const people = peopleBetween(scene, first, verbAt);
  // "But the head of the district, …, denied it and said".
  if (people.length === 0 && open > first && titles.has(scene.tokens[open]?.fold ?? ''))
    return namedAt(scene, open) ?? { by: 'somebody' };
  const isDenied = /^[وف]?(?:لم|لن)$/.test(scene.tokens[open]?.fold ?? '');
  const nameAt = isDenied ? open + 2 : opensAsVerb(scene, open) ? open + 1 : open;
  const leader = people.find((mention) => {
    const start = startOf(scene, mention);
    return start === open || start === nameAt || remaining.test(scene.tokens[start - 1]?.fold ?? '');
  });
  if (leader !== undefined && people.length === 1) return { by: 'name', mention: leader };
  // "His colleague X does not agree, since he holds …".
  const [only] = people;
  if (/^(?:اذ|حيث)$/.test(scene.tokens[verbAt - 1]?.fold ?? '') && people.length === 1 && only !== undefined)
    return isBehindPreposition(scene, only) ? { by: 'somebody' } : { by: 'name', mention: only };
  return people.some((mention) => !isBehindPreposition(scene, mention)) ? { by: 'somebody' } : null;
}

/** Whether a word that opens a sentence with و, and is no noun that the lexicon knows, can only be its verb before the name. */
function opensAsVerb(scene: Scene, at: number): boolean {
  const [token, before] = [scene.tokens[at], scene.tokens[at - 1]];
  if (token === undefined || !(before === undefined || /^[.!؟?]$/.test(before.text))) return false;
  const bare = /^و(.{2,5})$/.exec(token.fold)?.[1];
  if (bare === undefined || titles.has(bare) || isRelation(bare)) return false;
  return verbGender(bare) !== null || (!/^[بلكم]/.test(bare) && nounKind(bare) === null);
}

function peopleBetween(scene: Scene, from: number, to: number): Mention[] {
  const people = new Set<Mention>();
  for (let at = from; at < to; at++) {
    const mention = scene.mentionAt.get(at);
    if (mention?.kind === 'person' && !scene.inQuote(mention.start)) people.add(mention);
  }
  return [...people];
}

function startOf(scene: Scene, mention: Mention): number {
  const at = tokenIndexAt(scene.tokens, mention.role?.start ?? mention.start);
  return (scene.tokens[at]?.start ?? 0) > (mention.role?.start ?? mention.start) ? at - 1 : at;
}

/** Whether a name is led to by a preposition, a word of its own or a letter of the name's, or completes a noun without article. */
export function isBehindPreposition(scene: Scene, mention: Mention): boolean {
  const at = startOf(scene, mention);
  const [token, before] = [scene.tokens[at], scene.tokens[at - 1]];
  const start = mention.role?.start ?? mention.start;
  if (token !== undefined && start > token.start && /^[وف]?[بل]/.test(token.fold)) return true;
  if (before === undefined || before.kind !== 'arabic') return false;
  if (prepositional.test(before.fold)) return true;
  // "He did not hide": whatever stands behind "not" is a verb.
  if (/^[وف]?(?:لم|لن)$/.test(scene.tokens[at - 2]?.fold ?? '')) return false;
  // A word that no list knows may be the verb of the sentence.
  if (
    nounKind(before.fold.replace(/^[وف](?=.{3})/, '')) === null &&
    !titles.has(before.fold) &&
    !isRelation(before.fold)
  )
    return false;
  return !isDefinite(before) && genderOfVerb(before) === null && !functionWords.has(before.fold);
}
