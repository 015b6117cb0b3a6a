import type { Mention } from '../names/mention.ts';
import { isDefinite, isUnknown } from '../names/name-words.ts';
import { officeAt } from '../names/offices.ts';
import { titles } from '../names/titles.ts';
import { organisationTriggers } from '../names/triggers.ts';
import { readings } from '../words/clitics.ts';
import { verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb, speechVerbs } from '../words/speech-verbs.ts';
import { type Token, tokenIndexAt } from '../words/tokens.ts';
import { appositionAt } from './description.ts';
import { namedAt } from './named-at.ts';
import { reportedBy } from './reporting-subject.ts';
import { type Attribution, canMeanHe, genderOfVerb, genderOfVerbAt, isGoverned, type Scene } from './scene.ts';
import { subjectBehind } from './subject-behind.ts';
import {
  askedOne,
  confrontedOne,
  describesObject,
  isBehindPreposition,
  isNoSpeech,
  relatedBefore,
  relativeSubject,
  topicOf,
} from './unnamed-subject.ts';

/** Things that hold words of somebody else. */
const holders =
  /^[وفبل]*(?:ال)?(?:لافته|لافتات|عباره|عبارات|شعار|شعارات|نص|رساله|رسائل|رسايل|قصيده|اغنيه|عنوان|سوال|سؤال|مثل|لوحه|جمله|كلمات|بيت|كتاب|روايه|وصيه|دعاء|ايه|تقرير|بيان|وثيقه)(?:ه|ها|هم)?$/;
/** Prepositions that lead to a name or a noun. */
export const prepositions = new Set(['في', 'من', 'علي', 'الي', 'عن', 'بعد', 'دون', 'قبل', 'مع']);
const longestOffice = 8;
/** "But", "while": what comes before is another clause. */
const clauseOpeners = /^(?:[وف]?(?:ان|لكن|بينما|فيما|حين|بيد|غير))$/;
const copula = /^[وف]?كانت?$/;
const relatives = new Set(['الذي', 'التي']);

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
  if (isToldOfStranger(scene, verbAt, first) || isOfStatement(scene, verbAt)) return { by: 'somebody' };
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

/** "X denied …": the name right before a verb, unless it is the subject of a verb before it. */
export function leadingName(scene: Scene, verbAt: number, first: number): Attribution | null {
  const mention = scene.mentionAt.get(verbAt - 1);
  if (mention?.kind !== 'person' || verbAt - 1 < first || isJoined(scene, verbAt)) return null;
  const start = tokenIndexAt(scene.tokens, mention.role?.start ?? mention.start);
  const before = scene.tokens[start - 1];
  const isCopula = copula.test(before?.fold ?? '');
  if (
    before !== undefined &&
    !isCopula &&
    start - 1 >= first &&
    (genderOfVerb(before) !== null || prepositions.has(before.fold))
  )
    return null;
  return { by: 'name', mention };
}

/** Whether a body is of the other gender than a verb behind it ("the team … she says"), as its subject never is there. */
function disagrees({ kind, words }: Mention, verb: Token | undefined): boolean {
  const head = words[0] ?? '';
  if (kind !== 'organisation' || !organisationTriggers.has(head.replace(/^ال/, ''))) return false;
  const gender = verb === undefined ? null : genderOfVerb(verb);
  return gender !== null && gender !== (head.endsWith('ه') ? 'f' : 'm');
}

/** Whether a verb is joined to the sentence by و: the name before it belongs to what it is joined to. */
function isJoined(scene: Scene, verbAt: number): boolean {
  const fold = scene.tokens[verbAt]?.fold ?? '';
  return fold.startsWith('و') && !speechVerbs.has(fold);
}

/** The name right before a verb, before its apposition, behind "as for", or that a relative clause is about. */
export function subjectAhead(scene: Scene, verbAt: number, first: number): Attribution | null {
  const previous = scene.tokens[verbAt - 1];
  if (previous === undefined || verbAt - 1 < first) return null;
  const adjacent = scene.mentionAt.get(verbAt - 1);
  const office = adjacent?.kind === 'person' ? null : officeAhead(scene, verbAt, first);
  if (office !== null) return office;
  if (adjacent !== undefined && disagrees(adjacent, scene.tokens[verbAt])) return null;
  if (
    adjacent !== undefined &&
    !(adjacent.kind === 'person' && isJoined(scene, verbAt)) &&
    scene.tokens[adjacent.from - 1]?.fold !== 'مع'
  )
    return adjacent.kind === 'place' ? null : { by: 'name', mention: adjacent };
  // "Which he describes as …": what the clause is about is the object of its verb.
  if (relatives.has(previous.fold) && hasObject(scene.tokens[verbAt])) return null;
  if (relatives.has(previous.fold)) {
    // Only the name right before it is surely the one whom the clause is about.
    const antecedent = scene.mentionAt.get(beforeParentheses(scene, verbAt - 2));
    const whole = antecedent === undefined ? undefined : (bearerOf(scene, antecedent) ?? antecedent);
    return whole === undefined || whole.kind === 'place' ? { by: 'somebody' } : { by: 'name', mention: whole };
  }
  const asFor = scene.tokens.slice(first, verbAt).findIndex(({ fold }) => fold === 'اما' || fold === 'واما');
  const isTopic = /^(?:عن|في|بخصوص|بشان|حول|لدي|بالنسبه|علي)$/.test(scene.tokens[first + asFor + 1]?.fold ?? '');
  if (asFor >= 0 && !isTopic && scene.tokens[verbAt]?.fold.startsWith('ف') === true)
    return lastMention(scene, verbAt - 1, first + asFor) ?? { by: 'somebody' };
  if (previous.text === '،' || previous.text === ')') return openingMention(scene, verbAt, first);
  return null;
}

/** "X, who refused to give her name": the person right before the relative in front of a verb of the same gender that names nobody. */
function antecedentOf(scene: Scene, verbAt: number): Attribution | null {
  const [relative, verb] = [scene.tokens[verbAt - 1], scene.tokens[verbAt]];
  if (verb === undefined || !relatives.has(relative?.fold ?? '') || hasObject(verb)) return null;
  if ((relative?.fold === 'التي') !== (genderOfVerb(verb) === 'f')) return null;
  const mention = scene.mentionAt.get(beforeParentheses(scene, verbAt - 2));
  return mention?.kind === 'person' && namedAt(scene, verbAt + 1)?.by !== 'name' ? { by: 'name', mention } : null;
}

/** The token before a comma or what stands in parentheses ("X (22), who …"). */
function beforeParentheses(scene: Scene, at: number): number {
  if (scene.tokens[at]?.text === '،') return beforeParentheses(scene, at - 1);
  if (scene.tokens[at]?.text !== ')') return at;
  const opening = scene.tokens.slice(Math.max(0, at - 5), at).findLastIndex(({ text }) => text === '(');
  return opening < 0 ? at : Math.max(0, at - 5) + opening - 1;
}

/** "The spokeswoman for the White House said": the office that ends right before a verb, whoever holds it. */
function officeAhead(scene: Scene, verbAt: number, first: number): Attribution | null {
  const last = scene.tokens[verbAt - 1];
  for (let at = verbAt - 1; at >= Math.max(first, verbAt - longestOffice); at--) {
    if (scene.mentionAt.get(at)?.kind === 'person') return null;
    const token = scene.tokens[at];
    if (last === undefined || token === undefined || !readings(token).some(({ fold }) => titles.has(fold))) continue;
    if (genderOfVerbAt(scene, at - 1) !== null || isGoverned(scene, at)) continue;
    const agrees = token.fold.endsWith('ه') === (speechVerb(scene.tokens[verbAt]?.fold ?? '')?.gender === 'f');
    const office = agrees ? officeAt(scene.text, scene.tokens, at) : null;
    if (office !== null && office.end >= last.end) return namedAt(scene, at);
  }
  return null;
}

/** "X of the university Y, who said": the person right before the preposition that leads to a place or body. */
function bearerOf(scene: Scene, { kind, from }: Mention): Mention | undefined {
  if (kind === 'person' || !/^(?:من|في|لدي)$/.test(scene.tokens[from - 1]?.fold ?? '')) return undefined;
  const before = scene.mentionAt.get(from - 2);
  return before?.kind === 'person' ? before : undefined;
}

/** "Hussein Ali, the head of …, said": the mention that opens the clause before the commas. */
function openingMention(scene: Scene, verbAt: number, first: number): Attribution | null {
  const clause = scene.tokens.slice(first, verbAt).findLastIndex(({ fold }) => clauseOpeners.test(fold));
  for (let at = first + clause + 1; at < verbAt; at++) {
    const mention = scene.mentionAt.get(at);
    if (mention?.kind === 'person') return { by: 'name', mention };
    const token = scene.tokens[at];
    if (mention === undefined && token !== undefined && genderOfVerb(token) !== null) return null;
  }
  return null;
}

function lastMention(scene: Scene, from: number, first: number): Attribution | null {
  for (let at = from; at >= first; at--) {
    const mention = scene.mentionAt.get(at);
    if (mention !== undefined && mention.kind !== 'place') return { by: 'name', mention };
  }
  return null;
}

/** The subject that an earlier verb of the sentence has, which a later "and he said" or "saying" goes on with: null when the
 * sentence has none, "somebody" when it has one without a name. */
export function clauseSubject(scene: Scene, verbAt: number, first: number, end: number): Attribution | null {
  for (let at = verbAt - 1; at >= first; at--) {
    const token = scene.tokens[at];
    if (token === undefined || scene.inQuote(token.start) || scene.mentionAt.has(at)) continue;
    // "X had lowered …, and put it down to".
    const had = copula.test(token.fold) ? (namedAt(scene, at + 1) ?? appositionAt(scene, at + 1)) : null;
    if (had?.by === 'name') return had;
    if (carriesObject(token) && namedAt(scene, at + 1)?.by === 'name') return namedAt(scene, at + 1);
    if (genderOfVerbAt(scene, at) === null || relatives.has(scene.tokens[at - 1]?.fold ?? '') || isNoSpeech(scene, at))
      continue;
    const subject =
      leadingName(scene, at, first) ??
      subjectBehind(scene, at, Math.min(end, verbAt)) ??
      subjectAhead(scene, at, first);
    if (subject === null) continue;
    if (subject.by === 'name' || subject.by === 'role') return subject;
    if (at === first || speechVerb(token.fold) !== null) return subject;
    // A strange word can be the name of another.
    const next = scene.tokens[at + 1];
    if (next !== undefined && at + 1 < verbAt && isUnknown(next) && !scene.mentionAt.has(at + 1)) return subject;
  }
  return null;
}

/** Whether a verb of speech has its object for an ending ("he describes it"). */
function hasObject(token: Token | undefined): boolean {
  const fold = token?.fold.replace(/^[وف](?=.{4})/, '') ?? '';
  return /(?:ه|ها|هم)$/.test(fold) && !speechVerbs.has(fold);
}

/** "Agreed with him": a verb with its object for an ending. */
function carriesObject({ kind, fold }: Token): boolean {
  const stem = /^(.{3,})(?:ه|ها|هم)$/.exec(fold)?.[1];
  return kind === 'arabic' && stem !== undefined && verbGender(stem) !== null;
}
