import type { Mention } from '../names/mention.ts';
import { officeAt } from '../names/offices.ts';
import { titles } from '../names/titles.ts';
import { organisationTriggers } from '../names/triggers.ts';
import { readings } from '../words/clitics.ts';
import { speechVerb, speechVerbs } from '../words/speech-verbs.ts';
import { type Token, tokenIndexAt } from '../words/tokens.ts';
import { namedAt } from './named-at.ts';
import { type Attribution, genderOfVerb, genderOfVerbAt, isGoverned, type Scene } from './scene.ts';

/** Prepositions that lead to a name or a noun. */
export const prepositions = new Set(['في', 'من', 'علي', 'الي', 'عن', 'بعد', 'دون', 'قبل', 'مع']);
const longestOffice = 8;
/** "But", "while": what comes before is another clause. */
const clauseOpeners = /^(?:[وف]?(?:ان|لكن|بينما|فيما|حين|بيد|غير))$/;
/** "Was": the name behind it is the subject. */
export const copula = /^[وف]?كانت?$/;
/** "Who", "which". */
export const relatives = new Set(['الذي', 'التي']);

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
export function antecedentOf(scene: Scene, verbAt: number): Attribution | null {
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

/** Whether a verb of speech has its object for an ending ("he describes it"). */
export function hasObject(token: Token | undefined): boolean {
  const fold = token?.fold.replace(/^[وف](?=.{4})/, '') ?? '';
  return /(?:ه|ها|هم)$/.test(fold) && !speechVerbs.has(fold);
}
