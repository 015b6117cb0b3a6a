import { countLetters } from '../domain/count-letters.ts';
import type { RejectedArticleError } from '../domain/errors.ts';
import { arabicLikelihood, isPlausiblyArabic } from './arabic-likelihood.ts';
import type { ScriptLanguage } from './function-words.ts';
import { gatherEvidence, type LanguageEvidence } from './language-evidence.ts';
import { damagedArticle, notArabic } from './refusals.ts';

/** An Arabic article may quote other languages and name names, but this share of its letters is Arabic. */
const minArabicShare = 0.4;
/** Tables of figures have words too; below this share of letters among letters and digits there is no article. */
const minLetterShare = 0.2;
/** Arabic news has one letter in five hundred from its neighbours' alphabets; Persian one in ten, Kurdish one in four. */
const maxForeignLetterShare = 0.05;
/** The least share of frequent words by which running Arabic is known when its letters leave doubt. */
const minArabicWordShare = 0.1;
/** So many frequent words must speak for a language before it is named. */
const minTellingWords = 3;
/** In text that was decoded with the wrong encoding, two letters make up half of it; in Arabic, a fortieth. */
const maxWrongDecodingShare = 0.25;

const scriptNames: Readonly<Record<string, string>> = {
  Latin: 'the Latin script',
  'another script': 'a script that is not Arabic',
};
const otherScriptLanguages: Readonly<Record<string, string>> = {
  fa: 'Persian',
  prs: 'Persian',
  ur: 'Urdu',
  ps: 'Pashto',
  ku: 'Kurdish',
  ckb: 'Kurdish',
  ug: 'Uyghur',
  sd: 'Sindhi',
  az: 'Azerbaijani',
};

/**
 * What keeps an article's text from being Arabic that can be translated, as a refusal, or null: letters lost or garbled
 * before it was uploaded, another script, or another language in Arabic script. `stated` is the language tag that the
 * document gives itself; it only settles what the text leaves open.
 */
export function languageFault(text: string, key: string, stated: string | null): RejectedArticleError | null {
  if (text.includes('\ufffd') || !text.isWellFormed()) {
    return damagedArticle(
      key,
      'letters were lost before it was uploaded (it holds the replacement character U+FFFD or half a pair)',
    );
  }
  const evidence = gatherEvidence(text);
  if (isWronglyDecoded(text)) {
    return damagedArticle(
      key,
      'its text was once decoded with the wrong encoding, so that its letters are garbled (mojibake)',
    );
  }
  const arabic = evidence.lettersByScript.get('Arabic') ?? 0;
  if (evidence.letters < (evidence.letters + evidence.digits) * minLetterShare) {
    return notArabic(key, 'it holds mostly digits and hardly any words');
  }
  if (arabic < evidence.letters * minArabicShare)
    return notArabic(key, `it is mostly in ${mainLanguage(evidence, text)}`);
  return scriptLanguageFault(evidence, key, stated);
}

function scriptLanguageFault(
  evidence: LanguageEvidence,
  key: string,
  stated: string | null,
): RejectedArticleError | null {
  const { words, wordsByLanguage, reversedWords } = evidence;
  const arabicWords = wordsByLanguage.get('Arabic') ?? 0;
  if (reversedWords >= minTellingWords && reversedWords > arabicWords) {
    return damagedArticle(
      key,
      'its letters are stored in visual order, back to front, as old programs and some PDF exports leave them',
    );
  }
  const [language, count] = strongestOther(wordsByLanguage);
  if (count >= minTellingWords && count > arabicWords) return notArabic(key, `it seems to be ${language}`);
  const hasForeignLetters =
    evidence.foreignLetters > (evidence.lettersByScript.get('Arabic') ?? 0) * maxForeignLetterShare;
  const isRunningArabic = arabicWords >= words * minArabicWordShare;
  if (hasForeignLetters && !isRunningArabic) {
    const name = count > 0 ? language : 'another language';
    return notArabic(
      key,
      `it is written in Arabic script, but seems to be ${name}: many of its letters do not occur in Arabic`,
    );
  }
  const statedName = otherScriptLanguages[stated?.toLowerCase().split(/[-_]/)[0] ?? ''];
  if (statedName !== undefined && !isRunningArabic)
    return notArabic(key, `the document itself says that it is ${statedName}`);
  return null;
}

function strongestOther(counts: ReadonlyMap<ScriptLanguage, number>): readonly [ScriptLanguage, number] {
  const others = [...counts].filter(([language]) => language !== 'Arabic');
  return others.sort(([, left], [, right]) => right - left)[0] ?? ['Persian', 0];
}

/** The script, and for the Latin one the likeliest language, that most letters belong to. */
function mainLanguage({ lettersByScript }: LanguageEvidence, text: string): string {
  const script = [...lettersByScript].sort(([, left], [, right]) => right - left)[0]?.[0] ?? 'another script';
  const words = text.toLowerCase().match(/\b[a-zéèà]{1,5}\b/g) ?? [];
  const count = (list: RegExp): number => words.filter((word) => list.test(word)).length;
  const english = count(/^(?:the|of|and|to|in|is|was|that|for|said|on|with)$/);
  const french = count(/^(?:le|la|les|des|et|du|un|une|est|en|que|dans)$/);
  if (script === 'Latin' && Math.max(english, french) >= minTellingWords)
    return english >= french ? 'English' : 'French';
  return scriptNames[script] ?? `the ${script} script`;
}

/**
 * Whether Arabic was stored in one encoding and read in another before it came here: UTF-8 as Windows-1256 (every other
 * letter is ط or ظ) or as Windows-1252 (Ø, Ù), or Windows-1256 as Windows-1252 (ÇáÚÑÈ).
 */
function isWronglyDecoded(text: string): boolean {
  const letters = countLetters(text);
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
  if (share(/[طظ]/g) > maxWrongDecodingShare || share(/[ØÙ]/g) > maxWrongDecodingShare) return true;
  const western = text.match(/[\u00c0-\u00ff]/g)?.length ?? 0;
  if (western < letters / 2) return false;
  const bytes = Uint8Array.from(text, (character) => (character <= '\u00ff' ? character.charCodeAt(0) : 0x20));
  return isPlausiblyArabic(arabicLikelihood(new TextDecoder('windows-1256').decode(bytes)));
}
