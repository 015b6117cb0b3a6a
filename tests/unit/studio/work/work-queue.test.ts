import { describe, expect, it } from 'vitest';
import { createWorkQueue, type WorkState } from '../../../../studio/work/work-queue.ts';

function watched() {
  const told: [string, WorkState | null, string | null][] = [];
  const steps: string[] = [];
  const queue = createWorkQueue({
    changed: (...change) => told.push(change),
    progress: ({ done, total }) => steps.push(`${done}/${total}`),
  });
  return { queue, told, steps };
}

describe('createWorkQueue', () => {
  it('does one job after the other and tells each step', async () => {
    const { queue, told, steps } = watched();
    let atOnce = 0;
    let most = 0;
    for (const key of ['a', 'b']) {
      queue.add({
        key,
        name: key,
        work: async (onStage) => {
          most = Math.max(most, ++atOnce);
          onStage('translating');
          await Promise.resolve();
          onStage('summarising');
          atOnce -= 1;
        },
      });
    }
    await queue.atRest();
    expect(most).toBe(1);
    expect(told.filter(([key]) => key === 'a').map(([, state]) => state)).toEqual([
      'waiting',
      'translating',
      'summarising',
      null,
    ]);
    expect(steps.at(-1)).toBe('2/2');
  });

  it('takes an order that waits already once, and one that is under way again', async () => {
    const { queue } = watched();
    let runs = 0;
    const job = {
      key: 'a',
      name: 'a',
      work: async () => {
        runs += 1;
        if (runs === 1) queue.add(job);
      },
    };
    queue.add({ key: 'b', name: 'b', work: async () => {} });
    queue.add(job);
    queue.add(job);
    await queue.atRest();
    expect(runs).toBe(2);
  });

  it('tells what went wrong and goes on', async () => {
    const { queue, told } = watched();
    queue.add({ key: 'a', name: 'a', work: () => Promise.reject(new Error('no disk')) });
    queue.add({ key: 'b', name: 'b', work: async () => {} });
    await queue.atRest();
    expect(told).toContainEqual(['a', null, 'no disk']);
    expect(told.at(-1)).toEqual(['b', null, null]);
    expect(queue.faultOf('a')).toBe('no disk');
  });

  it('counts a new batch from nothing', async () => {
    const { queue } = watched();
    queue.add({ key: 'a', name: 'a', work: async () => {} });
    await queue.atRest();
    queue.add({ key: 'b', name: 'b', work: async () => {} });
    expect(queue.progress()).toEqual({ done: 0, total: 1 });
    await queue.atRest();
  });
});
