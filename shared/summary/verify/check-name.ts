import { foldLetters } from '../../arabic/letters.ts';
import type { Text } from '../../contract/source.ts';
import { rememberLast } from '../../domain/remember-last.ts';
import type { NameEntry } from '../../lexicon/names.ts';
import { everyWordHeard } from '../align/every-word-heard.ts';
import { occurrences } from '../align/find-in-target.ts';
import { vocalisedCountry } from '../names/countries.ts';
import { englishNamesOf } from '../names/english-names.ts';
import { everydayPlace, longestName } from '../names/gazetteer.ts';
import { listedOutlet } from '../names/listed-outlet.ts';
import { composeOrganisation } from '../names/organisation-english.ts';
import { composeSite } from '../names/site-english.ts';
import { properName, spellName } from '../names/spell-name.ts';
import type { ReadSegment } from '../read-article.ts';
import { tokenise } from '../words/tokens.ts';

/** Why an English name cannot stand for an Arabic one in the segments that mention it, or null when it can. */
export function nameFault(name: Text, segments: readonly ReadSegment[], isPerson = false): string | null {
  const { source, target } = name;
  if (source.trim() === '' || target.trim() === '') return 'Expected a name in both languages, got none.';
  if (/\p{Script=Arabic}/u.test(target)) return 'The English name holds Arabic.';
  if (!/\p{Lu}|\d/u.test(target)) return 'The English name has no capital letter.';
  const fold = foldLetters(source);
  if (!segments.some(({ folded }) => folded.includes(fold))) return 'The name is not in the article.';
  if (isListed(source, target) || isGlossary(name, segments)) return null;
  const tokens = tokenise(source);
  const composed = composeOrganisation(source);
  if (target === spellName(tokens) || (composed !== null && target === properName(composed))) return null;
  const site = isPerson ? null : composeSite(source);
  if (site !== null && target === properName(site)) return null;
  if (everyWordHeard(tokens, target)) return null;
  const otherwise = 'The English name neither stands in the translation nor sounds like the Arabic.';
  // A body's name that is translated sounds otherwise, but must at least share the segment; somebody else's name would too.
  if (isPerson) return otherwise;
  const said = segments.some(
    ({ target: text }) => occurrences(text, target, { start: 0, end: text.length }).length > 0,
  );
  return said && tokens.length > 1 ? null : otherwise;
}

function isListed(source: string, target: string): boolean {
  const outlet = listedOutlet(tokenise(source));
  const entries = outlet === null ? listedEntries(source) : [...listedEntries(source), outlet];
  return entries.some((entry) => englishNamesOf(entry).includes(target));
}

/** The gazetteer's entries for a whole name, its article restored where a ل swallowed it (للقاهرة). */
export const listedEntries: (source: string) => readonly NameEntry[] = rememberLast(entriesOf);

function entriesOf(source: string): readonly NameEntry[] {
  const tokens = tokenise(source).filter(({ kind }) => kind !== 'sign');
  const first = tokens[0]?.fold ?? '';
  const vocalised = tokens.length === 1 ? vocalisedCountry(tokens[0]?.text ?? '') : null;
  if (vocalised !== null) return [vocalised];
  const everyday = tokens.length === 1 ? everydayPlace(first) : null;
  if (everyday !== null) return [everyday];
  for (const fold of [first, `ال${first}`]) {
    const match = longestName(tokens, 0, fold);
    if (match !== null && match.length === tokens.length) return match.entries;
  }
  return [];
}

function isGlossary({ source, target }: Text, segments: readonly ReadSegment[]): boolean {
  const fold = foldLetters(source);
  return segments.some(({ terms }) =>
    terms.some((term) => term.target === target && foldLetters(term.source) === fold),
  );
}
