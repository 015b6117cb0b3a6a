import { describe, expect, it } from 'vitest';
import { MalformedMessageError } from '../../../shared/domain/hint-message.ts';
import { isOlder, nothingWalked, parseWalkRequest } from '../../../shared/domain/walk.ts';

describe('parseWalkRequest', () => {
  it('fills in what the daily schedule does not say', () => {
    const body = { walk: 'sweep-1', purpose: 'sweep', prefix: 'articles/', startedAt: '2026-01-15T03:00:00Z' };
    expect(parseWalkRequest(JSON.stringify(body))).toMatchObject({ after: null, dryRun: false, counts: nothingWalked });
  });

  it.each(['', '{}', '{"walk":"../x","purpose":"sweep","prefix":"a/","startedAt":"2026-01-15T03:00:00Z"}'])(
    'refuses %s',
    (body) => {
      expect(() => parseWalkRequest(body)).toThrow(MalformedMessageError);
    },
  );
});

describe('isOlder', () => {
  it.each([
    ['0.9.9', '0.10.0', true],
    ['1.0.0', '1.0.0', false],
    ['2.0.0', '1.9.9', false],
    ['1.2.3', '1.2.4', true],
  ])('compares %s with %s by number', (a, b, older) => {
    expect(isOlder(a, b)).toBe(older);
  });
});
