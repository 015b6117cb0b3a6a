import type { AttributedPassage } from './attributed-passages.ts';

/** Original passages in which the one who spoke before is not the one who speaks, though no verb of speech names the other. */
export const passagesOfPrecedence: readonly AttributedPassage[] = [
  {
    about: 'a possessive between the office and the name',
    paragraphs: ['وأمس اعتصم عمال البلدية. وقالت رئيسة لجنتهم سعاد بن يونس: «لن نعود قبل صرف الرواتب المتأخرة».'],
    speakers: ['سعاد بن يونس'],
  },
  {
    about: 'how somebody speaks, ahead of the colon',
    paragraphs: ['وقال الروائي كامل الشناوي: «كتبتها في المقهى كلها». وأضاف باسما: «والنادل أول من قرأها».'],
    speakers: ['كامل الشناوي', 'كامل الشناوي'],
  },
  {
    about: 'an interruption',
    paragraphs: [
      'وقال النائب سالم الدرويش: «الميزانية وهمية من أولها»، فقاطعته النائبة هدى مراد: «أنت من صوت عليها بيدك».',
    ],
    speakers: ['سالم الدرويش', 'هدى مراد'],
  },
  {
    about: 'an officer without a name behind a lawyer with one',
    paragraphs: [
      'وقال المحامي رامي شلهوب: «موكلي لم يغادر بيته تلك الليلة».',
      'لكن قائد الشرطة، في حديث لإذاعة محلية، استبعد ذلك وقال: «لدينا تسجيل من ثلاث كاميرات».',
    ],
    speakers: ['رامي شلهوب', null],
  },
  {
    about: 'somebody else who acts in between',
    paragraphs: [
      'ويقول المدير سامر قباني: «الدواء متوفر في كل الصيدليات».',
      'وعند باب الصيدلية، تنتظر ليلى الأسعد (51 عاما) دورها منذ الفجر. تقول بصوت خافت: «هذا خامس باب أطرقه اليوم».',
    ],
    speakers: ['سامر قباني', 'ليلى الأسعد'],
  },
  {
    about: 'an organisation, and the one who leads its mission',
    paragraphs: [
      'وقالت رئيسة بعثة المنظمة آن دوفال: «نعمل بلا توقف منذ شهر».',
      'وأضافت المنظمة في بيان: «نحتاج إلى عشرة ملايين دولار عاجلا».',
    ],
    speakers: ['آن دوفال', null],
  },
];
