import type { VerbEntry } from '../lexicon/entries.ts';

/** Which endings a stem may carry. */
export type StemSlot =
  /** Past, before a vowel ending or none: فعلَ، فعلت (she), فعلا، فعلوا. */
  | 'past-vowel'
  /** Past, before a consonant ending: فعلتُ، فعلنا. */
  | 'past-consonant'
  /** Past of a verb that ends in a weak letter: third person masculine singular alone. */
  | 'past-bare'
  /** Past of such a verb before ت (she) and وا. */
  | 'past-clipped'
  /** Present with any ending. */
  | 'present'
  /** Present with no ending, a weak last letter kept. */
  | 'present-bare'
  /** Present cut short: jussive without ending, or before ون، وا، ين. */
  | 'present-clipped'
  /** Jussive of a hollow verb. */
  | 'present-short';

/** A stem of a verb's conjugation. */
export interface VerbStem {
  readonly entry: VerbEntry;
  readonly text: string;
  readonly slot: StemSlot;
  readonly voice: 'active' | 'passive' | 'either';
}

const weakEnd = /[اىي]$/;

function isHollow(perfect: string): boolean {
  return perfect.length >= 3 && perfect.at(-2) === 'ا' && !weakEnd.test(perfect);
}

function isDoubled(entry: VerbEntry): boolean {
  const length = entry.perfect.length;
  switch (entry.form) {
    case 'I':
      return length === 2;
    case 'IV':
      return length === 3 && !weakEnd.test(entry.perfect) && !isHollow(entry.perfect);
    case 'VII':
    case 'VIII':
      return length === 4 && !weakEnd.test(entry.perfect) && !isHollow(entry.perfect);
    case 'X':
      return length === 5 && !weakEnd.test(entry.perfect) && !isHollow(entry.perfect);
    default:
      return false;
  }
}

/** The letter that carries a final hamza once the long vowel before it is gone: يشاء, يشأ. */
const seats: Readonly<Record<string, string>> = { ا: 'أ', ي: 'ئ', و: 'ؤ' };

/** A hollow stem without its long vowel. */
function shortened(stem: string, seat = seats[stem.at(-2) ?? '']): string {
  return stem.slice(0, -2) + (stem.endsWith('ء') ? seat : stem.slice(-1));
}

/** Spellings of a stem whose final hamza sits otherwise before an ending: أضيء, أضيئت; يشاء, يشاؤون. */
function seated(stem: string): readonly string[] {
  if (!stem.endsWith('ء')) return [stem];
  const root = stem.slice(0, -1);
  return [stem, `${root}ئ`, `${root}ؤ`];
}

/** Every stem of a verb's past and present, passive stems that differ in their letters included. */
export function verbStems(entry: VerbEntry): VerbStem[] {
  const stems: VerbStem[] = [];
  const past = entry.perfect;
  const present = entry.imperfect.slice(1);
  const transitive = !entry.features.has('in');
  // أفيد بأن: where its letters show the passive, what is said may be said by nobody in particular.
  const told = transitive || entry.features.has('say');
  const add = (text: string, slot: StemSlot, voice: VerbStem['voice']): void => {
    stems.push({ entry, text, slot, voice });
  };
  const either = transitive ? 'either' : 'active';

  if (weakEnd.test(past) && past.length > 2) {
    const root = past.slice(0, -1);
    add(past, 'past-bare', past.endsWith('ي') ? either : 'active');
    if (past.endsWith('ي')) {
      add(past, 'past-consonant', 'active');
      add(past, 'past-vowel', either);
    } else {
      add(root, 'past-clipped', either);
      add(`${root}${present.endsWith('و') && entry.form === 'I' ? 'و' : 'ي'}`, 'past-consonant', 'active');
      if (told) {
        add(`${root}ي`, 'past-bare', 'passive');
        add(`${root}ي`, 'past-vowel', 'passive');
      }
    }
    add(root, 'past-clipped', either);
  } else if (isHollow(past)) {
    for (const text of seated(past)) add(text, 'past-vowel', 'active');
    add(shortened(past, entry.form === 'I' ? 'ئ' : 'أ'), 'past-consonant', 'active');
    if (told) for (const text of seated(`${past.slice(0, -2)}ي${past.slice(-1)}`)) add(text, 'past-vowel', 'passive');
  } else if (isDoubled(entry)) {
    add(past, 'past-vowel', either);
    add(past + past.slice(-1), 'past-consonant', 'active');
  } else {
    const named = entry.form === 'III' && past[1] === 'ا' ? `${past[0]}و${past.slice(2)}` : null;
    const mutual = entry.form === 'VI' && past[2] === 'ا' ? `${past.slice(0, 2)}و${past.slice(3)}` : null;
    const voiced = named ?? mutual;
    add(past, 'past-vowel', voiced ? 'active' : either);
    add(past, 'past-consonant', voiced ? 'active' : either);
    if (voiced && transitive) add(voiced, 'past-vowel', 'passive');
    if (past[1] === 'أ' && past.length === 3 && transitive) add(`${past[0]}ئ${past[2]}`, 'past-vowel', 'passive');
    if (past.startsWith('استأ') && transitive) add(`استؤ${past.slice(4)}`, 'past-vowel', 'passive');
    if (past.endsWith('أ')) {
      add(`${past.slice(0, -1)}ؤ`, 'past-vowel', either);
      add(`${(voiced ?? past).slice(0, -1)}ئ`, 'past-vowel', 'passive');
    }
  }

  if (/[ويى]$/.test(present) && present.length > 1) {
    const root = present.slice(0, -1);
    add(present, 'present-bare', present.endsWith('ى') ? either : 'active');
    add(root, 'present-clipped', either);
    if (!present.endsWith('ى')) {
      add(present, 'present', 'active');
      if (told) add(`${root}ى`, 'present-bare', 'passive');
    }
    if (transitive || present.endsWith('ى')) add(`${root}ا`, 'present', present.endsWith('ى') ? either : 'passive');
  } else if (present.length >= 3 && /[ويا]/.test(present.at(-2) ?? '') && isHollow(past)) {
    for (const text of seated(present)) add(text, 'present', present.at(-2) === 'ا' ? either : 'active');
    add(shortened(present), 'present-short', either);
    if (told && present.at(-2) !== 'ا') add(`${present.slice(0, -2)}ا${present.slice(-1)}`, 'present', 'passive');
  } else {
    add(present, 'present', either);
    if (present.endsWith('أ')) add(`${present.slice(0, -1)}ؤ`, 'present', either);
    if (isDoubled(entry)) add(present + present.slice(-1), 'present-short', 'active');
    if (present.startsWith('أ') && transitive) add(`ؤ${present.slice(1)}`, 'present', 'passive');
    if (transitive && past.startsWith('و') && !present.startsWith('و') && entry.form === 'I')
      add(`و${present}`, 'present', 'passive');
  }
  return stems;
}
