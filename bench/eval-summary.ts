import { join } from 'node:path';
import { measureSpeed, type SpeedScores } from './summary/measure-speed.ts';
import type { Score } from './summary/normalise.ts';
import { type FixtureScores, type Share, scoreFixtures } from './summary/score-fixtures.ts';
import { type NameScores, scoreNames } from './summary/score-names.ts';
import { type SentenceScores, scoreSentences } from './summary/score-sentences.ts';

// The figures of the structured summary, as one table; `--json` for machines, `--faults` to see what the articles get wrong. Rules
// have been fitted to all three sets; docs/quality.md keeps what the last two gave when they were run for the first time.
const root = join(import.meta.dirname, '..');
const data = join(root, '../shared/data');
const fixtures = join(root, 'tests/fixtures/articles');
const flags = new Set(process.argv.slice(2));

const reportFault = flags.has('--faults') ? (fault: string) => console.log(fault) : undefined;

const figures = {
  anercorp: scoreNames(join(data, 'ner/anercorp.jsonl')),
  aqmar: scoreNames(join(data, 'ner/aqmar.jsonl')),
  easc: scoreSentences(join(data, 'easc')),
  seen: scoreFixtures(join(fixtures, 'seen'), reportFault),
  seen2: scoreFixtures(join(fixtures, 'seen-2'), reportFault),
  seen3: scoreFixtures(join(fixtures, 'seen-3'), reportFault),
  speed: measureSpeed(join(fixtures, 'seen')),
};

if (flags.has('--json')) console.log(JSON.stringify(figures, null, 2));
else printTable();

function printTable(): void {
  console.log('| figure | measured | target |\n|---|---|---|');
  names('ANERcorp dev', figures.anercorp, '0.65');
  names('AQMAR dev', figures.aqmar, '');
  sentences(figures.easc);
  articles('seen', figures.seen);
  articles('seen, second set', figures.seen2);
  articles('seen, third set', figures.seen3);
  speed(figures.speed);
}

function row(figure: string, measured: string, target = ''): void {
  console.log(`| ${figure} | ${measured} | ${target} |`);
}

function names(set: string, scores: NameScores | null, target: string): void {
  if (scores === null) {
    console.log(`(${set}: skipped, its file is not there)`);
    return;
  }
  row(`${set}: names in each record, F1`, scores.wholeTokens.all.f1.toFixed(3), target);
  for (const type of ['PER', 'LOC', 'ORG'] as const) row(`${set}: ${type}`, prf(scores.wholeTokens[type]));
  row(`${set}: proclitics left out`, prf(scores.withoutProclitics));
}

function sentences(scores: SentenceScores | null): void {
  if (scores === null) {
    console.log('(EASC dev: skipped, its folder is not there)');
    return;
  }
  row(
    `EASC dev (${scores.articles}): key points, ROUGE-1 at equal length`,
    scores.keyPoints.toFixed(3),
    `${(scores.lead - 0.02).toFixed(3)}`,
  );
  row(
    'EASC dev: LEAD / TextRank / random',
    [scores.lead, scores.textRank, scores.random].map((score) => score.toFixed(3)).join(' / '),
  );
}

function articles(set: string, scores: FixtureScores | null): void {
  if (scores === null) {
    console.log(`(${set} articles: skipped)`);
    return;
  }
  row(`${set} articles (${scores.articles}): quoted spans`, share(scores.quotedSpans), '0.95');
  row(`${set}: utterances told`, share(scores.utterances), '0.95');
  row(`${set}: speakers right`, share(scores.speakers), '0.85');
  row(`${set}: speakers wrong`, String(scores.wrongSpeakers), '0');
  row(`${set}: dates (invented)`, `${share(scores.dates)} (${scores.inventedDates})`, '0.90');
  row(`${set}: numbers (invented)`, `${share(scores.numbers)} (${scores.inventedNumbers})`, '0.95');
  row(`${set}: units`, share(scores.units));
  row(
    `${set}: people / organisations / places, F1`,
    [scores.people, scores.organisations, scores.places].map(({ f1 }) => f1.toFixed(3)).join(' / '),
  );
}

function speed(scores: SpeedScores | null): void {
  if (scores === null) {
    console.log('(speed: skipped)');
    return;
  }
  for (const [words, time] of Object.entries(scores.millisecondsByWords))
    row(`${words} words`, `${time.toFixed(1)} ms`, words === '5000' ? '50 ms' : '');
  row('growth with length: exponent', scores.exponent.toFixed(2), '1');
}

function prf({ precision, recall, f1 }: Score): string {
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

function share({ right, of }: Share): string {
  return `${(of === 0 ? 0 : right / of).toFixed(3)} (${right}/${of})`;
}
