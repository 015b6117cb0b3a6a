/** Words of time that stand behind a name and are no part of it. */
export const times = new Set([
  'الاسبوع',
  'الشهر',
  'العام',
  'اليوم',
  'السنه',
  'الليله',
  'الماضي',
  'الماضيه',
  'المقبل',
  'المقبله',
]);
