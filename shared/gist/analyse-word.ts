import { foldPlain } from './fold-plain.ts';
import { analyseNominal } from './analyse-nominal.ts';
import { analyseVerb, spellingCost } from './analyse-verb.ts';
import { clauseHosts, grammarSpellings, grammarWords, pronounHosts } from './grammar-words.ts';
import { monthName, numberWord, weekdayName } from './number-words.ts';
import { type Person, type Reading, reading, type Tag } from './reading.ts';
import type { WordIndex } from './word-index.ts';

interface Split {
  readonly rest: string;
  readonly conjunction: Reading['conjunction'];
  readonly preposition: Reading['preposition'];
  readonly cost: number;
}

/** The ways to split و، ف، ب، ك، ل off a word; the article stays on (`للبيت` gives `البيت`). */
function splits(word: string): Split[] {
  const out: Split[] = [{ rest: word, conjunction: '', preposition: '', cost: 0 }];
  const first = word[0];
  if ((first === 'و' || first === 'ف') && word.length > 2) {
    out.push({ rest: word.slice(1), conjunction: first, preposition: '', cost: first === 'و' ? 0.3 : 0.9 });
  }
  for (const split of [...out]) {
    const { rest, conjunction, cost } = split;
    const letter = rest[0];
    if (rest.length < 3 || (letter !== 'ب' && letter !== 'ك' && letter !== 'ل')) continue;
    const own = letter === 'ك' ? 1.8 : 0.4;
    if (letter === 'ل' && rest[1] === 'ل') {
      out.push({ rest: `ال${rest.slice(2)}`, conjunction, preposition: 'ل', cost: cost + 0.1 });
    }
    out.push({ rest: rest.slice(1), conjunction, preposition: letter, cost: cost + own });
  }
  return out;
}

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
  for (const spelling of grammarSpellings.get(foldPlain(rest)) ?? []) {
    const edges = spelling.slice(1, -1) === rest.slice(1, -1);
    if (spelling.length === rest.length && edges && (looseYa || spelling.at(-1) === rest.at(-1))) return spelling;
  }
  return null;
}

function closedWords(split: Split, index: WordIndex, looseYa: boolean, out: Reading[]): void {
  const { conjunction, preposition } = split;
  const loose = grammarWords.has(split.rest) ? null : looseSpelling(split.rest, looseYa);
  const rest = loose ?? split.rest;
  // أم is "mother" more often than "or".
  const cost = split.cost + (loose === null ? 0 : 0.9) + (rest === 'أم' ? 1.7 : 0);
  const base = { conjunction, preposition, score: 1.5 - cost };
  for (const word of grammarWords.get(rest) ?? []) {
    const approximate = /^(نحو|حوالي|قرابة|زهاء)$/.test(rest) && word.tag !== 'conj';
    if (preposition !== '' && !approximate && /^(prep|neg|conj|adv)$/.test(word.tag)) continue;
    if (preposition === 'ك' && word.tag === 'sub') continue;
    out.push(
      reading({
        ...base,
        tag: word.tag,
        english: word.english,
        stem: rest,
        pronoun: word.person ?? null,
        definite: word.tag === 'pron',
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
    if (bare !== undefined && preposition === '') {
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
    const clause = clauseHosts.get(host);
    if (clause !== undefined && (preposition === '' || preposition === 'ب')) {
      out.push(reading({ ...base, tag: 'sub', english: clause, stem: host, pronoun: person }));
    }
    if (
      (host === 'كل' ||
        host === 'بعض' ||
        host === 'جميع' ||
        host === 'معظم' ||
        host === 'أحد' ||
        host === 'إحدى' ||
        host === 'كلا') &&
      suffix !== 'ي'
    ) {
      out.push(
        reading({
          ...base,
          tag: 'quant',
          english: grammarWords.get(host)?.[0]?.english ?? '',
          stem: host,
          pronoun: person,
          definite: true,
        }),
      );
    }
  }
}

function dateWords(split: Split, out: Reading[]): void {
  const { rest, conjunction, preposition, cost } = split;
  const base = { conjunction, preposition };
  const month = monthName(rest);
  if (month) out.push(reading({ ...base, tag: 'noun', english: month, stem: rest, definite: true, score: 0.8 - cost }));
  const weekday = weekdayName(rest);
  if (weekday)
    out.push(reading({ ...base, tag: 'noun', english: weekday, stem: rest, definite: true, score: 0.4 - cost }));
  const article = rest.startsWith('ال');
  const number = numberWord(rest) ?? (article ? numberWord(rest.slice(2)) : null);
  if (number)
    out.push(
      reading({
        ...base,
        tag: 'num',
        english: String(number.value),
        stem: article ? rest.slice(2) : rest,
        definite: article,
        score: 1 - cost,
        number: number.plural ? 'pl' : 'sg',
      }),
    );
}

function names(split: Split, index: WordIndex, out: Reading[]): void {
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

const nisba = /(ي|ية|يين|يون|يان|يتين|يات)$/;

/** An adjective made from a known place name: كازاخستاني from كازاخستان. */
function relational(split: Split, index: WordIndex, out: Reading[]): void {
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

/** Whether a written damma shows the passive: on the first letter, or up to the third of a past that begins with alif. */
function hasDamma(text: string, from: number, word: string): boolean {
  const reach = /^[اٱ]/.test(word) ? from + 2 : from;
  let seen = -1;
  for (const character of text) {
    if (/[\u064B-\u0652\u0670ـ]/.test(character)) {
      if (seen >= from && seen <= reach && character === '\u064F') return true;
    } else {
      seen += 1;
      if (seen > reach) return false;
    }
  }
  return false;
}

/** Every way to read a word, likeliest first, at most eight; a word nobody knows gets one `unknown` reading. */
export function analyseWord(text: string, bare: string, index: WordIndex, looseYa = false): Reading[] {
  const out: Reading[] = [];
  const tanween = text.includes('\u064B');
  for (const split of splits(bare)) {
    const { rest, conjunction, preposition, cost } = split;
    closedWords(split, index, looseYa, out);
    dateWords(split, out);
    names(split, index, out);
    const article = rest.startsWith('ال') && rest.length > 3;
    const shared = { index, conjunction, preposition, tanween };
    out.push(...analyseNominal(rest, { ...shared, definite: false, cost }));
    if (article) out.push(...analyseNominal(rest.slice(2), { ...shared, definite: true, cost: cost + 0.05 }));
    if (preposition === '' || preposition === 'ل') {
      const damma = text.length !== bare.length && hasDamma(text, bare.length - rest.length, rest);
      const verbs = { verbs: index.verbs, damma, conjunction, preposition, cost };
      out.push(...analyseVerb(rest, { ...verbs, future: false }));
      if (rest.startsWith('س') && preposition === '')
        out.push(...analyseVerb(rest.slice(1), { ...verbs, future: true, cost: cost + 0.1 }));
    }
  }
  if (!out.some((candidate) => candidate.score > -2)) for (const split of splits(bare)) relational(split, index, out);
  if (out.length === 0) {
    // Foreign names do begin with و, mostly before a vowel letter; else it is "and".
    const lead = bare.startsWith('و') && bare.length > 3 && (bare.length > 5 || !/^و[اي]/.test(bare)) ? 'و' : '';
    let rest = lead ? bare.slice(1) : bare;
    let preposition: Reading['preposition'] = '';
    if (rest.startsWith('لل') && rest.length > 4) {
      preposition = 'ل';
      rest = `ال${rest.slice(2)}`;
    } else if (/^ل[^اويأإآل]/.test(rest) && rest.length > 4) {
      preposition = 'ل';
      rest = rest.slice(1);
    } else if (rest.startsWith('بال') && rest.length > 5) {
      preposition = 'ب';
      rest = rest.slice(1);
    }
    const definite = rest.startsWith('ال') && rest.length > 4;
    return [
      reading({
        tag: 'unknown',
        stem: rest,
        conjunction: lead,
        preposition,
        definite,
        gender: rest.endsWith('ة') || rest.endsWith('ات') ? 'f' : 'm',
        number: rest.endsWith('ات') && rest.length > 5 ? 'pl' : 'sg',
        score: -5,
      }),
    ];
  }
  // Where the whole word is known, its first letter is rather a root letter than a prefix: وصف, بيان, لقب.
  const wholeKnown = out.some(
    (one) => one.conjunction === '' && one.preposition === '' && one.score > -0.4 && one.verb?.future !== true,
  );
  if (wholeKnown) {
    for (let at = 0; at < out.length; at += 1) {
      const one = out[at];
      if (one && (one.conjunction !== '' || one.preposition !== '') && one.score < 1)
        out[at] = { ...one, doubtfulPrefix: true };
    }
  }
  out.sort((left, right) => right.score - left.score);
  const best = out[0]?.score ?? 0;
  const kept: Reading[] = [];
  const seen = new Set<string>();
  for (const candidate of out) {
    if (candidate.score < best - 4 || kept.length === 8) break;
    const key = `${candidate.tag}|${candidate.english}|${candidate.conjunction}|${candidate.preposition}|${candidate.pronoun}|${candidate.number}|${candidate.definite}|${candidate.verb?.person}|${candidate.verb?.tense}|${candidate.verb?.voice}|${candidate.construct}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(candidate);
  }
  return kept;
}
