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

  it.each([
    [
      'اجتاحت السيول القرية، وتولى رجال الدفاع المدني إجلاء من تضررت بيوتهم. والأضرار كبيرة.',
      'disaster, accident and emergency incident',
    ],
    ['واقتحم مستوطنون القرية، وردت القوات بقنابل الغاز ففرضت حصارا بعد اشتباكات.', 'conflict, war and peace'],
    ['ويشكو مزارعون أن المحصول كسد، وأن التجار خفضوا سعر القمح.', 'economy, business and finance'],
    ['ورصد علماء الفلك مذنبا جديدا من مرصد في الصحراء بتلسكوب صغير.', 'science and technology'],
  ])('knows the words of events: %s', (text, topic) => {
    expect(topics(text)[0]).toBe(topic);
  });

  it('does not take every head, hit or show for politics, health or art', () => {
    const text =
      'وقال رئيس الشركة إن الدولة قدمت عرضا للمستثمرين، وإن إصابة السوق بالركود مؤقتة والأسهم سترتفع مع النمو.';
    expect(topics(text)).toEqual(['economy, business and finance']);
  });

  it('names nothing when the words are too few', () => {
    expect(topics('وصل الضيوف إلى البيت في المساء.')).toEqual([]);
  });

  it('gives every topic one code and one name', () => {
    expect(new Set(mediaTopics.map(({ code }) => code)).size).toBe(mediaTopics.length);
    for (const { code } of mediaTopics) expect(code).toMatch(/^medtop:\d{8}$/);
  });
});
