import type { Bead } from './align/align-sentences.ts';
import { alignTexts } from './align/align-texts.ts';
import { mentionSteps } from './names/find-mentions.ts';
import type { Mention } from './names/mention.ts';
import { type ReadSource, type ReadTarget, readSource, readTarget } from './read-text.ts';

/** What is known of a text before its article is complete. */
interface Reading {
  readonly source: ReadSource;
  translated: { readonly target: string; readonly read: ReadTarget; readonly beads: readonly Bead[] | null } | null;
}

/**
 * What has been read of an article before its summary is asked for. It belongs to one run and goes with it; each reading
 * is handed out once, since what is found in one segment must not stand for what is found in another of the same words.
 */
export class ReadAhead {
  readonly #readings = new Map<string, Reading>();
  /** The texts that were read last, with their names, once all are known: a name in one tells what a word in another is. */
  #named: { readonly texts: readonly string[]; readonly mentions: ReadonlyMap<string, readonly Mention[]> } | null =
    null;

  /** Reads the different texts of an article, one at each step, and then finds the names in all of them. */
  *readSources(texts: readonly string[]): Generator<void> {
    this.#named = null;
    const sources: ReadSource[] = [];
    for (const text of texts) {
      const source = readSource(text);
      sources.push(source);
      this.#readings.set(text, { source, translated: null });
      yield;
    }
    const found = yield* mentionSteps(sources);
    this.#named = { texts, mentions: new Map(texts.map((text, index) => [text, found[index] ?? []])) };
  }

  /** Reads a text's translation: its words, the numbers where the text has some, and its sentences beside the text's. */
  readTranslated(text: string, target: string): void {
    const reading = this.#readings.get(text);
    if (reading === undefined) return;
    const { source } = reading;
    const read = readTarget(target);
    if (source.numbers.length > 0) for (const sentence of read.sentences) read.numbersIn(sentence);
    const mentions = this.#named?.mentions.get(text);
    reading.translated = { target, read, beads: mentions === undefined ? null : alignTexts(source, mentions, read) };
  }

  /** The names in the texts of an article, when these are the very texts that were read last; null otherwise. */
  mentionsIn(texts: readonly string[]): readonly (readonly Mention[])[] | null {
    const named = this.#named;
    if (named?.texts.length !== texts.length || !texts.every((text, index) => text === named.texts[index])) return null;
    return texts.map((text) => named.mentions.get(text) ?? []);
  }

  /** What is known of a text; only what is asked first. */
  take(text: string): Reading | undefined {
    const reading = this.#readings.get(text);
    this.#readings.delete(text);
    return reading;
  }
}
