import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translation } from '../../shared/contract/translation.ts';
import { summarise } from '../../shared/summary/summarise.ts';

const sizes = [1250, 2500, 5000, 10_000, 20_000];
const rounds = 7;
const warmUps = 8;

/** How much processor time an article takes, and how the time grows with its length (1 is linear). */
export interface SpeedScores {
  readonly millisecondsByWords: Readonly<Record<string, number>>;
  readonly exponent: number;
}

/** Measures the whole way from a translation to its verified summary, on articles put together from a folder of fixtures; null
 * when the folder is not there. */
export function measureSpeed(folder: string): SpeedScores | null {
  if (!existsSync(folder)) return null;
  const paragraphs = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap(
      (name): string[] => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { paragraphs: string[] }).paragraphs,
    );
  // Once warm: the compiler has seen every part of the code often enough before any size is measured.
  const long = articleOf(paragraphs, sizes.at(-1) ?? 0);
  for (let round = 0; round < warmUps; round++) summarise(long());
  const times = sizes.map((words) => leastTime(articleOf(paragraphs, words)));
  // The slope of the line through (log words, log time) by least squares.
  const points = sizes.map((words, index) => [Math.log(words), Math.log(times[index] ?? 1)] as const);
  const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length) as [
    number,
    number,
  ];
  const slope =
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return {
    millisecondsByWords: Object.fromEntries(sizes.map((words, index) => [String(words), times[index] ?? 0])),
    exponent: slope,
  };
}

/** The least processor time of several rounds: other work on the machine adds to the clock, and only ever adds. */
function leastTime(make: () => Translation): number {
  const times = Array.from({ length: rounds }, () => {
    const translation = make();
    const before = process.cpuUsage();
    summarise(translation);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Each call gives a new list of segments, so that nothing read before is used again. */
function articleOf(paragraphs: readonly string[], words: number): () => Translation {
  const sources: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? '';
    sources.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  // English of about the same make-up: sentence ends, quotation marks and digits where the Arabic has them.
  const target = (source: string): string =>
    source
      .replace(/\p{Script=Arabic}+/gu, 'word')
      .replace(/،/g, ',')
      .replace(/؟/g, '?')
      .replace(/^word/, 'Word');
  const source = {
    bucket: 'b',
    key: 'a.txt',
    versionId: null,
    etag: '',
    sha256: '0'.repeat(64),
    bytes: 0,
    encoding: 'utf-8',
    mediaType: 'text/plain',
    language: 'ar' as const,
    published: '2024-03-14',
    url: null,
  };
  return () => ({
    schemaVersion: '1.0',
    source,
    targetLanguage: 'en',
    translator: { name: 'none', grade: 'gist', version: '0', terminology: null },
    segments: sources.map((text, index) => ({
      id: `s${index + 1}`,
      kind: 'paragraph',
      source: text,
      target: target(text),
      warnings: [],
    })),
  });
}
