import { hasDirect, type Item } from './clause-items.ts';
import type { ClauseContext } from './clause-types.ts';
import type { Phrase } from './phrase.ts';
import type { VerbForm } from './reading.ts';

/** What a clause was read as, when it is asked whether that can be. */
interface ReadClause {
  readonly form: VerbForm;
  readonly items: readonly Item[];
  readonly subject: Phrase | null;
  readonly passive: boolean;
  readonly context: ClauseContext;
  /** It has an object besides those that stand behind it: a pronoun, a clause, the head of a relative clause. */
  readonly hasObject: boolean;
  /** English needed a pronoun where nobody had been named. */
  readonly implied: boolean;
  /** Somebody is quoted, who may say "I". */
  readonly quoting: boolean;
}

const helping = ['in', 'abs', 'modal', 'copula', 'light', 'say'];
const twofold =
  /^(give|grant|hand|inform|award|send|teach|tell|offer|show|ask|pay|promise|deprive|appoint|elect|consider|call|name|hold|make)\b/;
const moving = /^(give|grant|hand|award|put|place|deposit|transfer|transport|move|send|deliver)\b/;
/** What does things to people though it is none. */
const forces =
  /\b(storm|quake|fire|flood|wave|rain|wind|snow|raid|strike|missile|rocket|drone|shell|bomb|explosion|blast|plane|aircraft|helicopter|jet|ship|boat|car|truck|train|bus|vehicle)/;

/** Whether a clause as read lacks what its verb needs, has more than it can have, or lets a thing do what people do: signs that who did what may be taken wrongly. */
export function doubtful(read: ReadClause): boolean {
  const { form, items, subject, passive, context, hasObject } = read;
  const { features, takesObject, english } = form.entry;
  if (/^1/.test(form.person) && context.mode === null && !read.quoting) return true;
  const others = items.flatMap((item) =>
    item.kind === 'phrase' && item.phrase !== null && item.phrase !== subject && !item.late ? [item.phrase] : [],
  );
  if (passive) return others.length > 0 && !twofold.test(english[0] ?? '');
  const free = context.topic === null && context.relative === null;
  if (read.implied && free && others.length === 0 && !hasObject && items.length === 0) return true;
  const strict = takesObject && !helping.some((feature) => features.has(feature));
  if (strict && !hasObject && !hasDirect(items, subject)) return true;
  if (subject === null) return false;
  const object = others[0] ?? null;
  const acts = subject.human || subject.organisation || subject.named || subject.pronoun || subject.source !== null;
  // A thing that signs, arrests or accuses.
  if (!acts && (features.has('passive') || features.has('agent=hum')) && object !== null)
    return !forces.test(subject.english);
  if (object === null || !free) return false;
  // انتقد نواب الرئيس القرار: one verb, and two that it would be done to.
  const second = others[1];
  if (second && !second.counted && !second.accusative && !twofold.test(english[0] ?? '')) return true;
  // أودع المتهمون السجن, منح الباحث جائزة: who gave or put may be who was given or put.
  const placing = form.voice === 'either' && moving.test(english[0] ?? '');
  const person = subject.human && !subject.named && !subject.organisation;
  return (
    placing &&
    person &&
    features.has('passive') &&
    !object.human &&
    !object.organisation &&
    !object.accusative &&
    object.number === 'sg'
  );
}
