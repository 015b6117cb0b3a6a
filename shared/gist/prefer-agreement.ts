import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';
import { isAuxiliary } from './transition.ts';

/** The noun at the head of the clause that a verb may have as its subject, when only adjectives, names and genitives stand between. */
function topicBefore(chosen: readonly (Reading | null)[], at: number): Reading | null {
  let topic: Reading | null = null;
  for (let back = at - 1; back >= 0; back -= 1) {
    const one = chosen[back];
    if (!one || one.tag === 'sub' || one.tag === 'conj') break;
    if (one.tag === 'verb' || one.tag === 'rel' || one.tag === 'neg' || one.tag === 'num') return null;
    if (one.tag === 'noun' && one.preposition === '') topic = one;
    if (one.conjunction !== '') break;
  }
  return topic;
}

/** A form that is "she does" as well as "he did" is read as its subject before it wants: خسائر الشركة تفوق is "exceed", not "excelled". */
export function preferAgreement(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    if (!reading || form?.tense !== 'perfect' || form.person !== '3ms' || reading.conjunction !== '') return;
    if (words[at]?.token.bare[0] !== 'ت') return;
    const topic = topicBefore(chosen, at);
    const feminine =
      topic !== null && (topic.gender === 'f' || (topic.number === 'pl' && !topic.nominal?.features.has('hum')));
    if (!feminine || (!topic.definite && topic.pronoun === null && chosen[at - 1]?.definite !== true)) return;
    const present = words[at]?.readings.find(
      (one) => one.verb?.tense === 'imperfect' && one.verb.person === '3fs' && one.conjunction === '',
    );
    if (present) chosen[at] = present;
  });
}

/** Before a subject that is no "she", a form that is "he did" as well as "she does" is the former: توقع خبراء is "experts expected", not "signs". */
export function preferPast(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    const subject = chosen[at + 1];
    if (!reading || form?.tense !== 'imperfect' || form.person !== '3fs' || reading.pronoun !== null) return;
    if (reading.preposition !== '' || subject?.tag !== 'noun' || subject.gender !== 'm' || subject.accusative) return;
    if (subject.preposition !== '' || subject.conjunction !== '' || subject.derived === 'masdar') return;
    const people = subject.nominal?.features.has('hum') === true;
    if (!people || chosen[at - 1]?.tag === 'neg' || topicBefore(chosen, at) !== null) return;
    const past = words[at]?.readings.find(
      ({ verb, conjunction }) =>
        verb?.tense === 'perfect' && verb.person === '3ms' && conjunction === reading.conjunction,
    );
    if (past) chosen[at] = past;
  });
}

/** Behind an auxiliary in the first or second person the verb speaks of the same: لم أكن أعلم is "I did not know". */
export function preferSamePerson(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    const next = chosen[at + 1];
    if (!form || !/^[12]/.test(form.person) || !isAuxiliary(form.entry.perfect) || !next?.verb) return;
    const same = words[at + 1]?.readings.find(
      (one) => one.verb?.tense === 'imperfect' && one.verb.person === form.person && one.conjunction === '',
    );
    if (same) chosen[at + 1] = same;
  });
  // لم تكن الحكومة تعلم بالصفقة: behind the subject too the verb is of the auxiliary's person.
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    if (form?.entry.perfect !== 'كان' || form.person !== '3fs') return;
    const reach = chosen.slice(at + 1, at + 5);
    const ahead = reach.findIndex(
      (one) => !one || one.verb || one.conjunction !== '' || /^(sub|rel|neg)$/.test(one.tag),
    );
    const later = reach[ahead]?.verb;
    if (ahead < 1 || later?.tense !== 'perfect' || later.person !== '3ms') return;
    const index = at + 1 + ahead;
    const present = words[index]?.readings.find((one) => one.verb?.tense === 'imperfect' && one.verb.person === '3fs');
    if (present) chosen[index] = present;
  });
}

/** Index of the first word behind a definite phrase: a noun, its adjectives and its name. */
function behindPhrase(chosen: readonly (Reading | null)[], at: number): number {
  const head = chosen[at];
  if (head?.tag !== 'noun' || head.preposition !== '' || head.conjunction !== '' || !head.definite) return at;
  let index = at + 1;
  while (/^(adj|name)$/.test(chosen[index]?.tag ?? '') && chosen[index]?.preposition === '') index += 1;
  return index;
}

/** Of two verbs spelled alike, one that takes no object is meant where its preposition follows at once: تمكن من is "was able to". */
export function preferIntransitive(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    const next = chosen[at + 1];
    if (!reading || !form?.entry.takesObject || reading.pronoun !== null || form.tense !== 'imperfect' || !next) return;
    if (words[at]?.token.bare.replace(/^[وف]/, '')[0] !== 'ت' || chosen[at - 1]?.tag === 'neg') return;
    const behind = chosen[behindPhrase(chosen, at + 1)] ?? next;
    const word = behind.tag === 'prep' ? behind.stem : behind.preposition;
    if (word === '' || !form.entry.frame.has(word)) return;
    // تمكن العلماء من: men are not what a feminine verb is said of.
    if (behind !== next && !(next.tag === 'noun' && next.nominal?.features.has('hum') && next.gender === 'm')) return;
    const rival = words[at]?.readings.find(
      (one) =>
        one.verb?.entry.takesObject === false &&
        one.verb.tense === 'perfect' &&
        one.verb.person === '3ms' &&
        one.conjunction === reading.conjunction &&
        one.verb.entry.frame.has(word),
    );
    if (rival) chosen[at] = rival;
  });
}

/** بلغ before a number, with its subject or without, is "reached", never "reported": بلغت أرباح الشركة 3 مليارات. */
export function preferReached(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const entry = reading?.verb?.entry;
    if (entry?.perfect !== 'بلغ' || !entry.features.has('say')) return;
    const behind = chosen.findIndex((one, index) => index > at && !/^(noun|adj|name)$/.test(one?.tag ?? ''));
    if (behind < 0 || behind > at + 5 || chosen[behind]?.tag !== 'num') return;
    const rival = words[at]?.readings.find(
      (one) =>
        one.verb?.entry.perfect === 'بلغ' &&
        !one.verb.entry.features.has('say') &&
        one.verb.person === reading?.verb?.person,
    );
    if (rival) chosen[at] = rival;
  });
}

/** نقل عن somebody أن, or قوله إن, is "quoted", never "carried". */
export function preferQuoted(words: readonly Word[], chosen: (Reading | null)[]): void {
  const bare = words.map(({ token }) => token.bare);
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    if (form?.entry.perfect !== 'نقل' || form.entry.features.has('say')) return;
    const about = bare.findIndex((word, index) => index > at && index < at + 6 && /^عن(?:ه|ها|هم)?$/.test(word));
    const said = bare.slice(about, about + 8).some((word) => /^(?:قول(?:ه|ها|هم)|[أإ]ن|تأكيد(?:ه|ها))$/.test(word));
    if (about < 0 || !said) return;
    const rival = words[at]?.readings.find(
      (one) =>
        one.verb?.entry.perfect === 'نقل' &&
        one.verb.entry.features.has('say') &&
        one.verb.person === form.person &&
        one.verb.tense === form.tense,
    );
    if (rival) chosen[at] = rival;
  });
}

/** خلف of what befell a place is "left behind", never "succeeded": خلف الحريق عشرات المصابين. */
export function preferLeftBehind(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    const next = chosen[at + 1];
    if (form?.entry.perfect !== 'خلف' || form.entry.form === 'II' || next?.tag !== 'noun') return;
    if (next.nominal?.features.has('hum') || next.nominal?.features.has('title')) return;
    const rival = words[at]?.readings.find(
      (one) => one.verb?.entry.perfect === 'خلف' && one.verb.entry.form === 'II' && one.verb.person === form.person,
    );
    if (rival) chosen[at] = rival;
  });
}

/** دون before what did not happen is "without", never "wrote down": دون الكشف عن التفاصيل. */
export function preferWithout(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.verb?.entry.perfect !== 'دون') return;
    const without = words[at]?.readings.find(({ tag }) => tag === 'prep');
    const next = chosen[at + 1];
    const thing = next?.tag === 'noun' && next.nominal?.features.has('hum') !== true;
    if (without && (thing || next?.tag === 'sub')) chosen[at] = without;
  });
}

/** عبر at the head of a clause is "expressed" where عن follows, else "through". */
export function preferExpressed(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'prep' || reading.stem !== 'عبر' || (at > 0 && chosen[at - 1])) return;
    const end = chosen.findIndex((one, index) => index > at && (one === null || one.tag === 'verb'));
    const reach = chosen.slice(at + 1, end < 0 ? at + 9 : end);
    const verb = words[at]?.readings.find((one) => one.verb?.person === '3ms' && one.verb.entry.frame.has('عن'));
    if (verb && reach.some((one) => one?.tag === 'prep' && one.stem === 'عن')) chosen[at] = verb;
  });
}

/** Behind its subject, or الذي, a verb has no other to come: of two verbs spelled alike, the one that takes an object is meant where a noun follows. */
export function preferTransitive(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = reading?.verb;
    if (!reading || !form || form.entry.takesObject || reading.pronoun !== null || reading.conjunction !== '') return;
    const before = chosen[at - 1];
    const relative = before?.tag === 'rel' && /^ال/.test(words[at - 1]?.token.bare ?? '');
    const topical = form.tense === 'imperfect' && before?.definite === true && /^(noun|adj|name)$/.test(before.tag);
    const next = chosen[at + 1];
    if ((!relative && !topical) || next?.tag !== 'noun' || next.preposition !== '' || next.conjunction !== '') return;
    if (relative ? next.definite : form.entry.features.has('copula')) return;
    const rival = words[at]?.readings.find(
      (one) =>
        one.verb?.entry.takesObject === true &&
        (topical || one.verb.entry.perfect === form.entry.perfect) &&
        one.verb.tense === form.tense &&
        one.verb.person === form.person &&
        one.conjunction === '' &&
        one.score > reading.score - 0.7,
    );
    if (rival) chosen[at] = rival;
  });
}
