import { Logger } from '@aws-lambda-powertools/logger';
import { TranslateClient } from '@aws-sdk/client-translate';
import {
  customTerminologyName,
  hasCustomTerminology,
  importCustomTerminology,
  removeCustomTerminology,
} from '../shared/adapters/amazon/custom-terminology.ts';
import { toTranslatorError } from '../shared/adapters/amazon/translate-fault.ts';
import { readImportSettings } from '../shared/config/function-settings.ts';
import type { ImportRequest } from '../shared/config/names.ts';
import { ConfigurationError } from '../shared/domain/errors.ts';
import { customResourceHandler } from './cloudformation/custom-resource.ts';
import { readTerminology } from './read-terminology.ts';

const settings = readImportSettings(process.env);
const client = new TranslateClient({ maxAttempts: 5 });

/**
 * Brings the deployed glossary into Amazon Translate for one target language. Its name there is the resource's identifier
 * and changes with the terms: CloudFormation asks to delete the old name once everything uses the new one, and to delete
 * the new one when a deployment is rolled back.
 */
export const handler = customResourceHandler(
  new Logger({ serviceName: 'import-terminology' }),
  async (event, signal) => {
    const request = event.ResourceProperties as unknown as ImportRequest;
    try {
      return event.RequestType === 'Delete'
        ? await remove(event.PhysicalResourceId, request, signal)
        : await bring(request, signal);
    } catch (error) {
      throw toTranslatorError(error, `to ${event.RequestType.toLowerCase()} the terminology`);
    }
  },
);

/** @returns the name under which it can be used */
async function bring({ owner, targetLanguage, sha256 }: ImportRequest, signal: AbortSignal): Promise<string> {
  const name = customTerminologyName(owner, targetLanguage, { sha256 });
  // So it is when the event comes again, and when a rollback asks for what was before: that is deleted last.
  if (await hasCustomTerminology(client, name, signal)) return name;
  const glossary = await readTerminology(settings.terminologyFile, targetLanguage);
  if (glossary.sha256 !== sha256) {
    throw new ConfigurationError([`${settings.terminologyFile} is not the glossary asked for. Deploy again.`]);
  }
  await importCustomTerminology(client, { name, targetLanguage, terms: glossary.terms }, signal);
  return name;
}

async function remove(name: string, { owner }: ImportRequest, signal: AbortSignal): Promise<string> {
  // What could not be created has another name, and nothing that could be deleted.
  if (name.startsWith(`${owner}-`)) await removeCustomTerminology(client, name, signal);
  return name;
}
