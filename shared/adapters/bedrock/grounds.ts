import { foldLetters } from '../../arabic/letters.ts';
import type { Entity, Evidence, Span, Summary } from '../../contract/summary.ts';
import type { Translation } from '../../contract/translation.ts';
import { type Findings, findingsOf } from '../../summary/findings.ts';

/** What a model's answer is held against: the article as it was read, and what the extraction proved of it. */
export interface AnswerGrounds {
  readonly read: Findings;
  readonly proved: Summary;
}

/** Reads an article for the grounding of an answer. */
export function groundsOf(translation: Translation, proved: Summary): AnswerGrounds {
  return { read: findingsOf(translation.segments), proved };
}

/** The text of a segment that evidence covers. */
export function sourceOf({ read }: AnswerGrounds, { segment, source }: Evidence): string {
  return read.byId.get(segment)?.source.slice(source.start, source.end) ?? '';
}

/** The entity of a list that goes by an Arabic name in the article, in full or in one of its mentions; null when none or two do. */
export function knownEntity(grounds: AnswerGrounds, list: readonly Entity[], name: string): Entity | null {
  const fold = foldLetters(name.trim());
  const byName = list.filter((entity) => foldLetters(entity.name.source) === fold);
  const found =
    byName.length > 0
      ? byName
      : list.filter(({ mentions }) => mentions.some((mention) => foldLetters(sourceOf(grounds, mention)) === fold));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Everything in the article that has a name. */
export function provedEntities({ proved }: AnswerGrounds): readonly Entity[] {
  return [...proved.people, ...proved.organisations, ...proved.places];
}

/** Whether two stretches share anything. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
