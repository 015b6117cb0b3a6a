import { setImmediate as settled } from 'node:timers/promises';
import { takeDocument } from '../hostile/take-input.ts';
import type { Shape } from './shapes.ts';

/** How the work of a shape grows: CPU time of the whole pipeline at one size and at four times that size. */
export interface Growth {
  readonly name: string;
  readonly bytes: number;
  /** How the larger document ended. */
  readonly outcome: string;
  readonly microsecondsPerByte: number;
  /** 1 grows with the size, 2 with its square. */
  readonly exponent: number;
  readonly findings: readonly string[];
}

/** Measures one shape. @param bytes of the larger document */
export async function measureGrowth({ name, ending, make, answer }: Shape, bytes: number): Promise<Growth> {
  const cost = async (size: number) => {
    const document = { ending, bytes: Buffer.from(make(size)) };
    await settled();
    const before = process.cpuUsage();
    const { findings, outcome } = await takeDocument(document, {}, answer);
    const { user, system } = process.cpuUsage(before);
    return { microseconds: user + system, findings, outcome, bytes: document.bytes.length };
  };
  await cost(2_000);
  const small = await cost(bytes / 4);
  const large = await cost(bytes);
  return {
    name: `${name} (${ending})`,
    bytes: large.bytes,
    outcome: large.outcome,
    microsecondsPerByte: large.microseconds / large.bytes,
    exponent: Math.log(large.microseconds / Math.max(1, small.microseconds)) / Math.log(4),
    findings: large.findings,
  };
}
