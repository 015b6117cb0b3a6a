import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKeyOf, exportFormats, isArticleKey, outputKey } from '../../shared/domain/object-key.ts';
import { keyTable } from '../builders/key-table.ts';
import { matchesPattern } from './event-pattern.ts';
import { type Properties, plain, referenced, type Synthesized, synthesize } from './synthesized.ts';

const outputKinds = ['translation', 'summary', 'briefing', 'manifest'] as const;

/** Whether an S3 event of this key reaches the function of a stage: through its rule and through its queue's filter. */
function reaches(stack: Synthesized, stage: 'Translate' | 'Summarise', key: string, detailType = 'Object Created') {
  const rule = stack.one('AWS::Events::Rule', stage).properties.EventPattern;
  const bucket = plain(rule.detail.bucket.name[0]);
  const event = { source: 'aws.s3', 'detail-type': detailType, detail: { bucket: { name: bucket }, object: { key } } };
  const pattern = { ...rule, detail: { ...rule.detail, bucket: { name: [bucket] } } };
  return matchesPattern(pattern, event) && passesFilter(stack, stage, { body: event });
}

function passesFilter(stack: Synthesized, stage: 'Translate' | 'Summarise', message: unknown): boolean {
  const queue = stack.one('AWS::SQS::Queue', `${stage}Queue`).id;
  const [, mapping] = stack
    .all('AWS::Lambda::EventSourceMapping')
    .find(([, { EventSourceArn }]) => referenced(EventSourceArn) === queue) as [string, Properties];
  const filters = mapping.FilterCriteria.Filters as { readonly Pattern: string }[];
  return filters.some(({ Pattern }) => matchesPattern(JSON.parse(Pattern), message));
}

const stack = synthesize('dev');

describe('the translate stage', () => {
  it.each(keyTable.filter(({ article }) => article))('is reached by the article $key', ({ key }) => {
    expect(isArticleKey(key, 'articles/')).toBe(true);
    expect(reaches(stack, 'Translate', key)).toBe(true);
    expect(reaches(stack, 'Translate', key, 'Object Deleted')).toBe(true);
  });

  it.each(keyTable.filter(({ article }) => !article))('does nothing for $key', ({ key }) => {
    expect(isArticleKey(key, 'articles/')).toBe(false);
    // A pattern cannot tell folder markers from articles of any other name: those the handler leaves alone.
    expect(reaches(stack, 'Translate', key)).toBe(key.startsWith('articles/') && key.endsWith('/'));
  });

  it('is never reached by an output or an export, whatever the article is called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...outputKinds),
        fc.constantFrom(...exportFormats),
        (name, kind, format) => {
          const article = `articles/${name}`;
          expect(reaches(stack, 'Translate', outputKey(article, 'en', kind))).toBe(false);
          expect(reaches(stack, 'Translate', `${article}.en.export.${format}`)).toBe(false);
        },
      ),
    );
  });

  it('takes its own hints, and those of articles alone', () => {
    const hint = (key: string) => ({
      body: { source: 'tarjuman', detail: { bucket: { name: 'b' }, object: { key } } },
    });
    expect(passesFilter(stack, 'Translate', hint('articles/a.txt'))).toBe(true);
    expect(passesFilter(stack, 'Translate', hint('.tarjuman/0/en.json'))).toBe(false);
  });

  it('is reached under another prefix alone when the setting says so', () => {
    const other = synthesize('dev', { articlePrefix: 'wire/ar/', targetLanguages: ['en', 'fr'] });
    expect(reaches(other, 'Translate', 'wire/ar/a.txt')).toBe(true);
    expect(reaches(other, 'Translate', 'articles/a.txt')).toBe(false);
    expect(reaches(other, 'Translate', 'wire/ar/a.txt.fr.export.tmx')).toBe(false);
    expect(reaches(other, 'Summarise', 'wire/ar/a.txt.fr.translation.json')).toBe(true);
  });
});

describe('the summarise stage', () => {
  it('is reached by the translation of every article, and by nothing else of it', () => {
    for (const { key } of keyTable.filter(({ article }) => article)) {
      expect(reaches(stack, 'Summarise', key)).toBe(false);
      for (const kind of outputKinds) {
        const output = outputKey(key, 'en', kind);
        expect(reaches(stack, 'Summarise', output)).toBe(articleKeyOf(output, 'en', 'translation') !== null);
      }
    }
  });

  it('is not reached by a translation that is deleted, of another language or outside the prefix', () => {
    const translation = outputKey('articles/a.txt', 'en', 'translation');
    expect(reaches(stack, 'Summarise', translation, 'Object Deleted')).toBe(false);
    expect(reaches(stack, 'Summarise', outputKey('articles/a.txt', 'fr', 'translation'))).toBe(false);
    expect(reaches(stack, 'Summarise', outputKey('other/a.txt', 'en', 'translation'))).toBe(false);
  });
});
