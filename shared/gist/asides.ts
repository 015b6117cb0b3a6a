import type { VerbEntry } from '../lexicon/entries.ts';
import { isTime } from './clause-items.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import { isOnePerson, persons } from './prefer-objects.ts';
import type { Unit } from './unit.ts';

/** "the head of the delegation, Engineer Hala al-Qabani, said": a name or an age between commas explains the subject. */
export function betweenCommas(state: ParseState, at: number, bearer: Phrase): { english: string; next: number } | null {
  const comma = (index: number): boolean =>
    state.units[index]?.kind === 'punctuation' && state.units[index]?.arabic === '،';
  if (!comma(at) || !bearer.definite || !opensPhrase(state.units[at + 1])) return null;
  const inner = parseNounPhrase(state, at + 1, {});
  if (!inner || !(inner.named || isTime(inner))) return null;
  const close = state.units[inner.next];
  // A colon ends the aside too, and stays: it opens the quotation.
  if (close?.kind === 'punctuation' && close.arabic === ':')
    return { english: `, ${inner.english},`, next: inner.next };
  return comma(inner.next) ? { english: `, ${inner.english},`, next: inner.next + 1 } : null;
}

/** Whether a verbal noun follows a word for data or pictures, which is what they show. */
export function showsDeed(state: ParseState, at: number): boolean {
  const [head, deed] = [state.units[at], state.units[at + 1]];
  return (
    /^(بيان|بيانات|رقم|أرقام|دراسة|صورة|نتيجة|وثيقة|تقرير|إحصاء|إحصاءات)$/.test(head?.reading.nominal?.arabic ?? '') &&
    head?.reading.definite === false &&
    deed?.kind === 'noun' &&
    deed.reading.derived === 'masdar' &&
    !deed.reading.definite &&
    state.units[at + 2]?.reading.definite === true
  );
}

const bands = /^(عصابة|جماعة|ميليشيا|دورية|خلية)$/;
const vehicles = /^(شاحنة|سيارة|حافلة|قطار|طائرة|مروحية|سفينة|دراجة)$/;

/** Whether an indefinite noun behind another is no genitive of it: قتلت امرأة زوجها, صدمت شاحنة حافلة. */
function standsAlone(head: Unit, behind: Unit): boolean {
  if (behind.kind !== 'noun' || head.reading.definite || head.reading.number !== 'sg') return false;
  const own = behind.reading.pronoun === (head.reading.gender === 'f' ? '3fs' : '3ms');
  const person = behind.reading.number === 'sg' && behind.reading.nominal?.features.has('hum') === true;
  if (persons.test(head.arabic) || bands.test(head.arabic)) return own || (person && !behind.reading.definite);
  return vehicles.test(head.arabic) && (vehicles.test(behind.arabic) || (person && !behind.reading.definite));
}

/** What strikes a place and is none of its own. */
const strikers = /^(صاروخ|قذيفة|غارة|زلزال|إعصار|عاصفة|مسيرة|طائرة مسيرة)$/;

/** Whether what stands behind a subject shows by its ending that it does not describe it: احتضن السكان النازحين. */
export function obliqueBehind(state: ParseState, at: number): boolean {
  const [head, behind] = [state.units[at], state.units[at + 1]];
  if (head?.kind === 'noun' && behind && standsAlone(head, behind)) return true;
  // أصاب صاروخ المدينة: what strikes is no place's.
  const struck = behind?.kind === 'noun' && behind.reading.definite && behind.reading.nominal?.features.has('place');
  if (struck && head?.kind === 'noun' && !head.reading.definite && strikers.test(head.arabic))
    return !/^(noun|name|num)$/.test(state.units[at + 2]?.kind ?? '');
  // وضع الرئيس إكليلا من الزهور: a word nobody knows in the accusative is no name.
  if (behind?.kind === 'unknown')
    return /...ا$/.test(behind.arabic) && /^(prep|punctuation|conj)$/.test(state.units[at + 2]?.kind ?? 'conj');
  return (
    head?.kind === 'noun' &&
    head.reading.definite &&
    head.reading.caseMark !== 'oblique' &&
    behind?.kind === 'adj' &&
    behind.reading.definite &&
    behind.reading.number === 'pl' &&
    behind.reading.caseMark === 'oblique'
  );
}

/** Whether a direction without a preposition stands right behind an indefinite noun, or a number behind one person: a storm has no north, it hits the north; a woman is not of three, she bears three. */
export function sideBehind(state: ParseState, at: number): boolean {
  const head = state.units[at]?.reading;
  const side = state.units[at + 1];
  return (
    head?.definite === false &&
    side !== undefined &&
    side.reading.pronoun === null &&
    !side.reading.definite &&
    ((side.kind === 'noun' && /^(شمال|جنوب|شرق|غرب)$/.test(side.arabic)) ||
      (side.kind === 'num' && head !== undefined && isOnePerson(head)))
  );
}

/** Where the comma stands that closes an aside, or null where none does before the clause goes on. */
export function adverbialAhead(state: ParseState, at: number): number | null {
  // A comma, a time or a prepositional phrase, a comma: an aside between verb and subject.
  let index = at;
  for (let steps = 0; steps < 8; steps += 1, index += 1) {
    const unit = state.units[index];
    if (unit === undefined) return null;
    if (unit.kind === 'punctuation') return unit.arabic === '،' && index > at ? index : null;
    if (unit.kind === 'verb' || unit.kind === 'sub' || unit.kind === 'rel') return null;
  }
  return null;
}

/** "announced, on Tuesday, that": the clause comes after an aside. */
export function clauseAfterAside(state: ParseState, at: number): boolean {
  const unit = state.units[at];
  // على أن is asked for by the verb; قبل أن says when.
  if (unit?.kind === 'prep') return state.units[at + 1]?.kind === 'sub' && /^(على|إلى|ب|من|عن|في|ل)$/.test(unit.arabic);
  if (unit?.kind !== 'punctuation' || unit.arabic !== '،') return false;
  const close = adverbialAhead(state, at + 1);
  return close !== null && (state.units[close + 1]?.kind === 'sub' || state.units[close + 2]?.kind === 'sub');
}

/** "not yet": بعد after a negated verb, with nothing it could govern. */
export function saysYet(state: ParseState, at: number): boolean {
  const next = state.units[at + 1];
  return (
    state.units[at]?.kind === 'prep' &&
    state.units[at]?.arabic === 'بعد' &&
    (next?.arabic === 'أي' ||
      // لم يعرف بعد سبب الانفجار: right behind the verb, before what it is said of.
      (state.units[at - 1]?.kind === 'verb' &&
        state.units[at - 2]?.kind === 'neg' &&
        next?.kind === 'noun' &&
        !next.reading.definite &&
        next.reading.derived === null &&
        next.reading.nominal?.features.has('time') !== true) ||
      next?.reading.accusative === true ||
      !opensPhrase(next))
  );
}

/** Whether the deed that a verb asks for with a preposition stands behind a second one, so that the first says where: تسبب حريق في مصنع في مقتل عاملين. */
export function saidAgain(state: ParseState, at: number, { frame }: VerbEntry): boolean {
  const { arabic, reading } = state.units[at] as Unit;
  if (frame.get(arabic) !== '' || reading.pronoun !== null || state.units[at + 1]?.reading.derived === 'masdar')
    return false;
  for (let index = at + 2; index < Math.min(at + 8, state.units.length); index += 1) {
    const unit = state.units[index] as Unit;
    if (/^(verb|sub|rel|conj|punctuation|quote)$/.test(unit.kind)) return false;
    if (unit.kind !== 'prep' || unit.arabic !== arabic || unit.reading.pronoun !== null) continue;
    const deed = state.units[index + 1];
    return deed?.reading.derived === 'masdar' || /^(مقتل|مصرع|خسائر|أضرار)$/.test(deed?.arabic ?? '');
  }
  return false;
}
