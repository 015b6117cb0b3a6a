import { foldLetters } from '../../arabic/letters.ts';
import type { ReadSegment } from '../read-article.ts';
import { readings } from '../words/clitics.ts';
import type { PlacedMention } from './entities.ts';
import { adjoin } from './name-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(foldLetters(list).split(' '));

/** What a place is that shares its name with a town: "Minya Governorate" is more than Minya, and whoever says Minya may mean either. */
const lands = words('محافظة ولاية إقليم قضاء عمالة معتمدية قطاع بحر نهر بحيرة مضيق جبل سهل هضبة');
/** Sites called after a town, which are no town. */
const sites = words('ميناء مطار معبر منفذ');

/** The mentions of an article, those of places with the word before them that belongs to their name ("the port of …"). */
export function wholePlaces(placed: readonly PlacedMention[], segments: readonly ReadSegment[]): PlacedMention[] {
  return placed.map((item) => wholePlace(item, segments[item.segment]) ?? item);
}

function wholePlace({ segment, mention }: PlacedMention, read: ReadSegment | undefined): PlacedMention | null {
  const before = read?.tokens[mention.from - 1];
  if (mention.kind !== 'place' || read === undefined || before === undefined) return null;
  if (mention.start !== read.tokens[mention.from]?.start || !adjoin(read.source, before, read.tokens[mention.from]))
    return null;
  const head = readings(before).find(({ fold }) => lands.has(fold) || sites.has(fold));
  if (head === undefined) return null;
  const whole = {
    ...mention,
    from: mention.from - 1,
    start: head.start,
    words: [head.fold, ...mention.words],
    entry: null,
  };
  const isOther = sites.has(head.fold) || mention.entry?.kind === 'country';
  return { segment, mention: whole, ...(isOther ? {} : { bare: mention }) };
}
