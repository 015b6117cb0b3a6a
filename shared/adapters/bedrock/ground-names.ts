import { foldLetters } from '../../arabic/letters.ts';
import type { Text } from '../../contract/source.ts';
import type { Entity, Evidence, Summary } from '../../contract/summary.ts';
import { occurrences } from '../../summary/align/find-in-target.ts';
import { beadAt, type ReadSegment } from '../../summary/read-article.ts';
import { endsAtWords } from '../../summary/verify/check-evidence.ts';
import { nameFault } from '../../summary/verify/check-name.ts';
import { findWords } from './find-words.ts';
import { type AnswerGrounds, knownEntity, provedEntities } from './grounds.ts';
import type { ModelName, ModelPerson } from './model-answer.ts';

/** The lists of a summary that hold names. */
export type NameList = 'people' | 'organisations' | 'places';

const mostWords = 10;

/**
 * A model's name as an entity, or null when the article does not have it. Where the extraction found the same, its entity
 * stands, so that a name has one English form, office and set of mentions whoever summarises; the model's English must
 * still be that name's. What the extraction missed is looked for here.
 */
export function groundName(item: ModelName | ModelPerson, list: NameList, grounds: AnswerGrounds): Entity | null {
  const known = knownEntity(grounds, grounds.proved[list], item.name);
  if (known !== null) {
    const name = { source: known.name.source, target: item.english.trim() };
    const isName = name.target === known.name.target || nameFault(name, segmentsOf(known, grounds)) === null;
    return isName && !isAnothers(name, grounds) ? known : null;
  }
  return missedName(item, list, grounds);
}

function missedName(item: ModelName | ModelPerson, list: NameList, grounds: AnswerGrounds): Entity | null {
  const target = item.english.trim();
  const name = item.name.trim();
  if (name === '' || name.split(/\s+/).length > mostWords) return null;
  const found = grounds.read.segments.flatMap((segment) =>
    findWords(segment.source, name)
      .filter((span) => endsAtWords(span, segment.source))
      .map((span) => ({ segment, span })),
  );
  const first = found[0];
  if (first === undefined) return null;
  const source = first.segment.source.slice(first.span.start, first.span.end);
  if (isAnothers({ source, target }, grounds)) return null;
  // A body's name may be translated; a person's must sound like the Arabic, whatever else the translation says there.
  const segments = found.map(({ segment }) => (list === 'people' ? { ...segment, target: '' } : segment));
  if (nameFault({ source, target }, segments) !== null) return null;
  const mentions = found.map(({ segment, span }, index): Evidence => {
    const bead = beadAt(segment, span.start);
    const before = found.slice(0, index).filter((other) => beadAt(other.segment, other.span.start) === bead).length;
    const places = bead?.target == null ? [] : occurrences(segment.target, target, bead.target);
    return { segment: segment.id, source: span, target: places[before] ?? null };
  });
  const role = 'role' in item ? roleBeside(item, found) : null;
  return { name: { source, target }, role, sameAs: null, mentions };
}

/** The office that stands directly before or after a name; one that stands elsewhere may be somebody else's. */
function roleBeside(
  { role, roleEnglish }: ModelPerson,
  found: readonly { readonly segment: ReadSegment; readonly span: { readonly start: number; readonly end: number } }[],
): Text | null {
  if (role.trim() === '' || roleEnglish.trim() === '') return null;
  for (const { segment, span } of found) {
    for (const place of findWords(segment.source, role)) {
      const between =
        place.end <= span.start
          ? segment.source.slice(place.end, span.start)
          : segment.source.slice(span.end, place.start);
      const apart = place.start < span.end && span.start < place.end;
      if (!apart && /^\s*،?\s*$/u.test(between))
        return { source: segment.source.slice(place.start, place.end), target: roleEnglish.trim() };
    }
  }
  return null;
}

/** Whether an English name is already that of something else in the article. */
function isAnothers({ source, target }: Text, grounds: AnswerGrounds): boolean {
  const fold = foldLetters(source);
  return provedEntities(grounds).some(
    ({ name }) => name.target.toLowerCase() === target.toLowerCase() && foldLetters(name.source) !== fold,
  );
}

function segmentsOf({ mentions }: Entity, { read }: AnswerGrounds): ReadSegment[] {
  return mentions.flatMap(({ segment }) => read.byId.get(segment) ?? []);
}

/** A list without what stands in it twice. */
export function withoutRepeats(entities: readonly Entity[]): Summary['people'] {
  const seen = new Set<string>();
  return entities.filter(({ name }) => {
    const isNew = !seen.has(name.source);
    seen.add(name.source);
    return isNew;
  });
}
