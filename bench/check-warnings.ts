import { parseArgs } from 'node:util';
import { checkTranslation } from '../shared/translation/checks/check-translation.ts';
import { damages } from './damage.ts';
import { type ParallelText, readNtrex } from './parallel-corpus.ts';

/** How often each segment is damaged, each time elsewhere. */
const roundsOfDamage = 4;

/** How the checks do on one set of segments. */
interface Measurement {
  readonly segments: number;
  /** Correct human translations that are warned of nevertheless: their share, and how many by code. */
  readonly falseAlarms: {
    readonly segments: number;
    readonly percent: number;
    readonly byCode: Readonly<Record<string, number>>;
  };
  /** Damaged translations that get a warning which the undamaged one does not get. */
  readonly caught: Readonly<
    Record<string, { readonly damaged: number; readonly caught: number; readonly percent: number }>
  >;
}

/** Measures the checks on correct translations and on the same ones damaged. */
export function measure(texts: readonly ParallelText[]): Measurement {
  const warnings = texts.map(({ source, target }) => checkTranslation(source, target, 'en'));
  const alarmed = warnings.filter((found) => found.length > 0);
  const byCode: Record<string, number> = {};
  for (const found of alarmed)
    for (const code of new Set(found.map((warning) => warning.code))) byCode[code] = (byCode[code] ?? 0) + 1;
  const caught = Object.fromEntries(
    Object.entries(damages).map(([name, damage]) => {
      const results = texts.flatMap(({ source, target }, index) => {
        const before = new Set(warnings[index]?.map((warning) => warning.message));
        const variants = Array.from({ length: roundsOfDamage }, (_, round) => damage(target, index * 7 + round));
        return [...new Set(variants)]
          .filter((damaged) => damaged !== null && damaged !== target)
          .map((damaged) =>
            checkTranslation(source, damaged ?? '', 'en').some((warning) => !before.has(warning.message)),
          );
      });
      return [name, share(results.length, results.filter(Boolean).length)];
    }),
  );
  return {
    segments: texts.length,
    falseAlarms: { segments: alarmed.length, percent: percentOf(alarmed.length, texts.length), byCode },
    caught,
  };
}

function share(damaged: number, caught: number): Measurement['caught'][string] {
  return { damaged, caught, percent: percentOf(caught, damaged) };
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

function print(name: string, { segments, falseAlarms, caught }: Measurement): void {
  console.log(`${name}: ${segments}`);
  const codes = Object.entries(falseAlarms.byCode).map(([code, count]) => `${code} ${count}`);
  console.log(`  correct, yet warned of   ${falseAlarms.segments} (${falseAlarms.percent} %)  ${codes.join(', ')}`);
  for (const [damage, result] of Object.entries(caught)) {
    console.log(`  ${damage.padEnd(24)} ${result.caught} of ${result.damaged} caught (${result.percent} %)`);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const corpus = readNtrex();
  if (corpus === null) {
    console.log('check-warnings: skipped, the NTREX development set is not beside the project.');
  } else {
    const result = { sentences: measure(corpus.sentences), paragraphs: measure(corpus.paragraphs) };
    if (values.json) console.log(JSON.stringify(result));
    else for (const [name, measurement] of Object.entries(result)) print(name, measurement);
  }
}
