import { transliterate } from '../../arabic/transliterate.ts';
import { englishOfNoun, englishOfWord, type WordReading } from '../words/english-of-words.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { familyName, givenName, kindOf, longestName } from './gazetteer.ts';
import { isUnknown } from './name-words.ts';
import { titles } from './titles.ts';
import { definiteTriggers, organisationTriggers } from './triggers.ts';

/** Kinds of names that stand before what they are in English ("Microsoft company"). */
const namedFirst = new Set(['company', 'media', 'team']);
const lowerCased = new Set(['of', 'and', 'for', 'the', 'in', 'to', 'on', 'at', 'by']);
// Offices whose English is not the sum of their words.
const offices: readonly (readonly [RegExp, string])[] = [
  [/^(?:ال)?نايبه? (?:ال)?رييسه? (?:ال)?(?:مجلس )?(?:ال)?وزراء/, 'deputy prime minister'],
  [/^(?:ال)?نايبه? (?:ال)?رييسه? (?:ال)?حكومه/, 'deputy prime minister'],
  [/^(?:ال)?رييسه? (?:ال)?بلديه/, 'mayor'],
  [/^(?:ال)?وزيره? (?:ال)?خارجيه/, 'foreign minister'],
  [/^(?:ال)?وزيره? (?:ال)?داخليه/, 'interior minister'],
  [/^(?:ال)?رييسه? (?:ال)?(?:مجلس )?(?:ال)?وزراء/, 'prime minister'],
  [/^(?:ال)?رييسه? (?:ال)?حكومه/, 'prime minister'],
  [/^(?:ال)?رييسه? (?:ال)?جمهوريه/, 'president of the republic'],
  [/^(?:ال)?رييسه? (?:مجلس )?(?:ال)?نواب/, 'speaker of parliament'],
  [/^(?:ال)?رييسه? (?:ال)?برلمان/, 'speaker of parliament'],
  [/^(?:ال)?امينه? (?:ال)?عامه?/, 'secretary-general'],
  [/^(?:ال)?مديره? (?:ال)?تنفيذيه?/, 'chief executive'],
  [/^(?:ال)?رييسه? (?:ال)?تنفيذيه?/, 'chief executive'],
  [/^(?:ال)?مديره? (?:ال)?عامه?/, 'director-general'],
  [/^ولي (?:ال)?عهد/, 'crown prince'],
  [/^(?:ال)?مدعيه? (?:ال)?عامه?/, 'public prosecutor'],
  [/^(?:ال)?نايبه? (?:ال)?عامه?/, 'public prosecutor'],
  [/^رجل (?:ال)?اعمال/, 'businessman'],
  [/^(?:ال)?(?:متحدثه?|ناطقه?) (?:باسم|بلسان)/, 'spokesperson for'],
  [/^(?:ال)?متحدثه? (?:ال)?رسميه? باسم/, 'official spokesperson for'],
  [/^(?:ال)?نايبه? (?:ال)?رييسه?/, 'deputy head'],
];

/** What bodies are for, by the Arabic without articles, where English does not translate it word by word. */
const fields: Readonly<Record<string, { readonly noun: string; readonly adjective: string }>> = {
  'ارصاد جويه': { noun: 'Meteorology', adjective: 'Meteorological' },
  'دفاع مدني': { noun: 'Civil Defence', adjective: 'Civil Defence' },
  'حمايه مدنيه': { noun: 'Civil Protection', adjective: 'Civil Protection' },
  'طيران مدني': { noun: 'Civil Aviation', adjective: 'Civil Aviation' },
  'امن عام': { noun: 'Public Security', adjective: 'Public Security' },
  'امن داخلي': { noun: 'Internal Security', adjective: 'Internal Security' },
  'شؤون خارجيه': { noun: 'Foreign Affairs', adjective: 'Foreign Affairs' },
  'تعليم عالي': { noun: 'Higher Education', adjective: 'Higher Education' },
  'اشغال عامه': { noun: 'Public Works', adjective: 'Public Works' },
  'موارد مائيه': { noun: 'Water Resources', adjective: 'Water Resources' },
  'حقوق انسان': { noun: 'Human Rights', adjective: 'Human Rights' },
  انتخابات: { noun: 'Elections', adjective: 'Electoral' },
  طوارئ: { noun: 'Emergencies', adjective: 'Emergency' },
};

/** Ministries that English does not call by the word that Arabic has. */
const ministries: Readonly<Record<string, string>> = {
  الخارجيه: 'Foreign',
  الداخليه: 'Interior',
  الماليه: 'Finance',
  الدفاع: 'Defence',
  العدل: 'Justice',
};

/** The English of an organisation that neither the glossary, the gazetteer nor the translation names, word by word; null when
 * a word of it is not in the lexicon. */
export function composeOrganisation(arabic: string): string | null {
  const tokens = tokenise(arabic);
  const first = tokens[0];
  if (first === undefined) return null;
  const head = organisationTriggers.get(first.fold)?.english ?? definiteTriggers.get(first.fold) ?? null;
  // عبد is half of somebody's name, not a word to translate.
  if (head === null || tokens.some(({ fold }) => fold === 'عبد')) return null;
  const ministry = first.fold === 'وزاره' ? ministries[tokens[1]?.fold ?? ''] : undefined;
  const field =
    fields[
      tokens
        .slice(1)
        .map((token) => token.fold.replace(/^ال/, ''))
        .join(' ')
    ];
  if (field !== undefined)
    return /^(?:Ministry|Department)$/.test(capitalised(head))
      ? `${capitalised(head)} of ${field.noun}`
      : `${field.adjective} ${capitalised(head)}`;
  const phrase = genitive(tokens, ministry === undefined ? 1 : 2);
  if (phrase === null) return null;
  if (ministry !== undefined && phrase.rest === '')
    return [...phrase.leading.map(capitalised), ministry, capitalised(head)].join(' ');
  const adjectives = phrase.leading.map(capitalised);
  if (phrase.rest === '') return [...adjectives, capitalised(head)].join(' ');
  const isNamesake = head === 'University' && isNamedAfter(tokens);
  const body =
    phrase.proper || isNamesake ? `${phrase.rest} ${head}` : `${capitalised(head)} of ${titleCase(phrase.rest)}`;
  return [...adjectives, body].join(' ');
}

/** "Kuwait University", "Sultan Qaboos University": called after a place or somebody, not after what is taught there. */
function isNamedAfter(tokens: readonly Token[]): boolean {
  const second = tokens[1];
  if (second === undefined) return false;
  const entries = longestName(tokens, 1, second.fold)?.entries ?? [];
  return (
    titles.has(second.fold) || givenName(second.fold) !== null || entries.some((entry) => kindOf(entry) === 'place')
  );
}

/** The English of an office, word by word, lower case as English sentences have it; null when a word of it is not in the lexicon. */
export function composeRole(arabic: string): string | null {
  const tokens = tokenise(arabic);
  const folded = tokens.map((token) => token.fold).join(' ');
  for (const [pattern, english] of offices) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    // "The spokesman in her name".
    if (/^(?:ه|ها|هم)(?: |$)/.test(folded.slice(match[0].length)))
      return finish(english, { leading: [], rest: '', proper: false, country: false });
    const used = match[0].split(' ').length;
    return finish(english, genitive(tokens, used));
  }
  const head = titles.get(tokens[0]?.fold ?? '');
  if (head === undefined) return null;
  const phrase = genitive(tokens, 1);
  if (/^وزيره?$/.test(tokens[0]?.fold ?? '') && phrase !== null && phrase.rest !== '') {
    return [...phrase.leading, phrase.rest, head].join(' ');
  }
  const own = head === 'head' && phrase?.country === true ? 'president' : head;
  return finish(own, phrase);
}

interface GenitivePhrase {
  /** Adjectives that belong before the head: nationalities, "former", "national". */
  readonly leading: readonly string[];
  readonly rest: string;
  /** Whether the rest is a foreign name that stands before its head ("Microsoft company"). */
  readonly proper: boolean;
  readonly country: boolean;
}

function finish(head: string, phrase: GenitivePhrase | null): string | null {
  if (phrase === null) return null;
  const title =
    phrase.rest === ''
      ? head.replace(/ for$/, '')
      : / for$/.test(head)
        ? `${head} ${phrase.rest}`
        : `${head} of ${phrase.rest}`;
  return [...phrase.leading, title].join(' ');
}

function genitive(tokens: readonly Token[], from: number): GenitivePhrase | null {
  const leading: string[] = [];
  const rest: string[] = [];
  let proper = false;
  let country = false;
  const body = from > 1 || tokens[from]?.fold.startsWith('ال') === false ? bodyFrom(tokens, from) : null;
  if (body !== null) return { leading: [], rest: body, proper: false, country: false };
  for (let at = from; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'sign') {
      at++;
      continue;
    }
    // "The director of civil defence in Kassala": where the office is held.
    if (token.fold === 'في' && rest.length > 0 && tokens[at + 1] !== undefined) {
      rest.push('in');
      at++;
      continue;
    }
    const name = longestName(tokens, at, token.fold);
    const entry = name?.entries.find((candidate) => kindOf(candidate) !== null);
    if (name !== null && entry !== undefined) {
      rest.push(entry.english);
      country ||= entry.kind === 'country';
      proper ||= at === from && namedFirst.has(entry.kind);
      at += name.length;
      continue;
    }
    const reading =
      token.kind === 'arabic'
        ? readingOf(tokens, at, from)
        : { english: token.text, adjective: false, nationality: false };
    const joined = token.fold.startsWith('وال') && at > from ? ['and'] : [];
    if (reading === null) {
      // An ordinary word whose English is not known is better left out than spelled like a name.
      if (token.fold.startsWith('ال') || !isUnknown(token)) return null;
      rest.push(nameWord(token));
      proper ||= at === from;
    } else if (reading.adjective && (reading.nationality || rest.length === 0))
      leading.unshift(...joined, reading.english);
    else if (reading.adjective) rest.splice(Math.max(0, rest.length - 1), 0, reading.english);
    else
      rest.push(
        ...(joined.length > 0 ? joined : rest.length > 0 && !proper && rest.at(-1) !== 'in' ? ['of'] : []),
        reading.english,
      );
    at++;
  }
  return { leading, rest: rest.join(' '), proper, country };
}

/** The English of the body that the rest of an office names, under the name it has by itself, or null. */
function bodyFrom(tokens: readonly Token[], from: number): string | null {
  const rest = tokens.slice(from);
  const head = organisationTriggers.get(rest[0]?.fold ?? '')?.english;
  if (
    head === undefined ||
    !/^(?:Ministry|University|Bank|Agency|Authority|Court|Council)$/.test(head) ||
    rest.length < 2
  )
    return null;
  const name = composeOrganisation(rest.map(({ text }) => text).join(' '));
  return name === null || /^(?:University|Bank)$/.test(head) ? name : `the ${name}`;
}

/** Right behind a head without article stands what it is of, a noun; behind a definite one an adjective. */
function readingOf(tokens: readonly Token[], at: number, from: number): WordReading | null {
  const fold = tokens[at]?.fold ?? '';
  const isOfHead = at === from && tokens[at - 1]?.fold.startsWith('ال') === false;
  return (isOfHead ? englishOfNoun(fold) : null) ?? englishOfWord(fold);
}

/** A name as it is listed: without "the", with a capital letter. */
export function properName(name: string): string {
  return name.replace(/^the (?=\p{Lu})/u, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The English spelling of a person's or place's name that nothing else names, word by word. */
export function spellName(words: readonly Token[]): string {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const token = words[at];
    if (token === undefined) continue;
    if (token.kind === 'sign') {
      if (/^[-‐‑]$/.test(token.text) && out.length > 0) out.push('-');
      continue;
    }
    if (token.kind !== 'arabic') out.push(token.text);
    else if (token.fold === 'عبد' && words[at + 1]?.fold.startsWith('ال') === true) {
      out.push(`Abdul ${transliterate(words[at + 1]?.text.slice(2) ?? '')}`.replace('Abdul Lah', 'Abdullah'));
      at++;
    } else out.push(nameWord(token));
  }
  const name = out.join(' ').replace(/ - /g, '-').replace(/ -$/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const linkingWords: Readonly<Record<string, string>> = {
  بن: 'bin',
  ابن: 'ibn',
  بنت: 'bint',
  ابو: 'Abu',
  ابي: 'Abi',
  ام: 'Umm',
  ال: 'Al',
  دي: 'de',
  فان: 'van',
  فون: 'von',
  دا: 'da',
};

function nameWord(token: Token): string {
  return linkingWords[token.fold] ?? givenName(token.fold) ?? familyName(token.fold) ?? transliterate(token.text);
}

function titleCase(phrase: string): string {
  return phrase.split(' ').map(capitalised).join(' ');
}

function capitalised(word: string): string {
  return lowerCased.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
