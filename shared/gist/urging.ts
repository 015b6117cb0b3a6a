import type { VerbEntry } from '../lexicon/entries.ts';
import type { Item } from './clause-items.ts';
import { verbsOf } from './infinitive.ts';
import type { Phrase } from './phrase.ts';

/** Verbs that ask or force somebody to do what the verbal noun after their preposition says, as English has them before an infinitive. */
const urging: Readonly<Record<string, { readonly preposition: string; readonly english: string }>> = {
  دعا: { preposition: 'إلى', english: 'call on' },
  طالب: { preposition: 'ب', english: 'call on' },
  حث: { preposition: 'على', english: 'urge' },
  أمر: { preposition: 'ب', english: 'order' },
  أجبر: { preposition: 'على', english: 'force' },
  ألزم: { preposition: 'ب', english: 'oblige' },
  شجع: { preposition: 'على', english: 'encourage' },
};

/** "ناشدت المانحين توفير خيام": appealed to the donors to provide tents. */
function appealedTo(items: readonly Item[], subject: Phrase | null): Item[] | null {
  const [whom, what] = items.filter((item) => item.kind === 'phrase' && item.phrase !== subject);
  const done = what?.phrase?.complement ? verbsOf(what.phrase, 'infinitive') : null;
  if (!whom || !what || done === null || what.phrase?.infinitive) return null;
  return items.map((item) => (item === what ? { ...item, english: done } : item));
}

/** "دعت السكان إلى مغادرة منازلهم": called on the residents to leave their homes; null where nobody is asked or nothing to be done is named. */
export function urgedTo(
  entry: VerbEntry,
  items: readonly Item[],
  subject: Phrase | null,
  objectPronoun: boolean,
): { items: Item[]; verb: string } | null {
  if (entry.perfect === 'ناشد' || (entry.perfect === 'طالب' && entry.takesObject)) {
    const appealed = appealedTo(items, subject);
    if (appealed) return { items: appealed, verb: entry.perfect === 'ناشد' ? 'appeal to' : 'call on' };
  }
  const pattern = urging[entry.perfect];
  if (!pattern) return null;
  const asked = items.some((item) => item.kind === 'phrase' && item.phrase !== null && item.phrase !== subject);
  if (!asked && !objectPronoun) return null;
  let changed = false;
  const rewritten = items.map((item) => {
    if (changed || item.kind !== 'prepositional' || item.arabic !== pattern.preposition) return item;
    const done = item.governed ? verbsOf(item.governed, 'infinitive') : null;
    if (done === null) return item;
    changed = true;
    const { english } = item.governed as Phrase;
    const tail = item.english.slice(item.english.lastIndexOf(english) + english.length);
    // Where the preposition has made it a verb already, it keeps what follows.
    const said = item.english.startsWith(done) ? item.english : done;
    return { ...item, english: item.english.includes(english) ? done + tail : said };
  });
  return changed ? { items: rewritten, verb: pattern.english } : null;
}
