import type { PhraseEntry } from '../lexicon/entries.ts';
import { pronounForms } from './english/pronouns.ts';
import { foldPlain } from './fold-plain.ts';
import { clauseHosts, grammarSpellings, grammarWords, pronounHosts } from './grammar-words.ts';
import { type Person, type Reading, reading, type Tag } from './reading.ts';
import type { WordIndex } from './word-index.ts';
import type { Split } from './word-splits.ts';

const suffixes: readonly (readonly [string, Person])[] = [
  ['هما', '3d'],
  ['هم', '3p'],
  ['هن', '3p'],
  ['ها', '3fs'],
  ['ه', '3ms'],
  ['نا', '1p'],
  ['ني', '1s'],
  ['كم', '2p'],
  ['ك', '2s'],
  ['ي', '1s'],
];

const closedTags: Readonly<Record<string, Tag>> = {
  adv: 'adv',
  time: 'adv',
  fixed: 'adv',
  particle: 'adv',
  prep: 'prep',
  conj: 'conj',
  pron: 'adv',
  quant: 'quant',
  quantifier: 'quant',
};

/** The closed-class word meant by a spelling with its hamza or its dots left out; ي for ى only in texts that never write ى. */
function looseSpelling(rest: string, looseYa: boolean): string | null {
  // Left without its hamza it is "as for" rather than "either".
  if (rest === 'اما') return 'أما';
  for (const spelling of grammarSpellings.get(foldPlain(rest)) ?? []) {
    const edges = spelling.slice(1, -1) === rest.slice(1, -1);
    if (spelling.length === rest.length && edges && (looseYa || spelling.at(-1) === rest.at(-1))) return spelling;
  }
  return null;
}

/** The preposition in بـ of the lexicon that stands before a pronoun: بفضل in بفضلها, بقيادة in بقيادته. */
function listedPreposition(host: string, index: WordIndex): PhraseEntry | undefined {
  if (!host.startsWith('ب')) return undefined;
  const found = index.closed.get(host) ?? (host.endsWith('ت') ? index.closed.get(`${host.slice(0, -1)}ة`) : undefined);
  return found?.category === 'prep' ? found : undefined;
}

/** Readings as prepositions, conjunctions, particles and the like. */
export function closedWords(split: Split, index: WordIndex, looseYa: boolean, out: Reading[]): void {
  const { conjunction, preposition } = split;
  const loose = grammarWords.has(split.rest) ? null : looseSpelling(split.rest, looseYa);
  // أحدا is أحد in the accusative.
  const rest = split.rest === 'أحدا' ? 'أحد' : (loose ?? split.rest);
  // أم is "mother" more often than "or".
  const cost = split.cost + (loose === null ? 0 : 0.9) + (rest === 'أم' ? 1.7 : 0);
  const base = { conjunction, preposition, score: 1.5 - cost };
  for (const word of grammarWords.get(rest) ?? []) {
    // من is "from" unless a form follows that can be nothing but a verb.
    const rare = rest === 'من' && word.tag === 'rel' ? 1.5 : 0;
    const approximate = /^(نحو|حوالي|قرابة|زهاء)$/.test(rest) && word.tag !== 'conj';
    if (preposition !== '' && !approximate && /^(prep|neg|conj|adv|part)$/.test(word.tag)) continue;
    if (preposition === 'ك' && word.tag === 'sub') continue;
    out.push(
      reading({
        ...base,
        tag: word.tag,
        english: word.english,
        stem: rest,
        pronoun: word.person ?? null,
        definite: word.tag === 'pron',
        score: base.score - rare,
      }),
    );
  }
  const listed = grammarWords.has(rest) ? undefined : index.closed.get(rest);
  const tag = listed ? closedTags[listed.category] : undefined;
  if (listed && tag && (preposition === '' || tag === 'quant')) {
    out.push(reading({ ...base, tag, english: listed.english, stem: rest, score: base.score - 0.3 }));
  }
  for (const [suffix, person] of suffixes) {
    if (!rest.endsWith(suffix) || rest.length <= suffix.length) continue;
    const host = rest.slice(0, -suffix.length);
    const bare = pronounHosts.get(host);
    // ي closes على and إلى before a pronoun, and is the pronoun itself after the others.
    if (bare !== undefined && preposition === '' && suffix !== 'ني') {
      const english = grammarWords.get(bare)?.find((word) => word.tag === 'prep')?.english ?? bare;
      out.push(
        reading({
          ...base,
          tag: 'prep',
          english,
          stem: bare,
          pronoun: person,
          score: base.score - (suffix === 'ي' ? 0.8 : 0.1),
        }),
      );
    }
    // بموجبه: a preposition that the lexicon lists.
    const listedHost = suffix === 'ي' || bare !== undefined ? undefined : listedPreposition(host, index);
    if (listedHost !== undefined && preposition === '')
      out.push(
        reading({ ...base, tag: 'prep', english: listedHost.english, stem: listedHost.arabic, pronoun: person }),
      );
    // إياه: a pronoun that stands for an object by itself.
    if (host === 'إيا' && preposition === '')
      out.push(
        reading({ ...base, tag: 'dem', english: pronounForms(person, true).object, stem: host, definite: true }),
      );
    const clause = clauseHosts.get(host);
    if (clause !== undefined && (preposition === '' || preposition === 'ب')) {
      out.push(reading({ ...base, tag: 'sub', english: clause, stem: host, pronoun: person }));
    }
    if (
      (host === 'كل' ||
        host === 'بعض' ||
        host === 'جميع' ||
        host === 'معظم' ||
        host === 'أغلب' ||
        host === 'غالبية' ||
        host === 'غالبيت' ||
        host === 'أحد' ||
        host === 'إحدى' ||
        host === 'كلا') &&
      suffix !== 'ي'
    ) {
      out.push(
        reading({
          ...base,
          tag: 'quant',
          english: grammarWords.get(host)?.[0]?.english ?? 'most',
          stem: host,
          pronoun: person,
          definite: true,
        }),
      );
    }
  }
}
