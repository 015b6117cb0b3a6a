import { onDemand } from '../domain/on-demand.ts';
import type { NameEntry } from '../lexicon/entries.ts';
import { loadPressNames } from '../lexicon/press-names.ts';
import type { Word } from './lattice.ts';
import { nameReading } from './phrase-index.ts';
import type { Reading } from './reading.ts';

interface Club {
  readonly entry: NameEntry;
  readonly conjunction: Reading['conjunction'];
  readonly preposition: Reading['preposition'];
}

const conjunctions = ['', 'و', 'ف'] as const;
const prepositions = ['', 'ب', 'ل'] as const;

/** Clubs whose name is an everyday word too, by that word with each prefix. */
const clubs = onDemand((): ReadonlyMap<string, Club> => {
  const found = new Map<string, Club>();
  for (const entry of loadPressNames().filter(({ everyday, kind }) => everyday && kind === 'team'))
    for (const spelling of [entry.arabic, ...entry.variants])
      for (const conjunction of conjunctions)
        for (const preposition of prepositions) {
          const word = preposition === 'ل' ? spelling.replace(/^ا/, '') : spelling;
          found.set(conjunction + preposition + word, { entry, conjunction, preposition });
        }
  return found;
});

/** Words that tell of sport whatever stands around them. */
const sport =
  /^[وفبلك]{0,2}(ال)?(مباراة|مباريات|دوري|لاعب|لاعبا|لاعبو|لاعبي|مرمى|ملعب|شوط|هدف|هدفا|هدفين|أهداف|كأس|ديربي|كلاسيكو)(ه|ها)?$/;

/** What stands before the name of a club: its people, whom it plays and what it does. */
const company =
  /^[وف]?(ال)?(مدرب|لاعب|لاعبو|لاعبي|فريق|نادي|جماهير|جمهور|مهاجم|حارس|قائد|مدافع|نجم|مرمى|ملعب|ضيفه|مضيفه|غريمه|منافسه|جاره|أمام|على|مع|ضد|[يت]?فاز|يفوز|تعادل|يتعادل|خسر|يخسر|هزم|يهزم|تغلب|يتغلب|يلتقي|التقى|واجه|يواجه|تأهل|تصدر|يتصدر|توج|أقصى|استضاف|يستضيف)$/;

/** In a line that tells of sport, reads الهلال, النصر, الرجاء as the clubs of that name where the word before shows it. */
export function withClubs(words: readonly Word[]): readonly Word[] {
  const known = clubs();
  if (!words.some(({ token }) => known.has(token.bare))) return words;
  const told = words.some(
    ({ token, readings }) => sport.test(token.bare) || readings.some((one) => one.name?.kind === 'team'),
  );
  if (!told) return words;
  let joined = false;
  return words.map((word, at) => {
    const club = word.token === word.last ? known.get(word.token.bare) : undefined;
    const next = words[at + 1]?.readings[0];
    const described = next?.tag === 'adj' && next.definite && next.preposition === '' && next.conjunction === '';
    const behindClub = joined || words[at - 1]?.readings[0]?.name?.kind === 'team';
    const shown = behindClub ? club?.conjunction !== '' : company.test(words[at - 1]?.token.bare ?? '');
    joined = club !== undefined && !described && shown;
    if (!joined || !club) return word;
    const { entry, conjunction, preposition } = club;
    return { ...word, readings: [{ ...nameReading(entry), conjunction, preposition }] };
  });
}
