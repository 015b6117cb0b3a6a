import type { ModelAnswer } from '../../shared/adapters/bedrock/model-answer.ts';

const opening = { segment: 's1', words: 'يفتتح جسرا جديدا فوق وادي الموجب' };
const ministry = { segment: 's2', words: 'افتتحت وزارة الأشغال الأردنية، أمس الأربعاء، جسرا طوله 420 مترا' };
const links = { segment: 's2', words: 'ويربط الجسر عمّان بمدينة الكرك' };
const warning = { segment: 's4', words: 'المهندسة رنا الخطيب حذرت من أن الجسر' };
const phase = { segment: 's5', words: 'المقرر أن تفتتح المرحلة الثانية في آذار/مارس 2025' };
const work = { segment: 's3', words: 'وأضاف أن العمل استغرق 30 شهرا' };

/** What a good model answers to the story of the bridge (tests/builders/translated-article.ts). */
export const honestAnswer: ModelAnswer = {
  headline: { wording: 'A new bridge opens over Wadi al-Mujib in Jordan.', evidence: [opening] },
  keyPoints: [
    {
      wording: 'The Jordanian Ministry of Works opened a 420-metre bridge at a cost of 65 million dollars.',
      evidence: [ministry],
    },
    { wording: 'Engineer Rana al-Khatib warned that the bridge cannot bear heavy trucks.', evidence: [warning] },
    { wording: 'The second phase is due to open in March 2025, the ministry said.', evidence: [phase] },
    { wording: 'He added that the work took 30 months.', evidence: [work] },
  ],
  people: [
    { name: 'سليم الحمود', english: 'Salim al-Hammoud', role: 'وزير الأشغال', roleEnglish: 'Works Minister' },
    { name: 'رنا الخطيب', english: 'Rana al-Khatib', role: 'المهندسة', roleEnglish: 'engineer' },
  ],
  organisations: [{ name: 'وزارة الأشغال الأردنية', english: 'Jordanian Ministry of Works' }],
  places: [
    { name: 'الأردن', english: 'Jordan' },
    { name: 'عمّان', english: 'Amman' },
  ],
  timeline: [{ date: '2025-03', wording: 'The second phase is due to open in March 2025.', evidence: [phase] }],
  quotes: [
    { segment: 's3', words: 'لم ننتظر التمويل، وبدأنا الحفر في شتاء قاس', speaker: 'سليم الحمود' },
    { segment: 's4', words: 'لا يحتمل الشاحنات الثقيلة', speaker: 'رنا الخطيب' },
  ],
  numbers: [
    { segment: 's2', words: '420 مترا', value: 420 },
    { segment: 's2', words: '65 مليون', value: 65_000_000 },
    { segment: 's3', words: '30', value: 30 },
  ],
  topics: [],
};

/** A statement that the answer does not make, and could. */
export const linkStatement = { wording: 'The bridge links Amman to the city of Karak.', evidence: [links] };

/** The answer with something else in it. */
export function answerWith(changes: Partial<ModelAnswer>): ModelAnswer {
  return { ...honestAnswer, ...changes };
}
