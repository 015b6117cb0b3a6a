/**
 * A list marker and the space behind it: a bullet or dash; a number up to 99 with . ) or - (also in brackets); a letter of
 * the abjad with ) or -. A full stop behind a letter is no marker: it abbreviates a title (د. أ.).
 */
const marker =
  /^(?:[-–—•*·▪▫◦●○■□‣►▶➤✓✔+]|[0-9٠-٩]{1,2}[.)\-–]|\([0-9٠-٩]{1,2}\)|[أابجدهوزحطي][)\-–]|\([أابجدهوزحطي]\)) +(?=[^ ])/;

/** The text behind the list marker that a line begins with, or null when it begins with none. */
export function listItemText(line: string): string | null {
  const found = marker.exec(line);
  return found === null ? null : line.slice(found[0].length);
}
