import { englishOfNoun, englishOfWord, type WordReading } from '../words/english-of-words.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { kindOf, longestName } from './gazetteer.ts';
import { isUnknown } from './name-words.ts';
import { composeOrganisation } from './organisation-english.ts';
import { nameWord } from './spell-name.ts';
import { titles } from './titles.ts';
import { organisationTriggers } from './triggers.ts';

/** Kinds of names that stand before what they are in English ("Microsoft company"). */
const namedFirst = new Set(['company', 'media', 'team']);
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
