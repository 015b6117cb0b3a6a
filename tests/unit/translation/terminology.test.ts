import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../shared/domain/errors.ts';
import { parseTerminology } from '../../../shared/translation/terminology.ts';

function faultsOf(csv: string): readonly string[] {
  try {
    parseTerminology(csv, 'house');
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('parseTerminology', () => {
  it('reads sources, targets and notes, with or without a byte order mark', () => {
    const csv =
      '\uFEFFsource,target,note\r\nميناء,harbour,\r\n"هيئة الموانئ","Ports Authority, the","as on its own site"\r\n';
    expect(parseTerminology(csv, 'house')).toMatchObject({
      name: 'house',
      terms: [
        { source: 'ميناء', target: 'harbour' },
        { source: 'هيئة الموانئ', target: 'Ports Authority, the' },
      ],
    });
  });

  it('gives a hash that only the terms change', () => {
    const [a, b, c] = ['x', 'y', 'x'].map((note, index) =>
      parseTerminology(`source,target,note\nميناء,${index === 2 ? 'port' : 'harbour'},${note}\n`, 'house'),
    );
    expect(a?.sha256).toBe(b?.sha256);
    expect(a?.sha256).not.toBe(c?.sha256);
  });

  it('reads the column of a language, and leaves out terms that have nothing there', () => {
    const csv = 'source,en,fr,note\nميناء,harbour,port,\nقارب,boat,,as the engine says\n';
    expect(parseTerminology(csv, 'house', 'fr').terms).toEqual([{ source: 'ميناء', target: 'port' }]);
    expect(parseTerminology(csv, 'house').terms).toHaveLength(2);
    expect(() => parseTerminology(csv, 'house', 'de')).toThrow(
      'house: no column "de" in the header "source,en,fr,note".',
    );
  });

  it('reports every faulty line at once', () => {
    const long = 'ب'.repeat(101);
    expect(faultsOf(`source,target\nميناء,harbour\n,x\nقارب,\n${long},y\nمِيناء,port\na\n`)).toEqual([
      'house, line 3: the source is empty.',
      'house, line 4: the target is empty.',
      'house, line 5: the source has 202 bytes, and at most 200 are accepted.',
      'house, line 6: "مِيناء" stands on line 2 already.',
      'house, line 7: expected 2 or 3 columns, got 1.',
      'house, line 7: the target is empty.',
    ]);
  });

  it('takes two spellings of a term, but not two targets or the same twice', () => {
    expect(faultsOf('source,target\nالمرفأ,harbour\nالمرفا,harbour\n')).toEqual([]);
    expect(faultsOf('source,target\nالمرفأ,harbour\nالمرفا,port\n')).toHaveLength(1);
    expect(faultsOf('source,target\nالمرفأ,harbour\nالمرفأ,harbour\n')).toHaveLength(1);
  });

  it.each([
    ['another header', 'ar,en\nا,b\n', 'house: expected the header "source,target,note", got "ar,en".'],
    ['no terms', 'source,target\n', 'house: no terms.'],
  ])('refuses %s', (_case, csv, fault) => {
    expect(faultsOf(csv)).toEqual([fault]);
  });

  it('refuses broken quoting and a file over the limit', () => {
    expect(faultsOf('source,target\n"a,b\n')[0]).toMatch(/^house: not a CSV file: /);
    expect(faultsOf('x'.repeat(10_000_001))[0]).toMatch(/at most 10000000/);
  });
});
