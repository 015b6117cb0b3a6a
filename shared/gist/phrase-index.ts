import { onDemand } from '../domain/on-demand.ts';
import type { Lexicon, NameEntry, NominalEntry, PhraseEntry, VerbEntry } from '../lexicon/entries.ts';
import { loadPressNames } from '../lexicon/press-names.ts';
import { pluralNoun } from './english/inflect-noun.ts';
import { foldPlain } from './fold-plain.ts';
import { type Reading, reading, type Tag } from './reading.ts';
import type { WordIndex } from './word-index.ts';

/** A stretch of several words with one meaning. */
export interface Pattern {
  /** How many words it has. */
  readonly length: number;
  /** Folded words, the first included. */
  readonly words: readonly string[];
  readonly reading: Reading;
}

/** A verb whose following words belong to it: ألقى القبض على. */
export interface VerbPattern {
  /** The perfect of its verb, as listed in verbs.tsv. */
  readonly perfect: string;
  /** Folded words after the verb. */
  readonly rest: readonly string[];
  readonly english: string;
  /** Its last word is a preposition, so that an object follows. */
  readonly takesObject: boolean;
  /** Its object stands before its last words: أحال X إلى المحاكمة. */
  readonly inner: boolean;
}

/** Phrases and names of several words, by their folded first word; the longest first, and those of the lexicon before those of the press. */
export interface PhraseIndex {
  readonly patternsFrom: (first: string) => readonly Pattern[];
  readonly verbPatterns: ReadonlyMap<string, readonly VerbPattern[]>;
}

const prepositions = new Set(['من', 'إلى', 'في', 'على', 'عن', 'مع', 'ب', 'ل', 'بين', 'ضد', 'محل', 'دون']);

const tagOf: Readonly<Record<string, Tag>> = {
  adv: 'adv',
  time: 'adv',
  fixed: 'adv',
  prep: 'prep',
  conj: 'conj',
  noun: 'noun',
  adj: 'adj',
  title: 'noun',
};

const inherited = new Set(['hum', 'org', 'title', 'time', 'place']);

/** The plural of a phrase: of طائرة مسيرة drones; what ends in s is plural already, what has no plural stays. */
function pluralOf(english: string): string {
  if (english.includes(' per '))
    return english.replace(/^[^ ]+/, (first) => (first.endsWith('s') ? first : pluralNoun(first)));
  return /(s|men|people|ammunition|gas|sewage|research|malnutrition|equipment|aid)$/.test(english) ||
    / for /.test(english)
    ? english
    : pluralNoun(english);
}

/** What a phrase is, its first noun is too: وزارة الخارجية is a body, as وزارة is. */
function headNominal(entry: PhraseEntry, words: WordIndex): NominalEntry | null {
  const first = entry.arabic.split(' ')[0] ?? '';
  const noun = (word: string): NominalEntry | undefined =>
    words.nominals.get(foldPlain(word))?.find((form) => form.tag === 'noun')?.entry;
  const head = noun(first) ?? (first.startsWith('ال') ? noun(first.slice(2)) : undefined);
  if (!head) return null;
  const features = new Set([...head.features].filter((feature) => inherited.has(feature)));
  // قمر صناعي: what ends in an adjective has no genitive behind it.
  const last = foldPlain(entry.arabic.split(' ').at(-1) ?? '');
  const forms = words.nominals.get(last) ?? words.nominals.get(last.replace(/ه$/, ''));
  if (forms?.every((form) => form.tag === 'adj')) features.add('closed');
  return {
    arabic: entry.arabic,
    english: [entry.english],
    plurals: [],
    soundPlural: null,
    features,
    englishPlural: pluralOf(entry.english.replace(/^(the|a|an) /, '')),
    senses: null,
  };
}

const titleFeatures: ReadonlySet<string> = new Set(['hum', 'title']);

/** A rank or form of address of several words: الفريق الركن. */
function titleNominal(entry: PhraseEntry): NominalEntry {
  return {
    arabic: entry.arabic,
    english: [entry.english],
    plurals: [],
    soundPlural: null,
    features: titleFeatures,
    englishPlural: entry.english.replace(/^the /, ''),
    senses: null,
  };
}

/** Whether Arabic treats the phrase as feminine though it does not end so: a plural of things, as in أضرار مادية. */
function feminineHead(first: string, words: WordIndex): boolean {
  const bare = first.startsWith('ال') ? first.slice(2) : first;
  const forms = words.nominals.get(foldPlain(bare))?.filter((form) => form.tag === 'noun' && form.text === bare);
  const form = forms?.find((one) => one.number === 'pl') ?? forms?.[0];
  return form !== undefined && (form.number === 'pl' ? !form.entry.features.has('hum') : form.gender === 'f');
}

function phraseReading(entry: PhraseEntry, words: WordIndex): Reading {
  const tag = tagOf[entry.category] ?? 'adv';
  const first = entry.arabic.split(' ')[0] ?? '';
  // A phrase is plural where its English is; Arabic treats plural things as feminine.
  const plural =
    tag === 'noun' && /([^su'i]s|men|people)$/.test(entry.english) && !/(ics|news|headquarters)$/.test(entry.english);
  const article = tag === 'noun' && entry.english.startsWith('the ');
  const english = tag === 'noun' ? entry.english.replace(/^(the|a|an) /, '') : entry.english;
  return reading({
    tag,
    english,
    stem: entry.arabic,
    nominal: entry.category === 'title' ? titleNominal(entry) : tag === 'noun' ? headNominal(entry, words) : null,
    definite: tag === 'noun' && (article || / ال|^ال/.test(entry.arabic)),
    gender:
      first.endsWith('ة') ||
      (tag === 'noun' && feminineHead(first, words)) ||
      (tag === 'adj' && /ة( |$)/.test(entry.arabic))
        ? 'f'
        : 'm',
    number: plural ? 'pl' : 'sg',
    score: 3,
  });
}

/** The reading of a name of several words. */
export function nameReading(entry: NameEntry): Reading {
  const plural = /^The .*s$|^United (States|Nations)/.test(entry.english) && entry.kind === 'team';
  return reading({
    tag: 'name',
    english: entry.english,
    stem: entry.arabic,
    definite: true,
    number: plural ? 'pl' : 'sg',
    gender: /ة( |$)/.test(entry.arabic.split(' ')[0] ?? '') || entry.kind === 'country' ? 'f' : 'm',
    name: entry,
    score: 3,
  });
}

function wordCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** A pattern whose words and reading are made when first asked for: most are never met in one article. */
class LazyPattern implements Pattern {
  readonly length: number;
  readonly #arabic: string;
  readonly #build: () => Reading;
  #words: readonly string[] | null = null;
  #reading: Reading | null = null;

  constructor(arabic: string, build: () => Reading) {
    this.length = wordCount(arabic);
    this.#arabic = arabic;
    this.#build = build;
  }

  get words(): readonly string[] {
    this.#words ??= this.#arabic.split(' ').map(foldPlain);
    return this.#words;
  }

  get reading(): Reading {
    this.#reading ??= this.#build();
    return this.#reading;
  }
}

function addPattern(patterns: Map<string, Pattern[]>, arabic: string, build: () => Reading): void {
  const first = foldPlain(arabic.slice(0, arabic.indexOf(' ')));
  const list = patterns.get(first);
  const pattern = new LazyPattern(arabic, build);
  if (list) list.push(pattern);
  else patterns.set(first, [pattern]);
}

function addNames(patterns: Map<string, Pattern[]>, entries: readonly NameEntry[]): void {
  for (const entry of entries) {
    for (const spelling of [entry.arabic, ...entry.variants]) {
      if (spelling.includes(' ')) addPattern(patterns, spelling, () => nameReading(entry));
    }
  }
}

const none: readonly Pattern[] = [];

// A family of two words is known by its first: بن, أبو.
const pressPatterns = onDemand((): ReadonlyMap<string, readonly Pattern[]> => {
  const patterns = new Map<string, Pattern[]>();
  addNames(
    patterns,
    loadPressNames().filter(({ everyday, kind }) => !everyday && kind !== 'family'),
  );
  return patterns;
});

/** Arranges the phrases and the names of several words for matching. */
export function buildPhraseIndex(lexicon: Lexicon, words: WordIndex): PhraseIndex {
  const patterns = new Map<string, Pattern[]>();
  const verbPatterns = new Map<string, VerbPattern[]>();
  for (const entry of [...lexicon.phrases, ...lexicon.functionWords]) {
    if (!entry.arabic.includes(' ')) continue;
    if (entry.category === 'verb') {
      const [perfect = '', ...rest] = entry.arabic.split(' ').filter((word) => word !== 'X');
      const last = rest.at(-1) ?? '';
      const pattern = {
        perfect,
        rest: rest.map(foldPlain),
        english: entry.english,
        takesObject: prepositions.has(last) || entry.arabic.includes(' X'),
        inner: entry.arabic.includes(' X '),
      };
      const list = verbPatterns.get(perfect);
      if (list) list.push(pattern);
      else verbPatterns.set(perfect, [pattern]);
    } else {
      addPattern(patterns, entry.arabic, () => phraseReading(entry, words));
    }
  }
  addNames(patterns, lexicon.names);
  for (const list of verbPatterns.values()) list.sort((left, right) => right.rest.length - left.rest.length);
  const all = onDemand((): ReadonlyMap<string, readonly Pattern[]> => {
    for (const [first, press] of pressPatterns()) patterns.set(first, [...(patterns.get(first) ?? none), ...press]);
    for (const list of patterns.values()) if (list.length > 1) list.sort((left, right) => right.length - left.length);
    return patterns;
  });
  const patternsFrom = (first: string): readonly Pattern[] => all().get(first) ?? none;
  return { patternsFrom, verbPatterns };
}

/** A verb entry that reads as a whole phrase. */
export function phraseVerb(entry: VerbEntry, pattern: VerbPattern): VerbEntry {
  const features = new Set([...entry.features].filter((feature) => feature !== 'light' && feature !== 'in'));
  return { ...entry, english: [pattern.english], takesObject: pattern.takesObject, frame: new Map(), features };
}
