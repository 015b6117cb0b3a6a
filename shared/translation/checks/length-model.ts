/** Characters of English for one of Arabic, and the variance for each character: both measured on published translations. */
const meanRatio = 1.085;
const variancePerCharacter = 5;

/** How many characters of English a text of Arabic is expected to take. */
export function expectedLength(source: string): number {
  return source.trim().length * meanRatio;
}

/** How far an English text is from the expected length of an Arabic one, in standard deviations; below 0 it is too short. */
export function lengthDeviation(source: string, target: string): number {
  const length = Math.max(1, source.trim().length);
  return (target.trim().length - length * meanRatio) / Math.sqrt(length * variancePerCharacter);
}
