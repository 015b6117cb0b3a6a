import { describe, expect, it } from 'vitest';
import { decodeEntity } from '../../../shared/article/html-entity.ts';

describe('decodeEntity', () => {
  it.each([
    ['&quot;', '"'],
    ['&laquo;', '«'],
    ['&#1575;', 'ا'],
    ['&#x627;', 'ا'],
    ['&lt;', '<'],
    ['&nosuch;', '&nosuch;'],
  ])('decodes %s', (reference, character) => {
    expect(decodeEntity(reference)).toBe(character);
  });
});
