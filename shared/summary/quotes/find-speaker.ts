import type { Span } from '../../contract/summary.ts';
import { isDefinite } from '../names/name-words.ts';
import { speechParticiples, speechVerb } from '../words/speech-verbs.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { documentOf, namedAt } from './named-at.ts';
import { isManner, isStatement, isThing } from './not-speaking.ts';
import type { QuotedStretch } from './quote-spans.ts';
import { participleSubject } from './reporting-subject.ts';
import { type Attribution, genderOfVerb, type Scene } from './scene.ts';
import {
  accordingTo,
  behindFrom,
  ownWords,
  ownWordsBehind,
  passedOnFrom,
  reach,
  sourceAt,
  sourceNamed,
} from './sources.ts';
import { prepositions } from './subject-ahead.ts';
import { subjectBehind } from './subject-behind.ts';
import { soleSubject, subjectOf } from './subjects.ts';
import { isNoSpeech } from './unnamed-subject.ts';

/** "And on the exile, …": what an interview goes on to is named in a few words. */
const topicWords = 5;

/** A verb with its speaker, between one quotation and the next. */
const longestLead = 8;

/** "As", "in these words". */
const ledIn = /^(?:كما|حسبما|هكذا|ب?هذ[هيا]|ب?تلك|الكلمات|العباره|العبارات|الجمله|الكلام|القول)$/;

/** Who says a quoted stretch, as the sentence around it tells; null when the sentence does not tell. */
export function attributionOf(scene: Scene, stretch: QuotedStretch, sentence: Span): Attribution | null {
  const open = tokenIndexAt(scene.tokens, stretch.outer.start);
  const close = tokenIndexAt(scene.tokens, stretch.outer.end);
  const first = tokenIndexAt(scene.tokens, sentence.start);
  const last = tokenIndexAt(scene.tokens, Math.max(sentence.end, stretch.outer.end));
  const before = interrupting(scene, open) ?? interjected(scene, first, open) ?? ahead(scene, first, open);
  if (before !== null && before.by !== 'somebody') return before;
  if (before === null && scene.tokens[open - 1]?.text === ':' && leadsToNext(scene, close)) return { by: 'somebody' };
  return before === null
    ? behind(scene, close, Math.max(last, Math.min(scene.tokens.length, close + reach)))
    : (ownWordsBehind(scene, close) ?? before);
}

/** "When one pressed him: «…», X answered: «…»": whether what stands behind a quotation leads to the next one. */
function leadsToNext(scene: Scene, close: number): boolean {
  const colon = scene.tokens.slice(close, close + longestLead).findIndex(({ text }) => text === ':');
  const between = scene.tokens.slice(close, close + Math.max(0, colon));
  return (
    colon >= 0 &&
    /^["«“„]$/.test(scene.tokens[close + colon + 1]?.text ?? '') &&
    between.every(({ text }) => text !== '.')
  );
}

/** "An answer that did not convince X, who interrupted him: «…»": whom the last words before the colon are about. */
function interrupting(scene: Scene, open: number): Attribution | null {
  const [relative, verb] = [scene.tokens[open - 3], scene.tokens[open - 2]];
  if (scene.tokens[open - 1]?.text !== ':' || !/^(?:الذي|التي)$/.test(relative?.fold ?? '') || verb?.kind !== 'arabic')
    return null;
  const mention = scene.mentionAt.get(scene.tokens[open - 4]?.text === '،' ? open - 5 : open - 4);
  return mention?.kind === 'person' ? { by: 'name', mention } : { by: 'somebody' };
}

/** "«…», and X interrupted him: «…»": whose name stands between an earlier quotation of the sentence and the colon, behind a verb that
 * has the one before for its object; "somebody" where it is another person, but nothing tells that he speaks. */
function interjected(scene: Scene, first: number, open: number): Attribution | null {
  if (scene.tokens[open - 1]?.text !== ':') return null;
  const mention = scene.mentionAt.get(open - 2);
  if (mention?.kind !== 'person') return null;
  let from = mention.role === null ? mention.from : tokenIndexAt(scene.tokens, mention.role.start);
  while (isDefinite(scene.tokens[from - 1])) from--;
  const verb = scene.tokens[from - 1];
  // "…, for X to answer him: «…»": an ordinary verb of speech.
  if (speechVerb(scene.tokens[from - 2]?.fold ?? '') !== null && /^(?:علي|الي|ل)(?:ه|ها|هم)$/.test(verb?.fold ?? ''))
    return null;
  const isBehindWords = scene.tokens.slice(first, from).some(({ start }) => scene.inQuote(start));
  if (!isBehindWords || verb === undefined || scene.inQuote(verb.start) || prepositions.has(verb.fold)) return null;
  if (speechVerb(verb.fold) !== null) return null;
  return /^[وف].{3,}(?:ه|ها|هم)$/.test(verb.fold) ? { by: 'name', mention } : { by: 'somebody' };
}

/** The nearest verb of speech ahead of the quotation in its sentence; failing that, whom "according to" names there. */
function ahead(scene: Scene, first: number, open: number): Attribution | null {
  let accordingly: Attribution | null = null;
  for (let at = open - 1; at >= first; at--) {
    const token = scene.tokens[at];
    if (token === undefined || scene.inQuote(token.start)) continue;
    // "And said, pointing at the valley: «…»": what he does meanwhile.
    if (/^و(?:هو|هي)$/.test(scene.tokens[at - 1]?.fold ?? '') && speechVerb(scene.tokens[at - 2]?.fold ?? '') !== null)
      continue;
    if (isTelling(scene, at)) return subjectOf(scene, at, open, first);
    const verb = speechVerb(token.fold);
    if (verb !== null && !prepositions.has(scene.tokens[at - 1]?.fold ?? '') && !isNoSpeech(scene, at)) {
      const passedOn = passedOnFrom(scene, at, open);
      if (passedOn !== null) return passedOn;
      const said = subjectOf(scene, at, open, first);
      // "And she said, according to the statement": it tells where she said it.
      const isAside =
        /^[،,]$/.test(scene.tokens[at + 1]?.text ?? '') && accordingTo.has(scene.tokens[at + 2]?.fold ?? '');
      if (said.by !== 'pronoun' || accordingly === null || isAside) return said;
    }
    // "It says in the statement": جاء في البيان.
    const cited = statementCited(scene, at);
    if (cited !== null) return cited;
    // "He made do with saying": the verb tells who.
    if (/^ب(?:ال)?قول/.test(token.fold) && speechVerb(scene.tokens[at - 1]?.fold ?? '') !== null) continue;
    if (isParticiple(scene, at)) return participleSubject(scene, at, first, open) ?? accordingly ?? { by: 'somebody' };
    if (token.fold === 'بقول') return sourceAt(scene, at + 1);
    // "… told the agency, his words being": نقل عن فلان قوله.
    if (/^قول(?:ه|ها|هم)$/.test(token.fold)) {
      const source = behindFrom(scene, at, first);
      if (source !== null) return source;
    }
    accordingly ??= sourceNamed(scene, at, open) ?? documentOf(scene, at);
  }
  return accordingly ?? labelOf(scene, first, open) ?? soleSubject(scene, first, open);
}

/** "And he made clear that": "between", unless "that" follows it. */
function isTelling(scene: Scene, at: number): boolean {
  if (!/^[وف]بينت?$/.test(scene.tokens[at]?.fold ?? '')) return false;
  if (scene.tokens[at + 1]?.fold === 'ان') return true;
  // "And the head of the cell, X, made clear that": nobody else stands there for "between".
  const before = scene.tokens[at - 1];
  const that = scene.tokens.slice(at + 1, at + longestLead * 2).findIndex(({ fold }) => fold === 'ان');
  const isOpening = before === undefined || before.kind === 'sign';
  const named = scene.officeOf.get(at + 1) ?? scene.mentionAt.get(at + 1);
  const told = scene.tokens.slice(at + 1, at + 1 + that);
  return (
    isOpening &&
    that > 0 &&
    named?.kind === 'person' &&
    told.every(({ kind, fold }) => kind === 'arabic' && !/^و.{3}/.test(fold))
  );
}

/** "It says in the statement", "according to the statement"; and "X issued a statement in which it says". */
function statementCited(scene: Scene, at: number): Attribution | null {
  if (!/^[وف]?(?:جاء|ورد)$/.test(scene.tokens[at]?.fold ?? '')) return null;
  const [next, document] = [scene.tokens[at + 1]?.fold ?? '', scene.tokens[at + 2]?.fold ?? ''];
  if (next === 'في' && isStatement(document)) return documentOf(scene, at + 2) ?? { by: 'role', words: [document] };
  if (next === 'في' && /^(?:رساله|تغريده|منشور|تدوينه|تصريح|كلمه|مذكره|خطاب|بيان|تقرير)$/.test(document))
    return documentOf(scene, at + 2) ?? senderOf(scene, at + 3);
  if (!/^فيها?$/.test(next)) return null;
  for (let verbAt = at - 1; verbAt >= 0 && scene.tokens[verbAt]?.text !== '.'; verbAt--) {
    if (!/^[وف]?(?:اصدر|نشر|وزع|عمم)ت?$/.test(scene.tokens[verbAt]?.fold ?? '')) continue;
    const issuer = subjectBehind(scene, verbAt, at);
    return issuer?.by === 'name' ? issuer : null;
  }
  return null;
}

/** "The letter that X sent": the subject of the relative clause right behind a document. */
function senderOf(scene: Scene, from: number): Attribution | null {
  for (let at = from; at < from + reach && scene.tokens[at]?.kind === 'arabic'; at++) {
    if (!/^(?:الذي|التي)$/.test(scene.tokens[at]?.fold ?? '')) continue;
    const sender = subjectBehind(scene, at + 1, scene.tokens.length);
    return sender?.by === 'name' ? sender : null;
  }
  return null;
}

/** "X: «…»", "X to the press: «…»", as interviews and headlines have it: the name that opens the sentence, with at most whom he speaks
 * to, when or of what behind it. */
function labelOf(scene: Scene, first: number, open: number): Attribution | null {
  if (scene.tokens[open - 1]?.text !== ':') return null;
  // "And on the exile: «…»".
  const isOnTopic = /^و(?:عن|حول|بشان)$/.test(scene.tokens[first]?.fold ?? '') && open - first <= topicWords + 2;
  if (isOnTopic && scene.tokens.slice(first, open).every((token) => genderOfVerb(token) === null))
    return { by: 'pronoun', gender: null, plural: false };
  const mention = scene.mentionAt.get(first) ?? scene.officeOf.get(first);
  const office = mention === undefined ? namedAt(scene, first) : null;
  if (
    office?.by === 'role' &&
    scene.tokens.slice(first, open).some(({ fold }) => fold === 'ل' || /^لل.{3}/.test(fold))
  ) {
    return scene.tokens.slice(first, open).every((token) => genderOfVerb(token) === null) ? office : null;
  }
  if (mention?.kind !== 'person') return null;
  for (let at = mention.to; at < open - 1; at++) {
    const token = scene.tokens[at];
    if (token === undefined || scene.mentionAt.get(at)?.kind === 'person' || genderOfVerb(token) !== null) return null;
  }
  const behind = scene.tokens[mention.to];
  const isAddressing = behind !== undefined && (/^ل.{2}/.test(behind.fold) || prepositions.has(behind.fold));
  return mention.to === open - 1 || isAddressing ? { by: 'name', mention } : null;
}

/** Behind the quotation, within a few words: "…", said X · "…", according to X · "…", as he put it. */
function behind(scene: Scene, close: number, end: number): Attribution | null {
  // "«…». In these words X summed it up".
  const isSummedUp =
    scene.tokens[close]?.text === '.' && /^(?:بهذ[هيا]|بتلك|هكذا)$/.test(scene.tokens[close + 1]?.fold ?? '');
  const [from, last] = isSummedUp ? [close + 1, scene.tokens.length] : [close, end];
  for (let at = from; at < Math.min(last, from + reach); at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.text === '.' || scene.inQuote(token.start)) return null;
    if (ownWords.test(token.fold))
      return { by: 'pronoun', gender: token.fold.endsWith('ها') ? 'f' : 'm', plural: token.fold.endsWith('هم') };
    const source = sourceNamed(scene, at, last);
    if (source !== null) return source;
    if (speechVerb(token.fold) !== null)
      return opensAttribution(scene, from, at) ? (subjectBehind(scene, at, last) ?? unnamedSubject(scene, at)) : null;
  }
  return null;
}

/** "…", as she says: the one who spoke before, unless what follows is another clause. */
function unnamedSubject(scene: Scene, verbAt: number): Attribution | null {
  const verb = speechVerb(scene.tokens[verbAt]?.fold ?? '');
  const word = scene.tokens[verbAt + 1];
  const isHow = word !== undefined && isManner(word, scene.tokens[verbAt + 2]);
  const next = isHow ? scene.tokens[verbAt + 2] : word;
  const closes =
    next === undefined ||
    /^[.،؛]$/.test(next.text) ||
    prepositions.has(next.fold) ||
    (!isHow && isThing(next, verb?.gender ?? null)) ||
    /^ب.{3,}/.test(next.fold) ||
    /^(?:بال.{3,}|وهو|وهي|لدي|خلال|قبل|عقب|اثناء)$/.test(next.fold);
  return verb === null || !closes ? null : { by: 'pronoun', gender: verb.gender, plural: verb.plural };
}

/** Whether only a comma or "as" stands between a quotation and the verb behind it. */
function opensAttribution(scene: Scene, close: number, verbAt: number): boolean {
  return scene.tokens.slice(close, verbAt).every(({ kind, fold }) => kind === 'sign' || ledIn.test(fold));
}

/** Whether "adding", "writing" stands at a token; what is also a thing or somebody's trade (لافتة، كاتبة) only where it goes on with
 * the sentence. */
function isParticiple(scene: Scene, at: number): boolean {
  const fold = scene.tokens[at]?.fold ?? '';
  if (!speechParticiples.has(fold) || /[^ة]$/.test(fold.endsWith('ه') ? (scene.tokens[at]?.text ?? '') : 'ة'))
    return false;
  if (
    !/^(?:(?:لافت|كاتب|معلق|متحدث|داعي|مطالب|متوقع|مقترح|معلن|مستبعد|مخاطب|مرجح|مقر|مدافع|سائل|مذكر|محمل)ه|طالبا|طالبه|معلنا|مقرا|مدافعا|سائلا|محملا)$/.test(
      fold,
    )
  )
    return true;
  return (
    scene.tokens[at - 1]?.text === '،' ||
    /^(?:ان|الي|علي|بان|ب)$/.test(scene.tokens[at + 1]?.fold ?? '') ||
    (fold !== 'لافته' && /^["«“„:]$/.test(scene.tokens[at + 1]?.text ?? ''))
  );
}
