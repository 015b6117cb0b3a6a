import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

const actors = ['hum', 'org', 'title', 'nat'];

/** Whether a noun means somebody, a body or a deed that does things: an attack surprises. */
function acts(one: Reading): boolean {
  return one.derived === 'masdar' || actors.some((feature) => one.nominal?.features.has(feature) === true);
}

/** Whether a participle has what its verb is done to behind it, or the preposition that its verb asks for. */
function hasObject(participle: Reading, next: Reading | null | undefined): boolean {
  if (!next) return false;
  const word = next.tag === 'prep' || next.tag === 'sub' ? next.stem : next.preposition;
  if (word !== '') return word === 'ل' || participle.source?.frame.has(word) === true;
  return next.tag === 'noun' && next.conjunction === '';
}

/** Takes a participle as passive of what cannot do such a thing and has nothing that it is done to: المدينة المحاصرة, the besieged city. */
export function preferDoneTo(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'adj' || reading.derived !== 'active' || !reading.source?.takesObject) return;
    const { features } = reading.source;
    if (reading.source.features.has('in') || reading.accusative) return;
    if (!features.has('agent=hum') && !features.has('passive') && !features.has('patient=hum')) return;
    const head = chosen.slice(0, at).findLast((one) => one?.tag !== 'adj');
    if (head?.tag !== 'noun' || acts(head) || head.definite !== reading.definite) return;
    if (hasObject(reading, chosen[at + 1])) return;
    const passive = words[at]?.readings.find(
      (one) =>
        one.derived === 'passive' &&
        one.source === reading.source &&
        one.definite === reading.definite &&
        one.number === reading.number &&
        one.conjunction === reading.conjunction,
    );
    if (passive) chosen[at] = passive;
  });
}

/** Takes a verbal noun between something indefinite and an object, or the preposition that its verb asks for, as the verb of a relative clause: سفينة تحمل قمحا, a ship which carries wheat. */
export function preferCarrying(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'noun' || reading.derived !== 'masdar' || reading.definite || reading.pronoun !== null) return;
    if (reading.preposition !== '' || reading.conjunction !== '') return;
    const quality = chosen[at - 1]?.tag === 'adj' && chosen[at - 1]?.definite === false ? 1 : 0;
    const head = chosen[at - 1 - quality];
    const done = chosen[at + 1];
    if (head?.tag !== 'noun' || head.definite || head.pronoun !== null || head.derived === 'masdar') return;
    const aimed = done?.tag === 'prep' && done.pronoun === null ? done.stem : (done?.preposition ?? '');
    // شاحنة تحمل أسلحة: where the noun is a "she" too.
    const carried = head.gender === 'f' && reading.stem[0] === 'ت' && done?.tag === 'noun' && !done.definite;
    const object =
      done?.tag === 'num' || (done?.tag === 'noun' && done.accusative) || (carried && done.pronoun === null);
    if ((!object && aimed === '') || done?.conjunction !== '') return;
    const person = head.gender === 'f' || head.number === 'pl' ? '3fs' : '3ms';
    const verb = words[at]?.readings.find(
      (one) =>
        one.verb?.tense === 'imperfect' &&
        one.verb.person === person &&
        (aimed === '' ? one.verb.entry.takesObject : !one.verb.entry.takesObject && one.verb.entry.frame.has(aimed)),
    );
    if (verb) chosen[at] = verb;
  });
}

/** People who are somebody's: والد ناشط is an activist's father. */
const belonging =
  /^(أب|والد|والدة|أم|ابن|ابنة|شقيق|شقيقة|أخ|أخت|زوج|زوجة|نجل|نجلة|صديق|زميل|محام|محامي|مساعد|مرافق|حارس|سائق|قاتل|رئيس|زعيم|قائد|مدير|وكيل|ممثل|فريق|أحد|إحدى)$/;

/** Takes the second of two indefinite persons as what the first is like: نائب معارض, an opposition deputy. */
export function preferQualities(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const head = chosen[at - 1];
    if (reading?.tag !== 'noun' || head?.tag !== 'noun' || reading.definite || head.definite) return;
    if (reading.preposition !== '' || reading.conjunction !== '' || head.construct || head.derived !== null) return;
    // قتل قناص صحفيا: what is in the accusative is not what the doer is like.
    if (reading.accusative !== head.accusative) return;
    if (!head.nominal?.features.has('hum') || !reading.nominal?.features.has('hum')) return;
    if (belonging.test(head.stem) || head.gender !== reading.gender || head.number !== reading.number) return;
    const quality = words[at]?.readings.find(
      (one) =>
        one.tag === 'adj' &&
        one.derived === null &&
        one.conjunction === '' &&
        !one.definite &&
        one.gender === reading.gender &&
        one.number === reading.number &&
        one.pronoun === null &&
        one.score > reading.score - 0.4,
    );
    if (quality) chosen[at] = quality;
  });
}

/** Bodies of several people, and what is part of several. */
const gathering = /^(اتحاد|نقابة|رابطة|جمعية|نادي|مجموعة|تجمع|نخبة|كبار|عشرات|مئات|آلاف|أحد|إحدى|بعض|معظم|أغلب|عدد)$/;

/** Takes a word behind a body of several people as the people of it: اتحاد الكتاب, the writers' union. */
export function preferMembers(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'noun' || !reading.definite || reading.number !== 'sg' || reading.preposition !== '') return;
    const partitive = chosen[at - 1]?.stem === 'من' ? 2 : 1;
    if (reading.conjunction !== '' || !gathering.test(chosen[at - partitive]?.stem ?? '')) return;
    const members = words[at]?.readings.find(
      (one) =>
        one.tag === 'noun' &&
        one.number === 'pl' &&
        one.definite &&
        one.nominal?.features.has('hum') === true &&
        one.preposition === '' &&
        one.pronoun === null,
    );
    if (members) chosen[at] = members;
  });
}

/** Takes a word behind a verb of which only people can be the doer as the person where it means a thing as well: فاز عالم, a scientist won. */
export function preferActors(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    const form = chosen[at - 1]?.verb;
    if (reading?.tag !== 'noun' || !form || chosen[at - 1]?.pronoun !== null || reading.definite) return;
    if (!/^3[mf]s$/.test(form.person) || form.voice === 'passive') return;
    const people = (one: Reading): boolean =>
      ['hum', 'org', 'title'].some((feature) => one.nominal?.features.has(feature) === true);
    const only = form.entry.features.has('agent=hum') || form.entry.features.has('say');
    // قال مصدر: a source speaks.
    if (!only || people(reading) || reading.stem === 'مصدر' || reading.preposition !== '' || reading.accusative) return;
    if (form.entry.features.has('passive') || reading.gender !== (form.person === '3fs' ? 'f' : 'm')) return;
    const person = words[at]?.readings.find(
      (one) =>
        one.tag === 'noun' &&
        people(one) &&
        one.definite === reading.definite &&
        one.gender === reading.gender &&
        one.number === reading.number &&
        one.pronoun === reading.pronoun &&
        one.preposition === '' &&
        one.score > reading.score - 0.4,
    );
    if (person) chosen[at] = person;
  });
}

/** Takes a number before something that is one, or belongs to somebody, as the part of it: خمس قيمتها, a fifth of its value. */
export function preferFractions(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'num' || reading.definite) return;
    const fraction = words[at]?.readings.find((one) => one.tag === 'noun' && one.number === 'sg' && !one.definite);
    const whole = words[at + 1]?.readings.find(
      (one) => one.tag === 'noun' && one.definite && (one.number === 'sg' || one.pronoun !== null),
    );
    if (!fraction || !whole || whole.preposition !== '' || whole.conjunction !== '') return;
    if (chosen[at - 1]?.tag === 'num' || chosen[at + 1]?.conjunction !== '') return;
    chosen[at] = fraction;
    chosen[at + 1] = whole;
  });
}

/** Takes an adjective before what it is done to as the participle of its verb: الشركة المنتجة للسماد, the company producing it, is not "productive". */
export function preferActing(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'adj' || reading.derived !== null || reading.pronoun !== null) return;
    // الوزير السابق للتحقيق معه: former.
    if (reading.stem === 'سابق') return;
    const next = chosen[at + 1];
    if (next?.tag !== 'noun' || next.preposition !== 'ل' || !next.definite) return;
    const participle = words[at]?.readings.find(
      (one) =>
        one.tag === 'adj' &&
        one.derived === 'active' &&
        one.source?.takesObject === true &&
        !one.source.frame.has('ل') &&
        one.definite === reading.definite &&
        one.number === reading.number &&
        one.gender === reading.gender,
    );
    if (participle) chosen[at] = participle;
  });
}

/** Takes a noun behind و as a verb where the preposition of that verb follows with a pronoun: وشعر به السكان, the residents felt it. */
export function preferFelt(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'noun' || reading.conjunction !== 'و' || reading.definite || reading.derived !== null) return;
    const next = chosen[at + 1];
    const behind = chosen[at + 2];
    if (next?.tag !== 'prep' || next.pronoun === null || behind?.preposition !== '') return;
    if (behind.tag !== 'noun' && behind.tag !== 'name') return;
    const verb = words[at]?.readings.find(
      (one) =>
        one.verb?.tense === 'perfect' &&
        one.verb.person === '3ms' &&
        one.conjunction === 'و' &&
        one.verb.entry.frame.has(next.stem),
    );
    if (verb) chosen[at] = verb;
  });
}
