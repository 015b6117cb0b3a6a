import type { NominalEntry, VerbEntry } from '../lexicon/entries.ts';

/** A written form of a noun or adjective before its endings. */
export interface NominalForm {
  readonly text: string;
  readonly tag: 'noun' | 'adj';
  readonly entry: NominalEntry;
  readonly number: 'sg' | 'pl';
  readonly gender: 'm' | 'f';
  readonly source: VerbEntry | null;
  readonly derived: 'masdar' | 'active' | 'passive' | null;
}

type Tag = NominalForm['tag'];
type Number = NominalForm['number'];
type Gender = NominalForm['gender'];

/** Names every written form of an entry, with its number and the gender it has when that is not the entry's. */
export function eachSpelling(
  entry: NominalEntry,
  tag: Tag,
  add: (text: string, number: Number, gender?: Gender) => void,
): void {
  const { arabic, features, plurals } = entry;
  add(arabic, features.has('pl') ? 'pl' : 'sg');
  for (const plural of plurals) add(plural, 'pl');
  if (tag === 'noun') {
    // محامون loses its n before a genitive.
    const bound = plurals.find((plural) => plural.endsWith('ون'));
    if (bound) add(bound.slice(0, -1), 'pl');
    return;
  }
  const feminine = feminineForm(features);
  if (feminine) add(feminine, 'sg', 'f');
  else if (arabic.length === 4 && (arabic.startsWith('أ') || arabic.startsWith('آ'))) {
    const root = arabic.slice(1);
    add(`${root}ى`, 'sg', 'f');
    if (!features.has('elative')) add(`${root}اء`, 'sg', 'f');
  }
}

/** The written forms of a noun or adjective; `source` is the verb whose masdar a noun is. */
export function nominalForms(entry: NominalEntry, tag: Tag, source: VerbEntry | null): NominalForm[] {
  const own = tag === 'noun' ? nounGender(entry) : entry.features.has('f') ? 'f' : 'm';
  const derived = source === null ? null : 'masdar';
  const forms: NominalForm[] = [];
  eachSpelling(entry, tag, (text, number, gender = own) => {
    forms.push({ text, tag, entry, number, gender, source, derived });
  });
  return forms;
}

function feminineForm(features: ReadonlySet<string>): string | undefined {
  for (const feature of features) if (feature.startsWith('f=')) return feature.slice(2);
  return undefined;
}

function nounGender(entry: NominalEntry): Gender {
  if (entry.features.has('f')) return 'f';
  if (entry.features.has('pl') && !entry.features.has('hum')) return 'f';
  if (entry.arabic.endsWith('ات') && entry.arabic.length > 4) return 'f';
  return entry.arabic.endsWith('ة') && !entry.features.has('m') ? 'f' : 'm';
}
