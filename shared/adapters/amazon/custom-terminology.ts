import { GetTerminologyCommand, ImportTerminologyCommand, type TranslateClient } from '@aws-sdk/client-translate';
import type { Terminology } from '../../ports/translator.ts';

/**
 * The name of a glossary's custom terminology in Amazon Translate: it holds the hash of the terms, so that what was imported
 * under it never changes and a translation made with it says with which terms.
 */
export function customTerminologyName({ name, sha256 }: Pick<Terminology, 'name' | 'sha256'>): string {
  // ^([A-Za-z0-9-]_?)+$ (Amazon Translate API Reference, ImportTerminology).
  const allowed = name.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 200);
  return `${allowed}-${sha256.slice(0, 12)}`;
}

/** Imports a glossary unless the account has it already. @throws the SDK's errors */
export async function ensureCustomTerminology(
  client: Pick<TranslateClient, 'send'>,
  terminology: Terminology,
  languages: { readonly source: string; readonly target: string },
  abortSignal: AbortSignal,
): Promise<void> {
  const name = customTerminologyName(terminology);
  try {
    await client.send(new GetTerminologyCommand({ Name: name }), { abortSignal });
    return;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') throw error;
  }
  const rows = terminology.terms.map((term) => `${quoted(term.source)},${quoted(term.target)}`);
  const csv = [`${languages.source},${languages.target}`, ...rows, ''].join('\n');
  const command = new ImportTerminologyCommand({
    Name: name,
    MergeStrategy: 'OVERWRITE',
    TerminologyData: { File: Buffer.from(csv), Format: 'CSV', Directionality: 'UNI' },
  });
  await client.send(command, { abortSignal });
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
