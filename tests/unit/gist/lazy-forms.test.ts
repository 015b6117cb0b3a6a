import { describe, expect, it } from 'vitest';
import { derivedForms } from '../../../shared/gist/derived-forms.ts';
import { foldPlain } from '../../../shared/gist/fold-plain.ts';
import { skeleton } from '../../../shared/gist/skeleton.ts';
import { verbStems } from '../../../shared/gist/verb-stems.ts';
import { buildWordIndex } from '../../../shared/gist/word-index.ts';
import { loadLexicon } from '../../../shared/lexicon/lexicon.ts';

describe('skeleton', () => {
  it.each([
    ['قال', 'قيل'],
    ['امتد', 'امتدد'],
    ['رمى', 'رمي'],
    ['وصل', 'صل'],
  ])('is the same for all forms of a verb: %s, %s', (one, other) => {
    expect(skeleton(foldPlain(one))).toBe(skeleton(foldPlain(other)));
  });
});

describe('lazyForms', () => {
  const lexicon = loadLexicon();
  const index = buildWordIndex(lexicon);

  it('finds every stem of every verb of the lexicon', () => {
    const missed = lexicon.verbs.flatMap((entry) =>
      verbStems(entry)
        .filter((stem) => !index.verbs.get(foldPlain(stem.text))?.some((found) => found.entry === entry))
        .map((stem) => `${entry.perfect}: ${stem.text}`),
    );
    expect(missed).toEqual([]);
  });

  it('finds every participle and verbal noun, listed or made', () => {
    const missed = lexicon.verbs.flatMap((entry) =>
      derivedForms(entry)
        .filter((form) => (index.nominals.get(foldPlain(form.text)) ?? []).length === 0)
        .map((form) => `${entry.perfect}: ${form.text}`),
    );
    expect(missed).toEqual([]);
  });

  it('answers alike whatever was asked before', () => {
    const fresh = buildWordIndex(lexicon);
    for (const word of ['كتب', 'مكتوب', 'كاتب']) fresh.nominals.get(word);
    expect(fresh.nominals.get('استخدام')?.map((form) => form.text)).toEqual(
      index.nominals.get('استخدام')?.map((form) => form.text),
    );
  });
});
