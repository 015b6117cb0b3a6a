import type { AttributedPassage } from './attributed-passages.ts';

/** Original passages in which whoever stands nearest to the words did not say them. */
export const passagesOfCaution: readonly AttributedPassage[] = [
  {
    about: 'somebody confronted by another',
    paragraphs: [
      'قال المقاول سامي الدروبي إن العقد «سليم من أوله إلى آخره».',
      'وعندما واجهته المحققة هدى الصالح بالفواتير، سكت قليلا ثم أجاب: «لا أذكر هذه التوقيعات».',
    ],
    speakers: ['سامي الدروبي', 'سامي الدروبي'],
  },
  {
    about: 'somebody asked about another',
    paragraphs: [
      'قال المدرب وليد الخطيب إن فريقه «استحق أكثر».',
      'وحين سئل عن غياب الحارس عمر النجار قال: «القرار للطبيب».',
    ],
    speakers: ['وليد الخطيب', 'وليد الخطيب'],
  },
  {
    about: 'a stranger of whom another tells',
    paragraphs: ['وتروي الممرضة ريم العلي أن مسنة وصلت إليها ليلا وقالت لها: «لم يبق عندي دواء».'],
    speakers: [null],
  },
  {
    about: 'what stands in a statement',
    paragraphs: [
      'أكد الخبير نبيل حداد أن المخزون «يقل عن شهر».',
      'وأصدرت الشركة بيانا مساء. ومما ورد فيه: «الكميات كافية حتى الخريف».',
    ],
    speakers: ['نبيل حداد', null],
  },
  {
    about: 'an age that is no name',
    paragraphs: ['لم يغادر جارنا حقله. ويقول المزارع الستيني: «ولدت هنا وأموت هنا».'],
    speakers: [null],
  },
  {
    about: 'a name that is a word as well',
    paragraphs: ['وتحدثت ناجية تدعى ندى حسن إلى الصحيفة قائلة: «ركضت ولم ألتفت».'],
    speakers: ['ندى حسن'],
  },
  {
    about: 'a name behind an office with an owner',
    paragraphs: ['لكن قائد فريقه بسام الحلو كتب: «انتهى الكلام».'],
    speakers: [null],
  },
  {
    about: 'a ship between quotation marks',
    paragraphs: ['وأعلن وزير النقل ماهر القاضي أن الباخرة «نجمة المرفأ» ستصل غدا.'],
    speakers: [],
  },
];
