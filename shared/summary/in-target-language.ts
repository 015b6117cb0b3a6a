import type { Entity, Summary } from '../contract/summary.ts';
import type { TranslatedSegment } from '../contract/translation.ts';

type Segments = ReadonlyMap<string, TranslatedSegment>;
type Names = Pick<Entity, 'name' | 'sameAs' | 'mentions'>;

/**
 * A summary without English words where the target is another language: what the extractors compose of their own is English.
 * A name is as the translation spells it; else a country as the language calls it; else a person's or place's name in Latin
 * letters, where the language is written in them; else it stays Arabic. Roles and units that the translation does not say are null.
 */
export function inTargetLanguage(summary: Summary, segments: readonly TranslatedSegment[]): Summary {
  const { targetLanguage } = summary;
  if (/^en(?:-|$)/i.test(targetLanguage)) return summary;
  const byId: Segments = new Map(segments.map((segment) => [segment.id, segment]));
  const named =
    (spellsAlike: boolean) =>
    (entity: Entity): Entity => ({
      ...entity,
      name: { source: entity.name.source, target: nameIn(targetLanguage, entity, byId, spellsAlike) },
      role: null,
    });
  const people = summary.people.map(named(true));
  const spoken = new Map(people.map(({ name }) => [name.source, name]));
  return {
    ...summary,
    people,
    organisations: summary.organisations.map(named(false)),
    places: summary.places.map(named(true)),
    quotes: summary.quotes.map(({ speaker, ...quote }) => ({
      ...quote,
      speaker:
        speaker === null ? null : { name: spoken.get(speaker.name.source) ?? lettersOf(targetLanguage, speaker) },
    })),
    numbers: summary.numbers.map((fact) => {
      const isSaid = fact.evidence.some(
        ({ segment }) => fact.unit !== null && byId.get(segment)?.target.includes(fact.unit.target),
      );
      return isSaid ? fact : { ...fact, unit: null };
    }),
  };
}

function nameIn(language: string, { name, sameAs, mentions }: Names, segments: Segments, spellsAlike: boolean): string {
  for (const { segment, target } of mentions) {
    if (target !== null) return segments.get(segment)?.target.slice(target.start, target.end) ?? name.source;
  }
  const country = sameAs?.startsWith('iso3166:') ? countryIn(language, sameAs.slice('iso3166:'.length)) : null;
  return country ?? (spellsAlike ? lettersOf(language, { name }).target : name.source);
}

/** A name as it is spelled in Latin letters where the language is written in them. */
function lettersOf(language: string, { name }: Pick<Entity, 'name'>): Entity['name'] {
  return isWrittenInLatin(language) ? name : { source: name.source, target: name.source };
}

function isWrittenInLatin(language: string): boolean {
  try {
    return new Intl.Locale(language).maximize().script === 'Latn';
  } catch {
    // No language that anybody knows.
    return false;
  }
}

function countryIn(language: string, code: string): string | null {
  try {
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? null;
  } catch {
    // No such language, or no such country.
    return null;
  }
}
