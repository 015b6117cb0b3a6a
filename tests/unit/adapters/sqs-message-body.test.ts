import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageBody } from '../../../shared/adapters/sqs-message-body.ts';

/** What SQS takes: the characters of XML 1.0. */
const accepted = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe('messageBody', () => {
  it('says everything in characters that SQS takes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (points) => {
        const key = String.fromCodePoint(...points, 0xffff, 0xfffe, 0);
        expect(messageBody({ key })).toMatch(accepted);
        expect(JSON.parse(messageBody({ key }))).toEqual({ key });
      }),
    );
  });
});
