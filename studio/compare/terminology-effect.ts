import type { TranslatedSegment, Translation } from '../../shared/contract/translation.ts';
import type { Term, Terminology } from '../../shared/ports/translator.ts';
import { termsIn } from '../../shared/translation/terms-in.ts';

/** A segment that a glossary would have translated with other terms than it was. */
export interface AffectedSegment {
  readonly key: string;
  readonly id: string;
  readonly source: string;
  /** As it stands now. */
  readonly target: string;
  readonly added: readonly Term[];
  readonly removed: readonly Term[];
}

/** The segments of some translations in which a glossary's terms differ from those they were translated with. */
export function terminologyEffect(
  translations: readonly Translation[],
  terminology: Terminology | null,
): AffectedSegment[] {
  return translations.flatMap(({ source: { key }, segments }) =>
    segments.flatMap((segment) => affected(key, segment, terminology) ?? []),
  );
}

function affected(key: string, segment: TranslatedSegment, terminology: Terminology | null): AffectedSegment | null {
  const { id, source, target, terms = [] } = segment;
  const wanted = termsIn(source, terminology);
  const lacks = (list: readonly Term[]) => (term: Term) =>
    !list.some((other) => other.source === term.source && other.target === term.target);
  const added = wanted.filter(lacks(terms));
  const removed = terms.filter(lacks(wanted));
  return added.length + removed.length === 0 ? null : { key, id, source, target, added, removed };
}
