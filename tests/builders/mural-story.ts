import { bridgeStory, type Pair } from './translated-article.ts';

/** The story of the bridge with a paragraph whose names no rule finds, behind a character of two UTF-16 units. */
export const muralStory: readonly Pair[] = [
  ...bridgeStory,
  [
    '🎨 ورسمت جدارية الجسر نوارة الجندوبي. وقالت الجندوبي: «رسمت النهر كما عرفته صغيرة».',
    '🎨 The mural on the bridge was painted by Nawara al-Jendoubi. Al-Jendoubi said: “I painted the river as I knew it as a child.”',
  ],
];

/** The painter of the mural in both languages. */
export const painter = { source: 'نوارة الجندوبي', target: 'Nawara al-Jendoubi' };
