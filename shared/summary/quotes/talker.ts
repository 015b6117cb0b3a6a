import type { Span } from '../../contract/summary.ts';
import type { Mention } from '../names/mention.ts';
import { isDefinite, isOrdinaryGivenName, namePart } from '../names/name-words.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { type Attribution, canMeanHe, genderOfVerbAt, type Scene } from './scene.ts';
import { subjectBehind } from './subject-behind.ts';
import { isNoSpeech, topicOf } from './unnamed-subject.ts';

const withinReport = new Set(['ان', 'انه', 'انها', 'انهم', 'بانه', 'بانها', 'بان', 'الذي', 'التي', 'لانه', 'لانها']);

/** People of a sentence in which nobody speaks. */
export interface Several {
  readonly by: 'several';
  readonly people: readonly Mention[];
}

/** People of a sentence in which one of them speaks. */
export interface Beside {
  readonly by: 'beside';
  readonly people: readonly Mention[];
  readonly speaker: Mention;
}

/** Who speaks or acts, sentence by sentence, between two offsets: the ones that a "he" behind them can mean. A sentence that
 * tells of a speaker without a name gives "somebody", so that nobody is taken for him. */
export function* talkerBetween(
  scene: Scene,
  sentences: readonly Span[],
  from: number,
  to: number,
): Generator<Attribution | Several | Beside> {
  for (const sentence of sentences) {
    if (sentence.end <= from || sentence.start >= to) continue;
    const event = talkerOf(scene, Math.max(from, sentence.start), Math.min(to, sentence.end));
    if (event !== null) yield event;
    if (event?.by !== 'name') continue;
    const beside = peopleIn(
      scene,
      tokenIndexAt(scene.tokens, sentence.start),
      tokenIndexAt(scene.tokens, sentence.end),
    );
    if (beside.length > 1) yield { by: 'beside', people: beside, speaker: event.mention };
  }
}

function talkerOf(scene: Scene, from: number, to: number): Attribution | Several | null {
  const first = tokenIndexAt(scene.tokens, from);
  const last = tokenIndexAt(scene.tokens, to);
  let heard: Attribution | null = null;
  for (let at = first; at < last; at++) {
    const token = scene.tokens[at];
    if (token === undefined || scene.inQuote(token.start) || scene.mentionAt.has(at)) continue;
    if (speechVerb(token.fold) === null && !issuesStatement(scene, at)) continue;
    if (isNoSpeech(scene, at)) continue;
    // "He said that he told …": what is told within a report has the reporter's own subject.
    if (withinReport.has(scene.tokens[at - 1]?.fold ?? '')) continue;
    // "X said that the arrests reveal …": what his report tells has subjects of its own.
    const opensClause = /^(?:فيما|بينما|كما|حين|لكن|ثم|قد|وقد)$/.test(scene.tokens[at - 1]?.fold ?? '');
    if (heard?.by === 'name' && !/^[وف]/.test(token.fold) && !opensClause && reports(scene, first, at)) continue;
    const before = scene.mentionAt.get(at - 1);
    const subject =
      subjectBehind(scene, at, last) ??
      (before !== undefined && before.kind !== 'place' ? ({ by: 'name', mention: before } as const) : null);
    if (subject !== null) heard = subject;
    // "He said that sales rose": behind a noun of his report the word is no verb of speech.
    else if (!canMeanHe(scene, at, first) && !(heard?.by === 'name' && reports(scene, first, at)))
      heard = topicOf(scene, at, first) ?? { by: 'somebody' };
  }
  return heard ?? onlyActor(scene, first, last);
}

/** "And the company issued a statement": whose it is, speaks. */
function issuesStatement(scene: Scene, at: number): boolean {
  if (!/^[وف]?(?:اصدر|نشر|وزع|عمم)ت?$/.test(scene.tokens[at]?.fold ?? '')) return false;
  return scene.tokens.slice(at + 1, at + 7).some(({ fold }) => /^(?:بيانا?|بلاغا?|تدوينه|منشورا?|تغريده)$/.test(fold));
}

/** Whether a report has begun between two tokens. */
function reports(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some(({ fold }) => withinReport.has(fold));
}

/** The one person of a sentence, where a verb has that person for its subject or the sentence opens with the name; "somebody" where
 * a "he" behind it could mean another than the one who spoke before. */
function onlyActor(scene: Scene, first: number, last: number): Attribution | Several | null {
  const people = peopleIn(scene, first, last);
  const [only] = people;
  if (people.length > 1) return { by: 'several', people };
  if (only === undefined) return hasStranger(scene, first, last) ? { by: 'somebody' } : null;
  if (isInterviewed(scene, only, first)) return { by: 'name', mention: only };
  // "He met with …": the other one can be meant as well, even when the name was not recognised.
  const isWithAnother = scene.tokens.slice(first, last).some(({ fold }) => /^(?:مع|نظير(?:ه|ته|ها|تها))$/.test(fold));
  if (isWithAnother) return { by: 'somebody' };
  for (let at = first; at < last; at++) {
    const isCopula = /^[وف]?كانت?$/.test(scene.tokens[at]?.fold ?? '');
    if (genderOfVerbAt(scene, at) === null && !isCopula) continue;
    const subject = subjectBehind(scene, at, last);
    if (subject?.by === 'name' && subject.mention === only) return subject;
  }
  return topicOf(scene, last, first) ?? (hasStranger(scene, first, last) ? { by: 'somebody' } : null);
}

/** The people named between two tokens, in order. */
function peopleIn(scene: Scene, first: number, last: number): readonly Mention[] {
  const people = new Set<Mention>();
  for (let at = first; at < last; at++) {
    const mention = scene.mentionAt.get(at);
    if (mention?.kind === 'person' && !scene.inQuote(mention.start)) people.add(mention);
  }
  return [...people];
}

/** Whether a verb of a sentence has a subject that may be a person whose name was not recognised. */
function hasStranger(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last - 1; at++) {
    const next = scene.tokens[at + 1];
    if (next === undefined || genderOfVerbAt(scene, at) === null || scene.mentionAt.has(at + 1)) continue;
    if (isOrdinaryGivenName(next.fold) && !isDefinite(next) && namePart(scene.tokens[at + 2]) !== null) return true;
  }
  return false;
}

/** "An interview with the director X": the name behind the word and its "with". */
function isInterviewed(scene: Scene, mention: Mention, first: number): boolean {
  const start = tokenIndexAt(scene.tokens, mention.role?.start ?? mention.start);
  return (
    start - 2 >= first &&
    scene.tokens[start - 1]?.fold === 'مع' &&
    /^(?:ال)?(?:حوار|مقابله|حديث|دردشه)(?:ها|ه|نا)?$/.test(scene.tokens[start - 2]?.fold ?? '')
  );
}
