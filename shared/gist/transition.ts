import { afterNoun, isNominal, personal } from './after-noun.ts';
import type { Reading } from './reading.ts';

const auxiliaries = new Set([
  'كان',
  'كاد',
  'بدأ',
  'ظل',
  'أصبح',
  'بات',
  'صار',
  'أخذ',
  'راح',
  'عاد',
  'زال',
  'واصل',
  'مازال',
  'استمر',
  'ليس',
  'يزال',
  'لبث',
  'فتئ',
  'انفك',
  'برح',
]);

/** Whether a verb may be followed by another verb in the same clause. */
export function isAuxiliary(perfect: string): boolean {
  return auxiliaries.has(perfect);
}

/** Whether an English phrase ends in a preposition, so that a noun must follow: `belonging to`. */
export function governs(english: string): boolean {
  return /\b(to|for|of|with|in|from|by|on|against|at)$/.test(english);
}

/** Nouns with their pronoun that only a number can follow when they stand for a preposition: بقيمة … قدرها 30. */
const measures = /^(قدر|نسبت|قيمت|طول|عرض|عمق|ارتفاع|عدد|مدت|مساحت|وزن|عمر)(ه|ها|هم|هن)$/;

function boundary(current: Reading): number {
  switch (current.tag) {
    case 'verb':
      return 0.9;
    case 'adj':
      // "…, مشيرا إلى": a participle that says what the subject does meanwhile.
      return current.derived === 'active' && !current.definite ? (current.accusative ? 1.6 : 0.9) : -0.9;
    case 'noun':
      return current.definite ? 0.2 : current.accusative ? -0.3 : 0;
    case 'name':
      return personal(current) ? 0.4 : 0;
    default:
      return 0;
  }
}

function afterVerb(previous: Reading, current: Reading): number {
  const form = previous.verb;
  if (form === null) return 0;
  if (current.tag === 'verb') {
    const follows =
      isAuxiliary(form.entry.perfect) && (current.verb?.tense === 'imperfect' || form.entry.perfect === 'كان');
    return follows ? 0.8 : -1.6;
  }
  if (current.tag === 'adj') return form.entry.features.has('copula') || form.entry.perfect === 'كان' ? 0.2 : -0.9;
  if (current.tag === 'noun' && current.nominal) {
    // تبرع مواطنون: several men are not what a feminine verb is said of.
    const men = current.caseMark === 'nominative' && current.number === 'pl';
    if (men && /^3[mf]s$/.test(form.person)) return form.person === '3ms' ? 0.5 : -0.6;
    if (form.person === '3fs') return current.gender === 'f' || current.number === 'pl' ? 0.5 : -0.3;
    if (form.person === '3ms') return current.gender === 'm' ? 0.4 : 0;
  }
  if (current.tag === 'name' && /^(country|city|region)$/.test(current.name?.kind ?? '') && current.gender === 'f') {
    return form.person === '3fs' ? 0.5 : form.person === '3ms' ? -0.3 : 0.2;
  }
  // أرسل لبنان: a country before two of anything.
  if (current.name?.kind === 'country' && form.person === '3ms') return 0.5;
  return 0.2;
}

/** How well a reading follows the one before it; positive is good. */
export function transition(previous: Reading | null, current: Reading): number {
  // News sentences like to begin with و; within a clause a known whole word is likelier than a prefix.
  const prefix = current.doubtfulPrefix ? (previous === null && current.conjunction === 'و' ? 0.25 : -0.6) : 0;
  // What only the jussive can be needs a word that asks for it.
  const jussive =
    current.verb?.jussive && !(previous && /^(neg|sub|part|conj|rel)$/.test(previous.tag)) && current.preposition === ''
      ? -1.2
      : 0;
  // أعلى درجة is "the highest", and not "I am raised above".
  const odd = current.verb?.person === '1s' && current.verb.voice === 'passive' ? -1.5 : 0;
  return prefix + jussive + odd + follow(previous, current);
}

function follow(previous: Reading | null, current: Reading): number {
  if (current.conjunction !== '') {
    // Coordinated words are mostly of one kind.
    if (current.tag === 'verb') return 0.7;
    return current.preposition !== '' ? 0.2 : previous !== null && previous.tag === current.tag ? 0.7 : 0.1;
  }
  if (previous === null) return current.preposition !== '' ? 0.1 : boundary(current);
  if (current.preposition !== '' && current.tag !== 'verb') {
    return previous.tag === 'prep' && previous.pronoun === null
      ? -3
      : previous.tag === 'neg'
        ? -1
        : current.tag === 'adj'
          ? -0.3
          : 0.2;
  }
  switch (previous.tag) {
    case 'prep':
      if (previous.stem === 'بحق' && current.derived === 'masdar') return -4;
      if (measures.test(previous.stem) && previous.pronoun === null && current.tag !== 'num') return -4;
      if (previous.pronoun !== null) return current.tag === 'verb' ? 0 : 0.1;
      if (current.tag === 'verb') return -4;
      if (previous.stem === 'في' && /^(city|region|country)$/.test(current.name?.kind ?? '')) return 1.1;
      if (current.tag === 'adj') return -0.7;
      if (current.tag === 'prep') return /^(أكثر|أقل|أزيد)/.test(current.stem) ? 0.6 : -1.2;
      return isNominal(current) ? 0.7 : 0;
    case 'neg':
      if (previous.stem === 'لم') return current.verb?.tense === 'imperfect' ? (current.verb.jussive ? 4.1 : 3) : -3;
      if (previous.stem === 'لن') return current.verb?.tense === 'imperfect' ? 3 : -3;
      if (/^(ليس|لا$)/.test(previous.stem) && current.verb?.tense === 'perfect') return -2;
      return current.tag === 'verb' ? 1 : 0;
    case 'part':
      if (current.tag === 'verb') return 3;
      return -0.5;
    case 'sub':
      if (previous.pronoun !== null) return current.tag === 'verb' ? 0.8 : 0.2;
      if (current.verb?.tense === 'imperfect' && previous.stem === 'أن') return 1.3;
      // قال إن نقله ليس واردا: behind إن stands a noun.
      if (/^(إن|بأن|لأن|كأن)$/.test(previous.stem) && current.verb?.tense === 'perfect') return -0.8;
      return current.tag === 'verb' ? 0.7 : isNominal(current) ? 0.6 : -0.2;
    case 'rel':
      // Behind الذي no noun without a preposition can stand.
      return current.tag === 'verb' ? 1.5 : current.tag === 'noun' && previous.stem.startsWith('ال') ? -1.5 : 0;
    case 'conj':
      // بعدما تلقى: what is over is told in the perfect.
      if (previous.stem === 'بعدما' && current.tag === 'verb') return current.verb?.tense === 'perfect' ? 1.6 : 0;
      if (previous.stem === 'لولا') return current.tag === 'verb' ? -2 : 0.5;
      return boundary(current);
    case 'pron':
      // هو من تجاهل الإشارة: who ignored.
      return current.tag === 'rel' && current.stem === 'من' ? 1.3 : 0;
    case 'dem':
      return current.definite && current.tag === 'noun' ? 1.2 : current.tag === 'verb' ? -0.4 : 0;
    case 'num':
      if (current.tag === 'num') return 1.4;
      // عشرين عاما حكومة: what is counted is no pair.
      if (current.number === 'du' && current.construct) return -1.5;
      if (current.stem === 'ثانية' && current.tag !== 'noun') return -3;
      return current.tag === 'noun'
        ? current.number === 'pl'
          ? 1.3
          : 1
        : current.tag === 'verb'
          ? current.conjunction === ''
            ? -1.8
            : -0.5
          : 0;
    case 'quant':
      return isNominal(current) ? 0.8 : current.tag === 'verb' ? -1.2 : 0;
    case 'noun':
      return afterNoun(previous, current);
    case 'adj':
      if (current.tag === 'adj')
        return previous.definite !== current.definite ? -0.4 : previous.gender === current.gender ? 0.8 : 0.4;
      if (current.tag === 'name' && previous.definite && personal(current)) return 0.8;
      if (previous.nominal === null && governs(previous.english)) return isNominal(current) ? 0.8 : -1;
      return current.tag === 'noun'
        ? !current.definite
          ? -0.3
          : previous.definite
            ? -0.7
            : 0.2
        : current.tag === 'verb'
          ? 0.3
          : 0;
    case 'name':
      if (current.tag === 'name') return personal(previous) && personal(current) ? 1 : 0.6;
      if (current.tag === 'unknown' && personal(previous)) return 0.6;
      if (current.tag === 'adj' && !current.definite && !current.accusative) return -0.5;
      if (
        current.tag === 'adj' &&
        !personal(previous) &&
        !current.nominal?.features.has('nat') &&
        current.nominal?.features.has('hum')
      )
        return -0.4;
      return current.tag === 'noun' ? -0.2 : current.tag === 'verb' ? 0.4 : 0;
    case 'verb':
      return afterVerb(previous, current);
    case 'unknown':
      // مشعل الأحمد الصباح: a name goes on behind a part of it that nobody knows.
      return current.tag === 'name' && current.name?.kind === 'family' ? 0.5 : 0;
    default:
      return 0;
  }
}
