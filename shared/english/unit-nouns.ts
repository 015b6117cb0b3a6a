/** Nouns of measure, singular then plural where it does not end in s. */
const nouns: readonly (readonly string[])[] = [
  ['second'],
  ['minute'],
  ['hour'],
  ['day'],
  ['week'],
  ['month'],
  ['year'],
  ['decade'],
  ['century', 'centuries'],
  ['time'],
  ['point'],
  ['degree'],
  ['metre'],
  ['meter'],
  ['centimetre'],
  ['centimeter'],
  ['millimetre'],
  ['millimeter'],
  ['kilometre'],
  ['kilometer'],
  ['mile'],
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['yard'],
  ['acre'],
  ['feddan'],
  ['hectare'],
  ['dunum'],
  ['dunam'],
  ['ton'],
  ['tonne'],
  ['kilogram'],
  ['kilo'],
  ['gram'],
  ['pound'],
  ['quintal'],
  ['litre'],
  ['liter'],
  ['barrel'],
  ['gallon'],
  ['dollar'],
  ['dinar'],
  ['dirham'],
  ['riyal'],
  ['rial'],
  ['lira', 'liras'],
  ['euro'],
  ['shekel'],
  ['rupee'],
];

const unitsByForm: ReadonlyMap<string, string> = new Map(
  nouns.flatMap(([singular = '', plural = `${singular}s`]) => [
    [singular, singular] as const,
    [plural, singular] as const,
  ]),
);

/** The singular of the noun of measure that an English word is, in any letter case, or null. */
export function unitNounOf(word: string): string | null {
  return unitsByForm.get(word.toLowerCase()) ?? null;
}
