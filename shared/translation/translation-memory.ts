import type { Translation } from '../contract/translation.ts';
import { sha256 } from '../domain/fingerprint.ts';
import type { Term, Translator } from '../ports/translator.ts';
import { termsIn } from './terms-in.ts';

/** A translation that need not be made again. */
export interface RememberedTarget {
  readonly target: string;
  /** Whether an earlier translation paid for it; what unfinished runs of this one sent is billed in its own account. */
  readonly reused: boolean;
}

/** Translations that need not be made again, by reuse key. */
export interface TranslationMemory {
  lookup(reuseKey: string): RememberedTarget | null;
  /** Whether it holds what unfinished runs sent, which may be pieces of segments. */
  readonly hasPieces: boolean;
}

/** What of a translator decides how a text comes out. */
export type TranslatorIdentity = Pick<Translator, 'name' | 'version' | 'targetLanguage' | 'terminology'>;

/**
 * The key under which the translation of a text is kept: a hash of the text, the translator and the terms of its terminology
 * that occur in the text, so that a new term does not make every translation stale.
 */
export function reuseKey(source: string, translator: TranslatorIdentity): string {
  return keyOf(source, translator, termsIn(source, translator.terminology));
}

/** The memory that an article's previous translation and the progress of its unfinished runs make. */
export function memoryFrom(previous: Translation | null, progress: ReadonlyMap<string, string>): TranslationMemory {
  const targets = new Map<string, string>();
  for (const { source, target, terms } of previous?.segments ?? []) {
    if (previous === null || target === '') continue;
    const { translator, targetLanguage } = previous;
    targets.set(
      keyOf(source, { name: translator.name, version: translator.version, targetLanguage }, terms ?? []),
      target,
    );
  }
  return {
    hasPieces: progress.size > 0,
    lookup: (key) => {
      const target = progress.get(key) ?? targets.get(key);
      return target === undefined ? null : { target, reused: targets.has(key) };
    },
  };
}

function keyOf(
  source: string,
  { name, version, targetLanguage }: Omit<TranslatorIdentity, 'terminology'>,
  terms: readonly Term[],
): string {
  // By code unit: the order must not depend on the machine's locale or the glossary's order.
  const pairs = terms
    .map((term) => [term.source, term.target])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  return sha256(JSON.stringify([name, version, targetLanguage, source, pairs]));
}
