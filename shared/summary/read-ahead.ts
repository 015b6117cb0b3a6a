import { type ReadSource, type ReadTarget, readSource, readTarget } from './read-text.ts';

/**
 * What has been read of an article before its summary is asked for. It belongs to one run and goes with it; each reading
 * is handed out once, since what is found in one segment must not stand for what is found in another of the same words.
 */
export class ReadAhead {
  readonly #sources = new Map<string, ReadSource>();
  readonly #targets = new Map<string, ReadTarget>();

  /** Reads a source, or with its translation what the summary will ask of that. */
  read(source: string, target: string | null): void {
    if (!this.#sources.has(source)) this.#sources.set(source, readSource(source));
    if (target === null || this.#targets.has(target)) return;
    const read = readTarget(target);
    // Numbers of a translation are looked for only where the source has some.
    if (this.#sources.get(source)?.numbers.length) for (const sentence of read.sentences) read.numbersIn(sentence);
    this.#targets.set(target, read);
  }

  /** A source as it was read, or is read now. */
  source(text: string): ReadSource {
    return taken(this.#sources, text) ?? readSource(text);
  }

  /** A translation as it was read, or is read now. */
  target(text: string): ReadTarget {
    return taken(this.#targets, text) ?? readTarget(text);
  }
}

function taken<T>(readings: Map<string, T>, text: string): T | undefined {
  const reading = readings.get(text);
  readings.delete(text);
  return reading;
}
