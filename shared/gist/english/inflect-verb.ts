import { irregularVerbs } from './irregular-verbs.ts';

/** An inflected form of an English verb. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const doubling = /(^|[^aeiou])([aeiou])([bdgklmnprtvz])$/;
/** Verbs of more than one syllable that double their last letter, being stressed on it. */
const stressedLast =
  /^(admit|commit|submit|permit|omit|emit|transmit|refer|prefer|confer|defer|infer|occur|recur|incur|control|patrol|compel|expel|repel|propel|rebel|regret|begin|forget|upset|forbid|equip|deter|transfer|abet|acquit|allot|annul|excel|outwit|overrun|kidnap|program|quit)$/;

function doubles(verb: string): boolean {
  if (!doubling.test(verb)) return false;
  const vowelGroups = verb.match(/[aeiouy]+/g)?.length ?? 0;
  return vowelGroups === 1 ? !/[wxy]$/.test(verb) : stressedLast.test(verb);
}

function inflectWord(verb: string, form: VerbForm): string {
  if (form === 'base') return verb;
  if (form === 's') {
    if (verb === 'be') return 'is';
    if (verb === 'have') return 'has';
    if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
    return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  }
  if (form === 'ing') {
    if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
    return doubles(verb) || verb === 'quit' ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
  }
  const irregular = irregularVerbs.get(verb);
  if (irregular) return form === 'past' ? irregular[0] : irregular[1];
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

const known = new Map<string, string>();

/** Inflects an English verb, its first word when it is a phrase (`call for` becomes `called for`).
 * A hyphenated prefix stays in place (`re-open` becomes `re-opened`). */
export function inflectVerb(base: string, form: VerbForm): string {
  const key = `${form} ${base}`;
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const space = base.indexOf(' ');
  const head = space < 0 ? base : base.slice(0, space);
  const hyphen = head.lastIndexOf('-');
  const inflected =
    head.slice(0, hyphen + 1) + inflectWord(head.slice(hyphen + 1), form) + (space < 0 ? '' : base.slice(space));
  if (known.size > 20_000) known.clear();
  known.set(key, inflected);
  return inflected;
}
