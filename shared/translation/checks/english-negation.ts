/** What looks like a negation and affirms, belongs to a fixed phrase or doubles another ("don't see no"). */
const affirmations = /\bno doubt\b|\blast but not least\b|\bNo\. ?(?=\d)|(?<=n['’]t [a-z\u00c0-\u024f]+ )no\b/gi;

/**
 * Negations that the other language may leave out: "or not", "if not", the second of two ("neither … nor", "no man, no
 * boat", "don't see no"), compounds (a no-confidence vote), "no more than" for "at most".
 */
const optional =
  /\b(?:or|if) not\b|\bno (?:fewer|less|more|later) than\b|\bnor\b|\b(?<=\bno [a-z\u00c0-\u024f]+(?: [a-z\u00c0-\u024f]+)?,? (?:and |or )?)no\b|\bno-(?=[a-z\u00c0-\u024f])/gi;

const negators =
  /\b(?:not|cannot|cant|never|no|none|nobody|nothing|nowhere|neither|without)\b|\b[a-z\u00c0-\u024f]+n['’]t\b/gi;

/** Verbs of denying, refusing and failing, which a translation renders by their like or by a negation. */
const negativeVerbs =
  /\b(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|fail(?:s|ed|ing|ure)?|unable|impossible|regardless|irrespective)\b/gi;

const letter = '[a-z\\u00c0-\\u024f]';

/** Further words that may render a negation: lacking, preventing, stopping; hardly, except; adjectives with un-, in-, -less. */
const negativeSense = new RegExp(
  `\\b(?:${[
    '(?:denial|reject|lack|prevent|avoid|abstain|refrain|forbid|prohibit|deter|waiv|spar|declin|dismiss|rebuff|struggl|flop|collaps|block|escap)(?:e?[ds]?|ing|ion)?',
    'ban(?:s|ned|ning)?|barr?(?:ed|ing)?|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|(?:stay|stays|stayed|staying|keep|keeps|kept|keeping) away',
    `absen(?:t|ce)|anonym${letter}+|free of|devoid|short of|depriv(?:ed?|ing) of|stop(?:s|ped|ping)?|ceas(?:e|es|ed)|halt(?:s|ed)?|(?<!the )miss(?:es|ed|ing)|los(?:t|es|ing)|vetoe?[ds]?`,
    'rarely|seldom|hardly|barely|scarcely|few|far from|anything but|other than|rather than|instead of|except|unless|minus|under|below',
    `false(?:ly)?|wrong(?:ly)?|too (?:little|few|weak)|stuck|trapped|stranded|paraly[sz]ed|incapable|too ${letter}+(?: ${letter}+)? to`,
    `Don|ill|illegal${letter}*|illicit|non-?${letter}+|un(?!der|ite|ity|ion|i[fqv]|til|less|cle|able)${letter}{3,}`,
    `(?:in|im(?!possible)|ir)${letter}{2,}(?:[aiu]ble|[aiu]bly|bility|uous)|(?:in|im|ir)(?:adequa|accura|activ|appropria|comple|consisten|convenien|correct|definite|direct|effectiv|equal|exact|frequen|experience|formal|human|justice|secur|sufficien|toleran|patien|perfect|proper|moral|regular|relevan|rational|significan|valid)${letter}*`,
    `disagree(?:d|s|ing)?|dis(?:allow|content|honest|obe|pleas|qualif|regard|satisf)${letter}*|mis(?!s|ter|er)${letter}{4,}|${letter}{3,}(?<!un|regard)less(?:ly|ness)?|inability|invalid|invisible`,
  ].join('|')})\\b`,
  'gi',
);

/** What makes "only" of a negation: except, but, until; and what says it alone. */
const exceptions =
  /\b(?:except|unless|until|till|but|before|only|other than|more than|beyond|besides|apart from|aside from|save|solely|merely|just|if)\b/gi;

/** The negations of a text. */
export interface Negations {
  /** Negations that a translation must render. */
  readonly required: readonly string[];
  /** What else may render one; looked for only where the two texts differ in the required ones. */
  readonly others: () => OtherNegations;
}

/** What may render a negation of the other language. */
export interface OtherNegations {
  /** How many words may. */
  readonly possible: number;
  /** How often "only" is said: by a negation and an exception in Arabic, by words of exception in English. */
  readonly exceptions: number;
}

const anyNegation = new RegExp(`${negators.source}|${negativeVerbs.source}`, 'i');

/** Whether a text may negate: where this is false, `englishNegations` requires nothing. */
export function mayNegate(text: string): boolean {
  return anyNegation.test(text);
}

/** The negations of an English sentence. */
export function englishNegations(sentence: string): Negations {
  const bare = sentence.replace(affirmations, ' ');
  const plain = bare.replace(optional, ' ');
  const rest = plain.replace(negators, ' ');
  return {
    required: [...(plain.match(negators) ?? []), ...(rest.match(negativeVerbs) ?? [])],
    others: () => ({
      possible: count(bare, optional) + count(rest, negativeSense),
      exceptions: count(rest, exceptions),
    }),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
