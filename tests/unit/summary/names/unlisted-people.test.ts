import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../shared/summary/names/find-mentions.ts';
import { isForeignShaped } from '../../../../shared/summary/names/foreign-shape.ts';
import { tokenise } from '../../../../shared/summary/words/tokens.ts';

function people(text: string): string[] {
  const [mentions = []] = findMentions([{ text, tokens: tokenise(text) }]);
  return mentions.flatMap(({ kind, start, end }) => (kind === 'person' ? [text.slice(start, end)] : []));
}

describe('isForeignShaped', () => {
  it.each(['يورتشيتش', 'سولانا', 'گوندوغان', 'كوبيلكا'])('takes %s for a foreign name', (word) => {
    expect(isForeignShaped(word)).toBe(true);
  });

  it.each(['معالجات', 'مستودع', 'حصون', 'تلالها', 'رجل'])('takes %s for an Arabic word', (word) => {
    expect(isForeignShaped(word)).toBe(false);
  });
});

describe('findMentions, of people', () => {
  it.each([
    ['scored in a certain minute', 'وعادل توماش كوبيلكا (64) النتيجة.', ['توماش كوبيلكا']],
    ['with an office behind the name', 'ثم وصلت ساندرينا ميروسكا، مديرة المصنع، متأخرة.', ['ساندرينا ميروسكا']],
    ['behind the verb of a man', 'وكتب إيفار ستولتنسون في مذكراته عن ذلك.', ['إيفار ستولتنسون']],
    [
      'joined to somebody named before',
      'حضر سمير الحمود وتوماش كوبيلكا ووليد الزهراني.',
      ['سمير الحمود', 'توماش كوبيلكا', 'وليد الزهراني'],
    ],
  ])('finds a foreigner of whom no list knows %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['whose line is long', 'استقبل الشيخ ماجد بن حمدان بن ماجد آل صقر الوفد', 'ماجد بن حمدان بن ماجد آل صقر'],
    ['of a nation’s name before an office', 'قال الدكتور سالم ناصر الكندي وزير البيئة إن', 'سالم ناصر الكندي'],
    ['that is a word, before an office', 'حضر اللواء سمير عوض مساعد الوزير', 'سمير عوض'],
    ['with a title in it', 'وقال رئيس الغرفة نبيل الحاج سليم إن', 'نبيل الحاج سليم'],
    ['whose first word means something', 'ثمن بشر علي حسن حاكم الإقليم الدعم', 'بشر علي حسن'],
    ['with a son’s word', 'وزار الرئيس فرديناند سولتانو الابن المنطقة', 'فرديناند سولتانو الابن'],
    ['whose second word means something', 'لم تخف رئيسة الجمعية هند ميلاد تحفظها', 'هند ميلاد'],
    ['with the article', 'أكد صاحب وكالة الأسفار الهادي بلحسن أن', 'الهادي بلحسن'],
    ['behind a nation and its preposition', 'وذهبت الجائزة للنرويجي ستولان تريرسن.', 'ستولان تريرسن'],
    ['before what he voices', 'وأبدى المدير الرياضي للنادي عادل رمزي تفاؤله بالموسم', 'عادل رمزي'],
    ['before whom he congratulates', 'وهنأ الرئيس هيثم سعيد المنتخب.', 'هيثم سعيد'],
    ['before "then"', 'وبحسب الطبيب النفسي وليد سرحان فإن الأطفال بخير', 'وليد سرحان'],
    ['behind a nation', 'وكان وزير الخارجية التركي أورهان سلجوكلي قد وصف', 'أورهان سلجوكلي'],
    ['of the Maghreb', 'ويعد الناشط الحقوقي بيران ولد الداه امبيريك أبرزهم', 'بيران ولد الداه امبيريك'],
    ['behind an adjective of the office', 'وأبرز المدير الجهوي للتعليم نبيل سليماني أن', 'نبيل سليماني'],
    ['before another office', 'استقبل الأمير فيصل بن مشعل أمير منطقة القصيم الوفد', 'فيصل بن مشعل'],
    ['of China', 'قال نائب وزير التجارة لي مينغ في إفادة', 'لي مينغ'],
    ['whose father is called by a word', 'قال محافظ البنك المركزي أحمد غالب المعبقاني إن', 'أحمد غالب المعبقاني'],
    ['behind a state', 'وتعهد حاكم ولاية كاليفورنيا غافن نيوسترم بالطعن', 'غافن نيوسترم'],
    ['of a family called by a title', 'جلس إبراهيم السيد أمام دكانه', 'إبراهيم السيد'],
    ['with the number of a reign', 'ودعا البابا كيرولوس السادس إلى الصلاة', 'كيرولوس السادس'],
    ['before "through"', 'وقال الفنان وائل كفراني عبر حسابه إن', 'وائل كفراني'],
    ['behind a harbour', 'ذكر نقيب الصيادين في مرفأ طرابلس محمود الزهراني أن', 'محمود الزهراني'],
    ['of a family called "the lord"', 'وقال مدير صحة حلب محمد وجيه السيد لصحيفة محلية إن', 'محمد وجيه السيد'],
    ['that "servant of" goes on with', 'وغنت الفرقة مع الفنان حجاج عبد العظيم أمس', 'حجاج عبد العظيم'],
  ])('keeps the whole name %s', (_, text, expected) => {
    expect(people(text)).toEqual([expected]);
  });

  it.each([
    'وقال إن رئيس النادي وعد اللاعبين بمكافآت.',
    'ولا أتذكر سيناريو مشابها.',
    'عادت مجابهة العواصف.',
    'يقود إلى غفران وإلى حياة جديدة.',
    'تخص الرقمنة والفلاحة والأشغال العمومية.',
  ])('finds nobody in "%s"', (text) => {
    expect(people(text)).toEqual([]);
  });
});
