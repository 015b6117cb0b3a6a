import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExcerpt } from '../../../../shared/adapters/bedrock/excerpt.ts';

/** What an article says, and what a model could make of it with the sentence's own words. */
const misleading: readonly (readonly [what: string, translation: string, wording: string])[] = [
  ['who attacked whom', 'The army attacked the rebels near the dam.', 'The rebels attacked the army near the dam.'],
  ['a passive', 'The minister was accused by the union of fraud.', 'The minister accused the union of fraud.'],
  ['a passive without its agent', 'The director was dismissed on Sunday.', 'The director dismissed on Sunday.'],
  ['two numbers', 'The fire killed 12 workers and injured 30.', 'The fire killed 30 workers and injured 12.'],
  ['a number cut short', 'The bridge cost 65 million dollars.', 'The bridge cost 65.'],
  ['from and to', 'Prices rose from 5 to 8 percent.', 'Prices rose from 8 to 5 percent.'],
  ['two places', 'The ship sailed from Aqaba to Suez.', 'The ship sailed from Suez to Aqaba.'],
  ['who told whom', 'Salim told Rana that the work was finished.', 'Rana told Salim that the work was finished.'],
  ['two offices', 'President Salim received Minister Rana.', 'Minister Salim received President Rana.'],
  ['a speaker left out', 'The army said the rebels shelled the town.', 'The army shelled the town.'],
  ['an attribution before', 'The opposition says the vote was rigged.', 'The vote was rigged.'],
  ['an attribution between', 'The vote, the opposition says, was rigged.', 'The vote was rigged.'],
  ['an attribution behind', 'The vote was rigged, according to the opposition.', 'The vote was rigged.'],
  ['an attribution in front', 'According to the opposition, the vote was rigged.', 'The vote was rigged.'],
  ['the reach of a negation', 'The court did not say the law was void.', 'The court did say the law was not void.'],
  [
    'the place of a negation',
    'The firm closed the mine but did not pay the miners.',
    'The firm did not close the mine but paid the miners.',
  ],
  ['a negation left out', 'The firm will not open the mine.', 'The firm will open the mine.'],
  ['a negation put in', 'The firm will open the mine.', 'The firm will not open the mine.'],
  ['a condition behind', 'The mine will open if the loan is granted.', 'The mine will open.'],
  ['a condition before', 'If the loan is granted, the mine will open.', 'The mine will open.'],
  ['a condition between', 'The mine will open, unless the loan fails, in May.', 'The mine will open in May.'],
  ['a doubt', 'The mine may close in May.', 'The mine close in May.'],
  ['a plan told as done', 'The union plans to occupy the mine.', 'The union occupy the mine.'],
  ['some for all', 'Some schools reopened on Monday.', 'Schools reopened on Monday.'],
  ['an exception', 'All roads reopened except the coastal road.', 'All roads reopened.'],
  ['about and exactly', 'The storm displaced about 900 families.', 'The storm displaced 900 families.'],
  ['two dates', 'The mine closed in March and reopens in June.', 'The mine closed in June and reopens in March.'],
  ['cause and effect', 'The mine closed because the strike began.', 'The strike began because the mine closed.'],
  ['first and then', 'The guard fled before the thief fell.', 'The thief fled before the guard fell.'],
  [
    'one crime for another',
    'The court convicted the general and jailed the spy for treason.',
    'The court convicted the general for treason.',
  ],
  [
    'one body for another',
    'The head of the union and the ministry signed the deal.',
    'The head of the ministry signed the deal.',
  ],
  ['who saw and who did', 'Residents in the town saw the army loot shops.', 'Residents loot shops.'],
  ['part of a body', 'The deputy of the minister resigned on Friday.', 'The minister resigned on Friday.'],
  ['two sentences in one', 'The general left the court. The spy was jailed.', 'The general was jailed.'],
  ['a share and an amount', 'Exports rose by 5% in May.', 'Exports rose by 5 in May.'],
  ['a statement and a question', 'The vote was rigged.', 'The vote was rigged?'],
  ['a rumour for news', 'The minister resigned, a rumour that officials dismissed.', 'The minister resigned.'],
  ['fiction for news', 'In a film, the president was shot.', 'The president was shot.'],
  ['fiction for news behind', 'The president was shot in the film Cairo Nights.', 'The president was shot.'],
  ['two people for one', 'Salim, Karim and Rana resigned.', 'Salim Karim and Rana resigned.'],
  ['two people for one across an aside', 'Salim, a judge, Karim and Rana resigned.', 'Salim Karim and Rana resigned.'],
  ['two numbers for one', 'The dead numbered 12, 30 were injured.', 'The dead numbered 12 30 were injured.'],
  ['half for all', 'The city, half of it, was flooded.', 'The city was flooded.'],
  ['a verb put in', 'The minister met the contractor on Friday.', 'The minister bribed the contractor on Friday.'],
  ['a name put in', 'The minister met the contractor on Friday.', 'The minister Karim met the contractor on Friday.'],
];

const faithful: readonly (readonly [translation: string, wording: string])[] = [
  ['The army attacked the rebels near the dam.', 'Army attacked rebels near dam'],
  ['But engineer Rana al-Khatib warned of floods.', 'Engineer Rana al-Khatib warned of floods.'],
  [
    'The ministry opened the bridge on Wednesday at a cost of 65 million dollars.',
    'The ministry opened the bridge at a cost of 65 million dollars.',
  ],
  ['The ministry opened the bridge on Wednesday.', 'The ministry opened the bridge.'],
  ['The bridge, which crosses the valley, opened on Wednesday.', 'The bridge opened on Wednesday.'],
  ['On Wednesday, the ministry opened the bridge.', 'The ministry opened the bridge.'],
  ['He added that the work took 30 months.', 'He added the work took 30 months'],
  ['The minister was accused by the union of fraud.', 'The minister was accused by the union of fraud'],
  ['He said: “We did not wait for the funding.”', 'He said: We did not wait for the funding.'],
];

describe('isExcerpt', () => {
  it.each(misleading)('is not one that changes %s', (_, translation, wording) => {
    expect(isExcerpt(wording, translation)).toBe(false);
  });

  it.each(faithful)('of %j can be %j', (translation, wording) => {
    expect(isExcerpt(wording, translation)).toBe(true);
  });

  it('holds of every sentence itself, and of none with two of its words exchanged', () => {
    const sentences = [
      ...misleading.map(([, translation]) => translation),
      ...faithful.map(([translation]) => translation),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.nat(), fc.nat(), (sentence, one, other) => {
        expect(isExcerpt(sentence, sentence)).toBe(true);
        const words = sentence.match(/[\p{L}\p{N}-]+/gu) ?? [];
        const [a = '', b = ''] = [words[one % words.length], words[other % words.length]];
        const isLight = (word: string): boolean => /^(?:a|an|the|that)$/i.test(word);
        fc.pre(a.toLowerCase() !== b.toLowerCase() && !isLight(a) && !isLight(b));
        const swapped = sentence.replace(/[\p{L}\p{N}-]+/gu, (word) => (word === a ? b : word === b ? a : word));
        expect(isExcerpt(swapped, sentence)).toBe(false);
      }),
    );
  });
});
