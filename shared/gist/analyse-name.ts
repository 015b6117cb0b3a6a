import type { NameEntry } from '../lexicon/entries.ts';
import { spellingCost } from './analyse-verb.ts';
import { foldPlain } from './fold-plain.ts';
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
        gender:
          entry.kind === 'given-f' || ((entry.kind === 'country' || entry.kind === 'city') && /[اةءىي]$/.test(rest))
            ? 'f'
            : 'm',
        name: entry,
        score: (personal ? -0.4 : 0.3) - cost - spelled,
      }),
    );
  }
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

/** An adjective made from a known place name: كازاخستاني from كازاخستان. */
export function relational(split: Split, index: WordIndex, out: Reading[]): void {
  const article = split.rest.startsWith('ال');
  const word = article ? split.rest.slice(2) : split.rest;
  const ending = nisba.exec(word)?.[0];
  if (!ending || word.length - ending.length < 3) return;
  const root = word.slice(0, -ending.length);
  for (const spelling of [root, `${root}ا`, `${root}ة`, `ال${root}`, `${root}يا`]) {
    const entry = index.names
      .get(foldPlain(spelling))
      ?.find((name) => !['given', 'given-f', 'family', 'person'].includes(name.kind));
    if (!entry) continue;
    const { conjunction, preposition, cost } = split;
    out.push(
      reading({
        tag: 'adj',
        english: entry.english,
        stem: word,
        conjunction,
        preposition,
        definite: article,
        gender: ending.startsWith('ية') || ending.startsWith('يت') || ending === 'يات' ? 'f' : 'm',
        number: ['يين', 'يون', 'يات'].includes(ending) ? 'pl' : 'sg',
        score: -1.2 - cost,
      }),
    );
    return;
  }
}
