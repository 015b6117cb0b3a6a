import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../shared/gist/dateline.ts';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (line: string) => gistTranslate([line]).lines[0] ?? '';

describe('datelineOf', () => {
  it.each([
    ['بيروت 3 مايو أيار (رويترز) - عاد الهدوء.', 'بيروت', '3 مايو أيار', 'Reuters', 'عاد الهدوء.'],
    ['تونس (أ ف ب) - عاد الهدوء.', 'تونس', null, 'AFP', 'عاد الهدوء.'],
    ['جنين 12-9-2024 وفا- عاد الهدوء.', 'جنين', '12-9-2024', 'WAFA', 'عاد الهدوء.'],
    ['العين في 2 يونيو / وام / عاد الهدوء.', 'العين', '2 يونيو', 'WAM', 'عاد الهدوء.'],
    ['حلب-سانا', 'حلب', null, 'SANA', ''],
    ['غزة/ الأناضول', 'غزة', null, 'Anadolu', ''],
  ])('takes %s apart', (line, place, date, agency, rest) => {
    expect(datelineOf(line)).toEqual({ place, date, agency, rest });
  });

  it.each([
    'قالت وكالة رويترز إن الهدوء عاد.',
    'زار الوزير مدينة قنا مساء الأحد.',
    'عاد الهدوء إلى المدينة (رويترز).',
    'الأناضول',
    '',
  ])('finds none in %s', (line) => {
    expect(datelineOf(line)).toBeNull();
  });
});

describe('gistTranslate', () => {
  it('keeps a dateline apart from the sentence behind it', () => {
    expect(english('بيروت 3 مايو أيار (رويترز) - عاد الوزير من باريس.')).toBe(
      'Beirut, May 3 (Reuters) – The minister returned from Paris.',
    );
    expect(english('غزة/ الأناضول')).toBe('Gaza (Anadolu)');
  });

  it.each([
    ['بدأ العمل في نوفمبر تشرين الثاني 2020.', 'in November 2020.'],
    ['بدأ العمل في 5 يوليو/ تموز 2021.', 'on July 5, 2021.'],
    ['بدأ العمل بين مارس وأبريل.', 'between March and April.'],
    ['افتتح المعرض في 14 محرم 1447 هـ الموافق 9 يوليو 2025 م.', 'on Muharram 14, 1447 AH (July 9, 2025).'],
  ])('reads both names of a month, and both calendars, as one date: %s', (line, date) => {
    expect(english(line)).toContain(date);
  });
});
