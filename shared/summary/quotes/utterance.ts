import { foldLetters } from '../../arabic/letters.ts';
import type { Mention } from '../names/mention.ts';
import { speechParticiples, speechVerb } from '../words/speech-verbs.ts';
import { type Token, tokenIndexAt } from '../words/tokens.ts';
import type { QuotedStretch } from './quote-spans.ts';

const folded = (words: string): ReadonlySet<string> => new Set(foldLetters(words).split(' '));

// A quoted stretch right behind one of these is a name or a title, whatever its length.
const naming = folded(
  'صحيفة جريدة مجلة وكالة قناة موقع منصة شركة منظمة حركة جماعة تنظيم مؤسسة جمعية فيلم مسلسل رواية كتاب كتابه كتابها أغنية مسرحية ديوان برنامج مبادرة حملة عملية مشروع مؤتمر قمة منتدى مهرجان معرض جائزة سفينة سفينته طائرة صاروخ طراز تطبيق لقب بلقب الملقب الملقبة يلقب شعار عنوان بعنوان بشعار باسم اسم تسمى يسمى المسمى المسماة مسماة المعروف المعروفة المعروفين يعرف تعرف يدعى تدعى اسمه اسمها وسم هاشتاغ الوسم مطار ملعب إعصار العاصفة عاصفة نظام منظومة مسيرة كتيبة لواء فرقة نادي فريق دورة بطولة كأس متحف فندق مطعم مستشفى مجموعة تحالف ائتلاف حزب قائمة فيروس متحور ظاهرة مصطلح كلمة كلمتي عبارة مفهوم',
);
const reporting = folded(
  'أن إن بأن أنه إنه أنها إنها بأنه بأنها بأنهم أنهم إنهم أننا إننا بالقول قوله قولها قولهم كلمته بعبارة جاء نصه نصها وكتب فيه فيها معتبرا واصفا واصفة وصف وصفه وصفها وصفته سماه أسماه',
);

/** Whether a quoted stretch is words that somebody said, rather than a name, a title or a term held at arm's length. */
export function isUtterance(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  stretch: QuotedStretch,
): boolean {
  const from = tokenIndexAt(tokens, stretch.inner.start);
  const to = tokenIndexAt(tokens, stretch.inner.end);
  const words = tokens.slice(from, to).filter((token) => token.kind !== 'sign').length;
  if (words === 0) return false;
  const before = wordBefore(tokens, from - 1);
  const introduced = text.slice(0, stretch.outer.start).trimEnd().endsWith(':');
  if (before !== null && naming.has(before.replace(/^[وفبل](?=.{3})/, '')) && !introduced) return words > 12;
  if (before !== null && naming.has(before) && !introduced) return words > 12;
  if (mentions.some((mention) => mention.from <= from && mention.to >= to)) return false;
  if (introduced) return words >= 2 || /[.!؟]$/.test(text.slice(stretch.inner.start, stretch.inner.end).trim());
  if (words >= 4) return true;
  const isReported =
    before !== null && (reporting.has(before) || speechVerb(before) !== null || speechParticiples.has(before));
  return isReported && words >= 2;
}

function wordBefore(tokens: readonly Token[], mark: number): string | null {
  const token = tokens[mark - 1];
  return token === undefined || token.kind !== 'arabic' ? null : token.fold;
}
