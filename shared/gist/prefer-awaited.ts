import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

const withoutObject = ['in', 'abs', 'copula', 'modal', 'light'];

/** How many words a verb's subject may have before its object. */
const reach = 6;

/** Index of the verb whose object has not come yet where a word stands: one phrase without a preposition stands between, its subject; -1 without one. */
function awaitingVerb(chosen: readonly (Reading | null)[], at: number): number {
  let subject = false;
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const one = chosen[back];
    if (!one) return -1;
    if (one.tag === 'verb') {
      const { verb } = one;
      const strict =
        verb?.entry.takesObject === true && !withoutObject.some((feature) => verb.entry.features.has(feature));
      const third = verb !== null && /^3[mf]s$/.test(verb.person) && verb.voice !== 'passive';
      const relative = chosen[back - 1]?.tag === 'rel' || (chosen[back - 1]?.tag === 'noun' && one.conjunction === '');
      // كتاب بلغت أعمالهم القائمة: where the head's own is the subject, the object is still to come.
      const owned = relative && chosen[back + 1]?.tag === 'noun' && chosen[back + 1]?.pronoun !== null;
      return strict && third && subject && one.pronoun === null && (!relative || owned) ? back : -1;
    }
    if (!/^(noun|name|adj|adv|num|quant)$/.test(one.tag) || one.conjunction !== '' || one.accusative) return -1;
    // ضرب زلزال بقوة ست درجات غرب البلاد: how strong it was.
    if (one.preposition === 'ب' && one.stem === 'قوة') continue;
    if (one.preposition !== '') return -1;
    // A second phrase behind a definite word is the object already.
    const next = chosen[back + 1];
    if (back + 1 < at && one.definite && next?.tag === 'noun' && one.tag !== 'adv') return -1;
    subject ||= one.tag === 'noun' || one.tag === 'name';
  }
  return -1;
}

/** Whether a phrase without a preposition comes behind a word before its clause ends, so that the verb need not do with this one. */
function anotherBehind(chosen: readonly (Reading | null)[], at: number): boolean {
  for (let index = at + 1; index < chosen.length; index += 1) {
    const one = chosen[index];
    if (one?.conjunction !== '' || /^(verb|sub|rel|conj|neg)$/.test(one.tag)) return false;
    if (one.preposition !== '' || one.tag === 'prep') {
      const governs = one.tag === 'prep' ? 1 : 0;
      index += governs;
      while (chosen[index + 1]?.tag === 'adj') index += 1;
      continue;
    }
    const before = chosen[index - 1];
    if (/^(noun|name|num)$/.test(one.tag) && (before?.definite || before?.tag === 'name' || one.accusative))
      return true;
  }
  return false;
}

/** Whether the preposition that a participle's verb asks for follows at once. */
function completed(one: Reading, next: Reading | null | undefined): boolean {
  const word = next ? (next.tag === 'prep' || next.tag === 'sub' ? next.stem : next.preposition) : '';
  return word !== '' && one.source?.frame.has(word) === true;
}

/** Whether an adjective cannot describe the word before it, or is one only as a participle that nobody lists. */
function doubtful(one: Reading, before: Reading | null | undefined): boolean {
  return one.derived !== null || disagrees(one, before);
}

/** Whether an adjective disagrees with the word before it. */
function disagrees(one: Reading, before: Reading | null | undefined): boolean {
  if (before?.tag === 'name') return before.gender === 'f' && one.gender === 'm';
  // باحث صيني نظرية: two adjectives of one noun agree with each other.
  if (before?.tag === 'adj' && !before.definite) return before.gender === 'm' && one.gender === 'f';
  if (before?.tag !== 'noun' || one.number === 'sg') return false;
  return before.number === 'sg' || (before.number === 'pl' && !before.nominal?.features.has('hum'));
}

/** Takes a word with a pronoun behind the subject of a verb that lacks its object as that object: مدد اللاعب عقده, his contract, is not "he held him". */
export function preferOwned(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.verb?.tense !== 'perfect' || reading.pronoun === null || reading.conjunction !== '') return;
    const owned = words[at]?.readings.find(
      (one) =>
        one.tag === 'noun' &&
        one.pronoun === reading.pronoun &&
        one.preposition === '' &&
        one.conjunction === '' &&
        one.score > reading.score - 0.6,
    );
    if (owned && chosen[at - 1]?.definite && awaitingVerb(chosen, at) >= 0) chosen[at] = owned;
  });
}

/** Takes a word behind the subject of a verb that still lacks its object as that object, where it is a noun as well as an adjective: سلمت المعارضة المدينة, the city; استبعد المدرب المهاجم. */
export function preferAwaited(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'adj' || reading.conjunction !== '' || reading.preposition !== '') return;
    if (reading.pronoun !== null || !doubtful(reading, chosen[at - 1])) return;
    const noun = words[at]?.readings.find(
      (one) =>
        one.tag === 'noun' &&
        one.derived !== 'masdar' &&
        one.definite === reading.definite &&
        (one.accusative === reading.accusative || (one.accusative && reading.construct)) &&
        one.preposition === '' &&
        one.conjunction === '' &&
        one.pronoun === null &&
        one.score > reading.score + (reading.derived === null ? -0.2 : 0.7),
    );
    if (!noun || awaitingVerb(chosen, at) < 0) return;
    if (!disagrees(reading, chosen[at - 1]) && anotherBehind(chosen, at)) return;
    if (completed(reading, chosen[at + 1]) && !noun.accusative) return;
    chosen[at] = noun;
  });
}

const sides = /^(شمال|جنوب|شرق|غرب|وسط|داخل|قلب|خلف)$/;
const forces =
  /^(عاصفة|زلزال|إعصار|هزة|سيل|فيضان|موجة|انفجار|صاروخ|غارة|حريق|ثلج|مطر|أزمة|مجاعة|جفاف|وباء|رياح|ريح|منخفض)$/;

/** Takes a direction behind what hits or floods as the part of the country that it hits: ضربت عاصفة شمال البلاد. */
export function preferStruckSides(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'prep' || !sides.test(reading.stem) || reading.pronoun !== null) return;
    const told = chosen[at - 1]?.verb?.entry.takesObject === true && chosen[at - 2]?.tag === 'rel';
    const verb = told ? at - 1 : awaitingVerb(chosen, at);
    if (verb < 0 || anotherBehind(chosen, at + 1)) return;
    const noun = words[at]?.readings.find((one) => one.tag === 'noun' && one.preposition === '');
    const near = told ? chosen.slice(0, at - 2).reverse() : chosen.slice(verb + 1, at);
    const doer = near.find((one) => one?.tag === 'noun');
    if (noun && forces.test(doer?.nominal?.arabic ?? '')) chosen[at] = noun;
  });
}
