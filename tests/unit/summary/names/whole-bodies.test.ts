import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../shared/summary/names/find-mentions.ts';
import { composeOrganisation } from '../../../../shared/summary/names/organisation-english.ts';
import { tokenise } from '../../../../shared/summary/words/tokens.ts';

function bodies(text: string): string[] {
  const [mentions = []] = findMentions([{ text, tokens: tokenise(text) }]);
  return mentions.flatMap(({ kind, start, end }) => (kind === 'organisation' ? [text.slice(start, end)] : []));
}

describe('findMentions, of organisations', () => {
  it.each([
    ['by the state it is of', 'ورفضت الخارجية الإيطالية الاتهام.', 'الخارجية الإيطالية'],
    ['by the country it rules', 'أعلنت السلطات الانتقالية في غينيا الحداد.', 'السلطات الانتقالية في غينيا'],
    ['with what is of a place', 'وذكرت الهيئة الوطنية لسكك حديد العراق أن', 'الهيئة الوطنية لسكك حديد العراق'],
    ['with the field that a place completes', 'أصدرت غرفة تجارة حلب بيانا.', 'غرفة تجارة حلب'],
    [
      'with what it is charged with',
      'أحالته غرفة التحقيق المكلفة بجرائم الأموال إلى',
      'غرفة التحقيق المكلفة بجرائم الأموال',
    ],
    ['with an adjective behind its place', 'نقل المصابون إلى مستشفى الكرك التعليمي أمس.', 'مستشفى الكرك التعليمي'],
    ['of a nation', 'وحذرت هيئة الأرصاد الجوية الأمريكية من رياح', 'هيئة الأرصاد الجوية الأمريكية'],
    ['that somebody heads', 'وقال رئيس إدارة الإطفاء في المقاطعة إن', 'إدارة الإطفاء'],
    ['before an object', 'وتقدر شركة أوكسيويذر الخسائر الاقتصادية بمليار', 'أوكسيويذر'],
    ['before the object', 'وأدانت وزارة الخارجية والمغتربين الاعتداء أمس', 'وزارة الخارجية والمغتربين'],
    [
      'with what it manages',
      'أعلنت الوحدة التنفيذية لإدارة مخيمات النازحين أن',
      'الوحدة التنفيذية لإدارة مخيمات النازحين',
    ],
    ['whose fields are three', 'قالت وزارة البيئة والمياه والزراعة إن', 'وزارة البيئة والمياه والزراعة'],
    ['that rules a market', 'وقالت هيئة تنظيم سوق العمل إن', 'هيئة تنظيم سوق العمل'],
    [
      'with what it fights',
      'زرع المركز الوطني لتنمية الغابات ومكافحة التصحر شجرا',
      'المركز الوطني لتنمية الغابات ومكافحة التصحر',
    ],
    ['with the right it defends', 'قال المرصد التونسي للحق في الماء إن', 'المرصد التونسي للحق في الماء'],
  ])('finds the whole name of a body %s', (_, text, expected) => {
    expect(bodies(text)).toEqual([expected]);
  });

  it.each([
    'وقال المحامي سالم الزهراني، عضو هيئة الدفاع، إن الحكم قاس.',
    'تغيرت السياسة الخارجية الإيطالية كثيرا.',
    'وكتب على منصة إكس عن إدارة المياه ولجنة التحكيم.',
  ])('finds no body in "%s"', (text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe('composeOrganisation', () => {
  it.each([
    ['الخارجية الإيطالية', 'Italian Foreign Ministry'],
    ['ديوان الوطني التونسي للسياحة', 'Tunisian National Office of Tourism'],
    ['منتخب عمان', 'Oman national team'],
    ['الحكومة اليابانية', 'Japanese Government'],
  ])('puts %s into English', (arabic, english) => {
    expect(composeOrganisation(arabic)).toBe(english);
  });
});
