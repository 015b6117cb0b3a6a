import { readFileSync } from 'node:fs';
import { gistTranslate } from '../shared/gist/gist-translate.ts';

/** A sentence whose meaning is known: what its English must say and must not say, as regular expressions without regard to case. */
interface MeaningCase {
  readonly id: string;
  readonly category: string;
  readonly source: string;
  readonly meaning: { readonly must: readonly string[]; readonly mustNot: readonly string[] };
}

/** How the engine did on the set: `inverted` are sentences that say what they must not. */
export interface MeaningScore {
  readonly total: number;
  readonly right: number;
  readonly inverted: number;
  readonly byCategory: Readonly<Record<string, { readonly total: number; readonly right: number }>>;
  readonly failures: readonly {
    readonly id: string;
    readonly source: string;
    readonly english: string;
    readonly inverted: boolean;
  }[];
}

const folder = new URL('../tests/fixtures/meaning/', import.meta.url);

/** Translates every sentence of a set and compares it with what it must and must not say. */
export function scoreMeaning(file = 'sentences.jsonl'): MeaningScore {
  const all = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MeaningCase);
  const byCategory: Record<string, { total: number; right: number }> = {};
  const failures: { id: string; source: string; english: string; inverted: boolean }[] = [];
  for (const { id, category, source, meaning } of all) {
    const english = gistTranslate([source]).lines[0] ?? '';
    const inverted = meaning.mustNot.some((pattern) => new RegExp(pattern, 'i').test(english));
    const right = !inverted && meaning.must.every((pattern) => new RegExp(pattern, 'i').test(english));
    const counts = byCategory[category] ?? { total: 0, right: 0 };
    byCategory[category] = counts;
    counts.total += 1;
    if (right) counts.right += 1;
    else failures.push({ id, source, english, inverted });
  }
  const inverted = failures.filter((failure) => failure.inverted).length;
  return { total: all.length, right: all.length - failures.length, inverted, byCategory, failures };
}

function report(file: string): void {
  const score = scoreMeaning(file);
  console.log(file);
  // The sentences written after the rules are counted only: reading their failures would make them rules' examples.
  for (const { id, source, english, inverted } of file === 'sentences.jsonl' ? score.failures : []) {
    console.log(`${inverted ? 'INVERTED' : 'missed  '} ${id}  ${source}\n                ${english}`);
  }
  for (const [category, { total, right }] of Object.entries(score.byCategory))
    console.log(`${category}: ${right}/${total}`);
  console.log(
    `all: ${score.right}/${score.total} (${((100 * score.right) / score.total).toFixed(1)} %), inverted: ${score.inverted}`,
  );
}

if (import.meta.main) {
  report('sentences.jsonl');
  report('afterwards.jsonl');
  report('held.jsonl');
  report('held-2.jsonl');
}
