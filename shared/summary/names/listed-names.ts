import { foldLetters } from '../../arabic/letters.ts';
import type { NameEntry } from '../../lexicon/names.ts';
import { type Reading, readings } from '../words/clitics.ts';
import { englishOfWord } from '../words/english-of-words.ts';
import { functionWords } from '../words/function-words.ts';
import { knowledgeOf } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import type { Token } from '../words/tokens.ts';
import { vocalisedCountry } from './countries.ts';
import { kindOf, longestName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { isDefinite } from './name-words.ts';
import { isBank, isRiverbank } from './riverbank.ts';
import { descriptors, placeTriggers } from './triggers.ts';

// Names that are everyday words too: they count only behind a word that says what they are, or in a row of places.
const everydayNames = new Set(
  foldLetters(
    'بيتا مالي صور ليل بنين نيس عين سلا باب الباب المدينة الوطن الحياة الهدف الأخبار الأيام الرأي العرب الشعب المستقبل الحرة الأمل النصر الاتحاد الهلال الشباب الوحدة الجزيرة العربية بال سيرت',
  ).split(' '),
);

/** The listed names in a text, but for everyday words that are names only where something tells so. */
export function gazetteerMentions(
  tokens: readonly Token[],
  knowsBank: boolean,
  isOutOfPlace: (entry: NameEntry) => boolean,
  told: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || (token.kind !== 'arabic' && token.kind !== 'latin')) continue;
    let best: Mention | null = null;
    for (const reading of readings(token)) {
      const match = longestName(tokens, index, reading.fold);
      const entry = vocalisedCountry(token.text) ?? match?.entries.find((candidate) => kindOf(candidate) !== null);
      const kind = entry === undefined ? null : kindOf(entry);
      if (match === null || entry === undefined || kind === null) continue;
      if (best !== null && match.length <= best.to - best.from) continue;
      if (
        match.length === 1 &&
        everydayNames.has(reading.fold) &&
        !isToldToBePlace(tokens, index, reading, told) &&
        !isClub(tokens[index - 1], entry)
      )
        continue;
      if (match.length === 1 && isWithOwner(token, reading, entry)) continue;
      if (entry.kind === 'continent' && isCompetition(tokens[index - 1])) continue;
      // A stripped reading of an everyday word ("وصول" as و + صول) is chance.
      if (match.length === 1 && reading.clitic !== '' && isEverydayWord(token.fold)) continue;
      if (match.length === 1 && (isOtherHamza(token.text, entry) || isOutOfPlace(entry))) continue;
      // "The Saudi lands": behind a definite noun the country's name is its adjective.
      if (match.length === 1 && reading.fold === 'السعوديه' && reading.clitic === '' && isDefinite(tokens[index - 1]))
        continue;
      if (entry.kind === 'company' && isMedium(tokens[index - 1], entry)) continue;
      if (isBank(entry) && isRiverbank(tokens, index, index + match.length, knowsBank)) continue;
      if (match.length > 1 && isNamedBehindTrigger(tokens, index, reading.fold, entry)) continue;
      const to = index + match.length + (kind === 'person' && tokens[index + match.length]?.fold === 'الابن' ? 1 : 0);
      const words = tokens.slice(index, to).map((part) => part.fold);
      words[0] = reading.fold;
      best = {
        kind,
        from: index,
        to,
        start: reading.start,
        end: tokens[to - 1]?.end ?? token.end,
        words,
        entry,
        role: null,
        roleHead: null,
        rank: match.length > 1 ? 4 : 2,
      };
    }
    if (best !== null) found.push(best);
  }
  return found;
}

/** Whether the lexicon has a word as it stands, or but for the ending of an indefinite object (لجانا). */
function isEverydayWord(fold: string): boolean {
  return knowledgeOf(fold) === 'exact' || (fold.endsWith('ا') && knowledgeOf(fold.slice(0, -1)) === 'exact');
}

/** "The two brothers" (الأخوان) and the Brotherhood (الإخوان) differ in the hamza, where both write it. */
function isOtherHamza(text: string, { arabic, variants }: NameEntry): boolean {
  const hamza = (word: string): string => /^[وفبل]*ال([أإ])/.exec(word)?.[1] ?? '';
  const written = hamza(text);
  const listed = [arabic, ...variants].map(hamza).filter((sign) => sign !== '');
  return written !== '' && listed.length > 0 && !listed.includes(written);
}

/** "The state of Qatar", "the agency Moody's": the name is listed without the word that says what it is, and is found behind it. */
function isNamedBehindTrigger(tokens: readonly Token[], index: number, fold: string, entry: NameEntry): boolean {
  const next = tokens[index + 1];
  if (next === undefined || !(placeTriggers.has(fold) || descriptors.has(fold) || fold === 'منظمه')) return false;
  const listed = longestName(tokens, index + 1, next.fold);
  // "The organisation OPEC", but Amnesty International with the word.
  if (fold === 'منظمه' && listed !== null && listed.length > 1) return false;
  const bare = listed?.entries ?? [];
  return bare.some(({ english, kind }) => english === entry.english && kind === entry.kind);
}

/** The everyday words without article that "in" shows to be places somewhere in an article: adjectives that describe nothing there. */
export function toldPlaces(texts: readonly { readonly tokens: readonly Token[] }[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { tokens } of texts)
    for (let index = 1; index < tokens.length; index++) {
      const [before, fold] = [tokens[index - 1]?.fold, tokens[index]?.fold ?? ''];
      if (before !== 'في' && before !== 'وفي' && before !== 'ففي') continue;
      if (everydayNames.has(fold) && englishOfWord(fold)?.adjective === true) told.add(fold);
    }
  return told;
}

/** Whether an everyday word is a place's name here: behind a word for places, or told to be one and no adjective of the noun before it. */
function isToldToBePlace(
  tokens: readonly Token[],
  index: number,
  { fold }: Reading,
  told: ReadonlySet<string>,
): boolean {
  const before = tokens[index - 1];
  if (hasPlaceTrigger(before)) return true;
  if (!told.has(fold)) return false;
  return before === undefined || before.kind !== 'arabic' || isDefinite(before) || functionWords.has(before.fold);
}

/** "Its guest al-Ittihad", "the captain of al-Hilal": a club that is a word too. */
function isClub(before: Token | undefined, { kind }: NameEntry): boolean {
  return (
    kind === 'team' &&
    /^(?:ضيفه|مضيفه|ضيفته|لاعب|لاعبي|لاعبو|مدرب|قايد|مهاجم|حارس|مدافع|فريق|نجم|جماهير|امام)$/.test(before?.fold ?? '')
  );
}

/** "His visitors" (زواره), where the place ends in ة. */
function isWithOwner(token: Token, { fold }: Reading, { arabic, variants }: NameEntry): boolean {
  if (!token.text.endsWith('ه') || [arabic, ...variants].some((name) => name.endsWith('ه'))) return false;
  return nounKind(fold.slice(0, -1)) !== null;
}

/** "He wrote on X": what somebody publishes on does nothing itself. */
function isMedium(before: Token | undefined, { english }: NameEntry): boolean {
  if (!/^(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|WhatsApp|Snapchat|LinkedIn|Meta)$/.test(english))
    return false;
  return (
    before !== undefined &&
    /^(?:[وفبل]?(?:منصه|موقع|تطبيق|شبكه|منصات|قناه|صفحه|حساب|حسابه|حسابها)|علي|عبر|في|منصتي|موقعي)$/.test(before.fold)
  );
}

/** "The champions of Europe", "the cup of Asia": a competition, in which the continent is not spoken of. */
function isCompetition(token: Token | undefined): boolean {
  return token !== undefined && /^(?:ابطال|كاس|امم|دوري|بطوله|بطل|كووس)$/.test(token.fold);
}

function hasPlaceTrigger(token: Token | undefined): boolean {
  return token !== undefined && readings(token).some((reading) => placeTriggers.has(reading.fold));
}
