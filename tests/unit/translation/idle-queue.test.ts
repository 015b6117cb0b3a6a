import { describe, expect, it } from 'vitest';
import { createIdleQueue } from '../../../shared/translation/idle-queue.ts';

describe('createIdleQueue', () => {
  it('runs tasks in order, none before the caller has gone on', async () => {
    const ran: number[] = [];
    const idle = createIdleQueue();
    for (const task of [1, 2, 3]) idle.add(() => ran.push(task));
    expect(ran).toEqual([]);
    await idle.done();
    expect(ran).toEqual([1, 2, 3]);
  });

  it('takes up work again after a pause', async () => {
    const ran: number[] = [];
    const idle = createIdleQueue();
    idle.add(() => ran.push(1));
    await idle.done();
    idle.add(() => ran.push(2));
    await idle.done();
    expect(ran).toEqual([1, 2]);
  });

  it('lets what is due go first', async () => {
    const order: string[] = [];
    const idle = createIdleQueue();
    idle.add(() => order.push('first task'));
    idle.add(() => order.push('second task'));
    setImmediate(() => order.push('an answer'));
    await idle.done();
    expect(order).toEqual(['first task', 'an answer', 'second task']);
  });

  it('runs each task once, whenever it is added', async () => {
    const ran: number[] = [];
    const idle = createIdleQueue();
    for (let task = 0; task < 20; task += 1) {
      idle.add(() => ran.push(task));
      for (let turn = 0; turn < task % 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    }
    await idle.done();
    expect(ran).toEqual(Array.from({ length: 20 }, (_, task) => task));
  });

  it('tells of a failure', async () => {
    const idle = createIdleQueue();
    idle.add(() => {
      throw new Error('unreadable');
    });
    await expect(idle.done()).rejects.toThrow('unreadable');
  });
});
