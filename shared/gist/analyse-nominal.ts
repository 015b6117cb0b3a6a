import { spellingCost } from './analyse-verb.ts';
import { foldPlain } from './fold-plain.ts';
import type { NominalForm } from './nominal-forms.ts';
import { type Person, type Reading, reading } from './reading.ts';
import type { WordIndex } from './word-index.ts';

/** What is known of a nominal from what stood before its stem. */
export interface NominalContext {
  readonly index: WordIndex;
  readonly definite: boolean;
  readonly conjunction: Reading['conjunction'];
  readonly preposition: Reading['preposition'];
  /** Written with tanween on alif. */
  readonly tanween: boolean;
  readonly cost: number;
}

const possessives: readonly (readonly [string, Person])[] = [
  ['هما', '3d'],
  ['هم', '3p'],
  ['هن', '3p'],
  ['ها', '3fs'],
  ['ه', '3ms'],
  ['نا', '1p'],
  ['كم', '2p'],
  ['ك', '2s'],
  ['ي', '1s'],
];
const possessiveCost: Partial<Record<Person, number>> = { '1s': 1.6, '2s': 1.4, '2p': 0.8, '3ms': 0.3 };

interface Shape {
  readonly stem: string;
  readonly number: 'sg' | 'du' | 'pl';
  /** Feminine ending was written. */
  readonly feminine: boolean;
  readonly sound: 'ون' | 'ات' | null;
  readonly construct: boolean;
  readonly accusative: boolean;
  readonly caseMark: 'nominative' | 'oblique' | null;
  readonly cost: number;
}

function shape(stem: string, fields: Partial<Shape> = {}): Shape {
  return {
    stem,
    number: 'sg',
    feminine: false,
    sound: null,
    construct: false,
    accusative: false,
    caseMark: null,
    cost: 0,
    ...fields,
  };
}

/** The stems a written form may hide, with what its ending says. */
function shapes(base: string, pronoun: boolean, definite: boolean, tanween: boolean): Shape[] {
  const out: Shape[] = [shape(base)];
  const cut = (length: number): string => base.slice(0, base.length - length);
  const last = base.at(-1) ?? '';
  const two = base.slice(-2);
  if (pronoun) {
    if (last === 'ت') {
      out.push(shape(`${cut(1)}ة`));
      out.push(shape(cut(1), { feminine: true }));
    }
    // أبيه, أخوها: father and brother lengthen their vowel.
    if (/^(أب|أخ|حم)[اوي]$/.test(base)) out.push(shape(cut(1)));
    if (last === 'ا') {
      out.push(shape(`${cut(1)}ى`, { cost: 0.2 }));
      out.push(shape(cut(1), { number: 'du', construct: true, cost: 1 }));
    }
    if (last === 'ؤ' || last === 'ئ') out.push(shape(`${cut(1)}ء`, { cost: base.at(-2) === 'ا' ? 0 : 0.2 }));
    if (two === 'تي') out.push(shape(`${cut(2)}ة`, { number: 'du', cost: 1 }));
    if (last === 'ي') {
      out.push(shape(cut(1), { number: 'pl', sound: 'ون', cost: 0.4 }));
      out.push(shape(cut(1), { number: 'du', cost: 0.8 }));
    }
    if (last === 'و') out.push(shape(cut(1), { number: 'pl', sound: 'ون', cost: 0.4 }));
  } else {
    if (last === 'ة') out.push(shape(cut(1), { feminine: true }));
    if (last === 'ه') out.push(shape(cut(1), { feminine: true, cost: 2 }));
    if (two === 'ون') out.push(shape(cut(2), { number: 'pl', sound: 'ون', caseMark: 'nominative' }));
    if (two === 'ين') {
      out.push(shape(cut(2), { number: 'pl', sound: 'ون', caseMark: 'oblique', cost: 0.1 }));
      out.push(shape(cut(2), { number: 'du', caseMark: 'oblique', cost: 0.4 }));
      if (base.at(-3) === 'ت') {
        out.push(shape(`${cut(3)}ة`, { number: 'du' }));
        out.push(shape(cut(3), { number: 'du', feminine: true }));
      }
    }
    if (two === 'ان') {
      out.push(shape(cut(2), { number: 'du', caseMark: 'nominative', cost: 0.3 }));
      if (base.at(-3) === 'ت') {
        out.push(shape(`${cut(3)}ة`, { number: 'du' }));
        out.push(shape(cut(3), { number: 'du', feminine: true }));
      }
    }
    if (!definite) {
      if (last === 'ا') {
        out.push(shape(cut(1), { accusative: true, cost: tanween ? 0 : 0.3 }));
        if (two === 'ئا') out.push(shape(`${cut(2)}ء`, { accusative: true }));
        out.push(shape(cut(1), { number: 'du', construct: true, caseMark: 'nominative', cost: tanween ? 3 : 1.4 }));
      }
      if (two === 'تا' || two === 'تي') out.push(shape(`${cut(2)}ة`, { number: 'du', construct: true, cost: 0.6 }));
      if (last === 'ي') {
        out.push(shape(cut(1), { number: 'pl', sound: 'ون', construct: true, caseMark: 'oblique', cost: 0.8 }));
        out.push(shape(cut(1), { number: 'du', construct: true, cost: 1.2 }));
      }
      if (last === 'و')
        out.push(shape(cut(1), { number: 'pl', sound: 'ون', construct: true, caseMark: 'nominative', cost: 0.6 }));
      // قاض: in the accusative it would have kept its ي.
      out.push(shape(`${base}ي`, { caseMark: 'nominative', cost: 1.2 }));
      if (tanween && last !== 'ا') out.push(shape(base, { accusative: true }));
    }
  }
  // جزأين of جزء, عبئين of عبء: the hamza gets a seat where an ending follows.
  for (const one of [...out]) {
    const seat = one.stem.at(-1);
    if (one.stem !== base && (seat === 'أ' || seat === 'ئ')) out.push({ ...one, stem: `${one.stem.slice(0, -1)}ء` });
  }
  if (two === 'ات') {
    out.push(shape(cut(2), { number: 'pl', sound: 'ات' }));
    out.push(shape(`${cut(2)}ة`, { number: 'pl', sound: 'ات' }));
    if (base.at(-3) === 'ئ' || base.at(-3) === 'ي')
      out.push(shape(`${cut(3)}ة`, { number: 'pl', sound: 'ات', cost: 1 }));
  }
  return out;
}

function soundCost(form: NominalForm, sound: Shape['sound']): number {
  if (sound === null) return 0;
  if (form.tag === 'adj' || form.derived === 'active' || form.derived === 'passive') return 0.1;
  if (form.entry.soundPlural === sound) return 0;
  return sound === 'ات' && (form.text.endsWith('ة') || form.derived === 'masdar' || form.entry.plurals.length === 0)
    ? 0.6
    : 1.6;
}

function emit(form: NominalForm, found: Shape, pronoun: Person | null, context: NominalContext, out: Reading[]): void {
  if (form.number === 'pl' && found.number !== 'sg') return;
  if (found.feminine && form.tag === 'noun' && !form.entry.features.has('hum')) return;
  const womanCost =
    found.feminine && form.tag === 'noun'
      ? 0.5
      : form.number === 'pl' && form.tag === 'noun' && !form.entry.features.has('pl')
        ? 0.1
        : 0;
  if (found.accusative && form.text.endsWith('ة')) return;
  const feminine = found.feminine || form.gender === 'f' || (found.sound === 'ات' && form.tag === 'adj');
  const number = form.number === 'pl' ? 'pl' : found.number;
  const cost =
    context.cost +
    womanCost +
    found.cost +
    spellingCost(found.stem, form.text) +
    soundCost(form, found.sound) +
    (form.derived === 'active' || form.derived === 'passive'
      ? 1
      : form.derived && form.entry.plurals.length === 0 && form.entry.features.size === 0
        ? 0.05
        : 0) +
    (pronoun ? (possessiveCost[pronoun] ?? 0.2) : 0) +
    (form.tag === 'adj' && pronoun ? 1 : 0);
  out.push(
    reading({
      tag: form.tag,
      english: form.entry.english[0] ?? '',
      stem: form.text,
      conjunction: context.conjunction,
      preposition: context.preposition,
      definite: context.definite || pronoun !== null,
      number,
      gender: feminine ? 'f' : 'm',
      pronoun,
      construct: found.construct,
      accusative: found.accusative,
      caseMark: found.caseMark,
      nominal: form.entry,
      source: form.source,
      derived: form.derived,
      score: -cost,
    }),
  );
}

/** All ways to read a word, its prefixes already split off, as a form of a known noun or adjective. */
export function analyseNominal(word: string, context: NominalContext): Reading[] {
  const out: Reading[] = [];
  const look = (base: string, pronoun: Person | null): void => {
    for (const found of shapes(base, pronoun !== null, context.definite, context.tanween)) {
      if (found.stem.length < 2) continue;
      for (const form of context.index.nominals.get(foldPlain(found.stem)) ?? [])
        emit(form, found, pronoun, context, out);
    }
  };
  look(word, null);
  if (context.definite) return out;
  for (const [suffix, person] of possessives) {
    if (word.length > suffix.length + 1 && word.endsWith(suffix)) look(word.slice(0, -suffix.length), person);
  }
  return out;
}
