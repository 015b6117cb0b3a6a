import { describe, expect, it } from 'vitest';
import { createExtractiveSummariser } from '../../../shared/adapters/extractive-summariser.ts';
import { summariserIdentity } from '../../../shared/config/summariser-identity.ts';
import { bridgeStory, buildTranslation } from '../../builders/translated-article.ts';

describe('createExtractiveSummariser', () => {
  it('goes by the name and version that the settings know it by', () => {
    const { name, version } = createExtractiveSummariser();
    expect({ name, version }).toEqual(summariserIdentity({ summariser: 'extractive' }));
  });

  it('gives a verified summary without warnings', async () => {
    const { summary, warnings } = await createExtractiveSummariser().summarise(
      buildTranslation(bridgeStory, { headline: true }),
    );
    expect(summary.verification.verified).toBe(summary.verification.claims);
    expect(warnings).toEqual([]);
  });
});
