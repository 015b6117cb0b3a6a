import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDeployedSummariser } from '../../../lambdas/deployed-summariser.ts';
import { createTelemetry } from '../../../lambdas/middleware/telemetry.ts';
import type { SummarySettings } from '../../../shared/config/function-settings.ts';
import { services } from '../../../shared/config/names.ts';
import { muralStory, painter } from '../../builders/mural-story.ts';
import { buildTranslation } from '../../builders/translated-article.ts';
import { type Behaviour, startBedrockStub } from '../../stubs/bedrock-stub.ts';
import { type ComprehendBehaviour, startComprehendStub } from '../../stubs/comprehend-stub.ts';
import { copyingModel } from '../../stubs/copying-model.ts';

const settings = {
  environment: 'dev',
  summariser: 'bedrock',
  entitySource: 'comprehend',
  bedrockModelId: 'eu.maker.model-v1:0',
  bedrockUsdPerMillionInputTokens: 1,
  bedrockUsdPerMillionOutputTokens: 4,
} as SummarySettings;

interface Counted {
  readonly reason?: string;
  readonly SummariserFallbacks?: number | number[];
  readonly NamesFallbacks?: number | number[];
}

/** What is counted of a summary when the services behave like this. */
async function counted(model: Behaviour, names: ComprehendBehaviour, targetLanguage = 'en'): Promise<Counted[]> {
  const bedrock = await startBedrockStub([model]);
  const comprehend = await startComprehendStub([names]);
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', bedrock.url);
  vi.stubEnv('AWS_ENDPOINT_URL_COMPREHEND', comprehend.url);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const telemetry = createTelemetry(services.summarise, 'dev');
    vi.spyOn(telemetry.logger, 'info').mockReturnValue();
    const summariser = await createDeployedSummariser(settings, telemetry);
    await summariser.summarise({ ...buildTranslation(muralStory), targetLanguage });
    await telemetry.publish();
    const lines = written.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith('{'));
    return lines.map((line) => {
      const { _aws, environment, service, ...values } = JSON.parse(line);
      expect({ environment, service }).toEqual({ environment: 'dev', service: 'summarise-article' });
      return values;
    });
  } finally {
    written.mockRestore();
    await Promise.all([bedrock.close(), comprehend.close()]);
  }
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('createDeployedSummariser', () => {
  const answering: Behaviour = { does: 'read', model: copyingModel };
  const finding: ComprehendBehaviour = { does: 'find', words: { [painter.source]: 'PERSON' } };

  it('counts a summary that both services helped with as none without them', async () => {
    expect(await counted(answering, finding)).toEqual([{ SummariserFallbacks: 0, NamesFallbacks: 0 }]);
  });

  it('counts a summary without the model, and why', async () => {
    const lines = await counted({ does: 'answer', answer: undefined, stopReason: 'refusal' }, finding);
    expect(lines).toContainEqual({ SummariserFallbacks: 1, NamesFallbacks: 0 });
    expect(lines).toContainEqual({ SummariserFallbacks: 1, reason: 'withheld' });
    expect(lines).toHaveLength(2);
  });

  it('counts a summary without the names of Amazon Comprehend, and why', async () => {
    const lines = await counted(answering, { does: 'fail', status: 400, type: 'AccessDeniedException' });
    expect(lines).toContainEqual({ SummariserFallbacks: 0, NamesFallbacks: 1 });
    expect(lines).toContainEqual({ NamesFallbacks: 1, reason: 'refused' });
    expect(lines).toHaveLength(2);
  });

  it('counts nothing of the model in a language that no model is asked in', async () => {
    expect(await counted(answering, finding, 'fr')).toEqual([{ NamesFallbacks: 0 }]);
  });
});
