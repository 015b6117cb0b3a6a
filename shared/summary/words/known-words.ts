import { foldLetters } from '../../arabic/letters.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import { loadLexicon } from '../../lexicon/lexicon.ts';
import { functionWords } from './function-words.ts';

const prefixes = [
  'وبال',
  'فبال',
  'وكال',
  'وال',
  'فال',
  'بال',
  'كال',
  'ولل',
  'لل',
  'ال',
  'وب',
  'ول',
  'وس',
  'فس',

  'ف',
  'ب',
  'ل',
  'ك',
  'س',
];
const suffixes = [
  'تهما',
  'تهم',
  'تها',
  'تنا',
  'ته',
  'هما',
  'هم',
  'ها',
  'هن',
  'نا',
  'كم',
  'ه',
  'ان',
  'ين',
  'ون',
  'ات',
  'تان',
  'تين',
  'وا',

  'ا',
  'ت',
  'ي',
];

/** How well the lexicon knows a word: as it stands (its article aside), only with endings and proclitics taken off, or not at all. */
export type Knowledge = 'exact' | 'inflected' | 'unknown';

interface KnownForms {
  readonly all: ReadonlySet<string>;
  readonly verbs: ReadonlyMap<string, 'm' | 'f'>;
}

let forms: KnownForms | null = null;

/** What the lexicon knows of a folded word. */
export const knowledgeOf: (fold: string) => Knowledge = rememberWords(lookUp);

function lookUp(fold: string): Knowledge {
  forms ??= collect();
  const known = forms.all;
  if (known.has(fold) || functionWords.has(fold)) return 'exact';
  if (fold.startsWith('ال') && known.has(fold.slice(2))) return 'exact';
  if (hasKnownStem(known, fold)) return 'inflected';
  for (const prefix of prefixes) {
    if (!fold.startsWith(prefix) || fold.length - prefix.length < 2) continue;
    const rest = fold.slice(prefix.length);
    if (known.has(rest) || (rest.length > 3 && hasKnownStem(known, rest))) return 'inflected';
  }
  return 'unknown';
}

/** Whether a folded word is an ordinary Arabic word in some inflection, as far as the lexicon goes: such words are not names by themselves. */
export function isKnownWord(fold: string): boolean {
  return knowledgeOf(fold) !== 'unknown';
}

/** The gender of the subject that a folded verb form has in the third person singular, or null when it is no such form. */
export function verbGender(fold: string): 'm' | 'f' | null {
  forms ??= collect();
  const bare = /^[وف]/.test(fold) && fold.length > 3 && !forms.verbs.has(fold) ? fold.slice(1) : fold;
  return forms.verbs.get(bare) ?? (bare.startsWith('س') ? (forms.verbs.get(bare.slice(1)) ?? null) : null);
}

function hasKnownStem(words: ReadonlySet<string>, fold: string): boolean {
  for (const suffix of suffixes) {
    if (!fold.endsWith(suffix) || fold.length - suffix.length < 2) continue;
    const stem = fold.slice(0, -suffix.length);
    if (stem.length > 2 && words.has(stem)) return true;
    if (words.has(`${stem}ه`)) return true;
  }
  return false;
}

function collect(): KnownForms {
  const all = new Set<string>();
  const verbs = new Map<string, 'm' | 'f'>();
  const lexicon = loadLexicon();
  const add = (word: string): void => {
    const fold = foldLetters(word);
    if (!fold.includes(' ')) all.add(fold);
    else for (const part of fold.split(' ')) if (part !== '') all.add(part);
  };
  for (const noun of lexicon.nouns) for (const form of [noun.arabic, ...noun.plurals]) add(form);
  for (const adjective of lexicon.adjectives) {
    for (const form of [adjective.arabic, `${adjective.arabic}ة`, ...adjective.plurals]) add(form);
  }
  for (const verb of lexicon.verbs) {
    const [perfect, imperfect] = [foldLetters(verb.perfect), foldLetters(verb.imperfect)];
    if (perfect.includes(' ')) continue;
    const rest = imperfect.slice(1);
    // A final weak letter falls before the feminine ending: دعا, دعت.
    const feminine = `${/[اي]$/.test(perfect) && perfect.length > 2 ? perfect.slice(0, -1) : perfect}ت`;
    for (const form of [perfect, imperfect, `ن${rest}`, feminine, `ت${rest}`]) all.add(form);
    for (const form of [perfect, imperfect]) verbs.set(form, 'm');
    for (const form of [feminine, `ت${rest}`]) if (!verbs.has(form)) verbs.set(form, 'f');
    for (const masdar of verb.masdars) add(masdar.arabic);
  }
  for (const word of lexicon.functionWords) add(word.arabic);
  return { all, verbs };
}
