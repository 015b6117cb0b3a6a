import { describe, expect, it } from 'vitest';
import { languageFault } from '../../../shared/article/check-language.ts';
import { encodeSingleByte, encodeUtf8 } from './support/encodings.ts';
import { story } from './support/wire-story.ts';

const key = 'articles/story.txt';

describe('languageFault', () => {
  it.each([
    ['news', story],
    ['a short line without frequent words', 'زلزال عنيف يضرب تركيا'],
    [
      'names and terms of other languages',
      `${story}\nAFP OpenTech Solutions "We are not leaving", CAC 40, Marie Dupont-Lévy`,
    ],
    ['borrowed letters', `${story}\nوزار الوفد مدينة گلگامش وحضر حفل ڤيروز وفريق پاريس`],
    ['a Persian keyboard', 'قال متحدث باسم الحکومة إن المحادثات ستبدأ غدا فی العاصمة علی أن تستمر ثلاثة أيام کما أعلن'],
    ['figures', 'بلغ عدد المصابين 1250 في صيدا و3400 في صور و12 في بيروت'],
    ['short vowels', 'قَالَ الوَزِيرُ إِنَّ المُحَادَثَاتِ سَتَبْدَأُ غَدًا فِي العَاصِمَةِ'],
  ])('finds none in Arabic with %s', (_, text) => {
    expect(languageFault(text, key, null)).toBeNull();
    expect(languageFault(text, key, 'ar-LB')).toBeNull();
  });

  it.each([
    ['English', 'The minister said on Monday that the talks in the capital will end in May.', /English/],
    ['French', 'Le ministre a dit que les travaux dans la ville et le port vont durer un mois.', /French/],
    ['another Latin-script language', 'Menteri luar negara berkata', /Latin script/],
    ['Hebrew', 'השר אמר היום כי השיחות בבירה יימשכו שלושה ימים', /Hebrew/],
    ['Russian', 'Министр сообщил о начале переговоров', /Cyrillic/],
    ['Persian', 'وزیر گفت که مذاکرات از فردا در پایتخت آغاز می‌شود و سه روز است', /Persian/],
    ['Persian with Arabic letters', 'وزير گفت که مذاكرات از فردا در پايتخت آغاز مي شود و اين براي ما است', /Persian/],
    ['Urdu', 'وزیر نے کہا ہے کہ مذاکرات کل سے دارالحکومت میں شروع ہوں گے', /Urdu/],
    ['Pashto', 'وزیر وویل چې خبرې به سبا په پلازمېنه کې پیل شي او درې ورځې ده', /Pashto/],
    ['Kurdish', 'وەزیر گوتی کە دانوستانەکان لە پایتەخت دەست پێ دەکەن و بۆ سێ ڕۆژ', /Kurdish/],
    [
      'a script language that is not told by words',
      'منتري لوار نݢري برکات بهاوا روندينڠن اکن دمولاکن اسوق دتروسکن سلاما تيݢ هاري ڤد تاهون',
      /do not occur in Arabic/,
    ],
    ['figures and hardly a word', 'صور 12 345 678 901 234 567 890 123 456', /digits/],
    ['English with an Arabic word', 'The market (سوق) was opened on Sunday by the mayor of the city', /English/],
  ])('refuses %s as not-arabic', (_, text, message) => {
    const fault = languageFault(text, key, null);
    expect(fault?.code).toBe('not-arabic');
    expect(fault?.message).toMatch(message);
    expect(fault?.message).toMatch(/language .* not Arabic/);
    expect(fault?.message).toContain(key);
  });

  it('believes the document about its language only where the text leaves it open', () => {
    const text = 'زلزال شديد تهران';
    expect(languageFault(text, key, 'fa-IR')?.message).toMatch(/Persian/);
    expect(languageFault(text, key, 'en')).toBeNull();
    expect(languageFault(story, key, 'fa')).toBeNull();
  });

  it.each([
    ['a replacement character', 'وصل الو\ufffdد إلى المدينة'],
    ['half a surrogate pair', 'وصل الوفد \ud83d إلى المدينة'],
    ['UTF-8 read as Windows-1256', new TextDecoder('windows-1256').decode(encodeUtf8(story))],
    ['UTF-8 read as Windows-1252', new TextDecoder('windows-1252').decode(encodeUtf8(story))],
    [
      'Windows-1256 read as Windows-1252',
      new TextDecoder('windows-1252').decode(encodeSingleByte(story, 'windows-1256')),
    ],
    ['letters in visual order', [...story].reverse().join('')],
  ])('refuses %s as damaged', (_, text) => {
    const fault = languageFault(text, key, null);
    expect(fault?.code).toBe('damaged');
    expect(fault?.message).toContain(key);
  });
});
