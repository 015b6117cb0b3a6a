import { describe, expect, it } from 'vitest';
import { pseudoTranslate } from '../../stubs/pseudo-translate.ts';
import { startTranslateStub } from '../../stubs/translate-stub.ts';

async function post(
  url: string,
  operation: string,
  input: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'x-amz-target': `AWSShineFrontendService_20170701.${operation}`,
      'content-type': 'application/x-amz-json-1.1',
    },
    body: JSON.stringify(input),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const text = (Text: string) => ({ Text, SourceLanguageCode: 'ar', TargetLanguageCode: 'en' });

describe('startTranslateStub', () => {
  it('speaks the protocol, keeps the limit and counts', async () => {
    const stub = await startTranslateStub({ requestsPerSecond: 3 });
    try {
      expect((await post(stub.url, 'TranslateText', text('سفينة'))).status).toBe(200);
      const long = await post(stub.url, 'TranslateText', text('ب'.repeat(5_001)));
      expect(long).toMatchObject({ status: 400, body: { __type: 'TextSizeLimitExceededException' } });
      expect((await post(stub.url, 'TranslateText', text('ب'.repeat(5_000)))).status).toBe(200);
      const fourth = await post(stub.url, 'TranslateText', text('سفينة'));
      expect(fourth).toMatchObject({ status: 400, body: { __type: 'ThrottlingException' } });
      const stats = await (await fetch(`${stub.url}/stats`)).json();
      expect(stats).toMatchObject({ requests: 4, answered: 2, throttled: 1, characters: 5_005 });
    } finally {
      await stub.close();
    }
  });

  it('keeps terminologies', async () => {
    const stub = await startTranslateStub();
    try {
      const missing = await post(stub.url, 'TranslateText', { ...text('رصيف'), TerminologyNames: ['house'] });
      expect(missing.body.__type).toBe('ResourceNotFoundException');
      const File = Buffer.from('ar,en\nرصيف,quay\n').toString('base64');
      await post(stub.url, 'ImportTerminology', { Name: 'house', TerminologyData: { File, Format: 'CSV' } });
      const used = await post(stub.url, 'TranslateText', { ...text('رصيف'), TerminologyNames: ['house'] });
      expect(used.body.TranslatedText).toBe('Quay');
      await post(stub.url, 'DeleteTerminology', { Name: 'house' });
      expect((await post(stub.url, 'GetTerminology', { Name: 'house' })).status).toBe(400);
    } finally {
      await stub.close();
    }
  });
});

describe('pseudoTranslate', () => {
  it('keeps what a translation must keep and has no Arabic letter', () => {
    const line = 'قال "المرفأ" لم يستقبل ٣٫٥ مليون طن و12% منذ 6 يناير 2022، راجع https://example.org أو Reuters؟';
    const target = pseudoTranslate(line);
    expect(target).toMatch(/"\w+".* not .*3,500,000.*12%.*January 6, 2022, .*https:\/\/example\.org .*Reuters\?$/);
    expect(target).not.toMatch(/\p{Script=Arabic}/u);
    expect(pseudoTranslate(line)).toBe(target);
  });
});
