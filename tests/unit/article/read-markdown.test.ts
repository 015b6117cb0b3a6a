import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../shared/article/read-markdown.ts';
import { headline, paragraphs, story, storyBlocks } from './support/wire-story.ts';

const texts = (markdown: string): string[] => readMarkdown(markdown).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('readMarkdown', () => {
  it.each([
    ['a title', `# ${story}`],
    ['an underlined title', story.replace('\n\n', '\n=====\n\n')],
    ['a title that is no first-level one', `### ${story}`],
    ['front matter alone', `---\ntitle: ${headline}\n---\n\n${paragraphs.join('\n\n')}`],
    ['front matter that the title repeats', `---\ntitle: ${headline}\n---\n# ${story}`],
    ['wrapped lines', `# ${headline}\n\n${paragraphs.map((text) => text.replaceAll('، ', '،\n')).join('\n\n')}`],
    ['a quotation', `# ${headline}\n\n${paragraphs.map((text) => `> ${text}`).join('\n\n')}`],
    ['Windows line ends', `# ${story}`.replaceAll('\n', '\r\n')],
  ])('reads headline and paragraphs from %s', (_, markdown) => {
    expect(readMarkdown(markdown).blocks).toEqual(storyBlocks);
  });

  it('reads date, address and language from the front matter', () => {
    const markdown = `---\ndate: 2024-04-14 10:00:00 +0300\ncanonical_url: https://news.example/1\nlang: ar-LB\n---\n${story}`;
    expect(readMarkdown(markdown)).toMatchObject({
      published: '2024-04-14T10:00:00+03:00',
      url: 'https://news.example/1',
      language: 'ar-LB',
    });
  });

  it('reads lists, tables, code and other headings in order', () => {
    const markdown =
      '# عنوان\n\nفقرة:\n\n- بند **أول**\n- بند ثان\n  - بند داخلي\n\n1. خطوة\n\n## قسم\n\n| مدينة | عدد |\n|---|---|\n| صور | 5 |\n\n```\nرمز *كما هو*\n```\n\n***\n\n[x]: https://a.example\n';
    expect(texts(markdown)).toEqual([
      'headline: عنوان',
      'paragraph: فقرة:',
      'list-item: بند أول',
      'list-item: بند ثان',
      'list-item: بند داخلي',
      'list-item: خطوة',
      'paragraph: قسم',
      'paragraph: مدينة | عدد',
      'paragraph: صور | 5',
      'paragraph: رمز *كما هو*',
    ]);
  });

  it('puts a title that comes behind a kicker first', () => {
    expect(texts('خاص\n\n# عنوان\n\nفقرة')).toEqual(['headline: عنوان', 'paragraph: خاص', 'paragraph: فقرة']);
  });

  it('knows lists with bullets and Arabic figures', () => {
    expect(texts('# عنوان\n\nفقرة:\n• بند **أول**\nوتتمته\n١. بند ثان')).toEqual([
      'headline: عنوان',
      'paragraph: فقرة:',
      'list-item: بند أول وتتمته',
      'list-item: بند ثان',
    ]);
  });

  it('does not take a year for a list number', () => {
    expect(texts('# عنوان\n\n2030. هذا هو الموعد الذي حددته الحكومة')).toEqual([
      'headline: عنوان',
      'paragraph: 2030. هذا هو الموعد الذي حددته الحكومة',
    ]);
  });

  it('reads embedded HTML without its tags, scripts and comments', () => {
    const markdown =
      '# عنوان\n\n<div class="box">\n<p>فقرة <b>أولى</b></p>\n</div>\n\n<script>سر</script>\n\n<!-- سر -->\n\nفقرة<br>ثانية';
    expect(texts(markdown)).toEqual(['headline: عنوان', 'paragraph: فقرة أولى', 'paragraph: فقرة', 'paragraph: ثانية']);
  });

  it('gives lines that are paragraphs a block each', () => {
    const long = paragraphs.map((text) => `${text} ${text}`);
    expect(texts(long.join('\n'))).toEqual(long.map((text) => `paragraph: ${text}`));
  });

  it.each([
    ['quotations', `${'> '.repeat(5000)}نص`],
    ['numbers', `${'1. '.repeat(5000)}نص`],
    ['bullets', `${'- '.repeat(5000)}نص`],
    ['indented lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- نص`).join('\n')],
  ])('survives %s nested without end', (_, markdown) => {
    expect(texts(markdown).join()).toContain('نص');
  });
});
