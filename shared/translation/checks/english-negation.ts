/** What looks like a negation and affirms, belongs to a fixed phrase or doubles another ("don't see no"). */
const affirmations = /\bno doubt\b|\blast but not least\b|\bNo\. ?(?=\d)|(?<=n['’]t \p{L}+ )no\b/giu;

/**
 * Negations that the other language may leave out: "or not", "if not", the second of two ("neither … nor", "no man, no
 * boat", "don't see no"), compounds (a no-confidence vote), "no more than" for "at most".
 */
const optional =
  /\b(?:or|if) not\b|\bno (?:fewer|less|more|later) than\b|\bnor\b|\b(?<=\bno \p{L}+(?: \p{L}+)?,? (?:and |or )?)no\b|\bno-(?=\p{L})/giu;

const negators = /\b(?:not|cannot|cant|never|no|none|nobody|nothing|nowhere|neither|without)\b|\b\p{L}+n['’]t\b/giu;

/** Verbs of denying, refusing and failing, which a translation renders by their like or by a negation. */
const negativeVerbs =
  /\b(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|fail(?:s|ed|ing|ure)?|unable|impossible|regardless|irrespective)\b/giu;

/** Further words that may render a negation: lacking, preventing, stopping; hardly, except; adjectives with un-, in-, -less. */
const negativeSense = new RegExp(
  `\\b(?:${[
    '(?:denial|reject|lack|prevent|avoid|abstain|refrain|forbid|prohibit|deter|waiv|spar|declin|dismiss|rebuff|struggl|flop|collaps|block|escap)(?:e?[ds]?|ing|ion)?',
    'ban(?:s|ned|ning)?|barr?(?:ed|ing)?|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|(?:stay|stays|stayed|staying|keep|keeps|kept|keeping) away',
    'absen(?:t|ce)|anonym\\p{L}+|free of|devoid|short of|depriv(?:ed?|ing) of|stop(?:s|ped|ping)?|ceas(?:e|es|ed)|halt(?:s|ed)?|(?<!the )miss(?:es|ed|ing)|los(?:t|es|ing)|vetoe?[ds]?',
    'rarely|seldom|hardly|barely|scarcely|few|far from|anything but|other than|rather than|instead of|except|unless|minus|under|below',
    'false(?:ly)?|wrong(?:ly)?|too (?:little|few|weak)|stuck|trapped|stranded|paraly[sz]ed|incapable|too \\p{L}+(?: \\p{L}+)? to',
    'Don|ill|illegal\\p{L}*|illicit|non-?\\p{L}+|un(?!der|ite|ity|ion|i[fqv]|til|less|cle|able)\\p{L}{3,}',
    '(?:in|im(?!possible)|ir)\\p{L}{2,}(?:[aiu]ble|[aiu]bly|bility|uous)|(?:in|im|ir)(?:adequa|accura|activ|appropria|comple|consisten|convenien|correct|definite|direct|effectiv|equal|exact|frequen|experience|formal|human|justice|secur|sufficien|toleran|patien|perfect|proper|moral|regular|relevan|rational|significan|valid)\\p{L}*',
    'disagree(?:d|s|ing)?|dis(?:allow|content|honest|obe|pleas|qualif|regard|satisf)\\p{L}*|mis(?!s|ter|er)\\p{L}{4,}|\\p{L}{3,}(?<!un|regard)less(?:ly|ness)?|inability|invalid|invisible',
  ].join('|')})\\b`,
  'giu',
);

/** What makes "only" of a negation: except, but, until; and what says it alone. */
const exceptions =
  /\b(?:except|unless|until|till|but|before|only|other than|more than|beyond|besides|apart from|aside from|save|solely|merely|just|if)\b/giu;

/** The negations of a text and what may render those of another. */
export interface Negations {
  /** Negations that a translation must render. */
  readonly required: readonly string[];
  /** How many other words may render one. */
  readonly possible: number;
  /** How often "only" is said: by a negation and an exception in Arabic, by words of exception in English. */
  readonly exceptions: number;
}

const anyNegation = new RegExp(`${negators.source}|${negativeVerbs.source}`, 'iu');

/** Whether a text may negate: where this is false, `englishNegations` requires nothing. */
export function mayNegate(text: string): boolean {
  return anyNegation.test(text);
}

/** The negations of an English sentence. */
export function englishNegations(sentence: string): Negations {
  const bare = sentence.replace(affirmations, ' ');
  const plain = bare.replace(optional, ' ');
  const rest = plain.replace(negators, ' ');
  const verbs = rest.match(negativeVerbs) ?? [];
  const possible = (bare.match(optional)?.length ?? 0) + (rest.match(negativeSense)?.length ?? 0);
  return {
    required: [...(plain.match(negators) ?? []), ...verbs],
    possible,
    exceptions: rest.match(exceptions)?.length ?? 0,
  };
}
