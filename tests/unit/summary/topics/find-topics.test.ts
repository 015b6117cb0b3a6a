import { describe, expect, it } from 'vitest';
import { leadingTopics, scoreTopics } from '../../../../shared/summary/topics/find-topics.ts';
import { mediaTopics } from '../../../../shared/summary/topics/media-topics.ts';
import { tokenise } from '../../../../shared/summary/words/tokens.ts';

const topics = (text: string): string[] =>
  leadingTopics(scoreTopics([{ kind: 'paragraph', tokens: tokenise(text) }])).map(({ name }) => name);

describe('leadingTopics', () => {
  it('names what the words speak for', () => {
    expect(
      topics('فاز الفريق في المباراة بهدفين، وقال المدرب إن اللاعبين استحقوا الفوز بعد ركلة الجزاء في الملعب.'),
    ).toEqual(['sport']);
    expect(topics('قررت المحكمة سجن المتهم بعد أن طلبت النيابة الإدانة، وقال المحامي إنه سيقدم استئنافا.')).toContain(
      'crime, law and justice',
    );
  });

  it('tells a study of patients from schools, and a strike from a university', () => {
    const study =
      'أظهرت دراسة أن المرضى في المستشفيات لا يتلقون العلاج، وقال طبيب إن الأدوية قليلة. وتناولت الدراسة الوفيات.';
    expect(topics(study)).toEqual(['health']);
    expect(topics('بدأ العمال إضرابا دعت إليه النقابة احتجاجا على الأجور، وقال الموظفون إن الرواتب متأخرة.')).toContain(
      'labour',
    );
  });

  it('names nothing when the words are too few', () => {
    expect(topics('وصل الضيوف إلى البيت في المساء.')).toEqual([]);
  });

  it('gives every topic one code and one name', () => {
    expect(new Set(mediaTopics.map(({ code }) => code)).size).toBe(mediaTopics.length);
    for (const { code } of mediaTopics) expect(code).toMatch(/^medtop:\d{8}$/);
  });
});
