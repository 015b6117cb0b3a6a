import { foldPlain } from './fold-plain.ts';
import { hourAt } from './hours.ts';
import { monthName, ordinalWord, weekdayName } from './number-words.ts';
import { surface } from './surface.ts';
import { type Unit, unit } from './unit.ts';

const partsOfDay: ReadonlyMap<string, string> = new Map(
  'مساء=evening|صباح=morning|صباحا=morning|ليلة=night|ليل=night|فجر=at dawn on|ظهر=at noon on|عصر=afternoon|منتصف ليل=midnight'
    .split('|')
    .map((pair) => {
      const [arabic = '', english = ''] = pair.split('=');
      return [foldPlain(arabic), english] as const;
    }),
);
const relative: ReadonlyMap<string, string> = new Map(
  'الماضي=last|الماضية=last|المنصرم=last|المنصرمة=last|الفائت=last|الفائتة=last|المقبل=next|المقبلة=next|القادم=next|القادمة=next|الجاري=this|الجارية=this|الحالي=this|الحالية=this'
    .split('|')
    .map((pair) => {
      const [arabic = '', english = ''] = pair.split('=');
      return [foldPlain(arabic), english] as const;
    }),
);
const spans: ReadonlyMap<string, string> = new Map(
  'الأسبوع=week|الشهر=month|العام=year|السنة=year|القرن=century|الليلة=night|اليوم=day|عام=year|سنة=year|الموسم=season|الصيف=summer|الشتاء=winter|الربيع=spring|الخريف=autumn'
    .split('|')
    .map((pair) => {
      const [arabic = '', english = ''] = pair.split('=');
      return [foldPlain(arabic), english] as const;
    }),
);

function relativeAt(units: readonly Unit[], at: number): string | null {
  const next = units[at];
  if (next?.kind !== 'adj' && next?.kind !== 'noun') return null;
  const { reading } = next;
  return (
    relative.get(`ال${foldPlain(next.arabic)}${reading.gender === 'f' && !/ة$/.test(next.arabic) ? 'ه' : ''}`) ??
    relative.get(surface(next)) ??
    null
  );
}

function yearAt(units: readonly Unit[], at: number): { year: string; next: number } | null {
  let index = at;
  if (units[index]?.kind === 'prep' && units[index]?.arabic === 'من') index += 1;
  const word = surface(units[index]);
  if (word === 'عام' || word === 'سنه' || word === 'العام' || word === 'السنه') index += 1;
  const found = units[index];
  if (found?.kind !== 'num' || !/^(1[0-9]|20)\d\d$/.test(found.english)) return null;
  // هـ، م: of which calendar it is.
  const era = units[index + 1]?.kind === 'unknown' ? foldPlain(units[index + 1]?.arabic ?? '') : '';
  if (era === 'ه') return { year: `${found.english} AH`, next: index + 2 };
  return { year: found.english, next: index + (era === 'م' ? 2 : 1) };
}

function monthAt(units: readonly Unit[], at: number): { month: string; next: number } | null {
  const found = oneMonth(units, at);
  if (found === null) return null;
  // مارس آذار، يوليو/ تموز: the press gives both names of a month.
  const slash = units[found.next];
  const behind = found.next + (slash?.kind === 'punctuation' && slash.arabic === '/' ? 1 : 0);
  const twin = oneMonth(units, behind);
  return twin?.month === found.month ? twin : found;
}

function oneMonth(units: readonly Unit[], at: number): { month: string; next: number } | null {
  const here = units[at];
  const single =
    here && (here.kind === 'noun' || here.kind === 'name' || here.kind === 'unknown') ? monthName(here.arabic) : null;
  if (single) return { month: single, next: at + 1 };
  const pair = twoWordMonth(units, at);
  return pair === null ? null : { month: pair, next: at + 2 };
}

const twoWordOpeners = /^(كانون|تشرين|ربيع|جمادى|ذو|ذي)$/;

function twoWordMonth(units: readonly Unit[], at: number): string | null {
  const first = units[at]?.arabic ?? '';
  const second = (units[at + 1]?.arabic ?? '').replace(/^ال/, '');
  if (second === '' || !twoWordOpeners.test(first)) return null;
  return monthName(`${first} ال${second}`) ?? monthName(`${first} ${second}`) ?? monthName(`${first} ال${second}ة`);
}

function dayNumber(units: readonly Unit[], at: number): { day: number; next: number } | null {
  const here = units[at];
  if (here === undefined) return null;
  if (here.kind === 'num' && /^\d{1,2}$/.test(here.english) && here.reading.stem === '') {
    const day = Number(here.english);
    return day >= 1 && day <= 31 ? { day, next: at + 1 } : null;
  }
  const stem = here.arabic.replace(/^ال/, '');
  const ordinal = here.reading.definite ? ordinalWord(stem) : null;
  if (ordinal === null) return null;
  const next = units[at + 1];
  if (next?.kind === 'num' && next.arabic.startsWith('عشر') && next.arabic.length <= 4)
    return { day: ordinal + 10, next: at + 2 };
  if (next?.kind === 'conj' && units[at + 2]?.kind === 'num') {
    const tens = Number(units[at + 2]?.english);
    if (tens === 20 || tens === 30) return { day: ordinal + tens, next: at + 3 };
  }
  return { day: ordinal, next: at + 1 };
}

/** A date, and the same in the other calendar: ١٤ محرم ١٤٤٧ هـ الموافق ٩ يوليو ٢٠٢٥ م. */
function dateAt(units: readonly Unit[], at: number): { english: string; time: Unit['time']; next: number } | null {
  const date = oneDate(units, at);
  const between = date === null ? undefined : units[date.next];
  const same = date !== null && between?.arabic === 'موافق' ? oneDate(units, date.next + 1) : null;
  return date === null || same === null
    ? date
    : { ...date, english: `${date.english} (${same.english})`, next: same.next };
}

function oneDate(units: readonly Unit[], at: number): { english: string; time: Unit['time']; next: number } | null {
  let start = at;
  if (surface(units[start]) === 'شهر' && units[start]?.english === 'month') start += 1;
  const day = dayNumber(units, at);
  if (day) {
    let next = day.next;
    if (units[next]?.kind === 'prep' && units[next]?.arabic === 'من') next += 1;
    if (surface(units[next]) === 'شهر' && units[next]?.english === 'month') next += 1;
    const month = monthAt(units, next);
    if (month) {
      const year = yearAt(units, month.next);
      const adjective = relativeAt(units, month.next);
      if (year) return { english: `${month.month} ${day.day}, ${year.year}`, time: 'day', next: year.next };
      return { english: `${month.month} ${day.day}`, time: 'day', next: adjective ? month.next + 1 : month.next };
    }
    return null;
  }
  const month = monthAt(units, start);
  if (month) {
    const year = yearAt(units, month.next);
    if (year) return { english: `${month.month} ${year.year}`, time: 'month', next: year.next };
    const adjective = relativeAt(units, month.next);
    if (adjective) return { english: `${adjective} ${month.month}`, time: 'adverb', next: month.next + 1 };
    return { english: month.month, time: 'month', next: month.next };
  }
  const word = surface(units[at]);
  if (word === 'عام' || word === 'سنه' || word === 'العام' || word === 'السنه') {
    const year = yearAt(units, at);
    if (year) return { english: year.year, time: 'year', next: year.next };
  }
  return null;
}

function weekdayAt(units: readonly Unit[], at: number): { english: string; time: Unit['time']; next: number } | null {
  let index = at;
  let part = '';
  let today = false;
  let prefix = '';
  const first = surface(units[index]);
  const dayPart = partsOfDay.get(first);
  if (dayPart !== undefined) {
    part = dayPart;
    index += 1;
  }
  const word = surface(units[index]);
  if (/^(ال)?يوم$|^(يومي|نهار)$/.test(word)) {
    today = word === 'اليوم';
    index += 1;
  } else if (word === 'امس' || word === 'غد' || word === 'غدا') {
    prefix = word === 'امس' ? 'yesterday, ' : 'tomorrow, ';
    index += 1;
  }
  const name = weekdayName(surface(units[index]));
  if (!name) return null;
  // الأحد may be a noun elsewhere; as a day it is definite and not coordinated into a noun phrase.
  index += 1;
  const adjective = relativeAt(units, index);
  if (adjective) index += 1;
  if (!part) {
    const after = partsOfDay.get(surface(units[index]));
    if (after && units[index]?.kind === 'adv') {
      part = after;
      index += 1;
    }
  }
  const day = adjective && adjective !== 'this' ? `${adjective} ${name}` : name;
  if (part.startsWith('at ')) return { english: `${part} ${day}`, time: 'adverb', next: index };
  const english = part ? `${day} ${part}` : day;
  if (prefix) return { english: prefix + english, time: 'adverb', next: index };
  return { english, time: adjective && adjective !== 'this' ? 'adverb' : today ? 'day' : 'day', next: index };
}

function spanAt(units: readonly Unit[], at: number): { english: string; time: Unit['time']; next: number } | null {
  const here = units[at];
  if (here?.kind !== 'noun' && here?.kind !== 'adv') return null;
  if (here.reading.number !== 'sg') return null;
  const span = spans.get(surface(here));
  if (!span) return null;
  const adjective = relativeAt(units, at + 1);
  if (!adjective || !here.reading.definite) return null;
  return { english: `${adjective} ${span}`, time: 'adverb', next: at + 2 };
}

/** Folds dates, weekdays and spans such as "last week" into single units of kind `time`. */
export function foldTimes(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  let at = 0;
  while (at < units.length) {
    const found = weekdayAt(units, at) ?? dateAt(units, at) ?? hourAt(units, at) ?? spanAt(units, at);
    const here = units[at];
    if (here === undefined) break;
    if (found) {
      const previous = out.at(-1);
      // في and ب before a date are part of how English says it.
      const drop =
        previous?.kind === 'prep' &&
        (previous.arabic === 'في' ||
          previous.arabic === 'ب' ||
          (previous.arabic === 'عند' && found.english.startsWith('at ')));
      if (drop) out.pop();
      // بين مارس وأبريل: what governs the one date governs the next.
      const goesOn = previous?.kind === 'conj' && out.at(-2)?.kind === 'time';
      const governed = goesOn || (!drop && previous?.kind === 'prep');
      const english = governed ? found.english.replace(/^at (?=\d)/, '') : found.english;
      out.push(unit({ kind: 'time', english, time: governed ? 'adverb' : found.time, arabic: here.arabic }));
      at = found.next;
    } else {
      out.push(here);
      at += 1;
    }
  }
  return out;
}
