import { setImmediate as turn } from 'node:timers/promises';

/** Work that code under test has put off to a later turn of the event loop. */
let putOff = 0;
let watchers = 0;
let real: typeof setImmediate | null = null;

/** Counts what is put off with `setImmediate` until the answered function is called; watches may overlap. */
export function watchTurns(): () => void {
  watchers += 1;
  if (real === null) {
    const putOffFor = setImmediate;
    real = putOffFor;
    const counting = (callback: (...values: unknown[]) => void, ...values: unknown[]): NodeJS.Immediate => {
      putOff += 1;
      return putOffFor(() => {
        putOff -= 1;
        callback(...values);
      });
    };
    globalThis.setImmediate = Object.assign(counting, setImmediate) as typeof setImmediate;
  }
  return () => {
    watchers -= 1;
    if (watchers > 0 || real === null) return;
    globalThis.setImmediate = real;
    real = null;
  };
}

/** Lets all code run that can run without time passing: what awaits promises, and what was put off to a later turn. */
export async function settled(): Promise<void> {
  do await turn();
  while (putOff > 0);
}
