import { parseAdjectiveAsNoun } from './adjective-phrase.ts';
import { parseCore } from './core-phrase.ts';
import { peopleOf } from './english/peoples.ts';
import { pronounForms } from './english/pronouns.ts';
import { joined } from './genitive.ts';
import { membersOf } from './members.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import { numberWord } from './number-words.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import { type Phrase, phrase } from './phrase.ts';
import { englishNumber, type NumberPhrase, readNumber } from './read-number.ts';
import { everything, whoPhrase } from './who-phrase.ts';

/** أحد عشر, إحدى عشرة. */
export function isEleven(state: ParseState, at: number): boolean {
  const next = state.units[at + 1];
  return (
    /^(أحد|إحدى)$/.test(state.units[at]?.arabic ?? '') &&
    next?.kind === 'num' &&
    next.english === '10' &&
    next.reading.stem !== ''
  );
}

/** A phrase that opens with a word of quantity. */
export function parseQuantified(state: ParseState, at: number): Phrase | null {
  const unit = state.units[at];
  if (unit === undefined) return null;
  const stem = unit.arabic;
  if (unit.reading.pronoun !== null) {
    // معظمها: most of several things.
    const several = unit.reading.pronoun === '3fs' && /^(معظم|أغلب|غالبية|بعض|جميع)$/.test(stem);
    const who = several
      ? 'them'
      : pronounForms(unit.reading.pronoun, pointsAtHuman(state.memory, unit.reading.pronoun)).object;
    const word = stem === 'كل' || stem === 'جميع' ? 'all' : stem === 'أحد' || stem === 'إحدى' ? 'one' : unit.english;
    // معظمهم من الأطفال: most of them children.
    const kind = state.units[at + 1]?.arabic === 'من' ? state.units[at + 2] : undefined;
    const members =
      word !== 'one' && kind && opensPhrase(kind) && kind.reading.definite && kind.reading.number === 'pl'
        ? parseNounPhrase(state, at + 2, {})
        : null;
    const plural = unit.reading.pronoun === '3p' || word !== 'one';
    return phrase({
      english: `${word} of ${who}${members ? ` ${members.english.replace(/\bthe /g, '')}` : ''}`,
      next: members?.next ?? at + 1,
      definite: true,
      number: plural ? 'pl' : 'sg',
      gender: word === 'one' ? 'm' : null,
      human: unit.reading.pronoun === '3p',
    });
  }
  const follower = state.units[at + 1];
  const told = stem === 'كل' ? everything(state, at + 1) : null;
  if (told) return told;
  const whoever = /^(كل|جميع)$/.test(stem) ? whoPhrase(state, at + 1, 'everyone') : null;
  if (whoever) return whoever;
  if (
    follower?.kind === 'prep' &&
    follower.arabic === 'من' &&
    (stem === 'كل' || stem === 'أي' || stem === 'عديد' || stem === 'مزيد' || stem === 'أكثر')
  ) {
    const inner = parseNounPhrase(state, at + 2, {});
    if (inner) {
      const word =
        stem === 'كل'
          ? ''
          : stem === 'أي'
            ? 'any of'
            : stem === 'عديد'
              ? 'many'
              : stem === 'أكثر'
                ? 'more than'
                : 'more';
      const english = stem === 'عديد' || stem === 'مزيد' ? inner.english.replace(/^the /, '') : inner.english;
      return {
        ...inner,
        english: joined(word, english),
        number: stem === 'أي' ? 'sg' : 'pl',
        definite: inner.definite,
      };
    }
  }
  // "anyone" stands alone; "one of" needs a definite plural.
  const superlative = follower?.reading.nominal?.features.has('elative') === true;
  const loose =
    (stem === 'أحد' || stem === 'إحدى') &&
    follower?.reading.definite !== true &&
    follower?.kind !== 'noun' &&
    !superlative;
  // أي وزير الجلسة: what follows أي has no definite genitive.
  const apart =
    stem === 'أي' &&
    follower?.kind === 'noun' &&
    !follower.reading.definite &&
    state.units[at + 2]?.reading.definite === true;
  if (apart) state.held.add(at + 2);
  const inner =
    loose || (stem === 'أحد' && follower?.reading.derived === 'masdar')
      ? null
      : parseNounPhrase(state, at + 1, { genitive: true });
  if (apart) state.held.delete(at + 2);
  if (!inner && (stem === 'آخر' || stem === 'أخرى'))
    return phrase({
      english: stem === 'آخر' ? 'another' : 'others',
      pronoun: stem === 'أخرى',
      next: at + 1,
      human: stem === 'آخر',
      gender: stem === 'آخر' ? 'm' : 'f',
    });
  if (!inner && (stem === 'آخرون' || stem === 'آخرين'))
    return phrase({ english: 'others', pronoun: true, next: at + 1, human: true, number: 'pl' });
  if (!inner)
    return phrase({
      english: stem === 'كل' ? 'all' : stem === 'أحد' ? 'anyone' : stem === 'غير' ? 'not' : unit.english,
      next: at + 1,
      number: 'sg',
      ...(stem === 'أحد' && state.units[at + 1]?.kind === 'neg' ? { pronoun: true, human: true } : {}),
    });
  const plain = inner.english.replace(/^(the|a|an) /, '');
  switch (stem) {
    case 'كل':
    case 'جميع':
    case 'كافة':
    case 'سائر':
      if (stem === 'كل' && !inner.definite) return { ...inner, english: `every ${plain}`, number: 'sg' };
      return {
        ...inner,
        english: inner.number === 'sg' && !inner.named ? `all of ${inner.english}` : `all ${inner.english}`,
      };
    case 'بعض':
    case 'معظم':
    case 'أغلب':
    case 'غالبية':
      return {
        ...inner,
        english:
          inner.number === 'sg'
            ? `${unit.english} of ${inner.english}`
            : inner.definite && inner.complement
              ? `${unit.english} of ${inner.english}`
              : `${unit.english} ${plain}`,
        definite: true,
      };
    case 'أحد':
    case 'إحدى':
      return {
        ...inner,
        english: `one of ${inner.definite ? inner.english : plain}`,
        number: 'sg',
        gender: stem === 'أحد' ? 'm' : 'f',
      };
    case 'غير':
      return { ...inner, english: follower?.kind === 'adj' ? `non-${plain}` : `other than ${inner.english}` };
    case 'نصف':
    case 'ثلث':
    case 'ربع':
      // نصف مليون: half a million.
      if (/^1 (million|billion|trillion)\b/.test(inner.english))
        return {
          ...inner,
          english: `${stem === 'نصف' ? 'half' : `a ${unit.english.replace(/^a /, '')} of`} a ${inner.english.slice(2)}`,
          gender: 'm',
        };
      return { ...inner, english: `${unit.english} of ${inner.english}`, gender: 'm', number: inner.number };
    case 'كلا':
    case 'كلتا':
    case 'كلي':
      return { ...inner, english: `both ${plain.replace(/^two /, '')}`, number: 'pl' };
    case 'آخر':
      // Before its noun it is the last, behind it another.
      return { ...inner, english: `the last ${plain}` };
    default:
      return { ...inner, english: `${unit.english} ${plain}` };
  }
}

/** Eleven with the scale that may follow it: أحد عشر مليون. */
function elevenOf(state: ParseState, at: number): NumberPhrase {
  const unit = state.units[at];
  const scale = unit?.kind === 'num' && unit.reading.stem !== '' ? numberWord(unit.arabic) : null;
  if (scale?.kind !== 'scale') return { english: '11', value: 11, vague: false, next: at };
  const value = 11 * scale.value;
  return { english: englishNumber(value), value, vague: false, next: at + 1 };
}

const limits: Readonly<Record<string, string>> = {
  'على الأقل': 'at least',
  'على الأكثر': 'at most',
  تقريبا: 'about',
};

/** A number and what it counts, with the limit that Arabic puts behind it: 18 فلسطينيا على الأقل. */
export function parseCounted(state: ParseState, at: number): Phrase | null {
  const counted = countedThings(state, at);
  const limit = counted ? state.units[counted.next] : undefined;
  const word = limit?.kind === 'adv' ? limits[limit.arabic] : undefined;
  return counted && word ? { ...counted, english: `${word} ${counted.english}`, next: counted.next + 1 } : counted;
}

function countedThings(state: ParseState, at: number): Phrase | null {
  const number: NumberPhrase | null = isEleven(state, at) ? elevenOf(state, at + 2) : readNumber(state.units, at);
  if (number === null) return null;
  const unit = state.units[number.next];
  const percentWord =
    unit?.kind === 'prep' && (unit.arabic === 'في' || unit.arabic === 'ب') ? state.units[number.next + 1] : undefined;
  if (percentWord?.kind === 'num' && percentWord.english === '100') {
    return phrase({ english: `${number.english} percent`, next: number.next + 2, number: 'pl' });
  }
  if (unit?.kind === 'noun' || (unit?.kind === 'adj' && unit.reading.number === 'pl')) {
    const core =
      unit.kind === 'noun' ? parseCore(state, number.next, number, true) : parseAdjectiveAsNoun(state, number.next);
    if (core) {
      const counted =
        unit.kind === 'adj'
          ? joined(number.english, number.vague ? 'of' : '', core.english.replace(/^(the|those) /, ''))
          : core.english;
      return {
        ...core,
        english: counted,
        number: number.value === 1 ? 'sg' : 'pl',
        accusative: false,
        nominative: false,
        counted: true,
        definite: number.vague && core.definite,
      };
    }
  }
  // 18 فلسطينيا: a nationality that is counted.
  if (
    unit?.kind === 'adj' &&
    unit.reading.nominal?.features.has('nat') &&
    unit.reading.accusative &&
    number.value !== 1
  ) {
    const english = peopleOf(unit.english);
    return phrase({
      english: `${number.english} ${english}`,
      next: number.next + 1,
      number: 'pl',
      gender: unit.reading.gender,
      human: true,
      counted: true,
    });
  }
  if (unit !== undefined && /^(آخرون|آخرين|آخر|آخرا|أخرى|أخريات)$/.test(unit.arabic)) {
    return phrase({
      english: `${number.english} others`,
      next: number.next + 1,
      number: 'pl',
      gender: 'm',
      human: true,
      counted: true,
    });
  }
  if (number.vague && unit?.kind === 'prep') {
    const vague = phrase({ english: number.english, next: number.next, number: 'pl', counted: true });
    const people = membersOf(state, vague);
    if (people) return people;
  }
  // حالة اثنين منهم: two of them.
  if (unit?.kind === 'prep' && unit.arabic === 'من' && /^3(p|d|fs)$/.test(unit.reading.pronoun ?? ''))
    return phrase({
      english: `${number.english} of them`,
      next: number.next + 1,
      number: number.value === 1 ? 'sg' : 'pl',
      gender: null,
      human: unit.reading.pronoun === '3p',
      counted: true,
    });
  if (number.vague && opensPhrase(unit)) {
    const inner = parseNounPhrase(state, number.next, { genitive: true });
    if (inner) return { ...inner, english: `${number.english} of ${inner.english}`, number: 'pl' };
  }
  return phrase({ english: number.english, next: number.next, number: number.value === 1 ? 'sg' : 'pl', gender: null });
}
