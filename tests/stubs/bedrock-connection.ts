import { type BedrockSummariserOptions, createBedrockSummariser } from '../../shared/adapters/bedrock-summariser.ts';
import { createExtractiveSummariser } from '../../shared/adapters/extractive-summariser.ts';
import type { Summariser } from '../../shared/ports/summariser.ts';
import { type BedrockStub, type Behaviour, startBedrockStub } from './bedrock-stub.ts';

/** A stub of Bedrock and a summariser that talks to it. */
export interface BedrockConnection {
  readonly stub: BedrockStub;
  readonly summariser: Summariser;
}

/** Starts a stub that plays the behaviours, and connects a summariser to it. */
export async function connectBedrock(
  behaviours: readonly Behaviour[],
  options: Partial<BedrockSummariserOptions> = {},
): Promise<BedrockConnection> {
  const stub = await startBedrockStub(behaviours);
  const summariser = createBedrockSummariser({
    modelId: 'eu.maker.model-v1:0',
    maxOutputTokens: 4000,
    requestTimeoutSeconds: 20,
    minimumVerifiedShare: 0.7,
    usdPerMillionInputTokens: 3,
    usdPerMillionOutputTokens: 15,
    extractive: createExtractiveSummariser(),
    client: { region: 'eu-west-1', endpoint: stub.url, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } },
    ...options,
  });
  return { stub, summariser };
}
