import type { Block, StatedMetadata } from '../../../../shared/domain/article.ts';

/** A headline and three paragraphs that every encoding of Arabic can hold. */
export const headline = 'بلدية صيدا تعيد فتح السوق القديم بعد ترميمه';
export const paragraphs = [
  'أعادت بلدية صيدا، الأحد، فتح السوق القديم أمام الزوار بعد أعمال ترميم استمرت 14 شهرا وكلفت 2.5 مليون دولار.',
  'وقال رئيس البلدية، وسيم الحلاق، إن "السوق عاد إلى أهله"، مؤكدا أن 63 متجرا فتحت أبوابها في اليوم الأول.',
  'وتأمل البلدية أن يزور السوق أكثر من عشرين ألف شخص قبل نهاية الصيف، وفق بيان نشرته على موقعها.',
] as const;
export const story = [headline, ...paragraphs].join('\n\n');
export const storyBlocks: readonly Block[] = [
  { kind: 'headline', text: headline },
  ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
];

/** Metadata of an uploader who says nothing. */
export const nothingStated: StatedMetadata = { published: null, url: null, headline: null };
