/** Characters of English for one of Arabic, measured on published translations. */
export const meanLengthRatio = 1.085;
/** How the length of a translation varies, for each character of the source; measured likewise. */
const variancePerCharacter = 5;

/** How many characters of English a text of Arabic is expected to take. */
export function expectedLength(source: string): number {
  return source.trim().length * meanLengthRatio;
}

/** How far a translation is from the expected length, in standard deviations; below 0 it is too short. */
export function lengthDeviation(source: string, target: string, meanRatio = meanLengthRatio): number {
  const length = Math.max(1, source.trim().length);
  return (target.trim().length - length * meanRatio) / Math.sqrt(length * variancePerCharacter);
}
