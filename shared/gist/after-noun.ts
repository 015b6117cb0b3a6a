import type { Reading } from './reading.ts';

/** Whether a reading is a noun or stands where nouns stand. */
export function isNominal(reading: Reading): boolean {
  return (
    reading.tag === 'noun' ||
    reading.tag === 'name' ||
    reading.tag === 'num' ||
    reading.tag === 'quant' ||
    reading.tag === 'dem' ||
    reading.tag === 'opaque' ||
    reading.tag === 'unknown'
  );
}

const persons: ReadonlySet<string> = new Set(['given', 'given-f', 'family', 'person']);

/** Whether a name is a human being's. */
export function personal(reading: Reading): boolean {
  return reading.name !== null && persons.has(reading.name.kind);
}

function people(reading: Reading): boolean {
  const features = reading.nominal?.features;
  return features?.has('hum') === true || features?.has('title') === true || features?.has('nat') === true;
}

const directions = /^(شمال|جنوب|شرق|غرب|وسط)$/;

/** A noun that would be written with an alif in the indefinite accusative. */
const bareNoun = /^[^ ]*[^ ةىاءي]$/;

/** How well a reading follows a noun: its adjective, its genitive, its name, the verb that tells of it. */
export function afterNoun(previous: Reading, current: Reading): number {
  // Behind ون and ان no genitive can follow: باحثون بكتيريا.
  const closed = previous.caseMark !== null && !previous.construct;
  const open = !previous.definite && previous.pronoun === null && !previous.accusative && !closed;
  // An indefinite accusative is followed by an adjective in the accusative rather than by an adverb that looks like it.
  if (previous.accusative && current.tag === 'adv') return -1.2;
  if (
    current.tag === 'adv' &&
    current.stem === 'خاصة' &&
    !previous.definite &&
    (previous.gender === 'f' || previous.number === 'pl')
  )
    return -2;
  // A dual that lost its n needs something definite after it: جسرا طوله is no pair of bridges.
  if (
    previous.construct &&
    previous.number === 'du' &&
    previous.caseMark === 'nominative' &&
    (current.tag !== 'noun' || current.pronoun !== null)
  )
    return -2;
  if (previous.construct && current.accusative && current.tag === 'noun') return -1.5;
  // Behind a direction stands what it is of: شمال مالي is Mali's, not "a financial north".
  if (
    directions.test(previous.stem) &&
    open &&
    current.tag === 'adj' &&
    !current.definite &&
    !/^(شرقي|غربي)$/.test(current.stem)
  )
    return -1.2;
  if (previous.construct && !isNominal(current) && current.tag !== 'adj') return -1.2;
  if (previous.construct && current.tag === 'noun') return 0.9;
  // "himself" repeats something definite.
  if (open && current.pronoun !== null && /^(نفس|ذات)$/.test(current.stem)) return -1.2;
  switch (current.tag) {
    case 'adj': {
      // What has a pronoun of its own describes nothing before it: قلقه is "his concern" there.
      if (current.pronoun !== null) return -1.2;
      const nonhumanPlural = previous.number === 'pl' && !previous.nominal?.features.has('hum');
      // الأسر الفقيرة: families are feminine as things are.
      const collective = previous.gender === 'f' && current.gender === 'f' && previous.caseMark === null;
      if (previous.number === 'pl' && !nonhumanPlural && current.number === 'sg' && !collective) return -1.5;
      if (previous.number === 'sg' && current.number !== 'sg') return -1.2;
      const agrees = nonhumanPlural
        ? current.gender === 'f'
        : previous.gender === current.gender || previous.nominal?.features.has('mf') === true;
      // دعم أوكرانيا: what would need the alif of the accusative itself is not described by a word that has it.
      if (current.accusative && bareNoun.test(previous.stem) && open && previous.number === 'sg') return -0.8;
      if (previous.definite === current.definite) return agrees ? 1.3 : -0.8;
      return open && current.definite ? -0.2 : agrees ? -0.3 : -0.9;
    }
    case 'noun':
      // عشرات الأسر: dozens are of several.
      if (/^(عشرات|مئات|آلاف|ملايين)$/.test(previous.stem) && current.definite)
        return current.number === 'pl' ? 1.2 : current.number === 'du' ? -1.5 : 0.2;
      if (current.derived === 'masdar' && current.accusative) return 0;
      // جراحون قلبا: what comes behind ون is another phrase.
      if (closed) return 0.3;
      if (open) return current.accusative ? -0.5 : current.definite ? 0.8 : 0.55;
      return previous.construct ? 0.8 : current.definite ? -0.7 : -0.5;
    case 'name':
      // "the trainer Kamal": a first name after a definite person is a name, whatever else its letters mean.
      if (previous.definite && previous.number === 'sg' && personal(current) && people(previous)) return 1.3;
      return open ? 0.5 : 0.3;
    case 'verb':
      // مركبتين تعودان: two of which a verb says what the two do.
      if (previous.number === 'du' && !previous.construct && current.verb?.person === '3d') return 0.9;
      // العمانية عضوا: one person is no "they".
      if (
        previous.definite &&
        previous.number === 'sg' &&
        (current.verb?.person === '3d' || (current.verb?.person === '3p' && !previous.nominal?.features.has('org')))
      )
        return -0.8;
      return previous.construct
        ? -2
        : closed && !previous.definite
          ? 0
          : open
            ? current.pronoun !== null
              ? 0.6
              : -0.6
            : 0.3;
    case 'quant':
    case 'dem':
      return open ? 0.2 : -0.3;
    default:
      return 0;
  }
}
