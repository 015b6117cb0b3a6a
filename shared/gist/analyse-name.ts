import type { NameEntry } from '../lexicon/entries.ts';
import { spellingCost } from './analyse-verb.ts';
import { foldPlain } from './fold-plain.ts';
import type { NominalForm } from './nominal-forms.ts';
import { type Reading, reading } from './reading.ts';
import type { WordIndex } from './word-index.ts';
import type { Split } from './word-splits.ts';

/** Readings as a known name. */
export function names(split: Split, index: WordIndex, out: Reading[]): void {
  const { rest, conjunction, preposition, cost } = split;
  const spellings = [rest];
  if (preposition === 'ل' && !rest.startsWith('ال')) spellings.push(`ل${rest}`);
  for (const entry of index.names.get(foldPlain(rest)) ?? []) {
    const spelled = Math.min(
      ...[entry.arabic, ...entry.variants].map((spelling) =>
        spelling.length === rest.length ? spellingCost(rest, spelling) : 3,
      ),
    );
    const personal = entry.kind === 'given' || entry.kind === 'given-f' || entry.kind === 'family';
    out.push(
      reading({
        tag: 'name',
        english: entry.english,
        stem: rest,
        conjunction,
        preposition,
        definite: true,
        gender: feminineName(entry.kind, rest) ? 'f' : 'm',
        name: entry,
        score: (personal ? -0.4 : 0.3) - cost - spelled,
      }),
    );
  }
}

/** Countries without the article are feminine, but for these. */
const masculine = /^(لبنان|تشاد|جنوب.*)$/;

function feminineName(kind: string, name: string): boolean {
  if (kind === 'given-f') return true;
  if (kind !== 'country' && kind !== 'city') return false;
  return /[اةءىي]$/.test(name) || (kind === 'country' && !name.startsWith('ال') && !masculine.test(name));
}

const oman: NameEntry = {
  arabic: 'عُمان',
  variants: [],
  english: 'Oman',
  kind: 'country',
  code: 'iso3166:OM',
  nationality: null,
};

/** The country where a written damma tells it from the city: عُمان, not عمّان. */
export function vowelledName(text: string, out: Reading[]): void {
  if (!/عُمان$/.test(text)) return;
  out.forEach((one, at) => {
    if (one.name?.arabic === 'عمان')
      out[at] = { ...one, name: oman, english: oman.english, gender: 'f', score: one.score + 1 };
  });
}

const nisba = /(ي|ية|يين|يون|يان|يتين|يات)$/;
const people = new Set(['given', 'given-f', 'family', 'person']);

/** An adjective made from a known place name or thing: كازاخستاني from كازاخستان, سمكي from سمك. */
export function relational(split: Split, index: WordIndex, out: Reading[]): void {
  const article = split.rest.startsWith('ال');
  const word = article ? split.rest.slice(2) : split.rest;
  const ending = nisba.exec(word)?.[0];
  if (!ending || word.length - ending.length < 3) return;
  const root = word.slice(0, -ending.length);
  const spellings = [root, `${root}ا`, `${root}ة`, `ال${root}`, `${root}يا`].map(foldPlain);
  const place = firstOf(spellings, (spelling) => index.names.get(spelling)?.find((name) => !people.has(name.kind)));
  // A short word without article or feminine ending is rather a name: بيري.
  const named = !article && ending === 'ي' && word.length < 5;
  const thing = place ?? firstOf(spellings.slice(0, 3), (one) => thingNamed(one, index));
  if (thing === undefined || (named && thing.arabic !== root && thing.arabic !== place?.arabic)) return;
  const { conjunction, preposition, cost } = split;
  out.push(
    reading({
      tag: 'adj',
      english: typeof thing.english === 'string' ? thing.english : (thing.english[0] ?? ''),
      stem: word,
      conjunction,
      preposition,
      definite: article,
      gender: ending.startsWith('ية') || ending.startsWith('يت') || ending === 'يات' ? 'f' : 'm',
      number: ['يين', 'يون', 'يات'].includes(ending) ? 'pl' : 'sg',
      score: (place || !named ? -1.2 : -2.2) - cost,
    }),
  );
}

function firstOf<T>(spellings: readonly string[], find: (spelling: string) => T | undefined): T | undefined {
  for (const spelling of spellings) {
    const found = find(spelling);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A thing or deed of one English word, which can stand before another noun; people cannot. */
function thingNamed(spelling: string, index: WordIndex): NominalForm['entry'] | undefined {
  const form = index.nominals.get(spelling)?.find((one) => one.tag === 'noun' && one.number === 'sg');
  const plain = form !== undefined && !form.entry.features.has('hum') && !form.entry.features.has('title');
  return plain && /^[a-z]+$/i.test(form.entry.english[0] ?? '') ? form.entry : undefined;
}
