/** What a number word contributes: `unit` 1-19, `tens`, `hundred`, `scale` (a thousand and up), `dozen`, `ordinal`. */
export type NumberWordKind = 'unit' | 'tens' | 'hundred' | 'scale' | 'dozen' | 'ordinal';

/** An English number word. */
export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly value: number;
}

const units = [
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
  ['thirteen', 'thirteenth'],
  ['fourteen', 'fourteenth'],
  ['fifteen', 'fifteenth'],
  ['sixteen', 'sixteenth'],
  ['seventeen', 'seventeenth'],
  ['eighteen', 'eighteenth'],
  ['nineteen', 'nineteenth'],
] as const;
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales: readonly (readonly [word: string, value: number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
];

const lexicon: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...units.flatMap(([cardinal, ordinal], index): [string, NumberWord][] => [
    [cardinal, { kind: 'unit', value: index + 1 }],
    [ordinal, { kind: 'ordinal', value: index + 1 }],
  ]),
  ...tens.flatMap((word, index): [string, NumberWord][] => [
    [word, { kind: 'tens', value: (index + 2) * 10 }],
    [word.replace(/y$/, 'ieth'), { kind: 'ordinal', value: (index + 2) * 10 }],
  ]),
  ['hundred', { kind: 'hundred', value: 100 }],
  ['hundredth', { kind: 'ordinal', value: 100 }],
  ...scales.map(([word, value]): [string, NumberWord] => [word, { kind: 'scale', value }]),
  ['thousandth', { kind: 'ordinal', value: 1000 }],
  ['dozen', { kind: 'dozen', value: 12 }],
]);

/** What a suffix written against digits multiplies them by; `m` may also be metres. */
export const scaleSuffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);

/** The number word that an English word is, in any letter case, or null. */
export function matchNumberWord(word: string): NumberWord | null {
  return lexicon.get(word.toLowerCase()) ?? null;
}
