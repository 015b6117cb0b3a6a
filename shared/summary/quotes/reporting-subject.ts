import { isUnknown } from '../names/name-words.ts';
import { verbGender } from '../words/known-words.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { appositionAt } from './description.ts';
import { namedAt } from './named-at.ts';
import { type Attribution, canMeanHe, genderOfVerbAt, isGoverned, type Scene } from './scene.ts';
import { copula, leadingName, relatives, subjectAhead } from './subject-ahead.ts';
import { subjectBehind } from './subject-behind.ts';
import { isNoSpeech, topicOf } from './unnamed-subject.ts';

/** "That", behind a verb of speech: what follows is the report. */
const reportOpeners = /^(?:[وف]?ا?ن|ب?ان|ب?ان(?:ه|ها|هم|نا|ني))$/;
/** "While", "as": behind them another clause begins, with a subject of its own. */
const ownClause = /^(?:فيما|بينما|كما|حيث|حين|قد|لكن|ثم|وقد)$/;
/** The same, where what stands before belongs to another. */
const boundary = /^(?:فيما|بينما|كما|حين|لكن|لكنه?ا?)$/;
const relating = /^(?:الذي|التي|الذين|مما|ما)$/;

/** Whom "saying" goes with: the subject of its sentence, or "he" where the sentence opens with a verb that names nobody. */
export function participleSubject(scene: Scene, at: number, first: number, open: number): Attribution | null {
  const gender = genderOfParticiple(scene, at, first);
  const subject =
    reportedBy(scene, at, first, gender) ?? clauseSubject(scene, at, first, open) ?? topicOf(scene, at, first);
  if (subject !== null) return subject;
  return hasVerbalSubject(scene, at, first) ? { by: 'pronoun', gender, plural: false } : null;
}

/** "And on the water he reassured the inhabitants, saying": whether the first verb of a sentence has its subject in its ending. */
function hasVerbalSubject(scene: Scene, at: number, first: number): boolean {
  for (let verbAt = first; verbAt < at; verbAt++) {
    const token = scene.tokens[verbAt];
    if (token === undefined || scene.inQuote(token.start) || scene.mentionAt.has(verbAt)) continue;
    if (genderOfVerbAt(scene, verbAt) !== null)
      return subjectBehind(scene, verbAt, at) === null && canMeanHe(scene, verbAt, first);
  }
  return false;
}

/** "X said that the prices had risen, adding": whose report a sentence still is at a word of that gender, whatever verbs the report has;
 * null when no verb of speech with a named subject opens one, "somebody" when another person of the report may speak as well. */
export function reportedBy(scene: Scene, at: number, first: number, gender: 'm' | 'f'): Attribution | null {
  let hasRival = false;
  for (let verbAt = at - 1; verbAt >= first; verbAt--) {
    const token = scene.tokens[verbAt];
    const verb = token === undefined ? null : speechVerb(token.fold);
    if (token !== undefined && !scene.inQuote(token.start) && opensClause(scene, verbAt)) return null;
    if (token === undefined || verb === null || verb.gender !== gender) continue;
    if (scene.inQuote(token.start) || scene.mentionAt.has(verbAt) || isGoverned(scene, verbAt)) continue;
    if (isNoSpeech(scene, verbAt) || relating.test(scene.tokens[verbAt - 1]?.fold ?? '')) continue;
    const subject =
      leadingName(scene, verbAt, first) ?? subjectBehind(scene, verbAt, at) ?? subjectAhead(scene, verbAt, first);
    if (isReported(scene, verbAt, first)) {
      hasRival ||= subject?.by === 'role' || (subject?.by === 'name' && subject.mention.kind === 'person');
      continue;
    }
    if (!opensReport(scene, verbAt, at)) {
      if (subject?.by === 'name') return null;
      continue;
    }
    if (subject === null) continue;
    return subject.by === 'name' && hasRival ? { by: 'somebody' } : subject;
  }
  return null;
}

/** Whether a clause with a subject of its own begins at a token ("while X …", "which is what X …"). */
function opensClause(scene: Scene, at: number): boolean {
  const fold = scene.tokens[at]?.fold ?? '';
  return boundary.test(fold) || (/^و?(?:هو|هي)$/.test(fold) && scene.tokens[at + 1]?.fold === 'ما');
}

/** Whether "that" stands between a verb and a later word. */
function opensReport(scene: Scene, verbAt: number, at: number): boolean {
  for (let that = verbAt + 1; that < at; that++) {
    const { fold = '', start = 0 } = scene.tokens[that] ?? {};
    // "But X answered" (غير أن).
    const isBut = /^[وف]?(?:غير|الا|بيد|كما|حيث|مع|رغم|علي)$/.test(scene.tokens[that - 1]?.fold ?? '');
    if (reportOpeners.test(fold) && !isBut && !scene.inQuote(start)) return true;
  }
  return false;
}

/** Whether a verb stands within a report, not in a clause joined to it. */
function isReported(scene: Scene, verbAt: number, first: number): boolean {
  const [verb, before] = [scene.tokens[verbAt]?.fold ?? '', scene.tokens[verbAt - 1]?.fold ?? ''];
  if (/^[وف]/.test(verb) || ownClause.test(before)) return false;
  return opensReport(scene, first - 1, verbAt);
}

/** The gender of "saying"; that of the verb before it for "with the words" (بالقول), which has none. */
function genderOfParticiple(scene: Scene, at: number, first: number): 'm' | 'f' {
  const fold = scene.tokens[at]?.fold ?? '';
  if (/^بقول/.test(fold)) return fold.endsWith('ها') ? 'f' : 'm';
  if (fold !== 'بالقول') return fold.endsWith('ه') ? 'f' : 'm';
  for (let verbAt = at - 1; verbAt >= first; verbAt--) {
    const gender = scene.mentionAt.has(verbAt) ? null : genderOfVerbAt(scene, verbAt);
    if (gender !== null) return gender;
  }
  return 'm';
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

/** "Agreed with him": a verb with its object for an ending. */
function carriesObject({ kind, fold }: Token): boolean {
  const stem = /^(.{3,})(?:ه|ها|هم)$/.exec(fold)?.[1];
  return kind === 'arabic' && stem !== undefined && verbGender(stem) !== null;
}
