import { foldLetters } from '../../arabic/letters.ts';
import type { Span } from '../../contract/summary.ts';
import { speechParticiples, speechVerb } from '../words/speech-verbs.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { describedAt } from './description.ts';
import type { QuotedStretch } from './quote-spans.ts';
import { type Attribution, canMeanHe, genderOfVerb, namedAt, type Scene, subjectBehind } from './scene.ts';

const accordingTo = new Set(foldLetters('بحسب حسب وفق وفقا لوفق').split(' '));
const ownWords = /^(?:تعبير|قول|وصف|زعم|راي|كلام)(?:ه|ها|هم)$/;
const sayings = /^(?:قول|تعبير|تصريح|تصريحات|بيان|كلام|رواية|روايه)$/;
const documents = /^(?:ال)?(?:بيان|تقرير|تصريح|رساله|بلاغ|منشور|تغريده)$/;
const prepositions = new Set(['في', 'من', 'علي', 'الي', 'عن', 'بعد', 'دون', 'قبل', 'مع']);
const relatives = new Set(['الذي', 'التي']);
/** The words between a quotation and the verb or "according to" that follows it. */
const reach = 4;

/** Who says a quoted stretch, as the sentence around it tells; null when the sentence does not tell. */
export function attributionOf(scene: Scene, stretch: QuotedStretch, sentence: Span): Attribution | null {
  const open = tokenIndexAt(scene.tokens, stretch.outer.start);
  const close = tokenIndexAt(scene.tokens, stretch.outer.end);
  const first = tokenIndexAt(scene.tokens, sentence.start);
  const last = tokenIndexAt(scene.tokens, Math.max(sentence.end, stretch.outer.end));
  return (
    ahead(scene, first, open) ?? behind(scene, close, Math.max(last, Math.min(scene.tokens.length, close + reach)))
  );
}

/** The nearest verb of speech ahead of the quotation in its sentence; failing that, whom "according to" names there. */
function ahead(scene: Scene, first: number, open: number): Attribution | null {
  let accordingly: Attribution | null = null;
  for (let at = open - 1; at >= first; at--) {
    const token = scene.tokens[at];
    if (token === undefined || scene.inQuote(token.start)) continue;
    const verb = speechVerb(token.fold);
    if (verb !== null && !prepositions.has(scene.tokens[at - 1]?.fold ?? '')) {
      const said = subjectOf(scene, at, open, first);
      if (said.by !== 'pronoun' || accordingly === null) return said;
    }
    if (speechParticiples.has(token.fold))
      return participleSubject(scene, at, first, open) ?? accordingly ?? { by: 'somebody' };
    // "… told the agency, his words being": نقل عن فلان قوله.
    if (/^قول(?:ه|ها|هم)$/.test(token.fold)) {
      const source = behindFrom(scene, at, first);
      if (source !== null) return source;
    }
    accordingly ??= sourceNamed(scene, at, open) ?? documentOf(scene, at);
  }
  return accordingly ?? labelOf(scene, first, open);
}

/** "X: «…»", as interviews have it: the name that is all that stands before the words. */
function labelOf(scene: Scene, first: number, open: number): Attribution | null {
  if (scene.tokens[open - 1]?.text !== ':') return null;
  const mention = scene.mentionAt.get(open - 2);
  if (mention?.kind !== 'person') return null;
  const from = mention.role === null ? mention.from : tokenIndexAt(scene.tokens, mention.role.start);
  return from === first ? { by: 'name', mention } : null;
}

/** Whom "saying" goes with: the subject of its sentence, or "he" where the sentence opens with a verb that names nobody. */
function participleSubject(scene: Scene, at: number, first: number, open: number): Attribution | null {
  const subject = clauseSubject(scene, at, first, open);
  if (subject !== null) return subject;
  const opener = scene.tokens[first];
  const isVerbal = opener !== undefined && genderOfVerb(opener) !== null && subjectBehind(scene, first, at) === null;
  return isVerbal ? { by: 'pronoun', gender: genderOfParticiple(scene.tokens[at]?.fold ?? ''), plural: false } : null;
}

/** Behind the quotation, within a few words: "…", said X · "…", according to X · "…", as he put it. */
function behind(scene: Scene, close: number, last: number): Attribution | null {
  for (let at = close; at < Math.min(last, close + reach); at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.text === '.' || scene.inQuote(token.start)) return null;
    if (ownWords.test(token.fold))
      return { by: 'pronoun', gender: token.fold.endsWith('ها') ? 'f' : 'm', plural: token.fold.endsWith('هم') };
    const source = sourceNamed(scene, at, last);
    if (source !== null) return source;
    if (speechVerb(token.fold) !== null)
      return opensAttribution(scene, close, at) ? (subjectBehind(scene, at, last) ?? unnamedSubject(scene, at)) : null;
  }
  return null;
}

/** "…", as she says: the one who spoke before, unless what follows is another clause. */
function unnamedSubject(scene: Scene, verbAt: number): Attribution | null {
  const verb = speechVerb(scene.tokens[verbAt]?.fold ?? '');
  const next = scene.tokens[verbAt + 1];
  const closes = next === undefined || /^[.،؛]$/.test(next.text) || prepositions.has(next.fold);
  return verb === null || !closes ? null : { by: 'pronoun', gender: verb.gender, plural: verb.plural };
}

/** Whether only a comma or "as" stands between a quotation and the verb behind it. */
function opensAttribution(scene: Scene, close: number, verbAt: number): boolean {
  return scene.tokens
    .slice(close, verbAt)
    .every(({ kind, fold }) => kind === 'sign' || fold === 'كما' || fold === 'حسبما' || fold === 'هكذا');
}

/** Whom "according to", "quoting" or "in the words of" names at `at`. */
function sourceNamed(scene: Scene, at: number, end: number): Attribution | null {
  const fold = scene.tokens[at]?.fold ?? '';
  if (fold === 'لسان' && scene.tokens[at - 1]?.fold === 'علي') return sourceAt(scene, at + 1);
  if (fold === 'حد' && sayings.test(scene.tokens[at + 1]?.fold ?? '')) return sourceAt(scene, at + 2);
  const bare = fold.replace(/^[وف](?=.{3})/, '');
  let next = at + 1;
  if (bare === 'نقلا' && scene.tokens[next]?.fold === 'عن') next++;
  else if (!accordingTo.has(bare) && !accordingTo.has(fold)) return null;
  const word = scene.tokens[next]?.fold ?? '';
  if (word === 'ما' || word === 'لما') {
    // "According to what X said": the verb may carry what it said as an ending.
    const said = (scene.tokens[next + 1]?.fold ?? '').replace(/(?:ته|تها|ه|ها)$/, (ending) =>
      ending.startsWith('ت') ? 'ت' : '',
    );
    if (speechVerb(said) !== null) return subjectBehind(scene, next + 1, end);
    return speechVerb(scene.tokens[next + 1]?.fold ?? '') === null ? null : subjectBehind(scene, next + 1, end);
  }
  if (ownWords.test(word))
    return { by: 'pronoun', gender: word.endsWith('ها') ? 'f' : 'm', plural: word.endsWith('هم') };
  if (sayings.test(word.replace(/^(?:لل|ل|ال)/, ''))) next++;
  if (/^["«“„]$/.test(scene.tokens[next]?.text ?? '')) next++;
  return sourceAt(scene, next);
}

/** Whom words are traced to: a name, an office, a description that a name follows, or somebody without a name. */
function sourceAt(scene: Scene, at: number): Attribution {
  const named = namedAt(scene, at);
  if (named !== null && named.by !== 'role') return named;
  return describedAt(scene, at, scene.tokens.length) ?? named ?? { by: 'somebody' };
}

/** "The statement of X said": whom a document is of. */
function documentOf(scene: Scene, at: number): Attribution | null {
  if (!documents.test(scene.tokens[at]?.fold ?? '')) return null;
  const named = namedAt(scene, at + 1);
  return named?.by === 'name' ? named : null;
}

/** "X quoted Y as saying": the name behind the عن ahead of "his words". */
function behindFrom(scene: Scene, wordsAt: number, first: number): Attribution | null {
  for (let at = wordsAt - 1; at >= first; at--) {
    const fold = scene.tokens[at]?.fold;
    if (fold === 'عن' || fold === 'الي') return sourceAt(scene, at + 1);
  }
  return null;
}

/** The subject of a verb of speech: behind it (VSO), before it (SVO), or only in its ending. */
function subjectOf(scene: Scene, verbAt: number, end: number, first: number): Attribution {
  const verb = speechVerb(scene.tokens[verbAt]?.fold ?? '');
  const leader = leadingName(scene, verbAt, first);
  if (leader !== null) return leader;
  const follows = subjectBehind(scene, verbAt, end);
  if (follows !== null) return follows;
  const leads = subjectAhead(scene, verbAt, first);
  if (leads !== null) return leads;
  // "He asked him, and he answered": the answer is the other's.
  if (/^ف(?:اجاب|رد)/.test(scene.tokens[verbAt]?.fold ?? '')) return { by: 'somebody' };
  if (!canMeanHe(scene, verbAt, first)) return { by: 'somebody' };
  return (
    clauseSubject(scene, verbAt, first, end) ?? {
      by: 'pronoun',
      gender: verb?.gender ?? 'm',
      plural: verb?.plural ?? false,
    }
  );
}

/** "X denied …": the name right before a verb, unless it is the subject of a verb before it. */
function leadingName(scene: Scene, verbAt: number, first: number): Attribution | null {
  const mention = scene.mentionAt.get(verbAt - 1);
  if (mention?.kind !== 'person' || verbAt - 1 < first) return null;
  const start = tokenIndexAt(scene.tokens, mention.role?.start ?? mention.start);
  const before = scene.tokens[start - 1];
  const isCopula = /^[وف]?(?:كان|كانت)$/.test(before?.fold ?? '');
  if (
    before !== undefined &&
    !isCopula &&
    start - 1 >= first &&
    (genderOfVerb(before) !== null || prepositions.has(before.fold))
  )
    return null;
  return { by: 'name', mention };
}

/** The name right before a verb, before its apposition, behind "as for", or that a relative clause is about. */
function subjectAhead(scene: Scene, verbAt: number, first: number): Attribution | null {
  const previous = scene.tokens[verbAt - 1];
  if (previous === undefined || verbAt - 1 < first) return null;
  const adjacent = scene.mentionAt.get(verbAt - 1);
  if (adjacent !== undefined && scene.tokens[adjacent.from - 1]?.fold !== 'مع')
    return adjacent.kind === 'place' ? null : { by: 'name', mention: adjacent };
  if (relatives.has(previous.fold)) return lastMention(scene, verbAt - 2, Math.max(first, verbAt - 10));
  const asFor = scene.tokens.slice(first, verbAt).findIndex(({ fold }) => fold === 'اما' || fold === 'واما');
  if (asFor >= 0 && scene.tokens[verbAt]?.fold.startsWith('ف') === true)
    return lastMention(scene, verbAt - 1, first + asFor) ?? { by: 'somebody' };
  if (previous.text === '،' || previous.text === ')') return openingMention(scene, verbAt, first);
  return null;
}

/** "Hussein Ali, the head of …, said": the mention that opens the clause before the commas. */
function openingMention(scene: Scene, verbAt: number, first: number): Attribution | null {
  for (let at = first; at < verbAt; at++) {
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
function clauseSubject(scene: Scene, verbAt: number, first: number, end: number): Attribution | null {
  for (let at = verbAt - 1; at >= first; at--) {
    const token = scene.tokens[at];
    if (token === undefined || scene.inQuote(token.start) || scene.mentionAt.has(at)) continue;
    if (genderOfVerb(token) === null || relatives.has(scene.tokens[at - 1]?.fold ?? '')) continue;
    const subject =
      leadingName(scene, at, first) ??
      subjectBehind(scene, at, Math.min(end, verbAt)) ??
      subjectAhead(scene, at, first);
    if (subject === null) continue;
    if (subject.by === 'name' || subject.by === 'role') return subject;
    if (at === first || speechVerb(token.fold) !== null) return subject;
  }
  return null;
}

function genderOfParticiple(fold: string): 'm' | 'f' {
  return fold.endsWith('ه') ? 'f' : 'm';
}
