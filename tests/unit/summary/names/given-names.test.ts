import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundName } from '../../../../shared/ports/name-finder.ts';
import { findMentions } from '../../../../shared/summary/names/find-mentions.ts';
import { givenMentions } from '../../../../shared/summary/names/given-names.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { verifySummary } from '../../../../shared/summary/verify/verify-summary.ts';
import { tokenise } from '../../../../shared/summary/words/tokens.ts';
import { bridgeStory, buildTranslation } from '../../../builders/translated-article.ts';

/** Where words stand in a text, as somebody else has found them. */
function given(text: string, words: string, kind: FoundName['kind'] = 'person'): FoundName {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Expected ${words} in ${text}.`);
  return { segment: 's1', kind, start, end: start + words.length };
}

/** The names in a text when these are given. */
function names(text: string, ...found: readonly FoundName[]): string[] {
  const [mentions = []] = findMentions([{ text, tokens: tokenise(text) }], [found]);
  return mentions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('givenMentions', () => {
  const prize = 'فازت بالجائزة الأولى نوارة الجندوبي عن قصتها القصيرة.';

  it('adds a name that no rule finds', () => {
    expect(names(prize)).toEqual([]);
    expect(names(prize, given(prize, 'نوارة الجندوبي'))).toEqual(['person نوارة الجندوبي']);
  });

  it('leaves to a rule what the rule has found, with its kind and its extent', () => {
    const text = 'استقبل الدكتور فيصل الزهراني الوفد في بيروت.';
    const wrong = [given(text, 'الزهراني الوفد', 'organisation'), given(text, 'بيروت', 'person')];
    expect(names(text, ...wrong)).toEqual(names(text));
  });

  it('leaves a proclitic out where a known name stands behind it', () => {
    const text = 'رسمت الجدارية نوارة الجندوبي وسليم بونجمة معا.';
    expect(names(text, given(text, 'وسليم بونجمة'))).toEqual(['person سليم بونجمة']);
    expect(names(text, given(text, 'سليم بونجمة'))).toEqual(['person سليم بونجمة']);
  });

  it.each([
    ['عبر الجسر مئات السائقين.', 'الجسر', 'person'],
    ['قال رجل الأعمال إن السوق راكدة.', 'رجل الأعمال', 'person'],
    ['وصلت الشاحنات إلى المستودع.', 'المستودع', 'place'],
    ['وصلت الشاحنات إلى المستودع.', 'الشاحنات', 'organisation'],
  ] as const)('takes no everyday word of %j for a name', (text, words, kind) => {
    expect(names(text, given(text, words, kind))).toEqual(names(text));
  });

  it('takes a place of everyday words for one', () => {
    const text = 'وصلت القافلة إلى تل الورد قبل الغروب.';
    expect(names(text, given(text, 'تل الورد', 'place'))).toEqual(['place تل الورد']);
  });

  it('leaves a title out of a person’s name', () => {
    const text = 'شكر الوزير الأول جوهرة العتيبي.';
    expect(names(text, given(text, 'جوهرة العتيبي'))).toEqual(['person جوهرة العتيبي']);
    const tokens = tokenise('غنت الفنانة ورد الشامي');
    const [mention] = givenMentions(tokens, [given('غنت الفنانة ورد الشامي', 'الفنانة ورد الشامي')]);
    expect(mention?.words).toEqual(['ورد', 'الشامي']);
  });

  it.each([
    ['a stretch that begins inside a word', { start: 22, end: 35 }],
    ['a stretch that ends inside a word', { start: 21, end: 30 }],
    ['a stretch beyond the text', { start: 40, end: 900 }],
    ['a stretch before the text', { start: -5, end: 3 }],
    ['an empty stretch', { start: 21, end: 21 }],
    ['a stretch that runs backwards', { start: 35, end: 21 }],
    ['a whole sentence', { start: 0, end: prize.length - 1 }],
    ['a stretch over a full stop', { start: 21, end: prize.length }],
  ])('takes no name from %s', (what, span) => {
    const text = what === 'a whole sentence' ? `${prize.slice(0, -1)} التي نشرت في العام الماضي ثم ترجمت.` : prize;
    const end = what === 'a whole sentence' ? text.length - 1 : span.end;
    expect(names(text, { segment: 's1', kind: 'person', ...span, end })).toEqual([]);
  });
});

describe('summarise with given names', () => {
  const story = [
    ...bridgeStory,
    [
      'ورسمت جدارية الجسر نوارة الجندوبي. وقالت الجندوبي: «رسمت النهر كما عرفته صغيرة».',
      'The mural on the bridge was painted by Nawara al-Jendoubi. Al-Jendoubi said: “I painted the river as I knew it as a child.”',
    ],
  ] as const;
  const arabic = story[5]?.[0] ?? '';
  const painter = { ...given(arabic, 'نوارة الجندوبي'), segment: 's6' };

  it('shows them like its own: in English, with later mentions, as speakers, and verified', () => {
    const translation = buildTranslation(story);
    const summary = summarise(translation, [painter]);
    const person = summary.people.find(({ name }) => name.source === 'نوارة الجندوبي');
    expect(person?.name.target).toBe('Nawara al-Jendoubi');
    expect(person?.mentions.map(({ source }) => arabic.slice(source.start, source.end))).toEqual([
      'نوارة الجندوبي',
      'الجندوبي',
    ]);
    expect(summary.quotes.at(-1)?.speaker?.name.target).toBe('Nawara al-Jendoubi');
    expect(verifySummary(summary, translation.segments)).toMatchObject({ dropped: 0, failures: [] });
  });

  it('is refused by the verifier with a given name that its evidence does not show', () => {
    const translation = buildTranslation(story);
    const summary = summarise(translation, [painter]);
    const damage = (change: (person: (typeof summary.people)[number]) => (typeof summary.people)[number]) => {
      const people = summary.people.map((one) => (one.name.source === 'نوارة الجندوبي' ? change(one) : one));
      return verifySummary({ ...summary, people }, translation.segments).failures.length;
    };
    const move = (by: number) => (person: (typeof summary.people)[number]) => ({
      ...person,
      mentions: person.mentions.map(({ source, ...mention }) => ({
        ...mention,
        source: { start: source.start + by, end: source.end + by },
      })),
    });
    expect(damage((person) => person)).toBe(0);
    expect(damage(move(3))).toBeGreaterThan(0);
    expect(damage(move(10_000))).toBeGreaterThan(0);
    expect(damage((person) => ({ ...person, name: { ...person.name, target: 'Salma al-Fihri' } }))).toBeGreaterThan(0);
    expect(damage((person) => ({ ...person, name: { ...person.name, source: 'سلمى الفهري' } }))).toBeGreaterThan(0);
  });

  it('shows nothing that is not in the text, whatever it is given', () => {
    const kinds = ['person', 'organisation', 'place'] as const;
    const anyName: fc.Arbitrary<FoundName> = fc.record({
      segment: fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6', 's99'),
      kind: fc.constantFrom(...kinds),
      start: fc.integer({ min: -3, max: 130 }),
      end: fc.integer({ min: -3, max: 140 }),
    });
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 12 }), (found) => {
        const translation = buildTranslation(story);
        const summary = summarise(translation, found);
        expect(verifySummary(summary, translation.segments).failures).toEqual([]);
        for (const { name, mentions } of [...summary.people, ...summary.organisations, ...summary.places]) {
          expect(story.some(([source]) => source.includes(name.source))).toBe(true);
          for (const { segment, source } of mentions) {
            const text = translation.segments.find(({ id }) => id === segment)?.source ?? '';
            expect(text.slice(source.start, source.end)).toMatch(/^\p{L}.*\p{L}$/u);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
