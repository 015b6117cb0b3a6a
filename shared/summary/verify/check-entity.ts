import { foldLetters } from '../../arabic/letters.ts';
import type { Entity, Evidence } from '../../contract/summary.ts';
import { composeRole } from '../names/compose-english.ts';
import { countryName } from '../names/countries.ts';
import { englishNamesOf } from '../names/english-names.ts';
import { type EntityKind, kindOf, longestName } from '../names/gazetteer.ts';
import { titles } from '../names/titles.ts';
import type { ReadSegment } from '../read-article.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { endsAtWords, evidenceFault } from './check-evidence.ts';
import { listedEntries, nameFault } from './check-name.ts';
import { type Grounds, slice, type VerificationFailure } from './verification.ts';

/** An entity with what its evidence does not show taken away, or null when it falls; and why. */
export interface CheckedEntity {
  readonly entity: Entity | null;
  readonly failures: readonly VerificationFailure[];
}

/** Checks one entity of the list of `kind`: its mentions, name, role and outside identity. */
export function checkEntity(entity: Entity, kind: EntityKind, grounds: Grounds): CheckedEntity {
  const failures: VerificationFailure[] = [];
  const own = grounds.copies ? ownEntities(entity, kind, grounds) : null;
  const places = own === null || own.length === 0 ? null : new Set(own.flatMap((each) => each.mentions.map(placeOf)));
  const names = namesOf(entity);
  const mentions = entity.mentions.filter((mention, index) => {
    const reason =
      evidenceFault(mention, grounds.found.byId) ??
      mentionFault(mention, names, grounds) ??
      copiedMentionFault(mention, places);
    if (reason !== null) failures.push({ path: `.mentions[${index}]`, reason });
    return reason === null;
  });
  if (entity.mentions.length === 0)
    failures.push({ path: '.mentions', reason: 'Expected at least one mention, got none.' });
  const segments = [...new Set(mentions.flatMap(({ segment }) => grounds.found.byId.get(segment) ?? []))];
  const named =
    mentions.length === 0
      ? null
      : ((own === null ? null : copyFault(entity, own)) ??
        nameFault(entity.name, segments, kind === 'person') ??
        (ownEntities(entity, kind, grounds).length > 0 ? null : kindFault(entity, kind)) ??
        spelledFault(entity, mentions, grounds));
  if (named !== null) failures.push({ path: '.name', reason: named });
  if (mentions.length === 0 || named !== null) return { entity: null, failures };
  const role =
    entity.role === null || own === null || own[0]?.role?.target === entity.role.target
      ? roleFault(entity, segments)
      : 'The role is not the one the article gives.';
  if (role !== null) failures.push({ path: '.role', reason: role });
  const same = identityFault(entity, kind);
  if (same !== null) failures.push({ path: '.sameAs', reason: same });
  const checked = {
    ...entity,
    mentions,
    role: role === null ? entity.role : null,
    sameAs: same === null ? entity.sameAs : null,
  };
  return { entity: checked, failures };
}

/** What may be said of an entity: many mentions say the same, which is looked up once. */
interface Names {
  /** Whether Arabic is its name, part of it, another spelling of it, or its office. */
  readonly areSaid: (arabic: string) => boolean;
  /** Whether English is its name, part of it, or another name of it. */
  readonly areTranslated: (english: string) => boolean;
}

function namesOf(entity: Entity): Names {
  return {
    areSaid: remembered((arabic) => {
      const said = tokenise(arabic).filter(({ kind }) => kind !== 'sign');
      return said.length > 0 && standsFor(said, entity);
    }),
    areTranslated: remembered((english) => isEnglishOf(english, entity)),
  };
}

function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const judged = new Map<string, boolean>();
  return (text) => {
    const is = judged.get(text) ?? judge(text);
    judged.set(text, is);
    return is;
  };
}

function mentionFault(mention: Evidence, names: Names, grounds: Grounds): string | null {
  const segment = grounds.found.byId.get(mention.segment);
  if (segment === undefined || !endsAtWords(mention.source, segment.source)) return 'The mention cuts a word.';
  const said = slice(grounds, mention, 'source');
  if (!isTrim(said)) return 'The mention covers more than the name.';
  if (!names.areSaid(said)) return 'The mention is not of this name.';
  if (mention.target === null) return null;
  if (!endsAtWords(mention.target, segment.target)) return 'The mention cuts a word of the translation.';
  const english = slice(grounds, mention, 'target');
  if (!isTrim(english)) return 'The mention covers more than the name in the translation.';
  return names.areTranslated(english) ? null : 'The translation names something else there.';
}

/** What the article itself says under the same Arabic name. */
function ownEntities(entity: Entity, kind: EntityKind, { found: { entities } }: Grounds): readonly Entity[] {
  const known = entitiesByName.get(entities);
  const byName =
    known ?? Map.groupBy(entities, ({ entity: { kind: own }, described }) => `${own} ${described.name.source}`);
  if (known === undefined) entitiesByName.set(entities, byName);
  return (byName.get(`${kind} ${entity.name.source}`) ?? []).map(({ described }) => described);
}

type Found = Grounds['found']['entities'];

// Every entity is looked up among all of its article, under its kind and name.
const entitiesByName = new WeakMap<Found, ReadonlyMap<string, readonly Found[number][]>>();

/** A summariser that copies has every name from the article, under the English that the article's translation gives it. */
function copyFault(entity: Entity, [own]: readonly Entity[]): string | null {
  if (own === undefined) return 'The article does not name it.';
  return own.name.target === entity.name.target ? null : 'The English name is not the one the article gives.';
}

/** A summariser that copies has every mention where the article has it: a part of the name ("of Works") is still words of the name,
 * so only the place itself tells a cut mention from a whole one. */
function copiedMentionFault(mention: Evidence, places: ReadonlySet<string> | null): string | null {
  return places === null || places.has(placeOf(mention)) ? null : 'The article does not name it at this place.';
}

function placeOf({ segment, source, target }: Evidence): string {
  return `${segment} ${source.start}-${source.end} ${target?.start}-${target?.end}`;
}

/** Whether a stretch begins and ends with letters or digits; only an abbreviation ends with a full stop. */
function isTrim(stretch: string): boolean {
  return /^[\p{L}\p{N}]/u.test(stretch) && /(?:[\p{L}\p{M}\p{N}]|\p{Lu}\.)$/u.test(stretch);
}

/** Whether words are the name, part of it, another spelling in the gazetteer, or the office alone. */
function standsFor(said: readonly Token[], entity: Entity): boolean {
  const words = new Set(tokenise(entity.name.source).map(({ fold }) => bare(fold)));
  if (said.every(({ fold }) => words.has(bare(fold)))) return true;
  const listed = longestName(said, 0, said[0]?.fold ?? '');
  if (listed?.length === said.length && listed.entries.some((entry) => sharesEntry(entry.english, entity))) return true;
  const role = new Set(tokenise(entity.role?.source ?? '').map(({ fold }) => bare(fold)));
  return titles.has(said[0]?.fold ?? '') && said.every(({ fold }) => role.has(bare(fold)));
}

function sharesEntry(english: string, entity: Entity): boolean {
  return listedEntries(entity.name.source).some((entry) => entry.english === english);
}

function isEnglishOf(english: string, entity: Entity): boolean {
  const name = new Set(tokenise(entity.name.target).map(({ fold }) => fold));
  const words = tokenise(english).filter(({ kind }) => kind !== 'sign');
  const isOfName = (word: string): boolean => name.has(word) || (words.length > 1 && /^(?:of|for|the|and)$/.test(word));
  if (words.length > 0 && words.every(({ fold }) => isOfName(fold.replace(/['’]s$/, '')))) return true;
  const names = listedEntries(entity.name.source).flatMap(englishNamesOf);
  return names.some((other) => other.toLowerCase() === english.toLowerCase());
}

/** The name must be one of its mentions, letter for letter. */
function spelledFault(entity: Entity, mentions: readonly Evidence[], grounds: Grounds): string | null {
  const spelled = mentions.some((mention) => slice(grounds, mention, 'source') === entity.name.source);
  return spelled ? null : 'No mention spells the name like this.';
}

function kindFault(entity: Entity, kind: EntityKind): string | null {
  const kinds = listedEntries(entity.name.source).map(kindOf);
  const certain = kinds.length > 0 && kinds.every((other) => other !== null);
  return certain && !kinds.includes(kind) ? `It is known as another kind of thing than a ${kind}.` : null;
}

function roleFault({ role }: Entity, segments: readonly ReadSegment[]): string | null {
  if (role === null) return null;
  const fold = foldLetters(role.source);
  const at = segments.filter(({ folded }) => folded.includes(fold));
  if (role.source.trim() === '' || at.length === 0) return 'The role is not said where the name is.';
  if (role.target.trim() === '' || /\p{Script=Arabic}/u.test(role.target)) return 'Expected the role in English.';
  if (role.target === composeRole(role.source)) return null;
  if (/\d|\b(?:not|no|never)\b/i.test(role.target)) return 'The English role is not what the article says.';
  const words = tokenise(role.target)
    .filter(({ kind }) => kind === 'latin')
    .map(({ fold: word }) => word);
  const shown = at.some(({ targetTokens }) => {
    const known = new Set(targetTokens.map(({ fold: word }) => word));
    return words.length > 0 && words.every((word) => known.has(word));
  });
  return shown ? null : 'The English role is not what the article says.';
}

function identityFault(entity: Entity, kind: EntityKind): string | null {
  if (entity.sameAs === null) return null;
  const code = /^iso3166:([A-Z]{2})$/.exec(entity.sameAs)?.[1];
  if (kind !== 'place' || code === undefined || countryName(code) === null)
    return 'Expected an ISO 3166 code of a country.';
  const isListed = listedEntries(entity.name.source).some((entry) => entry.code === entity.sameAs);
  return isListed ? null : 'The code is of another country.';
}

function bare(fold: string): string {
  return fold.replace(/^ال(?=.{2})/, '');
}
