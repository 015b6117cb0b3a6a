import type { VerbEntry } from '../lexicon/entries.ts';
import type { Word } from './lattice.ts';
import { shows } from './prefer-asked.ts';
import type { Reading } from './reading.ts';
import { isAuxiliary } from './transition.ts';

/** How many of the prepositions a verb asks for stand in the words after it. */
export function framesMet(
  chosen: readonly (Reading | null)[],
  from: number,
  frame: ReadonlyMap<string, string>,
): number {
  let met = 0;
  for (let at = from; at < Math.min(from + 7, chosen.length); at += 1) {
    const reading = chosen[at];
    if (!reading || reading.tag === 'verb') break;
    // تظاهر العمال مطالبين برفع الأجور: what a participle asks for is its own.
    if (reading.derived === 'active' && reading.tag === 'adj' && !reading.definite && at > from) break;
    const word =
      reading.tag === 'prep' || reading.tag === 'sub'
        ? reading.stem
        : // قضت بالسجن: an adverb that is a phrase in itself.
          reading.tag === 'adv' && /^بال/.test(reading.stem)
          ? 'ب'
          : reading.preposition;
    // رحل عن عمر ناهز: a phrase counts by its first word.
    const preposition = word === 'بأن' ? 'ب' : word.replace(/ .*/, '');
    // ل is as often a purpose as a complement.
    if (preposition !== '' && preposition !== 'ل' && frame.has(preposition)) met += 1;
  }
  return met;
}

/** The prepositions that stand before what English has as a verb's object. */
function vanishing(entry: VerbEntry): ReadonlyMap<string, string> {
  return new Map([...entry.frame].filter(([, english]) => english === ''));
}

/** Whether the phrase right after a verb may be its doer, where only people and bodies do such a thing. */
function actorFit(chosen: readonly (Reading | null)[], at: number, entry: VerbEntry): number {
  // ثلاثة أشخاص: what is counted acts, not the number.
  const counted = /^(num|quant)$/.test(chosen[at]?.tag ?? '') && chosen[at + 1]?.tag === 'noun';
  const next = chosen[counted ? at + 1 : at] ?? null;
  if (
    next?.name &&
    /^(given|given-f|family|person)$/.test(next.name.kind) &&
    next.preposition === '' &&
    next.conjunction === ''
  )
    return entry.features.has('agent=hum') ? 0.3 : 0;
  if (
    next?.tag !== 'noun' ||
    next.preposition !== '' ||
    next.conjunction !== '' ||
    next.nominal === null ||
    !entry.features.has('agent=hum')
  )
    return 0;
  const { features } = next.nominal;
  if (features.has('hum') || features.has('org') || features.has('title')) return 0.3;
  // لم يحضر الجلسة إلا نائبان: the doer may come last.
  const excepted = chosen.slice(at + 1, at + 5).some((one) => /^(إلا|سوى)$/.test(one?.stem ?? ''));
  return excepted ? 0 : -0.7;
}

/** Whether somebody stands near a verb that is done to people, or before one that only people and bodies do. */
function peopleNear(chosen: readonly (Reading | null)[], at: number, entry: VerbEntry): number {
  const actor = chosen[at - 1]?.tag === 'part' ? chosen[at - 2] : chosen[at - 1];
  const acts = actor?.tag === 'noun' && actor.definite && actor.preposition === '' && actor.nominal?.features;
  const before = entry.features.has('agent=hum') && acts && (acts.has('hum') || acts.has('org')) ? 0.3 : 0;
  if (!entry.features.has('patient=hum') || entry.features.has('say')) return before;
  const end = chosen.findIndex(
    (one, index) => index > at && (one?.conjunction !== '' || /^(verb|conj|sub|neg|rel)$/.test(one.tag)),
  );
  const last = Math.min(at + 6, end < 0 ? chosen.length : end);
  const after = chosen.some(
    (one, index) =>
      index >= at + 2 &&
      index < last &&
      one?.tag === 'noun' &&
      one.preposition === '' &&
      chosen[index - 1]?.tag !== 'prep' &&
      one.nominal?.features.has('hum') === true,
  );
  if (after) return before + 0.4;
  const next = chosen[at + 1];
  const thing = next?.tag === 'noun' && next.preposition === '' && next.nominal?.features.has('hum') === false;
  // قضت المحكمة: only people die; يطلق المعهد: nor is a probe divorced.
  const unfit =
    thing && !entry.features.has('passive') && (entry.features.has('in') || entry.features.has('agent=hum'));
  return before - (unfit ? 0.7 : 0);
}

/** Whether one of the words that a verb is known to keep company with stands behind it as subject or object: يقيم ندوة is "hold", not "evaluate". */
function companyMet(chosen: readonly (Reading | null)[], at: number, { senses }: VerbEntry): number {
  if (!senses) return 0;
  for (let index = at + 1; index < Math.min(at + 6, chosen.length); index += 1) {
    const one = chosen[index];
    if (!one || one.tag === 'verb' || one.conjunction !== '') return 0;
    if (one.tag === 'noun' && one.preposition === '' && senses.has(one.nominal?.arabic ?? '')) return 1.1;
  }
  return 0;
}

/** Of verbs spelled alike, takes the one whose frame the following words fill: يجب عن is "answer", not "roam". */
export function preferFrames(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    // لم يعد is "no longer" far more often than anything else that is spelled so.
    if (!reading || !form || (form.entry.perfect === 'عاد' && form.jussive)) return;
    let best = reading;
    let bestMet =
      framesMet(chosen, at + 1, form.entry.frame) +
      actorFit(chosen, at + 1, form.entry) +
      peopleNear(chosen, at, form.entry) +
      companyMet(chosen, at, form.entry) +
      shows(chosen, at, form.entry);
    for (const other of words[at]?.readings ?? []) {
      const rival = other.verb;
      if (!rival || other === reading || rival.tense !== form.tense || rival.person !== form.person) continue;
      // لم يصب أحد: cut short as it must be there.
      if (rival.jussive !== form.jussive && (rival.jussive || chosen[at + 1]?.stem === 'أحد')) continue;
      if (
        (other.conjunction !== reading.conjunction &&
          !((at === 0 || chosen[at - 1] === null) && (other.doubtfulPrefix || reading.doubtfulPrefix))) ||
        other.pronoun !== reading.pronoun ||
        other.score < reading.score - 1.1
      )
        continue;
      const met =
        framesMet(chosen, at + 1, rival.entry.frame) +
        actorFit(chosen, at + 1, rival.entry) +
        peopleNear(chosen, at, rival.entry) +
        companyMet(chosen, at, rival.entry) +
        shows(chosen, at, rival.entry);
      // That only people do it is no reason to cut a root letter off: وصلت الشرطة.
      const cut = other.conjunction !== reading.conjunction && !rival.entry.features.has('say');
      if (met > bestMet + (cut ? 0.5 : 0)) {
        best = other;
        bestMet = met;
      }
    }
    chosen[at] = best;
  });
}

/** What من and such a word say of, is a thing to come: من المقرر عقد الاجتماع. */
const expectation = /^ال(مقرر|متوقع|منتظر|مرتقب|مزمع|مفترض|مرجح|محتمل)$/;

/** Behind these stands a verb. */
const temporal = /^(بعدما|عندما|حينما|لما|كلما|إذا|لو)$/;

/** A masdar at the head of a clause may be spelled as a verb: where a verb of its own follows in the clause, it is the masdar. */
export function preferMasdars(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.verb?.tense !== 'perfect' || reading.verb.person !== '3ms' || reading.pronoun !== null) return;
    const before = chosen[at - 1];
    // Behind الذي stands the verb of its clause.
    if (before?.tag === 'rel' || (before?.tag === 'conj' && temporal.test(before.stem))) return;
    const noun = afterAside(words, chosen, at) ? plainNoun(words[at], reading) : undefined;
    if (noun) {
      chosen[at] = noun;
      return;
    }
    // أخذ الوزير يجري اتصالات: began to.
    const helped = isAuxiliary(reading.verb.entry.perfect) && chosen.slice(at + 1, at + 6).find((one) => one?.verb);
    if (helped && helped.verb?.tense === 'imperfect' && helped.conjunction === '') return;
    // تسبب تسريب الوثيقة في توتر: what the verb cannot do without follows.
    const asked = !reading.verb.entry.takesObject && [...reading.verb.entry.frame.values()].includes('');
    if (asked && framesMet(chosen, at + 1, vanishing(reading.verb.entry)) > 0) return;
    const initial = at === 0 || before === null || before?.tag === 'sub' || before?.tag === 'conj';
    const expected = expectation.test(words[at - 1]?.token.bare ?? '') && words[at - 2]?.token.bare === 'من';
    // بوسع الحكومة خفض الأسعار: what is in somebody's power is a deed.
    const able = chosen
      .slice(Math.max(0, at - 4), at)
      .some((one) => /^(بوسع|بإمكان|بمقدور|باستطاعة|حق)$/.test(one?.stem ?? ''));
    if (!initial && !expected && !able && !earlierVerb(chosen, at)) return;
    const masdar = words[at]?.readings.find(
      (one) =>
        one.tag === 'noun' &&
        one.derived === 'masdar' &&
        one.conjunction === reading.conjunction &&
        one.preposition === '',
    );
    if (masdar && (!initial || laterVerb(words, chosen, at + 1, masdar.gender))) chosen[at] = masdar;
  });
}

/** Whether a word stands behind an aside between commas that a clause with a transitive verb was broken off for: أحرزت سلمى، السبت، لقب. */
function afterAside(words: readonly Word[], chosen: readonly (Reading | null)[], at: number): boolean {
  if (words[at - 1]?.verbatim !== '،') return false;
  for (let back = at - 2; back >= Math.max(0, at - 6); back -= 1) {
    if (words[back]?.verbatim === '،') {
      for (let verb = back - 1; verb >= 0; verb -= 1) {
        const one = chosen[verb];
        if (!one || /^(sub|rel|neg|part)$/.test(one.tag)) return false;
        if (one.tag === 'verb') return one.verb?.entry.takesObject === true && !one.verb.entry.features.has('say');
      }
      return false;
    }
    const one = chosen[back];
    if (!one || one.tag === 'verb' || one.conjunction !== '') return false;
  }
  return false;
}

function plainNoun(word: Word | undefined, verb: Reading): Reading | undefined {
  return word?.readings.find(
    (one) =>
      one.tag === 'noun' &&
      one.score > verb.score - 0.6 &&
      one.conjunction === verb.conjunction &&
      one.preposition === '',
  );
}

/** Whether the clause has its verb already, so that a second one in the past cannot follow without a word between. */
function earlierVerb(chosen: readonly (Reading | null)[], at: number): boolean {
  if (chosen[at]?.conjunction !== '') return false;
  for (let back = at - 1; back >= 0; back -= 1) {
    const reading = chosen[back];
    if (
      !reading ||
      reading.tag === 'sub' ||
      (reading.tag === 'rel' && !reading.stem.startsWith('ال')) ||
      reading.tag === 'conj' ||
      reading.tag === 'neg' ||
      reading.tag === 'part'
    )
      return false;
    // A verb behind الذي is not the clause's own: that one may stand before it.
    if (reading.tag === 'verb' && chosen[back - 1]?.tag === 'rel') continue;
    if (reading.tag === 'verb') {
      // The verb of a relative clause leaves the main verb still to come.
      const opener = chosen[back - 1];
      const relative = opener?.tag === 'rel' || (opener?.tag === 'noun' && !opener.definite) || opener?.tag === 'adj';
      return !relative && !isAuxiliary(reading.verb?.entry.perfect ?? '');
    }
    // An indefinite noun may have a relative clause of its own.
    if (back === at - 1 && reading.tag === 'noun' && !reading.definite) return false;
    if (reading.conjunction !== '' && back < at - 1) continue;
  }
  return false;
}

function laterVerb(
  words: readonly Word[],
  chosen: readonly (Reading | null)[],
  from: number,
  gender: 'm' | 'f',
): boolean {
  for (let at = from; at < chosen.length; at += 1) {
    const reading = chosen[at];
    if (
      reading === null ||
      reading === undefined ||
      reading.tag === 'sub' ||
      reading.tag === 'rel' ||
      reading.tag === 'conj' ||
      reading.tag === 'pron' ||
      reading.tag === 'neg'
    )
      return false;
    if (reading.tag !== 'verb') continue;
    // رفض القاضي طلب الدفاع: what may as well be a noun is not the verb that is looked for.
    if (reading.verb?.tense === 'perfect' && plainNoun(words[at], reading)) return false;
    if (reading.verb?.person !== (gender === 'f' ? '3fs' : '3ms')) return false;
    const before = chosen[at - 1];
    // After an indefinite noun the verb may open a relative clause; with و it opens a clause of its own.
    return (
      reading.conjunction === '' &&
      reading.preposition === '' &&
      at > from &&
      (before?.definite === true || before?.tag === 'name')
    );
  }
  return false;
}
