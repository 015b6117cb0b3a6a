import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRequestPacer } from '../../../../shared/adapters/amazon/request-pacer.ts';

/** A pacer whose time goes by only while somebody waits, or is let pass. */
function paced(requestsPerSecond: number, startMs = 60_000) {
  let now = startMs;
  const pacer = createRequestPacer(requestsPerSecond, {
    now: () => now,
    wait: async (milliseconds) => {
      now += milliseconds;
    },
  });
  const { signal } = new AbortController();
  const begun: number[] = [];
  return {
    begun,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    turn: async () => {
      const at = await pacer.turn(signal);
      begun.push(at - startMs);
      return at;
    },
    throttled: pacer.throttled,
  };
}

describe('createRequestPacer', () => {
  it('lets half a second of requests begin at once after a pause, and spaces the others evenly', async () => {
    const { turn, begun, pass } = paced(10);
    for (let request = 0; request < 8; request += 1) await turn();
    expect(begun).toEqual([0, 0, 0, 0, 0, 100, 200, 300]);
    pass(10_000);
    for (let request = 0; request < 6; request += 1) await turn();
    expect(begun.slice(8)).toEqual([10_300, 10_300, 10_300, 10_300, 10_300, 10_400]);
  });

  it('keeps a client of less than two requests a second to one at a time', async () => {
    const { turn, begun } = paced(1);
    for (let request = 0; request < 3; request += 1) await turn();
    expect(begun).toEqual([0, 1000, 2000]);
  });

  it('slows down when it is throttled, and begins none at once until it has recovered', async () => {
    const { turn, begun, pass, throttled } = paced(10);
    throttled(await turn());
    for (let request = 0; request < 3; request += 1) await turn();
    const gaps = begun.slice(1).map((at, index) => at - (begun[index] ?? 0));
    expect(gaps[0]).toBeGreaterThanOrEqual(0);
    for (const gap of gaps.slice(1)) expect(gap).toBeGreaterThan(120);
    pass(60_000);
    for (let request = 0; request < 6; request += 1) await turn();
    expect(begun.at(-1)).toBe((begun.at(-2) ?? 0) + 100);
    expect(begun.at(-2)).toBe(begun.at(-6));
  });

  it('never begins more in any time than the limit gives in it and half a second besides', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 2, maxLength: 40 }),
        async (rate, pauses) => {
          const { turn, begun, pass } = paced(rate);
          for (const pause of pauses) {
            pass(pause);
            await turn();
          }
          for (const [first, from] of begun.entries()) {
            for (const [more, to] of begun.slice(first).entries()) {
              expect(more + 1).toBeLessThanOrEqual(1 + Math.max(0, rate / 2 - 1) + ((to - from) * rate) / 1000 + 1e-6);
            }
          }
        },
      ),
    );
  });
});
