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

  const importOf = (Name: string, csv: string) => ({
    Name,
    MergeStrategy: 'OVERWRITE',
    TerminologyData: { File: Buffer.from(csv).toString('base64'), Format: 'CSV' },
  });

  it('keeps terminologies', async () => {
    const stub = await startTranslateStub();
    try {
      const missing = await post(stub.url, 'TranslateText', { ...text('رصيف'), TerminologyNames: ['house'] });
      expect(missing.body.__type).toBe('ResourceNotFoundException');
      await post(stub.url, 'ImportTerminology', importOf('house', 'ar,en\nرصيف,quay\n'));
      const used = await post(stub.url, 'TranslateText', { ...text('رصيف'), TerminologyNames: ['house'] });
      expect(used.body.TranslatedText).toBe('Quay');
      const french = { ...text('رصيف'), TargetLanguageCode: 'fr', TerminologyNames: ['house'] };
      expect((await post(stub.url, 'TranslateText', french)).body.__type).toBe('InvalidRequestException');
      await post(stub.url, 'DeleteTerminology', { Name: 'house' });
      expect((await post(stub.url, 'GetTerminology', { Name: 'house' })).status).toBe(400);
    } finally {
      await stub.close();
    }
  });

  it.each([
    ['a name with a space', 'InvalidParameterValueException', importOf('the house', 'ar,en\nا,a\n')],
    [
      'another merge strategy',
      'InvalidParameterValueException',
      { ...importOf('house', 'ar,en\nا,a\n'), MergeStrategy: 'ADD' },
    ],
    ['a header without languages', 'InvalidParameterValueException', importOf('house', 'source,target\nا,a\n')],
    ['eleven target languages', 'LimitExceededException', importOf('house', 'ar,en,fr,de,es,it,pt,nl,sv,da,fi,pl\n')],
    ['a file over 10 MB', 'InvalidParameterValueException', importOf('house', `ar,en\n${'ا,a\n'.repeat(2_300_000)}`)],
  ])('refuses a terminology with %s', async (_case, type, input) => {
    const stub = await startTranslateStub();
    try {
      expect((await post(stub.url, 'ImportTerminology', input)).body.__type).toBe(type);
    } finally {
      await stub.close();
    }
  });

  it('throttles imports over five a second, as the service does', async () => {
    const stub = await startTranslateStub();
    try {
      const all = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          post(stub.url, 'ImportTerminology', importOf(`t${index}`, 'ar,en\nا,a\n')),
        ),
      );
      expect(all.filter(({ body }) => body.__type === 'TooManyRequestsException')).toHaveLength(3);
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
