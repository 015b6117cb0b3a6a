import { describe, expect, it } from 'vitest';
import { customTerminologyName } from '../../shared/adapters/amazon/custom-terminology.ts';
import { variables } from '../../shared/config/names.ts';
import { covers, grantsOf } from './policies.ts';
import { synthesize } from './synthesized.ts';

describe('an environment with a house glossary', () => {
  const stack = synthesize('dev', { terminologyFile: 'terminology/ar-en.csv' });

  it('tells the translating functions of it', () => {
    for (const name of ['TranslateArticle', 'WalkArticles']) {
      const { Environment } = stack.one('AWS::Lambda::Function', name).properties;
      expect(Environment.Variables[variables.terminologyFile]).toBe('ar-en.csv');
    }
  });

  it('lets the translate function import it under the name that the adapter gives it, and no other', () => {
    const grants = grantsOf(stack, 'TranslateArticle').filter(({ action }) => action.endsWith('Terminology'));
    expect(grants.map(({ action }) => action).sort()).toEqual([
      'translate:GetTerminology',
      'translate:ImportTerminology',
    ]);
    const arn = (name: string) =>
      `arn:{AWS::Partition}:translate:{AWS::Region}:{AWS::AccountId}:terminology/${name}/LATEST`;
    for (const { resource } of grants) {
      expect(covers(resource, arn(customTerminologyName({ name: 'ar-en', sha256: 'f'.repeat(64) })))).toBe(true);
      expect(covers(resource, arn(customTerminologyName({ name: 'other', sha256: 'f'.repeat(64) })))).toBe(false);
    }
  });

  it('passes the AwsSolutions rules in a named region as in any', () => {
    const named = { terminologyFile: 'terminology/ar-en.csv', region: 'eu-central-1', account: '123456789012' };
    const { validation } = synthesize('dev', named);
    expect(validation.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('grants none of it where there is no glossary', () => {
    const none = grantsOf(synthesize('dev'), 'TranslateArticle').map(({ action }) => action);
    expect(none.filter((action) => action.endsWith('Terminology'))).toEqual([]);
  });
});
