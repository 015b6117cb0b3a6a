import type { Grade, Warning } from '../contract/translation.ts';

/** An engine's answer to one request. */
export interface RequestAnswer {
  /** The translated lines; an engine may lose or add lines, so the caller checks. */
  readonly lines: readonly string[];
  /** What the provider bills for this request, in characters (Unicode code points for Amazon Translate); 0 when free. */
  readonly billedCharacters: number;
}

/** A term of the house glossary. */
export interface Term {
  readonly source: string;
  readonly target: string;
}

/** The house glossary in force. */
export interface Terminology {
  readonly name: string;
  readonly sha256: string;
  readonly terms: readonly Term[];
}

/** A machine translation engine for one language pair. */
export interface Translator {
  readonly name: string;
  readonly grade: Grade;
  /** Changes when the same text may come out differently. */
  readonly version: string;
  readonly targetLanguage: string;
  readonly terminology: Terminology | null;
  /** The most UTF-8 bytes one request may hold, lines joined by newlines; null when there is no limit. */
  readonly maxRequestBytes: number | null;
  /** How many requests of one article may be under way at once. */
  readonly concurrency: number;
  /** US dollars per million characters billed; 0 when free. Only a paid engine needs the lease and the progress object. */
  readonly usdPerMillionCharacters: number;
  /** Sends one request.
   * @throws TranslatorUnavailableError (retryable) @throws TranslatorRefusedError (permanent) */
  translate(lines: readonly string[], signal?: AbortSignal): Promise<RequestAnswer>;
  /** What the engine itself doubts in its translation of a line, translated now or earlier; absent where it cannot tell. */
  doubtsAbout?(line: string): readonly Warning[];
  /** Frees workers and sockets, where there are any. */
  close?(): Promise<void>;
}
