import { foldLetters } from '../../arabic/letters.ts';
import { transliterate } from '../../arabic/transliterate.ts';
import type { Entity, Evidence, Span } from '../../contract/summary.ts';
import type { NameEntry } from '../../lexicon/names.ts';
import { everyWordHeard } from '../align/every-word-heard.ts';
import { occurrences, soundsLike } from '../align/find-in-target.ts';
import type { ReadSegment } from '../read-article.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import type { NamedEntity, PlacedMention } from './entities.ts';
import { findBody, sameWords } from './find-body.ts';
import { composeOrganisation } from './organisation-english.ts';
import { roleText } from './role-english.ts';
import { composeSite } from './site-english.ts';
import { properName, spellName } from './spell-name.ts';
import { definiteTriggers, organisationTriggers, stateBodies } from './triggers.ts';
import { withinTranslation } from './within-translation.ts';

const arabicLetters = /\p{Script=Arabic}/u;
/** A name heard in the translation is looked for in this many mentions; the first are the ones that spell it out. */
const mentionsHeard = 6;
// What English calls these besides the name that Unicode's locale data gives.
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'iso3166:US': ['United States', 'United States of America', 'US', 'U.S.', 'USA', 'America'],
  'iso3166:GB': ['United Kingdom', 'Britain', 'UK', 'U.K.', 'Great Britain'],
  'iso3166:AE': ['United Arab Emirates', 'UAE', 'Emirates'],
  'iso3166:TR': ['Turkey', 'Türkiye'],
  'iso3166:CZ': ['Czech Republic', 'Czechia'],
  'iso3166:CI': ['Ivory Coast', 'Côte d’Ivoire', "Côte d'Ivoire"],
  'iso3166:PS': ['Palestine', 'Palestinian Territories', 'Palestinian territories'],
  'iso3166:CD': ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'Congo'],
  'iso3166:MM': ['Myanmar', 'Burma'],
  'iso3166:SA': ['Saudi Arabia', 'Kingdom of Saudi Arabia', 'Saudi'],
  'iso3166:KR': ['South Korea', 'Republic of Korea'],
  'iso3166:KP': ['North Korea'],
  'iso3166:BA': ['Bosnia and Herzegovina', 'Bosnia & Herzegovina', 'Bosnia'],
};

/** An entity of the summary under its one English name, every mention carried over to the English where it is found there;
 * null for a body of ordinary words that nothing puts into English, since spelling them out would tell a reader nothing. */
export function describeEntity(entity: NamedEntity, segments: readonly ReadSegment[]): Entity | null {
  const found = englishName(entity, segments);
  if (found === null) return null;
  const english = properName(found);
  const { segment, mention } = entity.fullest;
  const source = segments[segment]?.source.slice(mention.start, mention.end) ?? '';
  return {
    name: { source, target: english },
    role: roleText(entity, segments, english),
    sameAs: mention.entry?.code ?? null,
    mentions: evidence(entity, segments, english),
  };
}

function englishName(entity: NamedEntity, segments: readonly ReadSegment[]): string | null {
  const term = fromGlossary(entity, segments);
  if (term !== null) return term;
  const listed = listedNames(entity);
  for (const name of listed) {
    const said = entity.mentions.some((item) =>
      withinTranslation(item, segments, (text, span) => occurrences(text, name, span).length > 0),
    );
    if (said) return name;
  }
  const heard = heardName(entity, segments);
  const [own] = listed;
  // What is heard letter by letter is no other name than the listed one.
  if (heard !== null && !(own !== undefined && isSpelled(heard, entity))) return wholeName(heard, entity, segments);
  return own ?? spelled(entity, segments);
}

function fromGlossary(entity: NamedEntity, segments: readonly ReadSegment[]): string | null {
  for (const { segment, mention } of entity.mentions) {
    const name = foldLetters(segments[segment]?.source.slice(mention.start, mention.end) ?? '');
    const term = segments[segment]?.terms.find(({ source }) => foldLetters(source) === name);
    if (term !== undefined && !arabicLetters.test(term.target)) return term.target;
  }
  return null;
}

// Asked for every mention of an entity, and the answer takes a look at all of them.
const listed = new WeakMap<NamedEntity, readonly string[]>();

function listedNames(entity: NamedEntity): readonly string[] {
  const known = listed.get(entity);
  if (known !== undefined) return known;
  const { fullest, mentions } = entity;
  // "Minya" is listed, and what the article speaks of is its governorate.
  const entry =
    fullest.bare === undefined ? (mentions.find(({ mention }) => mention.entry !== null)?.mention.entry ?? null) : null;
  const names = entry === null ? [] : englishNamesOf(entry);
  listed.set(entity, names);
  return names;
}

/** The English names under which a gazetteer entry may be shown, without "the". */
export function englishNamesOf(entry: NameEntry): readonly string[] {
  const own = properName(entry.english);
  const others = otherNames[entry.code ?? ''] ?? [];
  return others.includes(own) ? others : [...others, own];
}

/** The name as the translation spells it, from the mentions that spell it out. */
function heardName(entity: NamedEntity, segments: readonly ReadSegment[]): string | null {
  const length = entity.fullest.mention.words.length;
  const full = entity.mentions.filter(({ mention }) => mention.words.length === length).slice(0, mentionsHeard);
  for (const item of full) {
    const found = withinTranslation(item, segments, (text, span, read) => {
      const place =
        entity.kind === 'organisation'
          ? (findBody(text, item.mention.words, span, read.targetTokens) ??
            // A head spelled in Latin letters is an ordinary word that the translation left as it was.
            (opensWithHead(item.mention.words) || item.mention.entry !== null
              ? null
              : soundsLike(text, item.mention.words, span, read.targetTokens)))
          : soundsLike(text, item.mention.words, span, read.targetTokens);
      return place === null ? null : text.slice(place.start, place.end);
    });
    // A sound here and there is no name: every word must be one of the Arabic's.
    if (found !== null && (entity.kind === 'organisation' || isHeard(item, segments, found))) return found;
  }
  return null;
}

function isHeard({ segment, mention }: PlacedMention, segments: readonly ReadSegment[], english: string): boolean {
  return everyWordHeard(tokenise(segments[segment]?.source.slice(mention.start, mention.end) ?? ''), english);
}

/** Whether what is heard has a word of the name as its letters alone spell it. */
function isSpelled(heard: string, { fullest: { mention } }: NamedEntity): boolean {
  const words = heard.split(' ');
  return mention.words.some((word) => words.includes(transliterate(word)));
}

/** What is heard in the translation, unless it is only a part of the name ("Court of Appeal" of the one in Casablanca). */
function wholeName(heard: string, entity: NamedEntity, segments: readonly ReadSegment[]): string {
  if (entity.kind !== 'organisation') return heard;
  const composed = spelled(entity, segments);
  // In other words the translation knows better; in the same ones the order is ours.
  const known = new Set(contentWords(composed ?? ''));
  return composed !== null && contentWords(heard).every((word) => known.has(word)) ? composed : heard;
}

function contentWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/^(?:of|for|the|and|in|)$/.test(word))
    .map((word) => word.replace(/s$/, ''));
}

function spelled(entity: NamedEntity, segments: readonly ReadSegment[]): string | null {
  const { segment, mention } = entity.fullest;
  const read = segments[segment];
  const source = read?.source.slice(mention.start, mention.end) ?? '';
  const tokens = (read?.tokens.slice(mention.from, mention.to) ?? []).map((token, index) =>
    index === 0
      ? { ...token, text: source.slice(0, token.end - mention.start), fold: mention.words[0] ?? token.fold }
      : token,
  );
  if (entity.kind === 'place') return composeSite(source) ?? spellName(tokens);
  if (entity.kind === 'person') return spellName(tokens);
  return composeOrganisation(source) ?? (opensWithHead(mention.words) ? null : spellName(tokens));
}

/** Whether a name begins with the word for what it is, which Latin letters would tell nothing of. */
function opensWithHead(words: readonly string[]): boolean {
  const [head = ''] = words;
  return organisationTriggers.has(head) || definiteTriggers.has(head) || stateBodies.has(head);
}

function evidence(entity: NamedEntity, segments: readonly ReadSegment[], english: string): Evidence[] {
  const used = new Set<string>();
  return entity.mentions.flatMap((item) => {
    const read = segments[item.segment];
    if (read === undefined) return [];
    const target = withinTranslation(item, segments, (text, span, { targetTokens }) =>
      nextFree(spansOf(text, span, item, entity, english, targetTokens), item.segment, used),
    );
    return [{ segment: read.id, source: { start: item.mention.start, end: item.mention.end }, target }];
  });
}

/** Where a mention's English may stand: the whole name, else for a short mention the last word of it. */
function spansOf(
  text: string,
  span: Span,
  item: PlacedMention,
  entity: NamedEntity,
  english: string,
  tokens: readonly Token[],
): Span[] {
  const exact = occurrences(text, english, span);
  const whole = exact.length > 0 || entity.kind !== 'organisation' ? exact : sameWords(english, span, tokens);
  const isShort = entity.kind === 'person' && item.mention.words.length < entity.fullest.mention.words.length;
  if (!isShort)
    return whole.length > 0
      ? whole
      : listedNames(entity)
          .flatMap((name) => occurrences(text, name, span))
          .slice(0, 1);
  const last = english.split(' ').at(-1) ?? english;
  return [...whole, ...occurrences(text, last, span)].filter(
    (one, index, all) => !all.slice(0, index).some((other) => one.start < other.end && other.start < one.end),
  );
}

function nextFree(spans: readonly Span[], segment: number, used: Set<string>): Span | null {
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const key = `${segment}:${span.start}`;
    if (used.has(key)) continue;
    used.add(key);
    return span;
  }
  return null;
}
