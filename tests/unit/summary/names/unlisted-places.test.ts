import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../shared/summary/names/find-mentions.ts';
import { tokenise } from '../../../../shared/summary/words/tokens.ts';

function places(...paragraphs: readonly string[]): string[] {
  const texts = paragraphs.map((text) => ({ text, tokens: tokenise(text) }));
  return findMentions(texts).flatMap((mentions, index) =>
    mentions.flatMap(({ kind, start, end }) => (kind === 'place' ? [paragraphs[index]?.slice(start, end) ?? ''] : [])),
  );
}

describe('findMentions, of places', () => {
  it.each([
    ['called by an everyday word', 'اندلع حريق في حي الربوة جنوبي العاصمة.', ['الربوة']],
    ['of two words', 'وصل الوفد إلى بلدة أم تيسان مساء.', ['أم تيسان']],
    ['with the half that is meant', 'زار حاكم إقليم تيمبو الشرقي المخيم.', ['تيمبو الشرقي']],
    ['called after somebody with a title', 'أغلقت السلطات بلدة الشيخ سعد.', ['الشيخ سعد']],
    ['that no list knows, behind "in"', 'وفي تيسراف، قال سكان إن المياه غمرت البيوت.', ['تيسراف']],
    ['with "and" before what it is', 'قصف الجيش حي التلة وحي الشيخ منصور ليلا.', ['التلة', 'الشيخ منصور']],
    ['of two letters, in a list', 'تشهد محافظات إب وذمار موجة برد.', ['إب', 'ذمار']],
    ['in a list', 'غمرت السيول مديريات الربوة والسهلة وتيسراف أمس.', ['الربوة', 'السهلة', 'تيسراف']],
    ['that is a site', 'تجمع المحتجون في ساحة التل قرب ملعب الدفاع الجوي.', ['ساحة التل', 'ملعب الدفاع الجوي']],
    ['that describes money elsewhere', 'أعلن الجيش في مالي أمس إغلاق الحدود.', ['مالي']],
  ])('finds a place %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('finds a place again where nothing says that it is one', () => {
    expect(places('غادر المبعوث أم تيسان أمس.', 'وتقع مدينة أم تيسان على النهر.')).toEqual(['أم تيسان', 'أم تيسان']);
  });

  it.each([
    'نقل عنه زواره قوله إن الأمر حسم.',
    'توج الفريق بدوري أبطال إفريقيا.',
    'دعا إلى مقاطعة المنتجات الأجنبية وإحياء غرائز القوة.',
    'يريد مدينة سكنية جديدة وقرية صغيرة، وذلك في غضون عام.',
    'عاد إلى بيته في صور جميلة.',
  ])('finds no place in "%s"', (text) => {
    expect(places(text)).toEqual([]);
  });
});
