import { readings } from '../words/clitics.ts';
import { isKnownWord } from '../words/known-words.ts';
import type { Token } from '../words/tokens.ts';
import { givenName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { placeTriggers } from './triggers.ts';

/** The places that the words before them told to be ones, though no list has them, by their first word. */
export function townsOf(mentions: readonly Mention[]): Map<string, Mention> {
  const towns = new Map<string, Mention>();
  for (const mention of mentions) {
    const [first = ''] = mention.words;
    if (mention.kind !== 'place' || mention.entry !== null || placeTriggers.has(first) || givenName(first) !== null)
      continue;
    if (mention.words.length > 1 || (first.length > 3 && !isKnownWord(first))) towns.set(first, mention);
  }
  return towns;
}

/** The mentions of a text, and with them the places that another sentence tells to be ones, wherever their names stand again. */
export function withLaterPlaces(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  towns: ReadonlyMap<string, Mention>,
): Mention[] {
  if (towns.size === 0) return [...mentions];
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'arabic') continue;
    for (const reading of readings(token)) {
      const town = towns.get(reading.fold);
      const to = index + (town?.words.length ?? 0);
      if (town === undefined || town.words.some((word, at) => at > 0 && word !== tokens[index + at]?.fold)) continue;
      const [start, end] = [reading.start, tokens[to - 1]?.end ?? token.end];
      found.push({ ...town, from: index, to, start, end, role: null, rank: 1 });
      break;
    }
  }
  const isElsewhere = ({ from, to }: Mention) =>
    !mentions.some((other) => other.from < to && from < other.to && !isTown(other));
  const isTown = ({ kind, words }: Mention) =>
    kind === 'person' && towns.get(words[0] ?? '')?.words.join(' ') === words.join(' ');
  return [...mentions.filter((mention) => !isTown(mention)), ...found.filter(isElsewhere)].sort(
    (a, b) => a.from - b.from,
  );
}
