import type { Word } from './lattice.ts';
import type { Reading } from './reading.ts';

const which = /^ال(ماضي|مقبل|قادم|جاري|حالي|منصرم|فائت)$/;

/** Takes a word as the year that it means: الاتفاق الموقع العام الماضي, signed last year, and بسجنه عاما; it describes nothing there. */
export function preferYears(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'adj' || reading.stem !== 'عام' || reading.conjunction !== '' || reading.preposition !== '')
      return;
    const dated = reading.definite && which.test(words[at + 1]?.token.bare ?? '');
    const lasting = reading.accusative && chosen[at - 1]?.accusative !== true;
    if (!dated && !lasting) return;
    const year = words[at]?.readings.find((one) => one.tag === 'noun' && one.number === 'sg');
    if (year) chosen[at] = year;
  });
}

/** What is done to a person or becomes of one. */
const fates =
  /^(مقتل|وفاة|إصابة|اعتقال|قتل|اغتيال|اختطاف|خطف|استشهاد|مصرع|احتجاز|إنقاذ|جثة|جثمان|توقيف|محاكمة|طعن|إعدام|سجن|حبس|غرق|فقدان|انتحار|سقوط)$/;

/** Takes a word behind what becomes of people as the person rather than as a quality: مقتل شاب, a young man's death. */
export function preferVictims(words: readonly Word[], chosen: (Reading | null)[]): void {
  chosen.forEach((reading, at) => {
    if (reading?.tag !== 'adj' || reading.definite || reading.accusative || reading.derived !== null) return;
    const head = chosen[at - 1];
    if (head?.tag !== 'noun' || head.definite || head.pronoun !== null || !fates.test(head.stem)) return;
    const person = words[at]?.readings.find(
      (one) =>
        one.tag === 'noun' &&
        !one.definite &&
        one.nominal?.features.has('hum') === true &&
        one.preposition === '' &&
        one.conjunction === '' &&
        one.score > reading.score - 0.7,
    );
    if (person) chosen[at] = person;
  });
}
