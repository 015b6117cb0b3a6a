import { foldPlain } from './fold-plain.ts';
import type { FormLookup } from './lazy-forms.ts';
import { type Person, type Reading, reading } from './reading.ts';
import type { StemSlot, VerbStem } from './verb-stems.ts';

interface Ending {
  readonly ending: string;
  readonly person: Person;
  readonly slots: ReadonlySet<StemSlot>;
  readonly cost: number;
}

function endings(...rows: readonly (readonly [string, Person, readonly StemSlot[], number?])[]): readonly Ending[] {
  return rows.map(([ending, person, slots, cost = 0]) => ({ ending, person, slots: new Set(slots), cost }));
}

const pastEndings = endings(
  ['', '3ms', ['past-vowel', 'past-bare']],
  ['ت', '3fs', ['past-vowel', 'past-clipped']],
  ['ت', '1s', ['past-consonant'], 1.6],
  ['وا', '3p', ['past-vowel', 'past-clipped']],
  ['و', '3p', ['past-vowel', 'past-clipped'], 0.5],
  ['ا', '3d', ['past-vowel'], 1.2],
  ['تا', '3d', ['past-vowel', 'past-clipped'], 1],
  ['نا', '1p', ['past-consonant'], 0.2],
  ['ن', '3fp', ['past-consonant'], 1.2],
  ['تم', '2p', ['past-consonant'], 1],
);
const presentEndings = endings(
  ['', '3ms', ['present', 'present-bare']],
  ['', '3ms', ['present-clipped', 'present-short'], 0.8],
  ['ون', '3p', ['present', 'present-clipped']],
  ['وا', '3p', ['present', 'present-clipped'], 0.2],
  ['و', '3p', ['present', 'present-clipped'], 1],
  ['ان', '3d', ['present', 'present-bare'], 0.6],
  ['ا', '3d', ['present', 'present-bare'], 1.4],
  ['ن', '3fp', ['present-short', 'present-bare', 'present'], 1.2],
  ['ين', '2s', ['present', 'present-clipped'], 2],
);
const prefixes: ReadonlyMap<string, Person | null> = new Map([
  ['ي', null],
  ['ت', null],
  ['ن', '1p'],
  ['أ', '1s'],
  ['آ', '1s'],
]);
const objects: readonly (readonly [string, Person])[] = [
  ['هما', '3d'],
  ['هم', '3p'],
  ['هن', '3p'],
  ['ها', '3fs'],
  ['ه', '3ms'],
  ['ني', '1s'],
  ['نا', '1p'],
  ['كم', '2p'],
  ['ك', '2s'],
];

const personCost: Partial<Record<Person, number>> = { '1s': 1, '1p': 0.3, '2s': 1.4, '2p': 0.8, '3fp': 0.4 };

function presentPerson(prefix: string, ending: Ending): Person | null {
  const fixed = prefixes.get(prefix);
  if (fixed) return ending.ending === '' ? fixed : null;
  if (prefix === 'ي') return ending.person === '2s' ? null : ending.person;
  switch (ending.person) {
    case '3ms':
      return '3fs';
    case '3p':
      return '2p';
    case '3d':
      return '3d';
    default:
      return ending.person === '2s' ? '2s' : null;
  }
}

/** How far a lexicon spelling is from what is written: nothing for the same letters, more for each letter that only folding unites. */
export function spellingCost(written: string, listed: string): number {
  if (written === listed) return 0;
  let cost = 0;
  const length = Math.min(written.length, listed.length);
  for (let index = 0; index < length; index += 1) {
    // A hamza below the alif is never one above it.
    if (/[أإ]/.test(written[index] ?? '') && /[أإ]/.test(listed[index] ?? '') && written[index] !== listed[index])
      cost += 2;
    if (written[index] !== listed[index]) cost += index === length - 1 ? 1.5 : written[index] === 'ا' ? 0.6 : 1.2;
  }
  return cost;
}

export interface VerbContext {
  readonly verbs: FormLookup<VerbStem>;
  /** The first letter carries a written damma. */
  readonly damma: boolean;
  readonly future: boolean;
  readonly conjunction: Reading['conjunction'];
  readonly preposition: Reading['preposition'];
  /** What splitting the prefixes off has cost. */
  readonly cost: number;
}

function voiceOf(stem: VerbStem, damma: boolean, past: boolean): 'active' | 'passive' | 'either' {
  if (!damma) return stem.voice;
  if (past) return 'passive';
  return ['II', 'III', 'IV', 'QI'].includes(stem.entry.form) ? stem.voice : 'passive';
}

function match(base: string, pronoun: Person | null, context: VerbContext, found: Reading[]): void {
  const emit = (
    stem: VerbStem,
    ending: Ending,
    person: Person,
    tense: 'perfect' | 'imperfect',
    written: string,
  ): void => {
    if (pronoun && !stem.entry.takesObject && stem.entry.features.has('in')) return;
    const voice = voiceOf(stem, context.damma, tense === 'perfect');
    // A written damma speaks: no intransitive verb, and no noun, would have it.
    if (voice === 'passive' && stem.voice === 'active') return;
    // What suffers is the subject then, and seldom an object pronoun beside it.
    const crowded = pronoun !== null && stem.voice === 'passive' && !context.damma ? 2.6 : 0;
    found.push(
      reading({
        tag: 'verb',
        english: stem.entry.english[0] ?? '',
        stem: written,
        conjunction: context.conjunction,
        preposition: context.preposition,
        pronoun,
        source: stem.entry,
        verb: {
          entry: stem.entry,
          tense,
          person,
          voice,
          future: context.future,
          jussive: ending.ending === '' && (stem.slot === 'present-short' || stem.slot === 'present-clipped'),
        },
        score:
          -context.cost -
          crowded -
          (personCost[person] ?? 0) -
          (context.preposition === 'ل' ? (tense === 'perfect' ? 3 : 0.6) : 0) -
          ending.cost -
          // يحدد is of حدد rather than cut short from حد.
          (stem.slot === 'present-short' && /(.)\1$/.test(stem.text) ? 0.6 : 0) -
          spellingCost(written, stem.text) -
          (stem.voice === 'passive' && !context.damma ? (stem.entry.features.has('in') ? 0.7 : 0.4) : 0) +
          (context.damma && voice === 'passive' ? 2.5 : 0) +
          (stem.entry.perfect === 'أمكن' ? 0.3 : 0) -
          // Less likely than a verb that is spelled alike.
          (stem.entry.features.has('rare') ? 0.4 : 0) -
          (tense === 'imperfect' && stem.entry.form === 'IV' ? 0.15 : 0) -
          (pronoun ? 0.3 : 0),
      }),
    );
  };
  // لسقطت: in what would have been, ل stands before the past as well.
  if (!context.future && (context.preposition === '' || (context.preposition === 'ل' && pronoun === null))) {
    for (const ending of pastEndings) {
      if (!base.endsWith(ending.ending) || (pronoun && ending.ending === 'وا')) continue;
      const written = base.slice(0, base.length - ending.ending.length);
      // The n of the stem and of the ending are written once: كنا.
      if (ending.ending === 'نا') {
        for (const stem of context.verbs.get(foldPlain(`${written}ن`)) ?? []) {
          if (ending.slots.has(stem.slot)) emit(stem, ending, ending.person, 'perfect', `${written}ن`);
        }
      }
      if (written.length < 2) continue;
      for (const stem of context.verbs.get(foldPlain(written)) ?? []) {
        if (ending.slots.has(stem.slot)) emit(stem, ending, ending.person, 'perfect', written);
      }
      // A weak last letter is written as alif before a pronoun: رماه.
      if (pronoun && ending.ending === '' && written.endsWith('ا')) {
        for (const stem of context.verbs.get(foldPlain(`${written.slice(0, -1)}ي`)) ?? []) {
          if (stem.slot === 'past-bare' && stem.text.endsWith('ى'))
            emit(stem, ending, ending.person, 'perfect', stem.text);
        }
      }
    }
  }
  const prefix = base[0] ?? '';
  if (!prefixes.has(prefix)) return;
  for (const ending of presentEndings) {
    if (!base.endsWith(ending.ending) || (pronoun && ending.ending === 'وا')) continue;
    const person = presentPerson(prefix, ending);
    if (person === null) continue;
    const written =
      prefix === 'آ'
        ? `أ${base.slice(1, base.length - ending.ending.length)}`
        : base.slice(1, base.length - ending.ending.length);
    if (written.length < 1) continue;
    for (const stem of context.verbs.get(foldPlain(written)) ?? []) {
      const cut = ending.ending === '' && (stem.slot === 'present-short' || stem.slot === 'present-clipped');
      if (ending.slots.has(stem.slot) && !(cut && context.future)) emit(stem, ending, person, 'imperfect', written);
    }
  }
}

/** All ways to read a word, its prefixes already split off, as a form of a known verb, with and without an object pronoun. */
export function analyseVerb(word: string, context: VerbContext): Reading[] {
  const found: Reading[] = [];
  match(word, null, context, found);
  for (const [suffix, person] of objects) {
    if (word.length > suffix.length + 1 && word.endsWith(suffix))
      match(word.slice(0, -suffix.length), person, context, found);
  }
  return found;
}
