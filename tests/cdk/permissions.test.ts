import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArticleKey } from '../../shared/domain/object-key.ts';
import { keyTable } from '../builders/key-table.ts';
import { covers, functionIds, grantsOf } from './policies.ts';
import { synthesize } from './synthesized.ts';

const stack = synthesize('dev', { targetLanguages: ['en', 'fr'], exports: ['ninjs', 'csv'] });
const bucket = `{${stack.one('AWS::S3::Bucket', 'Articles').id}}`;

/** Actions that change objects, whatever they are called. */
const changing = /^s3:(?!Get|List|Head)/;

describe.each(functionIds(stack))('the role of %s', (functionId) => {
  const grants = grantsOf(stack, functionId);
  const patterns = grants.filter(({ action }) => changing.test(action)).map(({ resource }) => resource);

  it('may change no article of the key table', () => {
    for (const { key } of keyTable.filter(({ article }) => article)) {
      expect(patterns.filter((pattern) => covers(pattern, `${bucket}/${key}`))).toEqual([]);
    }
  });

  it('may change nothing whose key could name an article', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        for (const pattern of patterns) {
          expect(pattern.startsWith(`${bucket}/`), pattern).toBe(true);
          const key = pattern.slice(bucket.length + 1).replaceAll('*', () => name);
          expect(isArticleKey(key, 'articles/'), key).toBe(false);
        }
      }),
    );
  });

  it('uses no wildcard for actions, and none for resources but where a service has no other', () => {
    expect(grants.map(({ action }) => action).filter((action) => action.includes('*'))).toEqual([]);
    const everywhere = grants.filter(({ resource }) => resource === '*').map(({ action }) => action);
    const withoutResources = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments', 'translate:TranslateText'];
    expect(everywhere.filter((action) => !withoutResources.includes(action))).toEqual([]);
  });

  it('may never delete a version for good', () => {
    expect(grants.filter(({ action }) => /Version$/.test(action) && changing.test(action))).toEqual([]);
  });
});
