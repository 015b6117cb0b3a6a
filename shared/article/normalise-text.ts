import { foldPresentationForms } from './presentation-forms.ts';

// ECMA-48 control sequences, such as the colours of a terminal: the escape character, and the letters that belong to it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const terminalSequences = /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]?|\][^\u0007\u001b\n]{0,256}(?:\u0007|\u001b\\)?)?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// Controls, bidi and other format characters (except signs that are seen), fillers and variation selectors, icon glyphs of
// private use, and code points that are no characters.
const invisibles = /(?![\n\u0600-\u0605\u06dd\u08e2])[\p{Cc}\p{Cf}\p{Co}\p{DI}\p{NChar}]/gu;
// Tatweel lengthens a letter; alone, or between figures, it is a dash that was typed with the wrong key.
const dashLikeTatweel = /(?<![\p{L}\p{M}\u0640])\u0640+(?![\p{L}\p{M}\u0640])/gu;
const tatweel = /\u0640/g;
const markRuns = /(\p{M}{8})\p{M}+/gu;
const strayMarks = /(^|[\s\p{P}\p{N}\p{S}])\p{M}+/gmu;
const spaceRuns = / {2,}/g;
const spaceAroundLineEnds = / ?\n ?/g;

// What a text must have to be changed at all, and most lines of most texts have none: a character that is neither printed
// ASCII nor a letter, vowel, digit or sign of everyday Arabic; two signs on a letter, or one on none; space that is not one.
const suspicious =
  /[^\n -~\u00ab\u00bb\u060c\u061b\u061f\u0621-\u063a\u0641-\u0652\u0660-\u0669\u2013-\u201d\u2026]|(?:^|[^\u0621-\u063a\u0641-\u064a])[\u064b-\u0652]| {2}|\n | \n|^ | $/;

/**
 * The text as the pipeline knows it: NFC; presentation forms folded; tatweel, bidi controls, zero-width and control
 * characters, terminal sequences and icon glyphs removed; every line end `\n`; every space one `' '`, none at line ends.
 * Letters (hamza, ى and ي) and signs above them stay as written. Idempotent; linear in the text's length.
 */
export function normaliseText(text: string): string {
  if (!suspicious.test(text)) return text;
  return (
    text
      .replace(terminalSequences, '')
      .replace(lineEnds, '\n')
      .replace(spaces, ' ')
      .replace(invisibles, '')
      // A heap of marks on one letter is decoration, and costs quadratic time to put in canonical order.
      .replace(markRuns, '$1')
      .replace(/[\ufb50-\ufdff\ufe70-\ufefc]/g, foldPresentationForms)
      .replace(dashLikeTatweel, '-')
      .replace(tatweel, '')
      .replace(strayMarks, '$1')
      .normalize('NFC')
      .replace(markRuns, '$1')
      .replace(spaceRuns, ' ')
      .replace(spaceAroundLineEnds, '\n')
      .replace(/^ +| +$/g, '')
  );
}
