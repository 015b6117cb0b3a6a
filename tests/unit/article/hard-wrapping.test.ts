import { describe, expect, it } from 'vitest';
import { joinWrappedLines } from '../../../shared/article/hard-wrapping.ts';
import { paragraphs } from './support/wire-story.ts';

/** Breaks a text at spaces so that no line is wider than `width`. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

describe('joinWrappedLines', () => {
  it.each([60, 72, 80, 100])('joins lines wrapped at %i columns between blank lines', (width) => {
    expect(joinWrappedLines(paragraphs.map((paragraph) => wrap(paragraph, width)))).toEqual(paragraphs);
  });

  it('tells wrapped paragraphs apart by their short last lines where no blank lines do', () => {
    const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, 64));
    expect(joinWrappedLines([lines])).toEqual(paragraphs);
  });

  it('keeps paragraphs of one line each apart, long or short', () => {
    expect(joinWrappedLines([paragraphs])).toEqual(paragraphs);
    const short = [
      'وصل الوفد إلى المدينة مساء أمس الأحد.',
      'وبدأت المحادثات في العاشرة من صباح اليوم.',
      'ولم يصدر بيان حتى الساعة عن الجانبين.',
    ];
    expect(joinWrappedLines([short])).toEqual(short);
  });

  it('does not join a long headline with the one line below it', () => {
    const lines = [
      'بلدية صيدا تعلن إعادة فتح السوق القديم أمام الزوار بعد ترميم استمر أكثر من عام كامل',
      'أعادت البلدية فتح السوق أمس وسط حضور كبير.',
    ];
    expect(joinWrappedLines([lines])).toEqual(lines);
  });

  it('keeps list items in wrapped text apart', () => {
    const [first = [], second = []] = paragraphs.map((paragraph) => wrap(paragraph, 64));
    const lines = [...first, '- بند أول من القائمة', '- بند ثان من القائمة'];
    expect(joinWrappedLines([lines, second])).toEqual([
      first.join(' '),
      '- بند أول من القائمة',
      '- بند ثان من القائمة',
      second.join(' '),
    ]);
  });
});
