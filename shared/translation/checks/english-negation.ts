/** What looks like a negation and affirms or belongs to a fixed phrase. */
const affirmations = /\bno doubt\b|\bno (?:fewer|less|more|later) than\b|\blast but not least\b|\bNo\. ?(?=\d)/gi;

/**
 * Negations that the other language may leave out: "not only", "or not", the second of two ("neither … nor", "no man, no
 * boat", "don't see no"), compounds (a no-confidence vote).
 */
const optional =
  /(?:\bnot|n['’]t) (?:only|just|merely|simply|solely)\b|\bor not\b|\bif not\b|\bnor\b|\b(?<=\bno \p{L}+(?: \p{L}+)?,? (?:and |or )?)no\b|(?<=n['’]t \p{L}+ )no\b|\bno-(?=\p{L})/giu;

const negators = /\b(?:not|cannot|cant|never|no|none|nobody|nothing|nowhere|neither|without)\b|\b\p{L}+n['’]t\b/giu;

/** Words that say a negation by themselves: verbs of denying, failing, lacking, stopping; hardly, impossible, except. */
const negativeSense = new RegExp(
  `\\b(?:${[
    '(?:den(?:y|ies|ied|ying|ial)|refus(?:e|al)|reject|fail|lack|prevent|avoid|abstain|refrain|forbid|prohibit|deter|waiv|spar)(?:e?[ds]|ing|ure|ion)?',
    'ban(?:s|ned|ning)?|barr?(?:ed|ing)|rul(?:e|es|ed|ing) out|st(?:ay|ays|ayed|aying) away|keep(?:s|ing)? away|kept away|shy away',
    'absen(?:t|ce)|free of|devoid|short of|deprived? of|stop(?:s|ped|ping)?|ceas(?:e|es|ed)|halt(?:s|ed)?|miss(?:es|ed|ing)|los(?:t|es|ing)|vetoe?[ds]?',
    'rarely|seldom|hardly|barely|scarcely|few|far from|anything but|other than|rather than|instead of|regardless|except|unless|minus|under|below',
    'Don|ill|illegal\\p{L}*|illicit|non-?\\p{L}+|un(?!der|ite|ity|ion|i[fqv]|til|less|cle)\\p{L}{3,}',
    '(?:in|im|ir)\\p{L}{2,}(?:[aiu]ble|[aiu]bly|bility|uous)|(?:in|im|ir)(?:adequa|accura|activ|appropria|comple|consisten|curab|direct|effectiv|experience|formal|human|justice|secur|sufficien|toleran|patien|perfect|prope|moral|mun|balanc|regular|relevan|rational)\\p{L}*',
    'dis(?:agree|allow|approv|connect|content|honest|interest|like|miss|obe|order|pleas|qualif|regard|satisf|trust|unit|belie|credit|abl)\\p{L}*',
    'mis(?!s|ter|er)\\p{L}{4,}|\\p{L}{3,}(?<!un)less(?:ly|ness)?|anti-?\\p{L}{3,}|inability|invalid|invisible|alien',
  ].join('|')})\\b`,
  'giu',
);

/** The words with which an English sentence negates. */
export function englishNegations(sentence: string): string[] {
  return sentence.replace(affirmations, ' ').replace(optional, ' ').match(negators) ?? [];
}

/** How many words of an English sentence say or may say a negation without being one that must be rendered. */
export function englishNegativeSense(sentence: string): number {
  const optionals = sentence.match(optional)?.length ?? 0;
  return optionals + (sentence.replace(affirmations, ' ').replace(negators, ' ').match(negativeSense)?.length ?? 0);
}
