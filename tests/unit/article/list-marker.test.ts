import { describe, expect, it } from 'vitest';
import { listItemText } from '../../../shared/article/list-marker.ts';

describe('listItemText', () => {
  it.each(['- بند', '• بند', '* بند', '– بند', '1. بند', '١- بند', '12) بند', '(3) بند', 'أ- بند', 'ب) بند'])(
    'strips the marker of %j',
    (line) => {
      expect(listItemText(line)).toBe('بند');
    },
  );

  it.each(['بند', '-5 درجات', '3-2 فوز', 'د. سامي', '2030. وتابع', '19 شخصا', '-', '*نص*', '13 - مارس'])(
    'finds no marker in %j',
    (line) => {
      expect(listItemText(line)).toBeNull();
    },
  );
});
