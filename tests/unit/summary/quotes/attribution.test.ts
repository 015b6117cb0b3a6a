import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../shared/summary/findings.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';
import { attributedPassages } from './attributed-passages.ts';
import { passagesByRegion } from './passages-by-region.ts';
import { passagesOfAgreement } from './passages-of-agreement.ts';
import { passagesOfAnswers } from './passages-of-answers.ts';
import { passagesOfBodies } from './passages-of-bodies.ts';
import { passagesOfCaution } from './passages-of-caution.ts';
import { passagesOfDescriptions } from './passages-of-descriptions.ts';
import { passagesOfDoubt } from './passages-of-doubt.ts';
import { passagesOfManners } from './passages-of-manners.ts';
import { passagesOfOthers } from './passages-of-others.ts';
import { passagesOfPapers } from './passages-of-papers.ts';
import { passagesOfPlaces } from './passages-of-places.ts';
import { passagesOfPrecedence } from './passages-of-precedence.ts';
import { passagesOfRooms } from './passages-of-rooms.ts';
import { passagesOfSubjects } from './passages-of-subjects.ts';
import { passagesOfWork } from './passages-of-work.ts';

describe('extractQuotes in passages of news', () => {
  it.each(
    [
      ...attributedPassages,
      ...passagesByRegion,
      ...passagesOfBodies,
      ...passagesOfCaution,
      ...passagesOfManners,
      ...passagesOfDescriptions,
      ...passagesOfDoubt,
      ...passagesOfOthers,
      ...passagesOfPapers,
      ...passagesOfPlaces,
      ...passagesOfPrecedence,
      ...passagesOfRooms,
      ...passagesOfWork,
      ...passagesOfAgreement,
      ...passagesOfAnswers,
      ...passagesOfSubjects,
    ].map((passage) => [passage.about, passage] as const),
  )('tells the speakers of %s', (_, { paragraphs, speakers }) => {
    const { segments } = buildTranslation(paragraphs.map((text) => [text, '']));
    const told = findingsOf(segments).quotations.map(({ speaker }) => speaker?.name.source ?? null);
    expect(told).toEqual(speakers);
  });
});
