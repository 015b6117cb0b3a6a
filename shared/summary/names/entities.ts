import type { Span } from '../../contract/summary.ts';
import type { ReadSegment } from '../read-article.ts';
import type { EntityKind } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { isDefinite } from './name-words.ts';
import { roleBehind } from './offices.ts';
import { addresses, titles } from './titles.ts';
import { wholePlaces } from './whole-places.ts';

/** A mention with the segment it stands in. */
export interface PlacedMention {
  /** Index of the segment in the article. */
  readonly segment: number;
  readonly mention: Mention;
  /** The same place without the word that says what it is, under which an article may go on speaking of it. */
  readonly bare?: Mention;
}

/** A stretch of a segment's source. */
export interface PlacedSpan {
  readonly segment: number;
  readonly span: Span;
}

/** Everything an article says under one name. */
export interface NamedEntity {
  readonly kind: EntityKind;
  /** The fullest mention: its words are the entity's name. */
  readonly fullest: PlacedMention;
  readonly mentions: readonly PlacedMention[];
  readonly role: PlacedSpan | null;
}

/** Joins the mentions of an article into people, organisations and places, each in the order of first mention. */
export function joinMentions(segments: readonly ReadSegment[]): NamedEntity[] {
  const placed = segments.flatMap((segment, index) => segment.mentions.map((mention) => ({ segment: index, mention })));
  const groups = [...groupPeople(placed), ...groupBodies(wholePlaces(placed, segments))];
  return groups
    .map((mentions) => mentions.sort((a, b) => a.segment - b.segment || a.mention.from - b.mention.from))
    .sort((a, b) => order(a[0], b[0]))
    .flatMap((mentions) => entityOf(mentions, segments));
}

function order(a: PlacedMention | undefined, b: PlacedMention | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.segment - b.segment || a.mention.from - b.mention.from;
}

function groupPeople(placed: readonly PlacedMention[]): PlacedMention[][] {
  const people = placed.filter(({ mention }) => mention.kind === 'person');
  const groups: { words: readonly string[]; key: string | null; mentions: PlacedMention[] }[] = [];
  const byWord = new Map<string, Set<number>>();
  // Full names first, so that a headline's surname finds the name that the text spells out later.
  const longestFirst = [...people].sort((a, b) => b.mention.words.length - a.mention.words.length);
  for (const item of longestFirst) {
    const { words, entry } = item.mention;
    const key = entry === null ? null : entry.english;
    const related = [...(byWord.get(words.at(-1) ?? '') ?? byWord.get(words[0] ?? '') ?? [])].filter((index) => {
      const group = groups[index];
      return group !== undefined && ((key !== null && group.key === key) || isPartOf(words, group.words));
    });
    const only = related.length === 1 ? groups[related[0] ?? -1] : undefined;
    // A surname that several bear is nobody's mention.
    if (related.length > 1 && words.length === 1 && key === null) continue;
    if (only !== undefined) {
      only.mentions.push(item);
      only.key ??= key;
      continue;
    }
    for (const word of words) {
      const indices = byWord.get(word) ?? new Set();
      byWord.set(word, indices.add(groups.length));
    }
    groups.push({ words, key, mentions: [item] });
  }
  return mergeByKey(groups);
}

function mergeByKey(groups: readonly { key: string | null; mentions: PlacedMention[] }[]): PlacedMention[][] {
  const byKey = new Map<string, PlacedMention[]>();
  const merged: PlacedMention[][] = [];
  for (const { key, mentions } of groups) {
    const same = key === null ? undefined : byKey.get(key);
    if (same !== undefined) same.push(...mentions);
    else {
      merged.push(mentions);
      if (key !== null) byKey.set(key, mentions);
    }
  }
  return merged;
}

/** Whether a shorter name can stand for a longer one: its last word is there too, and its other words in the same order. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return false;
  let at = 0;
  for (const word of long) if (at < short.length && word === short[at]) at++;
  if (at < short.length) return false;
  return short.length > 1 || short[0] === long.at(-1) || short[0] === long[0];
}

function groupBodies(placed: readonly PlacedMention[]): PlacedMention[][] {
  const groups = new Map<string, PlacedMention[]>();
  for (const item of placed) {
    const { kind, entry, words } = item.bare ?? item.mention;
    if (kind === 'person') continue;
    const key = entry === null ? `${kind}:${words.join(' ')}` : `${kind}=${entry.code ?? entry.english}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return shortFormsJoined(groups);
}

/** "The defence ministry" after "the Russian defence ministry" is the same one when only one such was named. */
function shortFormsJoined(groups: Map<string, PlacedMention[]>): PlacedMention[][] {
  const keys = [...groups.keys()];
  for (const key of keys) {
    if (!key.startsWith('organisation:') || !key.includes(' ')) continue;
    const longer = keys.filter((other) => other.startsWith(`${key} `));
    const [only] = longer;
    if (longer.length !== 1 || only === undefined) continue;
    groups.get(only)?.push(...(groups.get(key) ?? []));
    groups.delete(key);
  }
  return [...groups.values()];
}

function entityOf(mentions: PlacedMention[], segments: readonly ReadSegment[]): NamedEntity[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const isFuller = (item: PlacedMention, best: PlacedMention): boolean =>
    item.mention.words.length > best.mention.words.length ||
    (item.mention.words.length === best.mention.words.length && isElided(best, segments) && !isElided(item, segments));
  const fullest = mentions.reduce((best, item) => (isFuller(item, best) ? item : best), first);
  return [
    {
      kind: first.mention.kind,
      fullest,
      mentions,
      role: first.mention.kind === 'person' ? bestRole(mentions, segments) : null,
    },
  ];
}

/** Whether the name's article is lost in the ل before it (للقاهرة). */
function isElided({ segment, mention }: PlacedMention, segments: readonly ReadSegment[]): boolean {
  const written = segments[segment]?.source.slice(mention.start, mention.start + 2) ?? '';
  return mention.words[0]?.startsWith('ال') === true && written !== 'ال';
}

/** An office without the title in apposition that stands between it and the name ("head of the delegation, Dr …"). */
function withoutTitle(role: Span, { tokens }: ReadSegment): Span {
  const words = tokens.filter(({ start, end, text }) => start >= role.start - 2 && end <= role.end && text !== '،');
  const [before, last] = words.slice(-2);
  const isApart = tokens.some(({ start, text }) => text === '،' && start === before?.end);
  const isTitled =
    words.length > 2 && (isDefinite(before) || isApart) && isDefinite(last) && titles.has(last?.fold ?? '');
  return isTitled && before !== undefined ? { start: role.start, end: before.end } : role;
}

/** The fullest office said of a person next to the name; a mere address ("Mr") is none. */
function bestRole(mentions: readonly PlacedMention[], segments: readonly ReadSegment[]): PlacedSpan | null {
  let best: PlacedSpan | null = null;
  for (const { segment, mention } of mentions) {
    const read = segments[segment];
    if (read === undefined) continue;
    const said = mention.role ?? roleBehind(read.source, read.tokens, mention.to);
    if (said === null) continue;
    const span = withoutTitle(said, read);
    const words = read.tokens.filter((token) => token.start >= span.start - 2 && token.end <= span.end);
    if (words.length <= 1 && addresses.has(words[0]?.fold.replace(/^[وف]/, '') ?? '')) continue;
    if (best === null || span.end - span.start > best.span.end - best.span.start) best = { segment, span };
  }
  return best;
}
