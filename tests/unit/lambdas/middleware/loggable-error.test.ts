import { describe, expect, it } from 'vitest';
import { loggableError } from '../../../../lambdas/middleware/loggable-error.ts';
import { TranslatorRefusedError } from '../../../../shared/domain/errors.ts';

describe('loggableError', () => {
  it("keeps the pipeline's own message and withholds those of its causes", () => {
    const cause = Object.assign(new Error("Value 'نص\n    at المقال' failed"), {
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400, requestId: 'r-1' },
      Text: 'نص المقال',
    });
    const logged = loggableError(new TranslatorRefusedError('The engine refused.', { cause }));
    expect(logged).toMatchObject({
      name: 'TranslatorRefusedError',
      message: 'The engine refused.',
      cause: { name: 'ValidationException', status: 400, requestId: 'r-1' },
    });
    expect(JSON.stringify(logged)).not.toMatch(/\p{Script=Arabic}/u);
    expect(logged.frames.length).toBeGreaterThan(0);
  });

  it("withholds what a parser's message quotes", () => {
    let caught: unknown;
    try {
      JSON.parse('{"headline": سرّ}');
    } catch (error) {
      caught = error;
    }
    expect(String(caught)).toContain('سر');
    expect(JSON.stringify(loggableError(caught))).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('ends with causes that go round in circles, and takes what is no error', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(loggableError(error)).length).toBeLessThan(10_000);
    expect(loggableError('نص')).toEqual({ name: 'string', frames: [] });
  });
});
