import { describe, expect, it } from 'vitest';
import { pickOutputs } from '../../../cli/environment-outputs.ts';
import { UsageError } from '../../../cli/exit-codes.ts';
import { stackOutputs } from '../../../shared/config/names.ts';

describe('pickOutputs', () => {
  const told = Object.fromEntries(Object.values(stackOutputs).map((name) => [name, `the ${name}`]));

  it('finds every output by its name', () => {
    expect(pickOutputs({ ...told, Other: 1 }, 'Tarjuman-dev')).toMatchObject({ parkedQueueUrl: 'the ParkedQueueUrl' });
  });

  it('names all that an older deployment does not tell', () => {
    const { WalkQueueUrl: _, BackfillQueueUrl: __, ...older } = told;
    expect(() => pickOutputs(older, 'Tarjuman-dev')).toThrow(UsageError);
    expect(() => pickOutputs(older, 'Tarjuman-dev')).toThrow(/BackfillQueueUrl, WalkQueueUrl/);
  });
});
