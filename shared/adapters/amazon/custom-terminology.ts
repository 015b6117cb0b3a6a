import { setTimeout as sleep } from 'node:timers/promises';
import {
  DeleteTerminologyCommand,
  GetTerminologyCommand,
  ImportTerminologyCommand,
  type TranslateClient,
} from '@aws-sdk/client-translate';
import { TranslatorRefusedError } from '../../domain/errors.ts';
import type { Term, Terminology } from '../../ports/translator.ts';

/** A glossary as Amazon Translate keeps it: one for each target language. */
export interface CustomTerminology {
  readonly name: string;
  readonly targetLanguage: string;
  readonly terms: readonly Term[];
}

/** The language that is translated from, as Amazon Translate calls it. */
export const sourceLanguage = 'ar';

type Client = Pick<TranslateClient, 'send'>;

/** How long to wait before looking again whether an import has arrived. */
const lookAgainMs = 500;

/**
 * The name of a glossary in Amazon Translate: it holds the hash of the terms, so that what was imported under it never
 * changes. An import over an existing name takes up to 10 minutes to show (Amazon Translate API Reference,
 * ImportTerminology), during which nobody could say with which terms a text was translated.
 * @param owner who imports it and may delete it: a stack, or a person's machine
 */
export function customTerminologyName(
  owner: string,
  targetLanguage: string,
  { sha256 }: Pick<Terminology, 'sha256'>,
): string {
  // ^([A-Za-z0-9-]_?)+$, 256 characters at most (the same page).
  return `${owner.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 128)}-${targetLanguage}-${shortHash(sha256)}`;
}

/** Whether a name was made for a glossary of these terms. */
export function isNamedAfter(name: string, { sha256 }: Pick<Terminology, 'sha256'>): boolean {
  return name.endsWith(`-${shortHash(sha256)}`);
}

/** Whether the account has a terminology of this name, ready for use. @throws the SDK's errors */
export async function hasCustomTerminology(client: Client, name: string, abortSignal: AbortSignal): Promise<boolean> {
  const found = await client.send(new GetTerminologyCommand({ Name: name }), { abortSignal }).catch(ignoreNotFound);
  return found !== null;
}

/**
 * Imports a glossary and waits until it is there to be used.
 * @throws TranslatorRefusedError when the service leaves terms out @throws the SDK's errors and the signal's reason
 */
export async function importCustomTerminology(
  client: Client,
  { name, targetLanguage, terms }: CustomTerminology,
  abortSignal: AbortSignal,
): Promise<void> {
  const File = Buffer.from(csvOf(targetLanguage, terms));
  const command = new ImportTerminologyCommand({
    Name: name,
    MergeStrategy: 'OVERWRITE',
    TerminologyData: { File, Format: 'CSV', Directionality: 'UNI' },
  });
  const { TerminologyProperties: imported } = await client.send(command, { abortSignal });
  const skipped = imported?.SkippedTermCount ?? 0;
  if (skipped > 0) {
    await removeCustomTerminology(client, name, abortSignal);
    const reason = imported?.Message ?? 'it gives no reason';
    throw new TranslatorRefusedError(
      `Amazon Translate leaves out ${skipped} of the glossary's ${terms.length} terms (${reason}). Mend or remove them.`,
    );
  }
  while (!(await hasCustomTerminology(client, name, abortSignal))) {
    await sleep(lookAgainMs, undefined, { signal: abortSignal });
  }
}

/** Deletes a glossary; one that is not there is fine. @throws the SDK's errors */
export async function removeCustomTerminology(client: Client, name: string, abortSignal: AbortSignal): Promise<void> {
  await client.send(new DeleteTerminologyCommand({ Name: name }), { abortSignal }).catch(ignoreNotFound);
}

function ignoreNotFound(error: unknown): null {
  if (error instanceof Error && error.name === 'ResourceNotFoundException') return null;
  throw error;
}

function csvOf(targetLanguage: string, terms: readonly Term[]): string {
  const rows = terms.map((term) => `${quoted(term.source)},${quoted(term.target)}`);
  return [`${sourceLanguage},${targetLanguage}`, ...rows, ''].join('\n');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function shortHash(sha256: string): string {
  return sha256.slice(0, 12);
}
