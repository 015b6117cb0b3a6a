import { afterEach, describe, expect, it } from 'vitest';
import {
  type ComprehendOptions,
  createComprehendNameFinder,
  type NamesFallback,
} from '../../../shared/adapters/comprehend-name-finder.ts';
import { createExtractiveSummariser } from '../../../shared/adapters/extractive-summariser.ts';
import { summariserIdentity } from '../../../shared/config/summariser-identity.ts';
import { Summary } from '../../../shared/contract/summary.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { verifySummary } from '../../../shared/summary/verify/verify-summary.ts';
import { muralStory, painter } from '../../builders/mural-story.ts';
import { buildTranslation } from '../../builders/translated-article.ts';
import {
  type ComprehendBehaviour,
  type ComprehendStub,
  type SentEntity,
  startComprehendStub,
} from '../../stubs/comprehend-stub.ts';

const stubs: ComprehendStub[] = [];
const byRules = summarise(buildTranslation(muralStory));
const right: ComprehendBehaviour = { does: 'find', words: { [painter.source]: 'PERSON', الموجب: 'LOCATION' } };
const throttled: ComprehendBehaviour = { does: 'fail', status: 400, type: 'ThrottlingException' };

afterEach(async () => {
  for (const stub of stubs.splice(0)) await stub.close();
});

async function connected(behaviours: readonly ComprehendBehaviour[], options: Partial<ComprehendOptions> = {}) {
  const stub = await startComprehendStub(behaviours);
  stubs.push(stub);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = { region: 'eu-central-1', endpoint: stub.url, credentials, ...options.client };
  const finder = createComprehendNameFinder({ timeoutSeconds: 10, usdPerUnit: 0.0001, ...options, client });
  return { stub, finder, summariser: createExtractiveSummariser(finder) };
}

/** A summary of the mural's story by these behaviours, beside that by rules. */
async function summaryBy(...behaviours: readonly ComprehendBehaviour[]) {
  const { summariser, stub } = await connected(behaviours);
  const translation = buildTranslation(muralStory);
  const result = await summariser.summarise(translation);
  expect(Summary.safeParse(result.summary).success).toBe(true);
  expect(verifySummary(result.summary, translation.segments).failures).toEqual([]);
  return { ...result, stub };
}

const peopleOf = ({ people }: Summary) => people.map(({ name }) => name);
const withoutMaker = ({ summariser: _, ...summary }: Summary) => summary;

describe('createComprehendNameFinder', () => {
  it('adds the people that rules miss, with their words, and lets the rules keep what they know', async () => {
    const { summary, warnings } = await summaryBy(right);
    expect(warnings).toEqual([]);
    expect(peopleOf(byRules)).not.toContainEqual(painter);
    expect(peopleOf(summary)).toEqual([...peopleOf(byRules), painter]);
    expect(summary.quotes.at(-1)?.speaker?.name).toEqual(painter);
    expect(byRules.quotes.at(-1)?.speaker ?? null).not.toEqual({ name: painter });
    expect(summary.organisations).toEqual(byRules.organisations);
    expect(summary.numbers).toEqual(byRules.numbers);
  });

  it('counts the service’s code points as UTF-16', async () => {
    const { summary } = await summaryBy(right);
    const mention = summary.people.at(-1)?.mentions[0];
    expect(muralStory[5]?.[0].slice(mention?.source.start, mention?.source.end)).toBe(painter.source);
  });

  it('sends the Arabic of the article once, as Arabic, and estimates what is billed', async () => {
    const { stub, costUsd } = await summaryBy(right);
    const text = muralStory.map(([arabic]) => arabic).join('\n');
    expect(stub.requests).toEqual([{ Text: text, LanguageCode: 'ar' }]);
    expect(costUsd).toBeCloseTo(Math.ceil([...text].length / 100) * 0.0001, 10);
  });

  it('goes by the version that the settings know it by', async () => {
    const { summariser } = await connected([right]);
    const { name, version } = summariser;
    expect({ name, version }).toEqual(summariserIdentity({ summariser: 'extractive', entitySource: 'comprehend' }));
    expect((await summaryBy(right)).summary.summariser).toEqual({ name, version });
  });

  it('cuts a long article into documents of the service’s size, and places their names in their segments', async () => {
    const { stub, finder } = await connected([right], { maxDocumentBytes: 400 });
    const { names } = await finder.find(buildTranslation(muralStory).segments);
    expect(stub.requests.length).toBeGreaterThan(1);
    expect(stub.requests.every(({ Text }) => Buffer.byteLength(Text) <= 400)).toBe(true);
    expect(names.map(({ segment, kind }) => `${segment} ${kind}`)).toEqual(['s1 place', 's6 person']);
  });

  it('asks nothing for an article of one paragraph too long for the service', async () => {
    const { stub, finder } = await connected([right]);
    const { names, costUsd } = await finder.find(buildTranslation([['جسر '.repeat(20_000), 'bridge']]).segments);
    expect([stub.requests.length, names.length, costUsd]).toEqual([0, 0, 0]);
  });

  it('is asked again when it is throttled', async () => {
    const { summary, stub } = await summaryBy(throttled, throttled, right);
    expect(peopleOf(summary)).toContainEqual(painter);
    expect(stub.requests).toHaveLength(3);
  });
});

describe('an answer with something wrong in it', () => {
  const good: readonly SentEntity[] = Array.from({ length: 30 }, () => ({
    BeginOffset: 0,
    EndOffset: 6,
    Score: 0.99,
    Text: 'الأردن',
    Type: 'LOCATION',
  }));
  const wrong = { BeginOffset: 0, EndOffset: 14, Score: 0.99, Text: painter.source, Type: 'PERSON' };

  it.each<[string, SentEntity]>([
    ['words that are not at its offsets', { ...wrong, BeginOffset: 3, EndOffset: 17 }],
    ['offsets beyond the text', { ...wrong, BeginOffset: 90_000, EndOffset: 90_014 }],
    ['offsets before the text', { ...wrong, BeginOffset: -4, EndOffset: 10 }],
    ['no offsets', { Score: 0.99, Text: painter.source, Type: 'PERSON' }],
    ['a type that nobody knows', { ...wrong, Text: 'الأردن', EndOffset: 6, Type: 'SPACESHIP' }],
    ['a name that the article does not have', { ...wrong, Text: 'كريم الفاسي', EndOffset: 11 }],
  ])('leaves out %s', async (_, entity) => {
    const { summary, warnings } = await summaryBy({ does: 'answer', entities: [...good, entity] });
    expect(withoutMaker(summary)).toEqual(withoutMaker(byRules));
    expect(warnings).toEqual([]);
  });

  it('leaves out a name that the service is not sure of', async () => {
    const { summary, warnings } = await summaryBy({ does: 'find', words: { [painter.source]: 'PERSON' }, score: 0.6 });
    expect(withoutMaker(summary)).toEqual(withoutMaker(byRules));
    expect(warnings).toEqual([]);
  });

  it('is not used at all when much of it cannot be', async () => {
    const { summary, warnings, costUsd } = await summaryBy({ does: 'answer', entities: [wrong, ...good.slice(0, 2)] });
    expect(withoutMaker(summary)).toEqual(withoutMaker(byRules));
    expect(warnings).toEqual([{ code: 'names-fallback', message: expect.stringContaining('1 of its 3 answers') }]);
    expect(costUsd).toBeGreaterThan(0);
  });
});

describe('a service in trouble', () => {
  it.each<[string, ComprehendBehaviour, NamesFallback, RegExp]>([
    ['throttles longer than there is time', throttled, 'unavailable', /did not answer within 0\.6 s/],
    ['never answers', { does: 'hang' }, 'unavailable', /did not answer within 0\.6 s/],
    [
      'refuses',
      { does: 'fail', status: 400, type: 'AccessDeniedException', message: 'الموجب' },
      'refused',
      /grant the role/,
    ],
    ['answers no JSON', { does: 'send', body: '<html>الموجب' }, 'malformed', /it failed/],
    ['answers another form', { does: 'send', body: '{"Entities": {"a": 1}}' }, 'malformed', /it failed/],
  ])('leaves the names to the rules, and says so, when it %s', async (_, behaviour, fallback, why) => {
    const outcomes: unknown[] = [];
    const { summariser } = await connected([behaviour], {
      timeoutSeconds: 0.6,
      onOutcome: (one) => outcomes.push(one),
    });
    const { summary, warnings } = await summariser.summarise(buildTranslation(muralStory));
    expect(withoutMaker(summary)).toEqual(withoutMaker(byRules));
    expect(warnings).toEqual([{ code: 'names-fallback', message: expect.stringMatching(why) }]);
    expect(warnings[0]?.message).not.toMatch(/\p{Script=Arabic}/u);
    expect(outcomes).toEqual([fallback]);
  });

  it.each<[string, ComprehendBehaviour, NamesFallback]>([
    ['throttling', throttled, 'throttled'],
    ['faults', { does: 'fail', status: 500, type: 'InternalServerException' }, 'unavailable'],
  ])('tells %s that outlast all tries by their name', async (_, behaviour, fallback) => {
    const outcomes: unknown[] = [];
    const onOutcome = (one: unknown) => outcomes.push(one);
    const { summariser } = await connected([behaviour], { client: { maxAttempts: 1 }, onOutcome });
    await summariser.summarise(buildTranslation(muralStory));
    expect(outcomes).toEqual([fallback]);
  });
});
