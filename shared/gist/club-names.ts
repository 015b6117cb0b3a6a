import { onDemand } from '../domain/on-demand.ts';
import type { NameEntry } from '../lexicon/entries.ts';
import { loadPressNames } from '../lexicon/press-names.ts';
import type { Word } from './lattice.ts';
import { nameReading } from './phrase-index.ts';
import type { Reading } from './reading.ts';

/** Clubs whose name is an everyday word too, by that word. */
const clubs = onDemand(
  (): ReadonlyMap<string, NameEntry> =>
    new Map(
      loadPressNames()
        .filter(({ everyday, kind }) => everyday && kind === 'team')
        .flatMap((entry) =>
          [entry.arabic, ...entry.variants].map((spelling): [string, NameEntry] => [spelling, entry]),
        ),
    ),
);

/** Words that tell of sport whatever stands around them. */
const sport =
  /^[وفبلك]{0,2}(ال)?(مباراة|مباريات|دوري|لاعب|لاعبا|لاعبو|لاعبي|مرمى|ملعب|شوط|هدف|هدفا|هدفين|أهداف|كأس|ديربي|كلاسيكو)(ه|ها)?$/;

/** What stands before the name of a club: its people, whom it plays and what it does. */
const company =
  /^[وف]?(ال)?(مدرب|لاعب|لاعبو|لاعبي|فريق|نادي|جماهير|جمهور|مهاجم|حارس|قائد|مدافع|نجم|مرمى|ملعب|ضيفه|مضيفه|غريمه|منافسه|جاره|أمام|على|مع|ضد|[يت]?فاز|يفوز|تعادل|يتعادل|خسر|يخسر|هزم|يهزم|تغلب|يتغلب|يلتقي|التقى|واجه|يواجه|تأهل|تصدر|يتصدر|توج|أقصى|استضاف|يستضيف)$/;

/** In a line that tells of sport, reads الهلال, النصر, الرجاء as the clubs of that name where the word before shows it. */
export function withClubs(words: readonly Word[]): readonly Word[] {
  const told = words.some(
    ({ token, readings }) => sport.test(token.bare) || readings.some((one) => one.name?.kind === 'team'),
  );
  if (!told) return words;
  let joined = false;
  return words.map((word, at) => {
    const bare = word.token.bare.replace(/^([وف]?)لل/, '$1لال');
    const [, conjunction = '', preposition = '', name = ''] = /^([وف]?)([بل]?)(ال.*)$/.exec(bare) ?? [];
    const club = word.token === word.last ? clubs().get(name) : undefined;
    const next = words[at + 1]?.readings[0];
    const described = next?.tag === 'adj' && next.definite && next.preposition === '' && next.conjunction === '';
    const shown = joined ? conjunction !== '' : company.test(words[at - 1]?.token.bare ?? '');
    joined = club !== undefined && !described && shown;
    if (!joined || !club) return word;
    const prefixes = { conjunction, preposition } as Pick<Reading, 'conjunction' | 'preposition'>;
    return { ...word, readings: [{ ...nameReading(club), ...prefixes }] };
  });
}
