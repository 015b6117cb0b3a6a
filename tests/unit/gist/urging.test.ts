import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('urgedTo', () => {
  it('asks people to act', () => {
    expect(english('دعت البلدية السكان إلى مغادرة منازلهم.')).toMatch(/called on the residents to leave their homes/);
  });

  it('keeps what they are asked not to do negative', () => {
    expect(english('دعت البلدية السكان إلى عدم مغادرة منازلهم.')).toMatch(/not to leave/);
  });
});
