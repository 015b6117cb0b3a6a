import type { Frame } from '../lexicon/entries.ts';
import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';
import { framesMet } from './revise-readings.ts';
import { governs, isAuxiliary } from './transition.ts';

const reach = 9;

/** Whether a noun means one person whom nothing tells yet which. */
export function isOnePerson(one: Reading): boolean {
  return one.number === 'sg' && !one.definite && !one.construct && one.nominal?.features.has('hum') === true;
}

/** Whether a word begins a phrase of its own behind the word before it, rather than being its genitive, its name or its adjective. */
/** People who are told of as such, and not as somebody's. */
export const persons = /^(رجل|امرأة|شاب|شابة|فتاة|طفل|طفلة|مسلح|جندي|شرطي|سيدة|مواطن|متظاهر|مهاجم|مزارع|لاجئ|أم)$/;

function opensAnother(before: Reading | null, current: Reading): boolean {
  // ولدت امرأة ثلاثة توائم: one person is not of several.
  if (current.tag === 'num') return before?.tag === 'noun' && isOnePerson(before);
  // المخابرات العراقية الأردن: a country is not called by an adjective before it.
  if (before?.tag === 'adj' && before.definite && current.name?.kind === 'country') return true;
  if (!/^(noun|quant)$/.test(current.tag) || before === null || before.construct || before.tag === 'num') return false;
  // الناطق باسم الحكومة: a phrase that waits for its genitive.
  if (before.stem.includes(' ') && governs(before.english)) return false;
  // طعن شاب زميله: nor is he one of his own.
  const own = before.gender === 'f' ? '3fs' : '3ms';
  if (persons.test(before.stem) && !before.definite && current.pronoun === own) return true;
  return before.definite || before.pronoun !== null || before.tag === 'name' || current.accusative;
}

/** Whether a phrase without a preposition follows a verb for each of those it needs: one to do it, one to suffer it. */
function enoughPhrases(chosen: readonly (Reading | null)[], at: number, wanted: 1 | 2, frame: Frame): boolean {
  let phrases = 0;
  let before: Reading | null = null;
  for (let index = at + 1; index < Math.min(at + reach, chosen.length); index += 1) {
    const reading = chosen[index];
    // وقعت مصر وقطر مذكرة: two names do it together.
    if (reading?.conjunction === 'و' && reading.tag === 'name' && before?.tag === 'name' && phrases === 1) continue;
    if (reading?.conjunction !== '') return false;
    // طالبت نقابة الأطباء في السودان وزارة الصحة: a place behind the doer keeps the one it is done to for later.
    const place = phrases === 1 && wanted === 2 && reading.stem === 'في' && reading.tag === 'prep' && !frame.has('في');
    if (place && chosen[index + 1]) {
      index += 1;
      before = chosen[index] ?? null;
      continue;
    }
    if (reading.preposition !== '') return false;
    // What is excepted has the verb in common with what stands before it.
    if (before !== null && /^(إلا|سوى)$/.test(reading.stem)) return true;
    if (/^(verb|prep|sub|rel|conj|neg)$/.test(reading.tag)) return false;
    if (reading.tag === 'adv') continue;
    if (before === null || opensAnother(before, reading)) phrases += 1;
    if (phrases === wanted) return /^(noun|name|num|quant)$/.test(reading.tag);
    before = reading;
  }
  return false;
}

/** The pronouns that can take up a noun. */
function taking(head: Reading | null | undefined): readonly (Reading['pronoun'] | undefined)[] {
  if (!head) return [];
  const people = head.nominal?.features.has('hum') === true;
  if (head.number === 'pl') return people ? ['3p', '3fp'] : ['3fs'];
  return head.number === 'du' ? ['3d'] : [head.gender === 'f' ? '3fs' : '3ms'];
}

/** Whether what follows a verb has no pronoun that takes up what stood before. */
function heldOf(chosen: readonly (Reading | null)[], at: number, head: Reading | null | undefined): boolean {
  const own = taking(head);
  return chosen.slice(at + 1, at + 4).every((one) => !one || one.pronoun === null || !own.includes(one.pronoun));
}

/** Of two verbs spelled alike, takes the one with an object where doer and sufferer both follow: لم يخف الوزير قلقه is "hide", not "fear". */
export function preferObjects(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    if (!reading || !form || reading.pronoun !== null || !form.entry.features.has('in')) return;
    // A copula has two phrases behind it as well, and لم يعد is "no longer" before most.
    if (['modal', 'copula', 'light'].some((feature) => form.entry.features.has(feature))) return;
    if ((form.entry.perfect === 'عاد' && form.jussive) || form.entry.perfect === 'عد') return;
    // وتثبت علم إدارتها: what does not agree with its verb is not its subject.
    const next = chosen[at + 1];
    const other =
      form.person === '3fs' &&
      next?.tag === 'noun' &&
      next.preposition === '' &&
      next.gender === 'm' &&
      next.number === 'sg' &&
      !next.nominal?.features.has('mf');
    const helper = isAuxiliary(chosen[at - 1]?.verb?.entry.perfect ?? '') ? 1 : 0;
    const before = chosen[at - 1 - helper];
    // سيارة تقل أربعة: behind something indefinite the subject is that.
    const head = before?.tag === 'adj' && !before.definite ? chosen[at - 2 - helper] : before;
    const told = head?.tag === 'noun' && !head.definite && reading.conjunction === '';
    // بلاده لن تقبل أي تعديل: behind its subject and a negation the verb has its object to come.
    const topical = before?.tag === 'neg' && chosen[at - 2]?.definite === true && chosen[at - 2]?.tag === 'noun';
    const relative =
      topical || (before?.tag === 'rel' && /^ال/.test(before.stem)) || (told && heldOf(chosen, at, head));
    // يستقلون دراجة: a plural verb has its subject behind it.
    if (!enoughPhrases(chosen, at, /^3[mf]s$/.test(form.person) && !other && !relative ? 2 : 1, form.entry.frame))
      return;
    const rival = words[at]?.readings.find(
      (one) =>
        one.verb?.entry.takesObject === true &&
        !one.verb.entry.features.has('in') &&
        one.verb.tense === form.tense &&
        one.verb.person === form.person &&
        one.conjunction === reading.conjunction &&
        one.pronoun === null &&
        one.score > reading.score - 1.3,
    );
    // أدى قصف الجيش المواقع إلى أضرار: what the one asks for stands there, and the other does not ask for it.
    const led = [...form.entry.frame.keys()].some((word) => word === 'إلى' && !rival?.verb?.entry.frame.has(word));
    if (rival && !(led && framesMet(chosen, at + 1, form.entry.frame) > 0)) chosen[at] = rival;
  });
}

/** Whether a noun without a preposition stands behind a verb that could be its object. */
function nounBehind(chosen: readonly (Reading | null)[], at: number): boolean {
  for (let index = at + 1; index < chosen.length; index += 1) {
    const one = chosen[index];
    if (!one || one.tag === 'verb' || one.tag === 'sub' || one.tag === 'rel' || one.conjunction !== '') return false;
    const before = chosen[index - 1];
    const free = before?.tag !== 'prep' && (before?.definite === true || before?.tag === 'adv');
    if (/^(noun|quant|num|name)$/.test(one.tag) && one.preposition === '' && free) return true;
  }
  return false;
}

/** Takes a verb as the one without an object where none can follow: فلم يجب واكتفى is "did not answer", not "did not roam". */
export function preferObjectless(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    if (!reading || !form || reading.pronoun !== null || !form.entry.takesObject) return;
    if (['in', 'abs', 'modal', 'copula'].some((feature) => form.entry.features.has(feature))) return;
    const next = chosen[at + 1];
    // سلم نفسه: himself.
    if (/^(نفس|أنفس)(ه|ها|هم)$/.test(next?.stem ?? '')) return;
    const over = next ? next.tag === 'conj' || (next.tag === 'verb' && next.conjunction !== '') : true;
    const aimed = next?.tag === 'prep' ? next.stem : (next?.preposition ?? '');
    const onward = over || (next?.tag === 'adv' && !nounBehind(chosen, at));
    if ((!onward && (aimed === '' || nounBehind(chosen, at))) || words[at + 1]?.quote === 'open') return;
    const rival = words[at]?.readings.find(
      (one) =>
        one.verb?.entry.features.has('in') === true &&
        !one.verb.entry.features.has('modal') &&
        (over || (onward ? ![...one.verb.entry.frame.values()].includes('') : one.verb.entry.frame.has(aimed))) &&
        one.verb.tense === form.tense &&
        one.verb.person === form.person &&
        one.conjunction === reading.conjunction &&
        one.pronoun === null &&
        one.score > reading.score - 1.1,
    );
    if (rival) chosen[at] = rival;
  });
}
