import { describe, expect, it } from 'vitest';
import { weatherStorm } from '../../chaos/storm.ts';
import { calm, storm } from '../../chaos/stormy-service.ts';
import { chaosSummariser as summariser } from '../../chaos/summariser.ts';

const environment = { seed: 7, articles: 200, summariser, functions: 20, requestsPerSecond: 1 };

describe('weatherStorm', () => {
  it('brings every good article through, parks every poisoned one and refuses every faulty one', async () => {
    const report = await weatherStorm({ ...environment, weather: storm, slowDown: 0.005 });
    expect(report.findings).toEqual([]);
    expect(report.complete + report.rejected + report.failed).toBe(200);
    expect(report.parked).toBeGreaterThanOrEqual(report.failed);
    expect(report.service.throttled).toBeGreaterThan(20);
  }, 60_000);

  it('sends each article once when nothing fails', async () => {
    const report = await weatherStorm({
      ...environment,
      articles: 30,
      weather: { ...calm, poison: '\u0001' },
      slowDown: 0,
    });
    expect(report.findings.filter((finding) => !finding.includes('a poison article'))).toEqual([]);
    expect(report.service.answered).toBe(report.complete);
  }, 60_000);
});
