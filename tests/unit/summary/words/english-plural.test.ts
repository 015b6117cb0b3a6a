import { describe, expect, it } from 'vitest';
import { pluralOf } from '../../../../shared/summary/words/english-plural.ts';

describe('pluralOf', () => {
  it.each([
    ['book', 'books'],
    ['city', 'cities'],
    ['day', 'days'],
    ['church', 'churches'],
    ['child', 'children'],
    ['fisherman', 'fishermen'],
    ['human', 'humans'],
    ['tooth', 'teeth'],
    ['loaf', 'loaves'],
    ['head of state', 'heads of state'],
    ['young man', 'young men'],
  ])('counts one %s, two %s', (one, two) => {
    expect(pluralOf(one)).toBe(two);
  });

  it.each(['children', 'people', 'teeth', 'sheep', 'wounded', 'barracks', 'policemen'])(
    'adds nothing to %s, which is plural already',
    (noun) => {
      expect(pluralOf(noun)).toBe(noun);
    },
  );
});
