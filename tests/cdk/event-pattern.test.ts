import { describe, expect, it } from 'vitest';
import { matchesPattern } from './event-pattern.ts';

const key = (...alternatives: unknown[]) => ({ object: { key: alternatives } });
const event = (name: unknown) => ({ object: { key: name } });

describe('matchesPattern', () => {
  it.each([
    ['a text', key('a.txt'), 'a.txt', true],
    ['another text', key('a.txt'), 'b.txt', false],
    ['one of two', key('b', { prefix: 'a' }), 'a.txt', true],
    ['a prefix', key({ prefix: 'articles/' }), 'articles/a', true],
    ['another prefix', key({ prefix: 'articles/' }), 'Articles/a', false],
    ['a suffix', key({ suffix: '.json' }), 'a.json', true],
    ['anything but a suffix', key({ 'anything-but': { suffix: ['.json', '.html'] } }), 'a.html', false],
    ['anything but other suffixes', key({ 'anything-but': { suffix: ['.json', '.html'] } }), 'a.txt', true],
    ['anything but a list', key({ 'anything-but': ['a', 'b'] }), 'b', false],
    ['a wildcard', key({ wildcard: 'articles/*.en.json' }), 'articles/x/y\n.en.json', true],
    ['a wildcard of other ending', key({ wildcard: 'articles/*.en.json' }), 'articles/x.en.jsonl', false],
    ['a dot as it stands', key({ wildcard: 'a.*' }), 'abc', false],
    ['a hyphen as it stands', key({ wildcard: 'a-*.txt' }), 'a-b.txt', true],
    ['an escaped star', key({ wildcard: 'a\\*' }), 'ab', false],
    ['an absent field', key({ 'anything-but': { suffix: '.json' } }), undefined, false],
  ])('knows %s', (_, pattern, name, matches) => {
    expect(matchesPattern(pattern, event(name))).toBe(matches);
  });

  it('wants every field', () => {
    expect(matchesPattern({ source: ['aws.s3'], kind: ['x'] }, { source: 'aws.s3', kind: 'y' })).toBe(false);
  });

  it('refuses an operator that it does not know', () => {
    expect(() => matchesPattern(key({ cidr: '10.0.0.0/8' }), event('a'))).toThrow('Unknown operator cidr');
  });
});
