import { foldLetters } from '../../arabic/letters.ts';
import type { Span } from '../../contract/summary.ts';
import type { Mention } from '../names/mention.ts';
import { isDefinite } from '../names/name-words.ts';
import { officeAt } from '../names/offices.ts';
import { titles } from '../names/titles.ts';
import { readings } from '../words/clitics.ts';
import { type SpeechVerb, speechParticiples, speechVerb } from '../words/speech-verbs.ts';
import { type Token, tokenIndexAt } from '../words/tokens.ts';
import type { QuotedStretch } from './quote-spans.ts';

/** Who a text says is speaking: somebody named, somebody called by an office, "he" or "she" who spoke before, or nobody. */
export type Attribution =
  | { readonly by: 'name'; readonly mention: Mention }
  | { readonly by: 'role'; readonly words: readonly string[] }
  | { readonly by: 'pronoun'; readonly gender: 'm' | 'f'; readonly plural: boolean }
  | { readonly by: 'somebody' };

const accordingTo = new Set(foldLetters('بحسب حسب وفق وفقا لوفق').split(' '));
const quotedFrom = new Set(foldLetters('نقلا').split(' '));
const ownWords = /^(?:تعبير|قول|وصف|زعم|راي|كلام)(?:ه|ها|هم)$/;
const sayings = /^(?:قول|تعبير|تصريح|تصريحات|بيان|كلام)$/;
const particles = new Set(
  foldLetters('أن إن بأن أنه إنه أنها إنها بأنه بأنها أننا إننا أيضا كذلك'.concat(' قد لقد')).split(' '),
);
/** The words between a quotation and the verb or "according to" that follows it. */
const reach = 3;

/** Who says a quoted stretch, as the sentence around it tells; null when the sentence does not tell. */
export function attributionOf(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  stretch: QuotedStretch,
  sentence: Span,
  others: readonly QuotedStretch[],
): Attribution | null {
  const scene: Scene = {
    text,
    tokens,
    mentions,
    inQuote: (offset) => others.some(({ inner }) => offset >= inner.start && offset < inner.end),
  };
  const open = tokenIndexAt(tokens, stretch.outer.start);
  const close = tokenIndexAt(tokens, stretch.outer.end);
  const first = tokenIndexAt(tokens, sentence.start);
  const last = tokenIndexAt(tokens, Math.max(sentence.end, stretch.outer.end));
  return before(scene, first, open) ?? after(scene, close, Math.max(last, Math.min(tokens.length, close + reach)));
}

interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly inQuote: (offset: number) => boolean;
}

/** The nearest verb of speech ahead of the quotation in its sentence; failing that, whom "according to" names there. */
function before(scene: Scene, first: number, open: number): Attribution | null {
  let accordingly: Attribution | null = null;
  for (let at = open - 1; at >= first; at--) {
    const token = scene.tokens[at];
    if (token === undefined || scene.inQuote(token.start)) continue;
    const verb = speechVerb(token.fold);
    if (verb !== null && !isNounHere(scene, at)) {
      const said = subjectOf(scene, at, open, first, verb);
      if (said.by !== 'pronoun' || accordingly === null) return said;
    }
    if (speechParticiples.has(token.fold)) {
      return mainVerb(scene, at, first, open) ?? accordingly ?? { by: 'pronoun', gender: 'm', plural: false };
    }
    accordingly ??= sourceNamed(scene, at, open);
  }
  return accordingly;
}

function mainVerb(scene: Scene, participle: number, first: number, open: number): Attribution | null {
  for (let at = participle - 1; at >= first; at--) {
    const token = scene.tokens[at];
    if (token === undefined || scene.inQuote(token.start)) continue;
    const verb = speechVerb(token.fold);
    if (verb !== null) return subjectOf(scene, at, open, first, verb);
  }
  const subject = scene.mentions.filter(
    (mention) => mention.from >= first && mention.to <= participle && isSpeaker(mention),
  );
  const [only] = subject;
  return subject.length === 1 && only !== undefined ? { by: 'name', mention: only } : null;
}

/** Behind the quotation, within a few words: "…", said X · "…", according to X · "…", as he put it. */
function after(scene: Scene, close: number, last: number): Attribution | null {
  for (let at = close; at < Math.min(last, close + reach); at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.text === '.' || scene.inQuote(token.start)) return null;
    if (ownWords.test(token.fold))
      return { by: 'pronoun', gender: token.fold.endsWith('ها') ? 'f' : 'm', plural: token.fold.endsWith('هم') };
    const source = sourceNamed(scene, at, last);
    if (source !== null) return source;
    const verb = speechVerb(token.fold);
    if (verb !== null) return subjectBehind(scene, at, last) ?? null;
  }
  return null;
}

/** Whom "according to", "quoting" or "in the words of" names at `at`. */
function sourceNamed(scene: Scene, at: number, end: number): Attribution | null {
  const fold = scene.tokens[at]?.fold ?? '';
  const bare = fold.replace(/^[وف]/, '');
  let next = at + 1;
  if (quotedFrom.has(bare) && scene.tokens[next]?.fold === 'عن') next++;
  else if (!accordingTo.has(bare) && !accordingTo.has(fold)) return null;
  const word = scene.tokens[next]?.fold ?? '';
  if (word === 'ما' || /^(?:ل|)ما$/.test(word)) {
    return speechVerb(scene.tokens[next + 1]?.fold ?? '') === null ? null : subjectBehind(scene, next + 1, end);
  }
  if (sayings.test(word.replace(/^(?:لل|ل|ال)/, ''))) next++;
  return namedAt(scene, next, end) ?? { by: 'somebody' };
}

/** The subject of a verb of speech: behind it (VSO), before it (SVO), or only in its ending. */
function subjectOf(scene: Scene, verbAt: number, end: number, first: number, verb: SpeechVerb): Attribution {
  const behind = subjectBehind(scene, verbAt, end);
  if (behind !== null) return behind;
  const ahead = subjectAhead(scene, verbAt, first, verb);
  if (ahead !== null) return ahead;
  return { by: 'pronoun', gender: verb.gender, plural: verb.plural };
}

function subjectBehind(scene: Scene, verbAt: number, end: number): Attribution | null {
  const next = scene.tokens[verbAt + 1];
  if (next === undefined || verbAt + 1 >= end || next.kind !== 'arabic' || particles.has(next.fold)) return null;
  return namedAt(scene, verbAt + 1, end) ?? (startsSubject(next) ? { by: 'somebody' } : null);
}

function startsSubject(token: Token): boolean {
  return (
    isDefinite(token) ||
    titles.has(token.fold) ||
    /^(?:احد|بعض|عدد|مصدر|مصادر|شهود|خبير|محلل|ناشط|مسوول|سكان|ناطق|متحدث)/.test(token.fold)
  );
}

/** Whoever is named at a token: a mention that starts there, the person whose office starts there, or an office without a name. */
function namedAt(scene: Scene, at: number, end: number): Attribution | null {
  const token = scene.tokens[at];
  if (token === undefined || at >= end) return null;
  const named = scene.mentions.find((mention) => mention.from === at || startsIn(mention.role, token));
  if (named !== undefined && isSpeaker(named)) return { by: 'name', mention: named };
  const head = readings(token).find(({ fold }) => titles.has(fold));
  if (head === undefined) return null;
  const office = officeAt(scene.text, scene.tokens, at);
  if (office === null) return null;
  const words = scene.tokens
    .filter(({ start, end: stop }) => start >= token.start && stop <= office.end)
    .map(({ fold }) => fold);
  return { by: 'role', words: [head.fold, ...words.slice(1)] };
}

function startsIn(role: Span | null, token: Token): boolean {
  return role !== null && role.start >= token.start && role.start < token.end;
}

function subjectAhead(scene: Scene, verbAt: number, first: number, verb: SpeechVerb): Attribution | null {
  const previous = scene.tokens[verbAt - 1];
  if (previous === undefined || verbAt - 1 < first) return null;
  const mention = scene.mentions.find(({ to }) => to === verbAt);
  if (mention === undefined || !isSpeaker(mention)) return null;
  return verb.plural ? null : { by: 'name', mention };
}

function isSpeaker(mention: Mention): boolean {
  return mention.kind !== 'place';
}

/** Some verb forms are nouns too (ذكر، رد، وعد): behind a preposition they are no verb. */
function isNounHere(scene: Scene, at: number): boolean {
  return ['في', 'من', 'علي', 'الي', 'عن', 'بعد', 'دون'].includes(scene.tokens[at - 1]?.fold ?? '');
}
