import { agreesAfter } from './agreement.ts';
import { type Item, plainItem, pronounFits } from './clause-items.ts';
import type { ClauseContext } from './clause-types.ts';
import type { Phrase } from './phrase.ts';
import type { VerbForm } from './reading.ts';

/** A clause without a doer: who suffers, and how the verb reads then. */
interface Suffered {
  readonly items: Item[];
  readonly subject: Phrase | null;
  readonly verb: string;
}

/** أفرج عن الناشطة, "the activist was released": the sufferer stands after the preposition, and nobody is named who does it; null where somebody may. */
export function sufferedBy(form: VerbForm, items: readonly Item[], context: ClauseContext): Suffered | null {
  const { entry } = form;
  if (form.person !== '3ms') return null;
  const verb = entry.english[0] ?? '';
  const { carried, relative } = context;
  const direct = items.find((item) => item.vanishing !== null);
  if (direct) {
    const { pronoun } = direct;
    const hidden = relative !== null && relative.head !== null && pronoun !== null && entry.features.has('tr');
    // أعلن عن وفاة الفنان: was announced, where nobody has been named who could.
    const feared = form.tense === 'imperfect' && carried === null && relative === null && entry.perfect === 'خشي';
    const told =
      feared ||
      (direct.arabic === 'عن' &&
        entry.features.has('say') &&
        carried === null &&
        pronoun === null &&
        relative === null);
    if (!entry.features.has('passive') && form.voice !== 'passive' && !hidden && !told) return null;
    // ثم أفرج عنه: nobody releases himself.
    const acts = context.joined && carried !== null && agreesAfter(form.person, carried);
    if (acts && !(pronoun !== null && pronounFits(pronoun, carried))) return null;
    const rest = items.filter((item) => item !== direct);
    if (relative !== null && pronoun !== null) return { items: rest, subject: null, verb };
    const subject = direct.vanishing as Phrase;
    const aim = rest[0];
    // يشتبه في تورطهم في السرقة: what belongs to the sufferer goes with it.
    const own = aim?.kind === 'prepositional' && subject.source?.frame.has(aim.arabic) === true;
    const english = (pronoun === null ? direct.english : subject.english) + (own ? ` ${aim.english}` : '');
    const phrase = own ? { ...subject, english } : subject;
    return {
      items: [{ ...plainItem, kind: 'phrase', english, phrase }, ...(own ? rest.slice(1) : rest)],
      subject: phrase,
      verb,
    };
  }
  // ينظر إلى الاتفاق: is looked at.
  if (!entry.features.has('passive') || !entry.features.has('in') || carried !== null || relative !== null) return null;
  const aimed = items.find((item) => item.governed !== null && entry.frame.has(item.arabic));
  if (!aimed?.governed) return null;
  const subject = aimed.governed;
  const rest = items.filter((item) => item !== aimed);
  return {
    items: [{ ...plainItem, kind: 'phrase', english: subject.english, phrase: subject }, ...rest],
    subject,
    verb: `${verb} ${entry.frame.get(aimed.arabic) ?? ''}`.trim(),
  };
}
