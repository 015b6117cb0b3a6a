import { describe, expect, it } from 'vitest';
import type { Translation } from '../../../../shared/contract/translation.ts';
import { parseTerminology } from '../../../../shared/translation/terminology.ts';
import { terminologyEffect } from '../../../../studio/compare/terminology-effect.ts';
import { buildHarbourBriefing } from '../../../builders/briefing.ts';

const base = buildHarbourBriefing().translation;
const bridge = { source: 'الجسر المعلق', target: 'the Hanging Bridge' };
const translation: Translation = {
  ...base,
  segments: [
    { id: 's1', kind: 'headline', source: 'افتتاح الجسر المعلق', target: 'x', warnings: [], terms: [bridge] },
    { id: 's2', kind: 'paragraph', source: 'قال الوزير للصحفيين', target: 'y', warnings: [] },
  ],
};
const glossary = (...lines: string[]) => parseTerminology(['source,target', ...lines, ''].join('\n'), 'house');

describe('terminologyEffect', () => {
  it('finds nothing when the same terms would be used again', () => {
    expect(terminologyEffect([translation], glossary('الجسر المعلق,the Hanging Bridge', 'نهر,river'))).toEqual([]);
  });

  it('tells a term that is new, changed or gone', () => {
    const changed = glossary('الجسر المعلق,the Suspension Bridge', 'الوزير,the minister');
    expect(terminologyEffect([translation], changed)).toMatchObject([
      { id: 's1', added: [{ target: 'the Suspension Bridge' }], removed: [bridge] },
      { id: 's2', key: base.source.key, added: [{ source: 'الوزير' }], removed: [] },
    ]);
    expect(terminologyEffect([translation], null)).toMatchObject([{ id: 's1', added: [], removed: [bridge] }]);
  });
});
