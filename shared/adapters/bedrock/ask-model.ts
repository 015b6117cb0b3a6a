import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { faultOf, gaveUp, refusedError } from './converse-fault.ts';

const firstWaitMs = 500;
const longestWaitMs = 10_000;

/**
 * Sends a request until it is answered: tries that were throttled or failed are repeated after waits that double, with full
 * jitter, until the time for all of them is over. A model that takes no temperature is asked again without one.
 * @returns null when the article is longer than the model can read
 * @throws SummariserUnavailableError when the time is over, SummariserRefusedError for what another try cannot mend
 */
export async function askModel(
  client: Pick<BedrockRuntimeClient, 'send'>,
  request: ConverseCommandInput,
  timeoutSeconds: number,
): Promise<ConverseCommandOutput | null> {
  const modelId = request.modelId ?? '';
  let sent = request;
  const timeOver = AbortSignal.timeout(timeoutSeconds * 1000);
  let lastError: unknown = null;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await client.send(new ConverseCommand(sent), { abortSignal: timeOver });
    } catch (error) {
      if (timeOver.aborted) throw gaveUp(lastError ?? error, modelId, timeoutSeconds);
      const fault = faultOf(error);
      if (fault === 'too-long') return null;
      if (fault === 'temperature' && sent.inferenceConfig?.temperature !== undefined) {
        sent = withoutTemperature(request);
        continue;
      }
      if (fault !== 'unavailable') throw refusedError(error, modelId);
      lastError = error;
    }
    const wait = Math.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** attempt);
    // An abort during the wait ends the next try before it is sent.
    await sleep(wait, undefined, { signal: timeOver }).catch(() => undefined);
  }
}

function withoutTemperature(request: ConverseCommandInput): ConverseCommandInput {
  const { temperature: _, ...inferenceConfig } = request.inferenceConfig ?? {};
  return { ...request, inferenceConfig };
}
