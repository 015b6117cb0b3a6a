import type { VerbEntry } from '../lexicon/entries.ts';
import type { Item } from './clause-items.ts';
import type { Phrase } from './phrase.ts';

const charge = /^(?:the |a )?((?:full|entire|whole) )?responsibility(?: (?:of|for) (.+))?$/;

/** حملت الحكومة الشركة مسؤولية الحادث: held the company responsible for the accident; null where nobody else is held. */
export function heldResponsible(
  entry: VerbEntry,
  items: readonly Item[],
  subject: Phrase | null,
  objectPronoun: boolean,
): { items: Item[]; verb: string } | null {
  if (entry.perfect !== 'حمل') return null;
  const laid = items.find((item) => item.kind === 'phrase' && item.phrase !== subject && charge.test(item.english));
  if (!laid) return null;
  const held = items.find((item) => item !== laid && item.kind === 'phrase' && item.phrase !== subject);
  const aimed = items.find((item) => item.kind === 'prepositional' && item.arabic === 'ل' && item.governed !== null);
  if (!held && !aimed && !objectPronoun) return null;
  const [, degree = '', matter] = charge.exec(laid.english) ?? [];
  const english = `${degree === '' ? '' : `${degree.trim() === 'full' ? 'fully' : 'entirely'} `}responsible${matter ? ` for ${matter}` : /^a /.test(laid.english) ? ' for' : ''}`;
  const told: Item = { ...laid, english, phrase: laid.phrase && { ...laid.phrase, english } };
  if (held || objectPronoun) return { items: items.map((item) => (item === laid ? told : item)), verb: 'hold' };
  const whom = aimed?.governed ?? null;
  const rest = items.filter((item) => item !== laid && item !== aimed);
  if (!aimed || whom === null) return null;
  return { items: [...rest, { ...laid, english: whom.english, phrase: whom }, told], verb: 'hold' };
}
