import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../shared/summary/findings.ts';
import { buildTranslation } from '../../../builders/translated-article.ts';

function places(...paragraphs: readonly string[]): string[] {
  const { entities } = findingsOf(buildTranslation(paragraphs.map((text): [string, string] => [text, ''])).segments);
  return entities.flatMap(({ entity, described }) =>
    entity.kind === 'place' ? [`${described.name.source} = ${described.name.target}`] : [],
  );
}

describe('wholePlaces', () => {
  it('names a governorate as one, and joins the bare name to it', () => {
    expect(places('وقع الحادث بمحافظة المنيا أمس.', 'وعاد الهدوء إلى المنيا.')).toEqual([
      'محافظة المنيا = Minya Governorate',
    ]);
  });

  it('tells a port from its town', () => {
    expect(places('رست السفينة في ميناء دمياط أمس.', 'وأغلقت المدارس في دمياط.')).toEqual([
      'ميناء دمياط = Damietta Port',
      'دمياط = Damietta',
    ]);
  });

  it('leaves out what only says that a town is one', () => {
    expect(places('عاد الهدوء إلى مدينة المنيا أمس.')).toEqual(['المنيا = Minya']);
  });

  it('names a sea by its whole name', () => {
    expect(places('حلقت الطائرات فوق بحر البلطيق أمس.')).toEqual(['بحر البلطيق = Baltic Sea']);
  });
});
