import { afterEach, describe, expect, it } from 'vitest';
import type { BedrockSummariserOptions } from '../../../shared/adapters/bedrock-summariser.ts';
import { Summary } from '../../../shared/contract/summary.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { verifySummary } from '../../../shared/summary/verify/verify-summary.ts';
import { bridgeStory, buildTranslation } from '../../builders/translated-article.ts';
import { answerWith, honestAnswer, linkStatement } from '../../stubs/bedrock-answers.ts';
import { connectBedrock } from '../../stubs/bedrock-connection.ts';
import type { BedrockStub, Behaviour } from '../../stubs/bedrock-stub.ts';

const translation = buildTranslation(bridgeStory, { headline: true });
const extracted = summarise(translation);
const stubs: BedrockStub[] = [];

async function connected(behaviours: readonly Behaviour[], options: Partial<BedrockSummariserOptions> = {}) {
  const connection = await connectBedrock(behaviours, options);
  stubs.push(connection.stub);
  return connection;
}

async function summaryOf(answer: unknown, options: Partial<BedrockSummariserOptions> = {}) {
  const { summariser } = await connected([{ does: 'answer', answer }], options);
  return summariser.summarise(translation);
}

const [point, ...points] = honestAnswer.keyPoints;
const [person, ...people] = honestAnswer.people;
const [quote, ...quotes] = honestAnswer.quotes;
if (point === undefined || person === undefined || quote === undefined) throw new Error('Expected a full answer.');

afterEach(async () => {
  for (const stub of stubs.splice(0)) await stub.close();
});

describe('createBedrockSummariser', () => {
  it('gives a right answer as a verified summary under its own name', async () => {
    const { summary, warnings } = await summaryOf(honestAnswer);
    expect(warnings).toEqual([]);
    expect(summary.summariser).toEqual({ name: 'bedrock', version: expect.stringContaining('eu.maker.model-v1:0') });
    expect(summary.keyPoints.map(({ text }) => text.target)).toEqual([
      'The Jordanian Ministry of Works opened a bridge 420 metres long on Wednesday at a cost of 65 million dollars.',
      honestAnswer.keyPoints[1]?.wording,
      'The second phase is due to open in March 2025, according to the ministry.',
      honestAnswer.keyPoints[3]?.wording,
    ]);
    expect(summary.people).toEqual(extracted.people);
    expect(summary.quotes).toEqual(extracted.quotes);
    expect(summary.timeline.map(({ date }) => date)).toEqual(['2024-05-15', '2025-03']);
    const { claims, verified, dropped } = summary.verification;
    expect([verified, dropped]).toEqual([claims, 0]);
    expect(Summary.safeParse(summary).success).toBe(true);
    expect(verifySummary(summary, translation.segments).failures).toEqual([]);
  });

  it('loses nothing that the extraction proved because the model did not list it', async () => {
    const { summary } = await summaryOf(
      answerWith({ people: [], organisations: [], places: [], quotes: [], numbers: [], timeline: [] }),
    );
    const { keyPoints: _points, summariser: _maker, verification: _account, topics: _topics, ...facts } = extracted;
    expect(summary).toMatchObject(facts);
  });

  it('names first what the model names first', async () => {
    const { summary } = await summaryOf(answerWith({ people: honestAnswer.people.slice(1) }));
    expect(summary.people.map(({ name }) => name.target)).toEqual(['Rana al-Khatib', 'Salim al-Hammoud']);
  });

  it('keeps the Arabic of every statement word for word, in whole sentences', async () => {
    const { summary } = await summaryOf(honestAnswer);
    for (const { text, evidence } of [summary.headline, ...summary.keyPoints, ...summary.timeline]) {
      const shown = evidence.map(({ segment, source }) =>
        translation.segments.find(({ id }) => id === segment)?.source.slice(source.start, source.end),
      );
      expect(text.source).toBe(shown.join(' '));
    }
  });

  it('shows a wording that is more than an excerpt in the words of the translation', async () => {
    const { summary } = await summaryOf(
      answerWith({
        keyPoints: [...points, { ...linkStatement, wording: 'The city of Karak links Amman to the bridge.' }],
      }),
    );
    expect(summary.keyPoints.at(-1)?.text.target).toBe('The bridge links Amman to the city of Karak.');
    expect(summary.verification.dropped).toBe(0);
  });

  it('chooses the headline itself only where the article has none', async () => {
    const own = await summaryOf(honestAnswer);
    expect(own.summary.headline).toEqual(extracted.headline);
    const { summariser } = await connected([{ does: 'answer', answer: honestAnswer }]);
    const { summary } = await summariser.summarise(buildTranslation(bridgeStory));
    expect(summary.headline.text.target).toBe('Jordan opens a new bridge over Wadi al-Mujib');
  });

  it('asks for an answer of one form, bounded and without chance', async () => {
    const { stub, summariser } = await connected([{ does: 'answer', answer: honestAnswer }]);
    await summariser.summarise(translation);
    expect(stub.requests).toHaveLength(1);
    expect(stub.requests[0]?.modelId).toBe('eu.maker.model-v1:0');
    expect(stub.requests[0]?.body).toMatchObject({
      inferenceConfig: { temperature: 0, maxTokens: 4000 },
      outputConfig: { textFormat: { type: 'json_schema' } },
    });
  });

  it('makes a model call a tool where it knows no output format', async () => {
    const { stub, summariser } = await connected([{ does: 'answer', answer: honestAnswer }], { answerForm: 'tool' });
    const { summary } = await summariser.summarise(translation);
    expect(summary.summariser.name).toBe('bedrock');
    expect(stub.requests[0]?.body).toMatchObject({ toolConfig: { toolChoice: { tool: { name: 'article_summary' } } } });
    expect(stub.requests[0]?.body).not.toHaveProperty('outputConfig');
  });

  it('sends the article as data, apart from the instructions', async () => {
    const { stub, summariser } = await connected([{ does: 'answer', answer: honestAnswer }]);
    await summariser.summarise(translation);
    expect(stub.requests[0]?.article.segments).toEqual(
      translation.segments.map(({ id, kind, source, target }) => ({ id, kind, source, target })),
    );
    expect(stub.requests[0]?.system).not.toMatch(/الموجب|Mujib/);
  });

  it('tells the tokens of an answer, used or not', async () => {
    const told: unknown[] = [];
    await summaryOf('Sorry, no.', { onAnswer: (usage) => told.push(usage) });
    expect(told).toEqual([{ inputTokens: 900, outputTokens: 300 }]);
  });
});

describe('an answer with something wrong in it', () => {
  const wrong: readonly (readonly [name: string, answer: unknown, gone: RegExp, dropped: number])[] = [
    [
      'a statement with a wrong number',
      answerWith({
        keyPoints: [
          ...points,
          { ...point, wording: 'The Ministry of Works opened a bridge at a cost of 95 million dollars.' },
        ],
      }),
      /95 million/,
      1,
    ],
    [
      'a statement with a name from elsewhere',
      answerWith({
        keyPoints: [
          ...honestAnswer.keyPoints,
          { ...linkStatement, wording: 'The bridge links Amman to the city of Aqaba.' },
        ],
      }),
      /Aqaba/,
      1,
    ],
    [
      'a statement that loses its negation',
      answerWith({
        keyPoints: [
          ...points,
          {
            wording: 'The Works Minister waited for the funding and began digging in winter.',
            evidence: [{ segment: 's3', words: 'ننتظر التمويل، وبدأنا الحفر' }],
          },
        ],
      }),
      /waited for the funding/,
      1,
    ],
    [
      'a plan told as done',
      answerWith({
        timeline: honestAnswer.timeline.map((entry) => ({
          ...entry,
          wording: 'The second phase opened in March 2025.',
        })),
      }),
      /phase opened/,
      1,
    ],
    [
      'a guessed year',
      answerWith({ timeline: honestAnswer.timeline.map((entry) => ({ ...entry, date: '2026-03' })) }),
      /2026/,
      1,
    ],
    [
      'a statement that rests on words the article does not have',
      answerWith({
        keyPoints: [
          ...honestAnswer.keyPoints,
          { ...linkStatement, evidence: [{ segment: 's2', words: 'ويربط الجسر بين مدينتين كبيرتين' }] },
        ],
      }),
      /links Amman/,
      1,
    ],
    [
      'a person the article does not name',
      answerWith({ people: [...honestAnswer.people, { ...person, name: 'كريم الفاسي', english: 'Karim al-Fassi' }] }),
      /Fassi/,
      1,
    ],
    [
      'a person under another’s name',
      answerWith({ people: [...people, { ...person, english: 'Rana al-Khatib' }] }),
      /"سليم الحمود","target":"Rana/,
      1,
    ],
    [
      'a quotation that nobody made',
      answerWith({
        quotes: [...honestAnswer.quotes, { segment: 's4', words: 'سينهار الجسر قريبا', speaker: 'رنا الخطيب' }],
      }),
      /سينهار/,
      1,
    ],
    [
      'words of the article that nobody put between quotation marks',
      answerWith({ quotes: [...honestAnswer.quotes, { segment: 's3', words: 'العمل استغرق 30 شهرا', speaker: '' }] }),
      /"quotes":.*العمل استغرق.*"numbers"/,
      1,
    ],
    [
      'an amount with another value',
      answerWith({ numbers: [...honestAnswer.numbers.slice(1), { segment: 's2', words: '420 مترا', value: 4200 }] }),
      /"value":4200\b/,
      1,
    ],
    ['a topic that its words do not speak for', answerWith({ topics: ['medtop:15000000'] }), /medtop:15000000/, 1],
  ];

  it.each(wrong)('drops and counts %s', async (_, answer, gone, dropped) => {
    const { summary, warnings } = await summaryOf(answer);
    expect(warnings).toEqual([]);
    expect(summary.summariser.name).toBe('bedrock');
    expect(summary.verification.dropped).toBe(dropped);
    expect(summary.verification.claims - summary.verification.verified).toBe(dropped);
    expect(JSON.stringify(summary)).not.toMatch(gone);
    expect(verifySummary(summary, translation.segments).failures).toEqual([]);
  });

  it('takes a quotation out of the wrong mouth', async () => {
    const { summary } = await summaryOf(answerWith({ quotes: [{ ...quote, speaker: 'رنا الخطيب' }, ...quotes] }));
    expect(summary.quotes.map(({ speaker }) => speaker?.name.target ?? null)).toEqual([null, 'Rana al-Khatib']);
  });

  it('gives the extractive summary, and says so, when too little of it stands', async () => {
    const invented = points.map((one, index) => ({
      ...one,
      wording: `A mayor resigned after ${index + 7000} protests.`,
    }));
    const { summary, warnings } = await summaryOf(
      answerWith({ keyPoints: invented, numbers: [], quotes: [], people: [] }),
    );
    expect(summary).toEqual(extracted);
    expect(warnings).toEqual([
      { code: 'summariser-fallback', message: expect.stringMatching(/only \d+ of its \d+ items were shown/) },
    ]);
  });

  it('gives the extractive summary when hardly a key point stands, however many facts do', async () => {
    const { summary, warnings } = await summaryOf(answerWith({ keyPoints: [point] }));
    expect(summary).toEqual(extracted);
    expect(warnings.map(({ code }) => code)).toEqual(['summariser-fallback']);
  });
});
