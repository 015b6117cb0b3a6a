import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimulatedLane } from '../../../bench/simulation/simulated-lane.ts';
import { SimulatedService } from '../../../bench/simulation/simulated-service.ts';
import { createChance, SimulatedTime } from '../../../bench/simulation/simulated-time.ts';

describe('SimulatedTime', () => {
  it('wakes whoever waits in the order of their time, at that time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }), async (delays) => {
        const time = new SimulatedTime();
        const woken: number[] = [];
        for (const delay of delays) {
          void time.wait(delay).then(() => {
            expect(time.now()).toBe(delay);
            woken.push(delay);
          });
        }
        await time.run(() => woken.length === delays.length);
        expect(woken).toEqual(delays.toSorted((a, b) => a - b));
      }),
    );
  });
});

function lane(outageHours: number, maxConcurrency = 2) {
  const time = new SimulatedTime();
  const service = new SimulatedService(
    time,
    {
      requestsPerSecond: 1000,
      answerMs: 1000,
      answerMsPerThousandBytes: 0,
      requestTimeoutMs: 45_000,
      outage: { from: 0, to: outageHours * 3_600_000 },
    },
    createChance(1),
  );
  const settings = {
    maxConcurrency,
    maxReceiveCount: 5,
    requestsPerSecond: 10,
    requestsAtOnce: 5,
    maxRequestBytes: 10_000,
    articleMs: 500,
  };
  return { time, service, lane: new SimulatedLane(time, service, settings) };
}

describe('SimulatedLane', () => {
  it('takes as long as its articles at its concurrency', async () => {
    const { time, lane: two } = lane(0);
    for (let index = 0; index < 100; index += 1) two.send(5_000);
    await time.run(() => two.done === 100);
    // A hundred articles of 1.5 s, two at once.
    expect(time.now()).toBe(75_000);
  });

  it('sends an article of several requests at the pace of its function', async () => {
    const { time, service, lane: one } = lane(0, 1);
    one.send(95_000);
    await time.run(() => one.done === 1);
    expect(service.answered).toBe(10);
    // Two rounds of five requests, begun a tenth of a second apart.
    expect(time.now()).toBeGreaterThanOrEqual(500 + 2_000);
    expect(time.now()).toBeLessThan(500 + 3_500);
  });

  it('gives an article up after its receives, and none that waits the outage out', async () => {
    const long = lane(3);
    long.lane.send(1_000);
    await long.time.run(() => long.lane.deadLetters + long.lane.done === 1);
    expect(long.lane.deadLetters).toBe(1);
    const short = lane(0.1);
    short.lane.send(1_000);
    await short.time.run(() => short.lane.deadLetters + short.lane.done === 1);
    expect(short.lane.done).toBe(1);
  });
});
