import type { Word } from './lattice.ts';
import { verbBehind } from './prefer-verbs.ts';
import type { Reading } from './reading.ts';

const actors = ['hum', 'org', 'title'];
const persons = /^(given|given-f|family|person|org|company|team|party|media)$/;

/** Index of the first word behind the phrase at the head of a clause that names somebody or a body; -1 where none stands there. */
function behindActor(chosen: readonly (Reading | null)[], from: number): number {
  const head = chosen[from];
  if (head?.preposition !== '' || head.number !== 'sg' || head.gender !== 'm') return -1;
  const named = head.tag === 'name' && persons.test(head.name?.kind ?? '');
  const told = head.tag === 'noun' && head.definite && actors.some((feature) => head.nominal?.features.has(feature));
  if (!named && !told) return -1;
  let index = from + 1;
  for (; index < chosen.length; index += 1) {
    const one = chosen[index];
    const belongs = one?.tag === 'name' || (one?.tag === 'adj' && one.definite);
    if (!belongs || one.preposition !== '' || one.conjunction !== '') break;
  }
  return index;
}

/** Takes a word behind the one who acts as what he did, in a clause that has no verb else: أن الموظف حول أموالا is "transferred", not "about", and أن الوفد بحث الأزمة "discussed". */
export function preferClauseVerbs(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((opener, at) => {
    const initial = at === 0 && opener?.tag !== 'sub';
    if (!initial && !(opener?.tag === 'sub' && opener.pronoun === null)) return;
    const index = behindActor(chosen, initial ? 0 : at + 1);
    const reading = chosen[index];
    const next = chosen[index + 1];
    if (!reading || !next || next.preposition !== '' || next.conjunction !== '') return;
    const deed = reading.tag === 'noun' && reading.derived === 'masdar' && !reading.definite;
    const guide = reading.tag === 'prep' && /^(حول|قبل|عبر)$/.test(reading.stem);
    if ((!deed && !guide) || reading.pronoun !== null || reading.preposition !== '' || reading.conjunction !== '')
      return;
    if (!/^(noun|name|num|quant)$/.test(next.tag) || next.nominal?.features.has('time')) return;
    const verb = words[index]?.readings.find(
      (one) =>
        one.verb?.tense === 'perfect' &&
        one.verb.person === '3ms' &&
        one.verb.voice !== 'passive' &&
        one.verb.entry.takesObject &&
        one.pronoun === null,
    );
    if (verb && !verbBehind(words, chosen, index)) chosen[index] = verb;
  });
}

/** Takes a masdar that و joins to a person as what happened next: أصيب جندي وقتل آخر is "and another was killed". */
export function preferNextFates(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const next = chosen[at + 1];
    // عزل القائد وعين نائبه: a thing before a person, joined to a person.
    const aimed = next?.tag === 'noun' && next.preposition === '' && next.nominal?.features.has('hum') === true;
    const thing = reading?.tag === 'noun' && reading.nominal?.features.has('hum') !== true && aimed;
    if (
      (reading?.derived !== 'masdar' && !thing) ||
      reading?.conjunction !== 'و' ||
      reading.definite ||
      reading.pronoun !== null
    )
      return;
    const before = chosen.slice(0, at).findLast((one) => one?.tag !== 'adj');
    const kinds = before?.tag === 'noun' ? before.nominal?.features : undefined;
    const person = kinds?.has('hum') || (thing && kinds?.has('org'));
    if (!person || before?.preposition !== '') return;
    const earlier = chosen.slice(0, at).findLast((one) => one?.tag === 'verb')?.verb;
    if (earlier?.tense !== 'perfect') return;
    const verb = words[at]?.readings.find(
      (one) =>
        one.verb?.tense === 'perfect' &&
        one.verb.person === '3ms' &&
        (one.verb.entry.features.has('passive') || (thing && one.verb.entry.features.has('agent=hum'))) &&
        one.conjunction === 'و' &&
        one.pronoun === null,
    );
    if (verb) chosen[at] = verb;
  });
}

/** Takes a word with و and a pronoun behind a verb as what was done next where what it asks for follows: حذر السكان وطالبهم بالحذر is "and urged them", not "and their student". */
export function preferNextDeeds(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'noun' || reading.conjunction !== 'و' || reading.pronoun === null) return;
    const next = chosen[at + 1];
    if (next?.preposition !== 'ب' || !next.definite) return;
    if (reading.derived === 'masdar' && next.derived !== 'masdar') return;
    const done = chosen.slice(0, at).some((one) => one?.tag === 'verb');
    const verb = words[at]?.readings.find(
      (one) =>
        one.verb?.tense === 'perfect' &&
        one.verb.person === '3ms' &&
        one.verb.entry.features.has('agent=hum') &&
        one.verb.entry.frame.has('ب') &&
        one.pronoun === reading.pronoun &&
        one.conjunction === 'و',
    );
    if (done && verb) chosen[at] = verb;
  });
}

function deedReading(word: Word | undefined, conjunction: Reading['conjunction']): Reading | undefined {
  return word?.readings.find(
    (one) =>
      one.verb?.tense === 'perfect' &&
      one.verb.person === '3ms' &&
      one.verb.entry.takesObject &&
      one.pronoun === null &&
      one.conjunction === conjunction &&
      one.preposition === '',
  );
}

/** Index of the word behind a definite noun, its adjectives and what it is of. */
function behindNoun(chosen: readonly (Reading | null)[], from: number): number {
  let index = from;
  while (chosen[index]?.tag === 'noun' && !chosen[index]?.definite && chosen[index + 1]?.tag === 'noun') index += 1;
  index += 1;
  while (chosen[index]?.tag === 'adj' && chosen[index]?.conjunction === '' && chosen[index]?.preposition === '')
    index += 1;
  return index;
}

/** Takes a verbal noun with و behind a past verb as what was done next where the verb's doer and object follow, or its object and preposition: أغلق المحتجون الطريق وقطع العمال التيار. */
export function preferJoinedDeeds(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'noun' || reading.derived !== 'masdar' || reading.conjunction !== 'و') return;
    if (reading.pronoun !== null || reading.preposition !== '' || reading.definite) return;
    const start = chosen.slice(0, at).findLastIndex((one) => one?.tag === 'verb');
    const between = chosen.slice(start + 1, at);
    // بسبب ارتفاع الأسعار وقطع العلاقات: a verbal noun may be joined to another.
    if (chosen[start]?.verb?.tense !== 'perfect' || between.some((one) => one === null || one.derived === 'masdar'))
      return;
    const next = chosen[at + 1];
    if (next?.tag !== 'noun' || next.preposition !== '' || next.conjunction !== '') return;
    const verb = deedReading(words[at], 'و');
    const end = chosen[behindNoun(chosen, at + 1)];
    if (!verb?.verb || !end || end.conjunction !== '') return;
    const asked = end.tag === 'prep' ? end.stem : end.preposition;
    const object = end.tag === 'noun' && asked === '' && (end.definite || end.accusative);
    if (object || (asked !== '' && asked !== 'ل' && verb.verb.entry.frame.has(asked))) chosen[at] = verb;
  });
}

/** Takes a verbal noun at the head of a sentence as its verb where somebody indefinite follows who may have done it: طعن شاب زميله. */
export function preferOpeningDeeds(words: readonly Word[], chosen: (Reading | null)[]): void {
  const reading = chosen[0];
  const doer = chosen[1];
  if (reading?.tag !== 'noun' || reading.derived !== 'masdar' || reading.definite || reading.preposition !== '') return;
  const person = doer?.tag === 'noun' && !doer.definite && doer.nominal?.features.has('hum') && doer.preposition === '';
  const verb = deedReading(words[0], reading.conjunction);
  if (!person || doer.conjunction !== '' || !verb) return;
  // يبلغ من العمر: what is told of him is no verb of the sentence.
  const told = chosen[2]?.tag === 'verb' ? 3 : 2;
  const object = chosen
    .slice(told)
    .some((one) => one?.tag === 'noun' && one.preposition === '' && (one.definite || one.pronoun !== null));
  if (object && !verbBehind(words, chosen, told - 1)) chosen[0] = verb;
}
