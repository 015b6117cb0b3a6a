import { afterAll, describe, expect, it } from 'vitest';
import type { ModelAnswer } from '../../../shared/adapters/bedrock/model-answer.ts';
import { verifySummary } from '../../../shared/summary/verify/verify-summary.ts';
import { buildTranslation, type Pair } from '../../builders/translated-article.ts';
import { connectBedrock } from '../../stubs/bedrock-connection.ts';
import type { BedrockStub } from '../../stubs/bedrock-stub.ts';

/** Sentences that can be turned round with their own words. */
const story: readonly Pair[] = [
  ['حريق ومفاوضات في ميناء العقبة', 'A fire and negotiations in the port of Aqaba'],
  ['أدى الحريق إلى مقتل 12 عاملا وإصابة 30.', 'The fire killed 12 workers and injured 30.'],
  ['واتهمت النقابة مدير الميناء بالإهمال.', 'The director of the port was accused by the union of negligence.'],
  [
    'وأبلغ الوزير سليم الحمود المهندسة رنا الخطيب أن العمل انتهى.',
    'Minister Salim al-Hammoud told engineer Rana al-Khatib that the work was finished.',
  ],
  ['وسيعاد فتح الرصيف إذا وافقت شركة التأمين.', 'The quay will reopen if the insurance company agrees.'],
  ['ولم تقل الشرطة إن الحريق متعمد.', 'The police did not say that the fire was deliberate.'],
  ['وأبحرت السفن من العقبة إلى السويس.', 'The ships sailed from Aqaba to Suez.'],
  [
    'وقال الوزير سليم الحمود بعد لقاء رنا الخطيب: «سنفتح الرصيف الجديد في الربيع».',
    'Minister Salim al-Hammoud said after meeting Rana al-Khatib: “We will open the new quay in the spring.”',
  ],
  [
    'وأغلق الرصيف في 3 آذار/مارس 2024 ويفتح في 9 نيسان/أبريل 2024.',
    'The quay was closed on 3 March 2024 and opens on 9 April 2024.',
  ],
];

const statement = (segment: number, wording: string) => ({
  wording,
  evidence: [
    {
      segment: `s${segment}`,
      words: (story[segment - 1]?.[0] ?? '').replace(/^و/, '').split(' ').slice(0, 4).join(' '),
    },
  ],
});

const sound: ModelAnswer = {
  headline: statement(2, 'The fire killed 12 workers and injured 30.'),
  keyPoints: [3, 4, 5, 6].map((segment) => statement(segment, story[segment - 1]?.[1] ?? '')),
  people: [
    { name: 'سليم الحمود', english: 'Salim al-Hammoud', role: 'الوزير', roleEnglish: 'Minister' },
    { name: 'رنا الخطيب', english: 'Rana al-Khatib', role: 'المهندسة', roleEnglish: 'engineer' },
  ],
  organisations: [],
  places: [],
  timeline: [],
  quotes: [{ segment: 's8', words: 'سنفتح الرصيف الجديد في الربيع', speaker: 'سليم الحمود' }],
  numbers: [{ segment: 's2', words: '12', value: 12 }],
  topics: [],
};

const stubs: BedrockStub[] = [];

async function summaryOf(answer: ModelAnswer) {
  const { stub, summariser } = await connectBedrock([{ does: 'answer', answer }]);
  stubs.push(stub);
  const translation = buildTranslation(story, { headline: true });
  const { summary } = await summariser.summarise(translation);
  expect(verifySummary(summary, translation.segments).failures).toEqual([]);
  expect(summary.summariser.name).toBe('bedrock');
  return summary;
}

afterAll(async () => {
  for (const stub of stubs) await stub.close();
});

describe('an answer that passes every check of its facts and says something else', () => {
  it.each<[string, number, string]>([
    ['exchanges two numbers', 2, 'The fire killed 30 workers and injured 12.'],
    ['makes the accused the accuser', 3, 'The director of the port accused the union of negligence.'],
    [
      'exchanges who told whom',
      4,
      'Engineer Rana al-Khatib told Minister Salim al-Hammoud that the work was finished.',
    ],
    ['leaves a condition out', 5, 'The quay will reopen, the insurance company agrees.'],
    ['stops before the condition', 5, 'The quay will reopen.'],
    ['moves a negation', 6, 'The police did say that the fire was not deliberate.'],
    ['exchanges two places', 7, 'The ships sailed from Suez to Aqaba.'],
    ['exchanges two dates', 9, 'The quay was closed on 9 April 2024 and opens on 3 March 2024.'],
  ])('is not shown where it %s', async (_, segment, wording) => {
    const others = sound.keyPoints.filter(({ evidence }) => evidence[0]?.segment !== `s${segment}`);
    const summary = await summaryOf({ ...sound, keyPoints: [...others, statement(segment, wording)] });
    const told = summary.keyPoints.map(({ text }) => text.target);
    expect(told).not.toContain(wording);
    const inItsPlace = summary.keyPoints.filter(({ evidence }) => evidence[0]?.segment === `s${segment}`);
    expect(inItsPlace.map(({ text }) => text.target)).toEqual([story[segment - 1]?.[1]].slice(0, inItsPlace.length));
  });

  it('puts no words into the mouth of another who is named in the same sentence', async () => {
    const summary = await summaryOf({
      ...sound,
      quotes: sound.quotes.map((quote) => ({ ...quote, speaker: 'رنا الخطيب' })),
    });
    expect(summary.quotes.map(({ speaker }) => speaker?.name.source ?? null)).toEqual([null]);
  });

  it('gives nobody the office of another who is named in the same sentence', async () => {
    const [minister, engineer] = sound.people;
    if (minister === undefined || engineer === undefined) throw new Error('Expected two people.');
    const { role, roleEnglish } = engineer;
    const summary = await summaryOf({ ...sound, people: [{ ...minister, role, roleEnglish }, engineer] });
    const offices = summary.people.map(({ name, role: office }) => [name.source, office?.source ?? null]);
    expect(offices).toContainEqual(['سليم الحمود', 'الوزير']);
  });

  it('gives no number the value of its neighbour', async () => {
    const summary = await summaryOf({ ...sound, numbers: [{ segment: 's2', words: '12', value: 30 }] });
    expect(summary.numbers.filter(({ evidence }) => evidence[0]?.segment === 's2').map(({ value }) => value)).toEqual([
      12, 30,
    ]);
    expect(summary.verification.dropped).toBe(1);
  });

  it('gives no sentence the date of another', async () => {
    const dated = { ...statement(7, 'The ships sailed from Aqaba to Suez.'), date: '2024-03-03' };
    const summary = await summaryOf({ ...sound, timeline: [dated] });
    expect(summary.timeline.filter(({ evidence }) => evidence[0]?.segment === 's7')).toEqual([]);
    expect(summary.verification.dropped).toBe(1);
  });
});
