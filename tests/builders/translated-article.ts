import type { TranslatedSegment, Translation } from '../../shared/contract/translation.ts';

/** A paragraph in both languages; the first of an article may be its headline. */
export type Pair = readonly [arabic: string, english: string];

/** A translation of an article made of pairs of paragraphs. */
export function buildTranslation(
  pairs: readonly Pair[],
  options: { readonly published?: string | null; readonly key?: string; readonly headline?: boolean } = {},
): Translation {
  const { published = '2024-05-16', key = 'articles/story.txt', headline = false } = options;
  return {
    schemaVersion: '1.0',
    source: {
      bucket: 'newsroom',
      key,
      versionId: null,
      etag: 'e',
      sha256: 'a'.repeat(64),
      bytes: 1,
      encoding: 'utf-8',
      mediaType: 'text/plain',
      language: 'ar',
      published,
      url: null,
    },
    targetLanguage: 'en',
    translator: { name: 'gist', grade: 'gist', version: '1', terminology: null },
    segments: pairs.map(
      ([source, target], index): TranslatedSegment => ({
        id: `s${index + 1}`,
        kind: headline && index === 0 ? 'headline' : 'paragraph',
        source,
        target,
        warnings: [],
      }),
    ),
  };
}

/** A short story about a bridge, with people, bodies, places, quotations, dates and amounts in both languages. */
export const bridgeStory: readonly Pair[] = [
  ['الأردن يفتتح جسرا جديدا فوق وادي الموجب', 'Jordan opens a new bridge over Wadi al-Mujib'],
  [
    'افتتحت وزارة الأشغال الأردنية، أمس الأربعاء، جسرا طوله 420 مترا بكلفة 65 مليون دولار. ويربط الجسر عمّان بمدينة الكرك.',
    'The Jordanian Ministry of Works opened a bridge 420 metres long on Wednesday at a cost of 65 million dollars. The bridge links Amman to the city of Karak.',
  ],
  [
    'وقال وزير الأشغال سليم الحمود: «لم ننتظر التمويل، وبدأنا الحفر في شتاء قاس». وأضاف أن العمل استغرق 30 شهرا.',
    'Works Minister Salim al-Hammoud said: “We did not wait for the funding, and we began digging in a harsh winter.” He added that the work took 30 months.',
  ],
  [
    'لكن المهندسة رنا الخطيب حذرت من أن الجسر «لا يحتمل الشاحنات الثقيلة».',
    'But engineer Rana al-Khatib warned that the bridge “cannot bear heavy trucks”.',
  ],
  [
    'ومن المقرر أن تفتتح المرحلة الثانية في آذار/مارس 2025، بحسب الوزارة.',
    'The second phase is due to open in March 2025, according to the ministry.',
  ],
];
