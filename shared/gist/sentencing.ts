import type { VerbEntry } from '../lexicon/entries.ts';
import { type Item, plainItem } from './clause-items.ts';
import type { Phrase } from './phrase.ts';

const terms = /^(.*?\b(?:years?|months?|weeks?|days?|hours?))\b(.*)$/;

/** The punishment as English words it behind "sentence". */
function punishment(stem: string, term: string | null): string | null {
  if (/^(سجن|حبس)$/.test(stem)) return term === null ? 'to prison' : `to ${term.replace(terms, '$1 in prison$2')}`;
  return stem === 'إعدام' ? 'to death' : null;
}

/** قضت المحكمة بسجن الوزير عاما, حكم عليه بالسجن عاما: sentenced somebody to a year in prison; null where no punishment is named. */
export function sentencedTo(
  entry: VerbEntry,
  items: readonly Item[],
  subject: Phrase | null,
): { items: Item[]; verb: string } | null {
  if (!/^(قضى|حكم)$/.test(entry.perfect)) return null;
  const at = items.findIndex(
    (item) =>
      item.english === 'to prison' || (item.kind === 'prepositional' && item.arabic === 'ب' && item.stem !== null),
  );
  const passed = items[at];
  if (!passed) return null;
  const condemned = passed.governed?.complement ?? null;
  const other = items.some((item) => item.vanishing !== null && item.arabic === 'على');
  if (condemned === null && !other && !items.some((item) => item.phrase !== null && item.phrase === subject))
    return null;
  const behind = items[at + 1];
  const term = behind?.kind === 'adverb' && terms.test(behind.english) ? behind : null;
  const english = punishment(passed.stem ?? 'سجن', term?.english ?? null);
  if (english === null) return null;
  const told = { ...passed, english };
  const person: Item[] = condemned
    ? [{ ...plainItem, kind: 'phrase', english: condemned.english, phrase: condemned }]
    : [];
  return {
    items: items.flatMap((item) => (item === passed ? [...person, told] : item === term ? [] : [item])),
    verb: 'sentence',
  };
}
