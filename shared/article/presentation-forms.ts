/** Ligatures that Unicode does not take apart, or takes apart into Persian letters. */
const ligatures: ReadonlyMap<string, string> = new Map([
  ['\ufdf0', 'صلى'],
  ['\ufdf1', 'قلى'],
  ['\ufdfc', 'ريال'],
  ['\ufdfd', 'بسم الله الرحمن الرحيم'],
  // The drawn-out end of a letter.
  ['\ufe73', ''],
]);
const folded = new Map(ligatures);

/**
 * The plain letters of one character of the blocks Arabic Presentation Forms-A and -B: shapes of letters, ligatures such as
 * ﷺ and ﻻ, and signs in their standing-alone form, which lose the space or tatweel that carries them.
 */
export function foldPresentationForms(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFKC');
  const letters = /^[ \u0640]\p{M}+$/u.test(plain) ? plain.slice(1) : plain;
  // There are fewer than 700 such characters.
  folded.set(character, letters);
  return letters;
}
