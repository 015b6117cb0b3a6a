import { describe, expect, it } from 'vitest';
import { createBedrockSummariser } from '../../../../shared/adapters/bedrock-summariser.ts';
import { createExtractiveSummariser } from '../../../../shared/adapters/extractive-summariser.ts';
import { summariserIdentity } from '../../../../shared/config/summariser-identity.ts';

describe('the name and version of a model’s summaries', () => {
  it.each(['amazon.nova-pro-v1:0', 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0'])(
    'are those that the settings know them by, for %s',
    (modelId) => {
      const { name, version } = createBedrockSummariser({
        modelId,
        maxOutputTokens: 1,
        requestTimeoutSeconds: 1,
        minimumVerifiedShare: 1,
        usdPerMillionInputTokens: 0,
        usdPerMillionOutputTokens: 0,
        extractive: createExtractiveSummariser(),
        client: { region: 'eu-west-1' },
      });
      expect({ name, version }).toEqual(summariserIdentity({ summariser: 'bedrock', bedrockModelId: modelId }));
      const others = [
        summariserIdentity({ summariser: 'extractive' }),
        summariserIdentity({ summariser: 'bedrock', bedrockModelId: `${modelId}:1` }),
        summariserIdentity({ summariser: 'bedrock', bedrockModelId: modelId, entitySource: 'comprehend' }),
      ];
      expect(others).not.toContainEqual({ name, version });
    },
  );
});
