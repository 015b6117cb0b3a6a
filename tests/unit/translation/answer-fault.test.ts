import { describe, expect, it } from 'vitest';
import { answerFault } from '../../../shared/translation/answer-fault.ts';

const sources = [
  'وصلت إلى الميناء 340 سفينة خلال الشهر، وهو أعلى عدد منذ عشر سنوات كاملة.',
  'ونقلت السفن 12 ألف حاوية إلى المخازن.',
  'وقالت الهيئة على https://example.org/port إن الأرصفة ستتوسع قريبا.',
];
const targets = [
  'Some 340 ships reached the harbour during the month, the most in ten full years.',
  'The ships carried 12 thousand containers to the warehouses.',
  'The authority said on https://example.org/port that the quays would soon grow.',
];

describe('answerFault', () => {
  it('finds nothing in a faithful answer', () => {
    expect(answerFault(sources, targets)).toBeNull();
    expect(
      answerFault(
        sources,
        targets.map((target) => target.replace('12 thousand', 'twelve thousand')),
      ),
    ).toBeNull();
  });

  it.each([
    ['a lost line', targets.slice(1)],
    ['an added line', [...targets, 'x']],
    ['an empty line', [targets[0] ?? '', ' ', targets[2] ?? '']],
    ['lines in another order', [targets[1] ?? '', targets[0] ?? '', targets[2] ?? '']],
    [
      'one line merged and another split',
      [`${targets[0]} ${targets[1]}`, 'The authority said on', 'https://example.org/port that the quays would grow.'],
    ],
    ['a line of a tenth of the length', [targets[0] ?? '', targets[1] ?? '', 'Soon.']],
  ])('finds %s', (_case, answer) => {
    expect(answerFault(sources, answer)).not.toBeNull();
  });
});
