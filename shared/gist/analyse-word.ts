import { names, relational, vowelledName } from './analyse-name.ts';
import { analyseNominal } from './analyse-nominal.ts';
import { analyseVerb } from './analyse-verb.ts';
import { closedWords } from './closed-words.ts';
import { monthName, numberWord, weekdayName } from './number-words.ts';
import { type Reading, reading } from './reading.ts';
import type { WordIndex } from './word-index.ts';
import { type Split, splits } from './word-splits.ts';

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
  // شيع الآلاف: thousands that are definite count nothing behind them.
  if (number && !(article && number.plural))
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

function unknownWord(stem: string, score: number): Reading {
  return reading({ tag: 'unknown', stem, gender: /(ة|ات)$/.test(stem) ? 'f' : 'm', score });
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
  if (text.length !== bare.length) vowelledName(text, out);
  // ترابي is "of soil" before it is "my soil" or a pair of them.
  const forced = (one: Reading): boolean =>
    one.score <= -2 || one.pronoun === '1s' || (one.construct && one.number === 'du');
  if (out.every(forced)) for (const split of splits(bare)) relational(split, index, out);
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
  // What can be read only by force may as well be a name that nobody knows.
  if (!out.some((one) => one.score > -1.9) && bare.length > 3 && !/^(ال|وال|بال|كال|ف)/.test(bare))
    out.push(unknownWord(bare, -2.6));
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
