import { afterEach, describe, expect, it } from 'vitest';
import { type AmazonTranslateOptions, createAmazonTranslate } from '../../../shared/adapters/amazon-translate.ts';
import { TranslatorRefusedError, TranslatorUnavailableError } from '../../../shared/domain/errors.ts';
import { planTranslation } from '../../../shared/translation/plan-translation.ts';
import { translateSegments } from '../../../shared/translation/translate-segments.ts';
import { memoryFrom } from '../../../shared/translation/translation-memory.ts';
import { startTranslateStub, type TranslateStub, type TranslateStubOptions } from '../../stubs/translate-stub.ts';

const stubs: TranslateStub[] = [];

async function connected(stubOptions: TranslateStubOptions = {}, options: Partial<AmazonTranslateOptions> = {}) {
  const stub = await startTranslateStub(stubOptions);
  stubs.push(stub);
  const translator = createAmazonTranslate({
    targetLanguage: 'en',
    terminology: null,
    concurrency: 4,
    requestsPerSecond: 1000,
    usdPerMillionCharacters: 15,
    client: { region: 'eu-west-1', endpoint: stub.url, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } },
    ...options,
  });
  return { stub, translator };
}

afterEach(async () => {
  for (const stub of stubs.splice(0)) await stub.close();
});

describe('createAmazonTranslate', () => {
  it('translates line by line and counts what is billed in code points', async () => {
    const { stub, translator } = await connected();
    const answer = await translator.translate(['غادرت 12 سفينة 🚢', 'لم تصل.']);
    expect(answer.lines).toHaveLength(2);
    expect(answer.lines[0]).toContain('12');
    expect(answer.billedCharacters).toBe(24);
    expect(stub.stats()).toMatchObject({ requests: 1, characters: 24 });
  });

  it('repeats what was throttled or failed until it is answered, without loss or double billing', async () => {
    const { stub, translator } = await connected(
      { requestsPerSecond: 40, failureShare: 0.2 },
      { requestsPerSecond: 200 },
    );
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => translator.translate([`سفينة رقم ${index}`])),
    );
    expect(answers.map((answer, index) => answer.lines[0]?.includes(String(index)))).not.toContain(false);
    expect(stub.stats().answered).toBe(60);
    expect(stub.stats().throttled).toBeGreaterThan(0);
  });

  it('gives a hung try up and tries again', async () => {
    const { stub, translator } = await connected({ hangShare: 0.5 }, { firstTrySeconds: 1 });
    await translator.translate(['سفينة']);
    await translator.translate(['سفينة']);
    expect(stub.stats()).toMatchObject({ answered: 2, hung: 1 });
  });

  it('waits twice as long after each try that ran out of time, until a slow service answers', async () => {
    const { stub, translator } = await connected({ latencyMs: 600 }, { firstTrySeconds: 0.1 });
    expect((await translator.translate(['سفينة رقم 7'])).lines[0]).toContain('7');
    expect(stub.stats().requests).toBeGreaterThanOrEqual(3);
  });

  it('is unavailable when no try succeeds in time', async () => {
    const { translator } = await connected({ poison: ['سفينة'] }, { requestTimeoutSeconds: 0.5 });
    await expect(translator.translate(['سفينة'])).rejects.toThrow(TranslatorUnavailableError);
  });

  it('is unavailable when nobody answers the port', async () => {
    const { stub, translator } = await connected({}, { requestTimeoutSeconds: 0.3 });
    await stub.close();
    await expect(translator.translate(['سفينة'])).rejects.toMatchObject({ retryable: true });
  });

  it('is refused at once for what another try cannot mend', async () => {
    const { stub, translator } = await connected({}, { targetLanguage: 'xx' });
    await expect(translator.translate(['سفينة'])).rejects.toThrow(
      /UnsupportedLanguagePairException, HTTP 400\). Choose/,
    );
    await expect(translator.translate(['ب'.repeat(6_000)])).rejects.toThrow(TranslatorRefusedError);
    expect(stub.stats().requests).toBe(2);
  });

  it('never shows the text in its messages', async () => {
    const { translator } = await connected({ poison: ['غواصة'] }, { requestTimeoutSeconds: 0.2 });
    const error = await translator.translate(['غواصة']).catch((reason: unknown) => reason);
    expect(String(error)).not.toContain('غواصة');
  });

  it('stops at once when its signal is aborted', async () => {
    const { translator } = await connected({ hangShare: 1 });
    const controller = new AbortController();
    const answer = translator.translate(['سفينة'], controller.signal);
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
  });

  const terminology = {
    name: 'house terms',
    sha256: 'abcdef0123456789',
    terms: [{ source: 'السفينة البيضاء', target: 'the "White", Ship' }],
  };

  it('imports its terminology once, under a name that holds its hash, and uses it', async () => {
    const { stub, translator } = await connected({}, { terminology });
    const answer = await translator.translate(['غادرت السفينة البيضاء.']);
    expect(answer.lines[0]).toContain('the "White", Ship');
    expect((await translator.translate(['عادت السفينة البيضاء.'])).lines[0]).toContain('the "White", Ship');
    expect(stub.terminologies()).toEqual(['tarjuman-laptop-en-abcdef012345']);
  });

  it('uses a terminology that a deployment has imported, and imports none itself', async () => {
    const { stub, translator } = await connected({}, { terminology, importedAs: 'deployed-en-abcdef012345' });
    await expect(translator.translate(['غادرت السفينة البيضاء.'])).rejects.toMatchObject({
      retryable: true,
      message: expect.stringContaining('no longer has the terminology'),
    });
    expect(stub.stats()).toMatchObject({ requests: 1, answered: 0 });
    expect(stub.terminologies()).toEqual([]);
  });

  it('imports its terminology again when somebody has deleted it', async () => {
    const { stub, translator } = await connected({}, { terminology });
    await translator.translate(['غادرت السفينة البيضاء.']);
    for (const Name of stub.terminologies()) {
      const headers = { 'x-amz-target': 'AWSShineFrontendService_20170701.DeleteTerminology' };
      await fetch(stub.url, { method: 'POST', headers, body: JSON.stringify({ Name }) });
    }
    await expect(translator.translate(['غادرت السفينة البيضاء.'])).rejects.toThrow(TranslatorUnavailableError);
    expect((await translator.translate(['غادرت السفينة البيضاء.'])).lines[0]).toContain('the "White", Ship');
  });
});

describe('translateSegments with Amazon Translate', () => {
  const nothing = memoryFrom(null, new Map());
  const segments = Array.from({ length: 90 }, (_, index) => ({
    id: `s${index + 1}`,
    kind: 'paragraph' as const,
    source: `قال صاحب القارب ${index + 11} إن ${'الأمواج كانت عالية جدا '.repeat(1 + (index % 9))}ثم عاد.`,
  }));

  it('sends the planned number of requests, none over the limit, no more at once than allowed', async () => {
    const { stub, translator } = await connected({ latencyMs: 5 }, { concurrency: 2 });
    const result = await translateSegments(segments, translator, { memory: nothing });
    const plan = planTranslation(
      segments.map((segment) => segment.source),
      translator,
      nothing,
    );
    expect(result.requests).toBe(plan.requests.length);
    expect(result.billedCharacters).toBe(plan.characters);
    expect(stub.stats()).toMatchObject({ answered: result.requests, characters: result.billedCharacters });
    expect(stub.stats().largestRequestBytes).toBeLessThanOrEqual(10_000);
    expect(stub.stats().mostAtOnce).toBeLessThanOrEqual(2);
  });

  it.each([
    ['lost', { lostLineShare: 0.4 }],
    ['added', { addedLineShare: 0.4 }],
    ['merged', { mergedLineShare: 0.4 }],
  ])('keeps every segment with its own translation when lines are %s', async (_case, faults) => {
    const { stub, translator } = await connected(faults);
    const result = await translateSegments(segments, translator, { memory: nothing });
    for (const [index, segment] of result.segments.entries()) expect(segment.target).toContain(String(index + 11));
    expect(result.billedCharacters).toBe(stub.stats().characters);
  });
});
