import { createHash } from 'node:crypto';
import type { TranslatorReference } from '../contract/translation.ts';

/** A maker's name and version. */
export interface MakerIdentity {
  readonly name: string;
  readonly version: string;
}

/** What of the settings decides what outputs say. */
export interface SettingsToIdentify {
  readonly pipelineVersion: string;
  readonly summariser: MakerIdentity;
  /** Formats, in any order. */
  readonly exports: readonly string[];
}

/** Identifies everything that decides what a translation says beside the article: another value means translate again. */
export function translationFingerprint(pipelineVersion: string, translator: TranslatorReference): string {
  return digest([pipelineVersion, translator.name, translator.version, translator.terminology?.sha256 ?? null]);
}

/** Identifies everything that decides what all outputs say: the translation's part, the summariser and the exports. */
export function settingsFingerprint(
  { pipelineVersion, summariser, exports }: SettingsToIdentify,
  translator: TranslatorReference,
): string {
  const translated = translationFingerprint(pipelineVersion, translator);
  return digest([translated, summariser.name, summariser.version, ...[...exports].sort()]);
}

/** The SHA-256 of some bytes or of a text's UTF-8, as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function digest(parts: readonly (string | null)[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32);
}
