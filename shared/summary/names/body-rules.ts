import { foldLetters } from '../../arabic/letters.ts';
import { type Reading, readings } from '../words/clitics.ts';
import { englishOfNoun, englishOfWord } from '../words/english-of-words.ts';
import { functionWords } from '../words/function-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { isNoBody, placeLength, seat } from './body-limits.ts';
import { kindOf, longestName } from './gazetteer.ts';
import { institutionNoun } from './institution-words.ts';
import type { Mention } from './mention.ts';
import { adjoin, isCalendarWord, isDefinite, isNationality, isUnknown, namePart } from './name-words.ts';
import { ruleMention } from './rule-mention.ts';
import { titles } from './titles.ts';
import { definiteTriggers, descriptors, looseHeads, organisationTriggers } from './triggers.ts';

const maxBodyWords = 7;
const nisba = /^(?:و|)ال.{2,}(?:ي|يه)$/;
const closedWords = new Set([
  'السابق',
  'السابقه',
  'الحالي',
  'الحاليه',
  'الماضي',
  'الماضيه',
  'المقبل',
  'المقبله',
  'التي',
  'الذي',
  'الذين',
  'اليوم',
  'الان',
  'الجديد',
  'الجديده',
  'المذكور',
  'المذكوره',
  'نفسه',
  'نفسها',
]);

/** Adjectives that tell one body from its like, as "military" or "new" does not. */
const distinguishing = new Set(
  foldLetters(
    'الدولي الدولية العالمي العالمية المركزي المركزية الوطني الوطنية الإسلامي الإسلامية الجمهوري الجمهورية الديمقراطي الديمقراطية الديموقراطي الاشتراكي الاشتراكية الشيوعي الشيوعية العامة الأعلى العليا الاتحادي الاتحادية الفدرالي الفيدرالي الفدرالية الجنائية الدستورية الثوري الأحمر الشعبي الشعبية الملكي الملكية الليبرالي الليبرالية الأهلي الأهلية الأوروبي الأوروبية الأفريقي الإفريقي الأفريقية الإفريقية العربي العربية الخليجي المسيحي الأولمبي الأولمبية القومي القومية الذرية الابتدائية الاستئنافية السيمفوني السيمفونية البلدي البلدية اليمينية المدني المدنية السلطاني السلطانية',
  ).split(' '),
);

/** Fields that a body behind its name is for: "… for news", "… for energy"; nobody is told anything in these words (للصحفيين). */
const fields = new Set(
  foldLetters(
    'للأنباء للنفط للإغاثة للطاقة للتنمية للاستثمار للتأمين للاتصالات للطيران للتجارة للعلوم للإعلام للدراسات للأبحاث للبحوث للصناعات للصناعة للأدوية للثقافة للفنون للسياحة للتعليم للمقاولات للعقارات للنقل للبترول للغاز للكهرباء للتكنولوجيا للفضاء للطباعة للنشر للخدمات للزراعة للفروسية للتمويل للإسكان للملاحة للكتاب للسينما للفيلم للأفلام للموسيقى للمسرح للغذاء للفضاء للابتكار للرياضة',
  ).split(' '),
);

/** Organisations named by what they are and what they are of: "ministry of …", "the … party". */
export function findOrganisations(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const mention = organisationAt(text, tokens, index);
    if (mention === null) continue;
    found.push(mention);
    index = mention.to - 1;
  }
  return found;
}

function organisationAt(text: string, tokens: readonly Token[], index: number): Mention | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'arabic') return null;
  for (const reading of readings(token)) {
    const trigger = organisationTriggers.get(reading.fold);
    const isDescriptor = descriptors.has(reading.fold);
    const quoted = trigger !== undefined || isDescriptor ? quotedName(text, tokens, index + 1) : null;
    if (quoted !== null)
      return ruleMention('organisation', tokens, quoted.from, quoted.to, tokens[quoted.from]?.start ?? 0, 3);
    if (trigger !== undefined) {
      if (isNoBody(tokens, index, reading)) return null;
      const tail = genitiveTail(text, tokens, index + 1);
      const first = tokens[index + 1];
      if (tail.length === 0 || first === undefined || (trigger.weak && !tail.proper && !isOfField(reading, first)))
        return null;
      const to = index + 1 + tail.length + seat(text, tokens, index + 1 + tail.length, reading);
      if (
        ((isDescriptor && (isUnknown(first) || first.kind === 'latin')) || looseHeads.has(reading.fold)) &&
        !isDefinite(first) &&
        placeLength(tokens, index + 1, first.fold) === 0
      )
        return ruleMention('organisation', tokens, index + 1, to, first.start, 3);
      return ruleMention('organisation', tokens, index, to, reading.start, tail.proper ? 3 : 2, reading);
    }
    if (definiteTriggers.has(reading.fold)) {
      const length = adjectives(text, tokens, index + 1);
      const behind = index + 1 + length + (length === 0 ? 0 : purpose(text, tokens, index + 1 + length));
      const to = behind + seat(text, tokens, behind, reading);
      if (length > 0) return ruleMention('organisation', tokens, index, to, reading.start, 2, reading);
    }
  }
  return null;
}

/** Weak heads that one word for their field makes a body ("the directorate of health"). */
const fieldHeads = new Set(foldLetters('دائرة مديرية لجنة غرفة مكتب').split(' '));

function isOfField({ fold }: Reading, first: Token): boolean {
  return fieldHeads.has(fold) && institutionNoun(first.fold.replace(/^ال/, '')) !== null;
}

/** A short name between quotation marks right behind the word that says what it names. */
function quotedName(text: string, tokens: readonly Token[], mark: number): { from: number; to: number } | null {
  if (!/^["«“„]$/.test(tokens[mark]?.text ?? '')) return null;
  const gap = text.slice(tokens[mark - 1]?.end ?? 0, tokens[mark]?.start ?? 0);
  if (!/^\s{0,2}$/.test(gap)) return null;
  for (let at = mark + 1; at - mark <= 5; at++) {
    if (/^["»”“]$/.test(tokens[at]?.text ?? '')) return at > mark + 1 ? { from: mark + 1, to: at } : null;
    if (tokens[at] === undefined || tokens[at]?.kind === 'sign') return null;
  }
  return null;
}

/** "… for antiquities", "… for mobilisation and statistics": what a general body is for, behind its adjectives. */
function purpose(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 5 && adjoin(text, tokens[at - 1], tokens[at])) {
    const fold = tokens[at]?.fold ?? '';
    const opens =
      at === from
        ? /^لل.{2,}/.test(fold) || (/^ل.{3,}/.test(fold) && isDefinite(tokens[at + 1]))
        : /^(?:وال|ال).{2,}/.test(fold) && !closedWords.has(fold) && !isCalendarWord(fold);
    if (!opens) break;
    at++;
  }
  return at - from;
}

/** Titles of those after whom bodies are called (جامعة الملك …); before any other title stands somebody's own name. */
const namesakes = new Set(foldLetters('الملك الملكة الأمير الأميرة الشيخ السلطان الإمام الشهيد الرئيس').split(' '));

/** What a body is of: definite words, names, or a common noun that a definite word completes. `proper` when a name is in it
 * or it is long enough not to be a mere description. */
function genitiveTail(text: string, tokens: readonly Token[], from: number): { length: number; proper: boolean } {
  let at = from;
  let proper = false;
  while (at - from < maxBodyWords) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'sign' || token.kind === 'number' || !adjoin(text, tokens[at - 1], token))
      break;
    if (isCalendarWord(token.fold) || closedWords.has(token.fold)) break;
    const name = longestName(tokens, at, token.fold);
    const isName =
      name?.entries.some((entry) => kindOf(entry) === 'place' || kindOf(entry) === 'organisation') ?? false;
    if (isName && name !== null && (at === from || !isDefinite(tokens[at - 1]))) {
      at += name.length;
      proper = true;
      // "The central bank of the Emirates": the adjective of the body behind the place.
      if (distinguishing.has(tokens[at]?.fold ?? '') && adjoin(text, tokens[at - 1], tokens[at])) at++;
      break;
    }
    if (token.kind === 'latin') {
      proper = true;
      at++;
    } else if (isDefinite(token)) {
      // Behind its nation a body's name is over: what follows is the object of the sentence.
      if (at > from && isNationality(tokens[at - 1]) && !nisba.test(token.fold)) break;
      if (endsWithField(tokens, at)) break;
      if (at > from && isDefinite(tokens[at - 1]) && isObject(token)) break;
      if (titles.has(token.fold) && (at > from || !namesakes.has(token.fold))) break;
      at++;
      // "King Fahd University": the title is the beginning of a person's name.
      if (titles.has(token.fold) && namePart(tokens[at]) === 'given' && adjoin(text, token, tokens[at])) {
        proper = true;
        at++;
      }
    } else if (at > from && token.fold.startsWith('وال') && token.fold.length > 5 && isListed(tokens[at - 1])) at++;
    else if (token.fold === 'عن' && at > from && isDefinite(tokens[at + 1]) && adjoin(text, token, tokens[at + 1]))
      at += 2;
    else if (at > from && token.fold.startsWith('لل') && token.fold.length > 4) at++;
    else if (completes(text, tokens, at) && at - from < 3 && (at === from || !isDefinite(tokens[at - 1]))) at++;
    else if (at === from && tokens[at - 1]?.text.endsWith('ة') && token.text.endsWith('ة') && isUnknown(token)) break;
    else if (isUnknown(token) && !proper && (at === from || !isDefinite(tokens[at - 1]))) {
      proper = true;
      at++;
      const next = tokens[at];
      if (next !== undefined && adjoin(text, token, next) && isUnknown(next) && !isDefinite(next)) at++;
      break;
    } else break;
  }
  if (at > from && fields.has(tokens[at]?.fold ?? '') && adjoin(text, tokens[at - 1], tokens[at])) {
    proper = true;
    at++;
    if (/^وال.{3,}/.test(tokens[at]?.fold ?? '') && adjoin(text, tokens[at - 1], tokens[at])) at++;
  }
  const adjectival =
    at - from >= 2 && tokens.slice(from + 1, at).some(({ fold }) => nisba.test(fold) && isAdjective(fold));
  return { length: at - from, proper: proper || adjectival || at - from >= 3 };
}

/** Whether a definite word is a noun: nothing but adjectives goes on with what a definite word has closed, so that it is of the sentence
 * ("the ministry of transport considered the strike"). */
function isObject({ fold }: Token): boolean {
  return !nisba.test(fold) && nounKind(fold) === 'thing' && englishOfWord(fold)?.adjective !== true;
}

/** Whether the field that a body is for stands right before a token, with what "and" adds to it: what follows is of the sentence. */
function endsWithField(tokens: readonly Token[], at: number): boolean {
  const [last, before] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? ''];
  return fields.has(last) || (last.startsWith('وال') && fields.has(before));
}

/** Whether "and the …" can go on with a token: a definite word, or a field that a body is for. */
function isListed(token: Token | undefined): boolean {
  return isDefinite(token) || fields.has(token?.fold ?? '');
}

/** Whether a word in the form of an adjective is not a noun (الولاية، البلدية). */
function isAdjective(fold: string): boolean {
  const noun = englishOfNoun(fold);
  return noun === null || noun.adjective;
}

/** "حقوق الإنسان": an ordinary noun followed by the definite word that completes it. */
function completes(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token === undefined ||
    token.kind !== 'arabic' ||
    functionWords.has(token.fold) ||
    speechVerb(token.fold) !== null
  )
    return false;
  return (
    adjoin(text, token, next) && isDefinite(next) && !isCalendarWord(next?.fold ?? '') && !titles.has(next?.fold ?? '')
  );
}

function adjectives(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 3) {
    const token = tokens[at];
    if (token === undefined || !adjoin(text, tokens[at - 1], token) || !isDefinite(token)) break;
    if (closedWords.has(token.fold) || isCalendarWord(token.fold) || titles.has(token.fold)) break;
    if (!nisba.test(token.fold) && !/^ال.+(?:ه|د|ر|ل|ن|م)$/.test(token.fold)) break;
    at++;
  }
  return tokens
    .slice(from, at)
    .some((token) => distinguishing.has(token.fold) || englishOfWord(token.fold)?.nationality === true)
    ? at - from
    : 0;
}
