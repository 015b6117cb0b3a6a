import { describe, expect, it } from 'vitest';
import { isSpaceAt } from '../../../shared/domain/white-space.ts';

describe('isSpaceAt', () => {
  it('agrees with \\s on every UTF-16 unit', () => {
    const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (unit) => isSpaceAt(unit, 0) !== /\s/.test(unit),
    );
    expect(differing).toEqual([]);
  });

  it('takes the end of a text for no space', () => {
    expect(isSpaceAt('', 0)).toBe(false);
  });
});
