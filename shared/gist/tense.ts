import type { ClauseContext } from './clause-types.ts';
import { type VerbGroup, verbGroupWords } from './english/verb-group.ts';
import type { Person, VerbForm } from './reading.ts';

/** The grammatical person as English counts it. */
export function englishPerson(person: Person): 1 | 2 | 3 {
  return person.startsWith('1') ? 1 : person.startsWith('2') ? 2 : 3;
}

const inchoative: Readonly<Record<string, { readonly adverb?: string; readonly verb?: string }>> = {
  كاد: { adverb: 'almost' },
  لبث: { adverb: 'soon' },
  فتئ: { adverb: 'still' },
  انفك: { adverb: 'still' },
  برح: { adverb: 'still' },
  زال: { adverb: 'still' },
  ظل: { verb: 'continue to' },
  بدأ: { verb: 'begin to' },
  أخذ: { verb: 'begin to' },
  راح: { verb: 'begin to' },
  أصبح: { verb: 'come to' },
  بات: { verb: 'come to' },
  صار: { verb: 'come to' },
  عاد: { verb: 'return to' },
  واصل: { verb: 'continue to' },
  استمر: { verb: 'continue to' },
};

/** "There is no evidence": that something exists, or does not. */
export function existence(thing: string, past: boolean, plural: boolean, negative: boolean): string {
  const be = past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  return negative ? `there ${be} no ${thing.replace(/^(an?|any) /, '')}` : `there ${be} ${thing}`;
}

/** The English verb group: tense, negation and voice from the verb, its auxiliary and its particles; `denied` when another word says the negation. */
export function groupWords(
  context: ClauseContext,
  first: VerbForm,
  main: VerbForm,
  auxiliary: string | null,
  negation: string | null,
  passive: boolean,
  plural: boolean,
  person: 1 | 2 | 3,
  english: string,
  denied = false,
  lead: string | null = null,
): string {
  let verb = english;
  let time: VerbGroup['time'] = main.tense === 'perfect' ? 'past' : 'present';
  let negative = negation !== null && !denied;
  let adverb = lead ?? undefined;
  if (first.future || (main.future && auxiliary !== 'كان') || context.future) time = 'future';
  if (negation === 'لم' || (negation === 'ما' && main.tense === 'perfect')) time = 'past';
  if (negation === 'لن') time = 'future';
  if (auxiliary === 'كان') {
    if (first.future) time = 'future';
    else if (first.tense === 'perfect')
      time = main.tense === 'perfect' ? 'past-perfect' : main.future ? 'modal' : 'past-progressive';
    if (negation === 'لم' && main.tense === 'imperfect') time = main.future ? 'modal' : 'past-progressive';
  } else if (auxiliary !== null) {
    const shape = inchoative[auxiliary];
    const base = first.tense === 'perfect' && negation !== 'لا' ? 'past' : 'present';
    if (/^(زال|فتئ|انفك|برح)$/.test(auxiliary)) {
      adverb = 'still';
      negative = false;
      time = negation === 'لا' || negation === 'لن' ? 'present' : 'present';
    } else if (auxiliary === 'عاد' && (negation === 'لم' || negation === 'ما')) {
      adverb = 'no longer';
      negative = false;
      time = 'present';
    } else if (shape?.adverb) {
      // لم يكد يصل: had hardly arrived; ما لبث أن تراجع: soon went back on it.
      adverb = negation === null ? shape.adverb : shape.adverb === 'almost' ? 'hardly' : shape.adverb;
      negative = false;
      time = auxiliary === 'لبث' || negation === 'لم' ? 'past' : base;
    } else if (shape?.verb) {
      const inner = passive
        ? verbGroupWords({ verb, time: 'bare', passive: true, negative: false, plural, person })
        : verb;
      verb = `${shape.verb} ${inner}`;
      passive = false;
      time = time === 'future' ? 'future' : negation === 'لم' ? 'past' : base;
    }
  }
  if (
    auxiliary === null &&
    negation !== null &&
    (first.entry.perfect === 'زال' ||
      (first.entry.perfect === 'عاد' && negation === 'لم' && verb === first.entry.english[0]))
  ) {
    verb = 'be';
    negative = false;
    adverb = first.entry.perfect === 'زال' ? 'still' : 'no longer';
    time = negation === 'لن' ? 'future' : 'present';
  }
  const modal = auxiliary === 'كان' && main.future ? 'would' : context.mode?.modal;
  if (context.inPast && time === 'present') time = 'past';
  if (context.mode) time = context.mode.time;
  return verbGroupWords({
    verb,
    time,
    passive,
    negative,
    plural,
    person,
    ...(modal ? { modal } : {}),
    ...(adverb ? { adverb } : {}),
  });
}
