import { describe, expect, it } from 'vitest';
import { createGistTranslator } from '../../../shared/adapters/gist-translator.ts';

describe('createGistTranslator', () => {
  it('is free, of the grade gist, and answers line for line', async () => {
    const translator = createGistTranslator({ terminology: null });
    expect(translator).toMatchObject({
      name: 'gist',
      grade: 'gist',
      usdPerMillionCharacters: 0,
      maxRequestBytes: null,
    });
    const answer = await translator.translate(['أعلنت الحكومة خطة جديدة.', '']);
    expect(answer).toEqual({ lines: ['The government announced a new plan.', ''], billedCharacters: 0 });
  });

  it('names the version of its rules and lexicon', () => {
    expect(createGistTranslator({ terminology: null }).version).toMatch(/^\d+\.[0-9a-f]{12}$/);
  });

  it('tells of a line, translated now or earlier, that its agent is a guess', async () => {
    const translator = createGistTranslator({ terminology: null });
    const doubtful = 'انتقد الوزير السفير.';
    const clear = 'أعلنت الحكومة خطة جديدة.';
    await translator.translate([doubtful, clear]);
    expect(translator.doubtsAbout?.(doubtful)).toEqual([
      { code: 'ambiguous-agent', message: expect.stringContaining('Compare with the Arabic') },
    ]);
    expect(translator.doubtsAbout?.(clear)).toEqual([]);
    expect(createGistTranslator({ terminology: null }).doubtsAbout?.(doubtful)).toHaveLength(1);
  });

  it('obeys the house glossary', async () => {
    const terminology = {
      name: 'house',
      sha256: '0'.repeat(64),
      terms: [{ source: 'الحكومة', target: 'the Cabinet' }],
    };
    const answer = await createGistTranslator({ terminology }).translate(['أعلنت الحكومة خطة.']);
    expect(answer.lines[0]).toContain('the Cabinet');
  });
});
