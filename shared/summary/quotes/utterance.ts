import { foldLetters } from '../../arabic/letters.ts';
import type { Mention } from '../names/mention.ts';
import { isDefinite } from '../names/name-words.ts';
import { functionWords } from '../words/function-words.ts';
import { knowledgeOf, verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechParticiples, speechVerb } from '../words/speech-verbs.ts';
import { type Token, tokenIndexAt } from '../words/tokens.ts';
import type { QuotedStretch } from './quote-spans.ts';

const folded = (words: string): ReadonlySet<string> => new Set(foldLetters(words).split(' '));

/** Words behind which a quoted stretch is a name or a title, whatever its length. */
export const naming = folded(
  'صحيفة جريدة مجلة وكالة قناة موقع منصة شركة منظمة حركة جماعة تنظيم مؤسسة جمعية فيلم مسلسل رواية كتاب كتابه كتابها أغنية مسرحية ديوان برنامج مبادرة حملة عملية مشروع مؤتمر قمة منتدى مهرجان معرض جائزة سفينة سفينته باخرة ناقلة يخت زورق طائرة صاروخ طراز تطبيق لقب بلقب الملقب الملقبة يلقب شعار عنوان بعنوان بشعار باسم اسم تسمى يسمى المسمى المسماة مسماة المعروف المعروفة المعروفين يعرف تعرف يدعى تدعى اسمه اسمها وسم هاشتاغ الوسم مطار ملعب إعصار العاصفة عاصفة نظام منظومة مسيرة كتيبة لواء فرقة نادي فريق دورة بطولة كأس متحف فندق مطعم مستشفى مجموعة تحالف ائتلاف حزب قائمة فيروس متحور ظاهرة مصطلح كلمة كلمتي عبارة مفهوم تهمة تهم تهمتي جريمة جرم جناية جنحة أجل',
);
const reporting = folded(
  'أن إن بأن أنه إنه أنها إنها بأنه بأنها أنهما إنهما بأنهما أنهن بأنهن بأنهم أنهم إنهم أننا إننا بالقول قوله قولها قولهم كلمته بعبارة جاء نصه نصها وكتب فيه فيها معتبرا واصفا واصفة وصف وصفه وصفها وصفته سماه أسماه',
);

const reportOpeners = folded('أن إن بأن أنه إنه أنها إنها بأنه بأنها وإن وأن');

/** How far ahead of the words their verb of speech is looked for. */
const longestLead = 24;
/** The same for a verb at their head alone, which many a noun is spelled like. */
const nearby = 14;
const expressing =
  /^[وف]?(?:اعرب|اعربت|يعرب|تعرب|عبر|عبرت|يعبر|تعبر|كشف|كشفت|يكشف|تكشف|وصف|وصفت|وصفها|وصفه|وصفته|يصف|تصف|اتهم|اتهمت|معربا|معبرا|واصفا|واصفه|واصفا|متهما)(?:ه|ها)?$/;

/** Whether a quoted stretch is words that somebody said, rather than a name, a title or a term held at arm's length.
 * `previousEnd` is where the utterance before it ends: "…", says X, "…" is one speech in two parts. */
export function isUtterance(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  stretch: QuotedStretch,
  previousEnd: number | null,
): boolean {
  const from = tokenIndexAt(tokens, stretch.inner.start);
  const to = tokenIndexAt(tokens, stretch.inner.end);
  const words = tokens.slice(from, to).filter((token) => token.kind !== 'sign').length;
  if (words === 0 || !tokens.slice(from, to).some(({ kind }) => kind === 'arabic')) return false;
  const before = wordBefore(tokens, from - 1);
  const introduced = text.slice(0, stretch.outer.start).trimEnd().endsWith(':');
  const isNamed =
    before !== null && (naming.has(before) || naming.has(before.replace(/^(?:ال|لل|[وفبل])(?=.{3})/, '')));
  // "She told the site «…»": whom somebody speaks to.
  const isTold = words >= 4 && /^لل/.test(before ?? '') && reportsNearby(tokens, from, 12);
  if (isNamed && !introduced && !isTold && !reporting.has(before))
    return (
      words > 12 || (words > 1 && isSaidOf(tokens, from) && (opensClause(tokens, from) || predicates(tokens, from, to)))
    );
  if (mentions.some((mention) => mention.from <= from && mention.to >= to)) return false;
  if (introduced) return words >= 2 || /[.!؟]$/.test(text.slice(stretch.inner.start, stretch.inner.end).trim());
  if (words >= 4) return true;
  if (words < 2) return false;
  if (previousEnd !== null && goesOn(text.slice(previousEnd, stretch.outer.start))) return true;
  if (saysNext(tokens, to + 1) && !isLedTo(before)) return true;
  const isReported =
    before !== null && (reporting.has(before) || speechVerb(before) !== null || speechParticiples.has(before));
  return (
    isReported ||
    (opensClause(tokens, from) && reportsNearby(tokens, from, nearby)) ||
    (predicates(tokens, from, to) && reportsNearby(tokens, from)) ||
    completesReport(tokens, from, to) ||
    tellsOfNamed(tokens, mentions, from, to) ||
    callsFor(tokens, from, to) ||
    amountsTo(tokens, from, to) ||
    voices(tokens, from)
  );
}

/** Whether only "…, says X, …" stands between two quoted stretches. */
function goesOn(between: string): boolean {
  const words = between
    .replace(/["«»“”„،,]/g, ' ')
    .trim()
    .split(/\s+/);
  return (
    /،\s*["«“„]?$/.test(between.trim()) &&
    words.length <= 14 &&
    words.some((word) => speechVerb(foldLetters(word)) !== null)
  );
}

/** Whether the words begin as a clause does: with a verb, or with a negation before one ("I shall not name him"). */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const [opener, next] = [tokens[from]?.fold ?? '', tokens[from + 1]?.fold ?? ''];
  if (/^[وف]?(?:لن|لم)$/.test(opener) || (opener === 'لا' && /^[ايتن]/.test(next) && !functionWords.has(next)))
    return true;
  return /^س[يتن]../.test(opener) || (verbGender(opener) !== null && !functionWords.has(opener));
}

/** "… said that the disaster was «…»": the words are what is said of the definite words behind "that", or of what is somebody's. */
function predicates(tokens: readonly Token[], from: number, to: number): boolean {
  const closes = tokens[to + 1] === undefined || tokens[to + 1]?.kind === 'sign';
  return closes && isSaidOf(tokens, from);
}

function isSaidOf(tokens: readonly Token[], from: number): boolean {
  let at = from - 2;
  while (at > from - 5 && isTold(tokens[at])) at--;
  return at < from - 2 && /^ب?ان$/.test(tokens[at]?.fold ?? '');
}

/** Whether something can be said of a word: it is definite, or somebody's. */
function isTold(token: Token | undefined): boolean {
  return isDefinite(token) || (token?.kind === 'arabic' && /.{2}(?:ه|ها|هم)$/.test(token.fold));
}

/** "«…», says X", "«…», according to X": a verb of speech or a source right behind the comma. */
function saysNext(tokens: readonly Token[], at: number): boolean {
  // "«…», thus he summed up the match".
  if (tokens[at]?.text === '،' && tokens[at + 1]?.fold === 'هكذا')
    return speechVerb(tokens[at + 2]?.fold ?? '') !== null;
  const next = tokens[at + 1]?.fold ?? '';
  return (
    tokens[at]?.text === '،' &&
    (speechVerb(next) !== null ||
      /^(?:ب?حسب|وفقا?|نقلا)$/.test(next) ||
      (next === 'علي' && tokens[at + 2]?.fold === 'حد'))
  );
}

/** Verbs and participles of calling for, or warning of, what is quoted behind their preposition. */
const calling =
  /^[وف]?(?:دعا|دعت|يدعو|تدعو|داعيا|داعيه|طالب|طالبت|يطالب|تطالب|مطالبا|مطالبه|حذر|حذرت|يحذر|تحذر|محذرا|محذره)$/;

/** "He called for «a partnership between equals»": what a verb of speech and its preposition lead to, held together as no name is. */
function callsFor(tokens: readonly Token[], from: number, to: number): boolean {
  const isLinked = /^(?:الي|علي|عن|ب|من)$/.test(tokens[from - 2]?.fold ?? '');
  if (!isLinked || !reportsNearby(tokens, from)) return false;
  // "Calling for «an open dialogue»": without an article no body is meant.
  const [call, first] = [tokens[from - 3]?.fold ?? '', tokens[from]];
  if (calling.test(call) && !isDefinite(first) && first !== undefined && knowledgeOf(first.fold) === 'exact')
    return true;
  if (to - from < 3) return false;
  return tokens
    .slice(from + 1, to)
    .some(({ fold }) => functionWords.has(fold) && !/^(?:في|من|عن|الي|علي|مع)$/.test(fold));
}

/** Whether a preposition stands before the words ("to «Al-Madina», he denied …"): a name, then. */
function isLedTo(before: string | null): boolean {
  return before !== null && /^(?:مع|في|الي|علي|عن|عبر|ل|ب|من)$/.test(before);
}

/** "… said that the strike goes on «until further notice»": the rest of what is reported, held together by a small word as names
 * and titles seldom are, or said of "this". */
function completesReport(tokens: readonly Token[], from: number, to: number): boolean {
  const that = tokens.slice(Math.max(0, from - 14), from - 1).findLastIndex(({ fold }) => reportOpeners.has(fold));
  const closes = tokens[to + 1] === undefined || tokens[to + 1]?.kind === 'sign';
  const isHeldTogether = tokens.slice(from + 1, to).some(({ fold }) => functionWords.has(fold));
  // "… demanded the opening «for the sick before the goods»".
  if (that < 0 && !(to - from > 2 && isHeldTogether && /^[بل]/.test(tokens[from]?.fold ?? ''))) return false;
  if (!reportsNearby(tokens, from) || isDefinite(tokens[from])) return false;
  const isOfThis = /^(?:هذا|هذه|ذلك|تلك)$/.test(tokens[from - 2]?.fold ?? '');
  return (
    closes &&
    (isOfThis || tokens.slice(from, to).some(({ fold }) => functionWords.has(fold)) || isAdverbial(tokens[from]))
  );
}

/** "… said that X «let me down»": what is said of the one whose name stands right before, which is no noun as titles are. */
function tellsOfNamed(tokens: readonly Token[], mentions: readonly Mention[], from: number, to: number): boolean {
  const mention = mentions.find(({ to: end, kind }) => end === from - 1 && kind !== 'place');
  if (mention === undefined || isDefinite(tokens[from]) || nounKind(tokens[from]?.fold ?? '') !== null) return false;
  const closes = tokens[to + 1] === undefined || tokens[to + 1]?.kind === 'sign';
  const isToldOf = tokens
    .slice(Math.max(0, mention.from - 5), mention.from)
    .some(({ fold }) => reportOpeners.has(fold));
  return closes && isToldOf && reportsNearby(tokens, from);
}

/** "Holding that it is «a grave attack»": what a verb behind "that it" leads to, without an article. */
function amountsTo(tokens: readonly Token[], from: number, to: number): boolean {
  const [that, verb] = [tokens[from - 3]?.fold ?? '', tokens[from - 2]?.fold ?? ''];
  const closes = tokens[to + 1] === undefined || tokens[to + 1]?.kind === 'sign';
  // "Holding that what goes on is «a bad play»".
  const near = Math.max(1, from - 6);
  const what = tokens.slice(near, from - 1).findLastIndex(({ fold }) => /^(?:ما|هذا|هذه|ذلك)$/.test(fold));
  const isOfWhat = what >= 0 && /^ب?ان$/.test(tokens[near + what - 1]?.fold ?? '');
  if (isOfWhat && closes && !isDefinite(tokens[from]) && reportsNearby(tokens, from)) return true;
  return (
    closes &&
    /^ب?ان(?:ه|ها)$/.test(that) &&
    (/^[يت]/.test(verb) || verbGender(verb) !== null) &&
    !isDefinite(tokens[from]) &&
    reportsNearby(tokens, from)
  );
}

/** "In all secrecy": a noun behind a preposition of one letter. */
function isAdverbial(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^[بل](?!ال)/.test(token.fold) &&
    knowledgeOf(token.fold) !== 'exact' &&
    knowledgeOf(token.fold.slice(1)) === 'exact'
  );
}

/** Whether a verb of speech, or "saying", stands within the words before. */
function reportsNearby(tokens: readonly Token[], from: number, within = longestLead): boolean {
  for (let at = from - 1; at >= Math.max(0, from - within); at--) {
    const { text, fold } = tokens[at] ?? { text: '.', fold: '.' };
    if (/^[.!؟?]$/.test(text)) return false;
    if (speechVerb(fold) !== null || speechParticiples.has(fold)) return true;
  }
  return false;
}

/** "He expressed «…»": a verb of expressing and its عن or ب right before the words. */
function voices(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 2]?.fold ?? '';
  if (link !== 'عن' && link !== 'ب') return false;
  return tokens.slice(Math.max(0, from - 18), from - 2).some(({ fold }) => expressing.test(fold));
}

function wordBefore(tokens: readonly Token[], mark: number): string | null {
  const token = tokens[mark - 1];
  // "His teams" (فرقه) is written like "band" (فرقة), once the letters are folded.
  if (token?.text.endsWith('قه') === true) return null;
  return token === undefined || token.kind !== 'arabic' ? null : token.fold;
}
