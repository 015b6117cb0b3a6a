import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../shared/article/front-matter.ts';

describe('splitFrontMatter', () => {
  it('reads YAML fields, quoted or not, and passes over lists and nested values', () => {
    const text = '---\ntitle: "سوق صيدا: عودة"\ndate: 2024-04-14\ntags:\n  - لبنان\n# note\n---\nنص';
    const { fields, body } = splitFrontMatter(text);
    expect(fields.get('title')).toBe('سوق صيدا: عودة');
    expect(fields.get('date')).toBe('2024-04-14');
    expect(body).toBe('نص');
  });

  it('reads TOML fields', () => {
    const { fields, body } = splitFrontMatter('+++\ntitle = "سوق"\n+++\nنص');
    expect(fields.get('title')).toBe('سوق');
    expect(body).toBe('نص');
  });

  it.each(['نص\n---\nآخر', '---\nنص بلا حقول\n---\nآخر', '---\ntitle: لا ينتهي\n', '---'])(
    'finds none in %j',
    (text) => {
      expect(splitFrontMatter(text)).toEqual({ fields: new Map(), body: text });
    },
  );
});
