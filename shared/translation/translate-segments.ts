import type { TranslatedSegment, Warning } from '../contract/translation.ts';
import type { Segment } from '../domain/article.ts';
import { onDemand } from '../domain/on-demand.ts';
import type { ArticleReading } from '../ports/summariser.ts';
import type { Translator } from '../ports/translator.ts';
import type { checkTranslation } from './checks/check-translation.ts';
import { createIdleQueue, type IdleQueue } from './idle-queue.ts';
import { planTranslation } from './plan-translation.ts';
import { termsIn } from './terms-in.ts';
import { type Billed, type RequestOptions, translateRequests } from './translate-requests.ts';
import type { TranslationMemory } from './translation-memory.ts';

export { DeadlineReachedError } from './translate-requests.ts';

/** How segments are translated. */
export interface TranslateOptions extends Omit<RequestOptions, 'onTarget'> {
  readonly memory: TranslationMemory;
  /** Reads the texts while requests are under way: alone at first, and again with their translations. */
  readonly reading?: ArticleReading;
}

/** An article's segments in both languages, and what that took. */
export interface SegmentsTranslation extends Billed {
  readonly segments: TranslatedSegment[];
  /** Code points of source text that an earlier translation had. */
  readonly reusedCharacters: number;
}

/**
 * Translates the segments of an article, paying for nothing twice, and checks each translation. The result does not depend
 * on the order in which answers come.
 * @throws DeadlineReachedError @throws TranslatorUnavailableError @throws TranslatorRefusedError
 */
export async function translateSegments(
  segments: readonly Segment[],
  translator: Translator,
  { memory, reading, ...options }: TranslateOptions,
): Promise<SegmentsTranslation> {
  const sources = segments.map((segment) => segment.source);
  const plan = planTranslation(sources, translator, memory);
  const checks = onDemand(() => import('./checks/check-translation.ts'));
  const targets = new Map(plan.known);
  const warningsBySource = new Map<string, readonly Warning[]>();
  const queued = new Set<string>();
  const idle = createIdleQueue();
  // The first article loads the checks while its first request is under way.
  idle.add(checks);
  const sourcesByLine = groupSources(plan.linesBySource);
  // Checking while other requests are under way costs no time; a source is checked when its last line has come.
  const check = (line: string): void => {
    for (const source of sourcesByLine.get(line) ?? []) {
      const lines = plan.linesBySource.get(source) ?? [];
      if (queued.has(source) || !lines.every((each) => targets.has(each))) continue;
      queued.add(source);
      const target = lines.map((each) => targets.get(each)).join(' ');
      idle.add(async () => {
        const { checkTranslation } = await checks();
        warningsBySource.set(source, warningsOf(source, target, lines, translator, checkTranslation));
      });
      if (reading !== undefined) idle.add(() => safely(() => reading.readTranslated(source, target)));
    }
  };
  if (reading !== undefined) readAhead(reading, [...plan.linesBySource.keys()], idle);
  for (const line of plan.known.keys()) check(line);
  const { billed } = await translateRequests(plan.requests, translator, {
    ...options,
    onTarget: (line, target) => {
      targets.set(line, target);
      check(line);
    },
  });
  await idle.done();
  const { checkTranslation } = await checks();
  return {
    segments: segments.map(({ id, kind, source }) => {
      const lines = plan.linesBySource.get(source) ?? [];
      const target = lines.map((line) => targets.get(line) ?? '').join(' ');
      const terms = termsIn(source, translator.terminology);
      const warnings = warningsBySource.get(source) ?? warningsOf(source, target, lines, translator, checkTranslation);
      return { id, kind, source, target, warnings: [...warnings], ...(terms.length > 0 && { terms }) };
    }),
    ...billed,
    reusedCharacters: plan.reusedCharacters,
  };
}

/** Reads sources step by step, each step behind what came into the queue before it. */
function readAhead(reading: ArticleReading, sources: readonly string[], idle: IdleQueue): void {
  const steps = safely(() => reading.readSources(sources));
  const step = (): void => {
    if (safely(() => steps?.next().done) === false) idle.add(step);
  };
  idle.add(step);
}

/** A text that cannot be read is the summary's to tell of; its translation is paid for and stays. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** What is to be checked in a translation: what comparing it with its source shows, and what its engine doubts itself. */
function warningsOf(
  source: string,
  target: string,
  lines: readonly string[],
  translator: Translator,
  check: typeof checkTranslation,
): Warning[] {
  const doubts = lines.flatMap((line) => translator.doubtsAbout?.(line) ?? []);
  return [
    ...check(source, target, translator.targetLanguage),
    ...doubts.filter(({ code }, index) => doubts.findIndex((doubt) => doubt.code === code) === index),
  ];
}

/** The sources that each line is of; equal sources are one. */
function groupSources(linesBySource: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const [source, lines] of linesBySource) {
    for (const line of new Set(lines)) {
      const sources = grouped.get(line);
      if (sources === undefined) grouped.set(line, [source]);
      else sources.push(source);
    }
  }
  return grouped;
}
