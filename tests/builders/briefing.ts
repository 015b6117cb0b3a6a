import type { Source, Text } from '../../shared/contract/source.ts';
import type {
  Claim,
  Entity,
  Evidence,
  NumberFact,
  Quote,
  Summary,
  TimelineEntry,
} from '../../shared/contract/summary.ts';
import type { Grade, TranslatedSegment, Translation, Warning } from '../../shared/contract/translation.ts';
import { harbourArticle } from './harbour-article.ts';

/** A translation and the summary that goes with it. */
export interface BriefingPair {
  readonly translation: Translation;
  readonly summary: Summary;
}

const source: Source = {
  bucket: 'newsroom',
  key: 'articles/2025/harbour.txt',
  versionId: 'v1',
  etag: '"5d41"',
  sha256: 'a'.repeat(64),
  bytes: 4210,
  encoding: 'utf-8',
  mediaType: 'text/plain',
  language: 'ar',
  published: '2025-03-12',
  url: 'https://news.example/2025/03/harbour',
};

/** The story of the grain terminal as the pipeline would hand it on, in one grade of translation. */
export function buildHarbourBriefing(
  options: { readonly grade?: Grade; readonly warnings?: readonly Warning[] } = {},
): BriefingPair {
  const { grade = 'production', warnings = [] } = options;
  const names = { production: 'amazon-translate', neural: 'bergamot', gist: 'gist' } as const;
  const segments = harbourArticle.map(
    ([kind, arabic, english], index): TranslatedSegment => ({
      id: `s${index + 1}`,
      kind,
      source: arabic,
      target: english,
      warnings: index === 4 ? [...warnings] : [],
    }),
  );
  const head = { schemaVersion: '1.0' as const, source, targetLanguage: 'en' };
  const translation: Translation = {
    ...head,
    translator: { name: names[grade], grade, version: '1', terminology: null },
    segments,
  };
  return { translation, summary: { ...head, ...harbourFacts(segments) } };
}

type Segments = readonly TranslatedSegment[];

/** The evidence of a stretch of the article, found by its words in each language; without English words it is the Arabic's alone. */
export function evidenceOf(segments: Segments, id: string, arabic: string, english: string | null): Evidence {
  const segment = segments.find((candidate) => candidate.id === id);
  if (segment === undefined) throw new Error(`There is no segment ${id}.`);
  return {
    segment: id,
    source: spanOf(segment.source, arabic),
    target: english === null ? null : spanOf(segment.target, english),
  };
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}".`);
  return { start, end: start + words.length };
}

function harbourFacts(segments: Segments): Omit<Summary, 'schemaVersion' | 'source' | 'targetLanguage'> {
  const shown = (id: string, arabic: string, english: string | null) => evidenceOf(segments, id, arabic, english);
  const whole = (id: string): Claim => {
    const { source: arabic, target } = segments.find((segment) => segment.id === id) as TranslatedSegment;
    return { text: { source: arabic, target }, evidence: [shown(id, arabic, target)] };
  };
  const entity = (name: Text, role: Text | null, sameAs: string | null, ids: readonly string[]): Entity => ({
    name,
    role,
    sameAs,
    mentions: ids.map((id) => shown(id, name.source, name.target)),
  });
  const number = (
    value: number,
    unit: Text | null,
    id: string,
    arabic: string,
    english: string | null,
  ): NumberFact => ({
    value,
    unit,
    evidence: [shown(id, arabic, english)],
  });
  const quote = (id: string, arabic: string, english: string, speaker: Text | null): Quote => ({
    text: { source: arabic, target: english },
    speaker: speaker === null ? null : { name: speaker },
    evidence: [shown(id, arabic, english)],
  });
  const dated = (date: string, precision: TimelineEntry['precision'], id: string): TimelineEntry => ({
    date,
    precision,
    ...whole(id),
  });
  const said = (arabic: string, english: string): Text => ({ source: arabic, target: english });

  const gharbi = said('ليلى الغربي', 'Leila al-Gharbi');
  const romdhane = said('سامي بن رمضان', 'Sami Ben Romdhane');
  const masmoudi = said('الحبيب المصمودي', 'Habib al-Masmoudi');
  const zouari = said('مريم الزواري', 'Mariem Zouari');
  const tonnes = said('طن', 'tonnes');
  const dinars = said('دينار', 'dinars');
  const percent = said('%', '%');
  return {
    summariser: { name: 'extractive', version: '1' },
    headline: whole('s1'),
    keyPoints: [whole('s2'), whole('s4'), whole('s9'), whole('s13')],
    people: [
      entity(gharbi, said('مديرة المشروع', 'Project director'), null, ['s3']),
      entity(romdhane, said('وزير الفلاحة', 'Agriculture Minister'), null, ['s6']),
      entity(masmoudi, said('رئيس جمعية الصيادين', 'head of the fishermen’s association'), null, ['s9']),
      entity(zouari, said('الخبيرة الاقتصادية', 'Economist'), null, ['s11']),
    ],
    organisations: [
      entity(said('سنابل المتوسط', 'Sanabel al-Mutawassit'), said('شركة', 'company'), null, ['s2']),
      entity(
        said('البنك الأوروبي لإعادة الإعمار والتنمية', 'European Bank for Reconstruction and Development'),
        null,
        null,
        ['s5'],
      ),
      entity(said('الديوان الوطني للحبوب', 'National Grains Board'), null, null, ['s10']),
    ],
    places: [
      entity(said('تونس', 'Tunisia'), null, 'iso3166:TN', ['s10']),
      entity(said('صفاقس', 'Sfax'), null, null, ['s1', 's2']),
      entity(said('بنزرت', 'Bizerte'), null, null, ['s4']),
      entity(said('رومانيا', 'Romania'), null, 'iso3166:RO', ['s3']),
      entity(said('القيروان', 'Kairouan'), null, null, ['s14']),
    ],
    timeline: [
      dated('2016-09', 'month', 's7'),
      dated('2019', 'year', 's7'),
      dated('2020-02-04', 'day', 's7'),
      dated('2022-06', 'month', 's8'),
      dated('2025-03-12', 'day', 's2'),
      dated('2026', 'year', 's13'),
    ],
    quotes: [
      quote(
        's3',
        'كنا نخسر يوما كاملا في كل مرة تهب فيها الرياح، واليوم نفرغ السفينة في ست عشرة ساعة',
        'We used to lose a full day every time the wind blew; today we unload the ship in sixteen hours',
        gharbi,
      ),
      quote(
        's6',
        'ليست نهاية أزمة الخبز، لكنها نهاية الطوابير في الميناء',
        'is not the end of the bread crisis, but it is the end of the queues at the port',
        romdhane,
      ),
      quote('s9', 'حصلنا على الرصيف، ولم نحصل على المال', 'We got the quay, we did not get the money.', masmoudi),
      quote(
        's11',
        'شرط ألا تتحول رسوم التخزين إلى ضريبة جديدة',
        'provided the storage fees do not turn into a new tax',
        zouari,
      ),
      quote('s12', 'الأجهزة وصلت، والتدريب لم يبدأ', 'The equipment has arrived; the training has not begun.', null),
    ],
    numbers: [
      number(42_000, tonnes, 's3', '42 ألف', '42,000'),
      number(180_000, tonnes, 's4', '180 ألف', '180,000'),
      number(65_000, tonnes, 's4', '65 ألف', '65,000'),
      number(95_000, tonnes, 's4', '95 ألف', '95,000'),
      number(310_000_000, dinars, 's5', '310 ملايين', '310 million'),
      number(225_000_000, dinars, 's5', '225 مليون', '225 million'),
      number(120_000_000, dinars, 's5', '120 مليون', '120 million'),
      number(8_500_000, dinars, 's8', '8,5 مليون', '8.5 million'),
      number(38, percent, 's5', '38 في المئة', '38 percent'),
      number(60, percent, 's10', '60 في المئة', '60 percent'),
      number(74, percent, 's10', '74 في المئة', '74 percent'),
      number(16, said('ساعة', 'hours'), 's3', 'ست عشرة', 'sixteen'),
      number(340, said('مترا', 'metres'), 's8', '340', '340'),
      number(11, said('دولارا', 'US dollars'), 's11', '11', '11'),
      number(136, said('كيلومترا', 'kilometres'), 's14', '136', null),
      number(45, said('موظفا', 'employees'), 's15', '45', '45'),
    ],
    topics: [
      { code: 'medtop:04000000', name: 'economy, business and finance' },
      { code: 'medtop:20000345', name: 'agriculture' },
    ],
    verification: { claims: 44, verified: 44, dropped: 0 },
  };
}
