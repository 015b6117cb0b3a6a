import { foldLetters } from '../../arabic/letters.ts';
import type { Token } from '../words/tokens.ts';

// Bodies that English does not call by the words that Arabic has. Whatever follows (a nationality, a place) is put around them.
const list = `غرفة الجنايات=Criminal Chamber|غرفة الجنايات الاستئنافية=Criminal Appeals Chamber|غرفة الجنح=Misdemeanours Chamber|وزارة الخارجية=Foreign Ministry|وزارة الداخلية=Interior Ministry|وزارة المالية=Finance Ministry|وزارة الدفاع=Defence Ministry|وزارة العدل=Justice Ministry|وزارة الشؤون الخارجية=Ministry of Foreign Affairs|مجلس النواب=House of Representatives|مجلس الشيوخ=Senate|مجلس الوزراء=Council of Ministers|مجلس الشورى=Shura Council|مجلس الأعيان=House of Notables|مجلس الأمة=National Assembly|مجلس الإدارة=board of directors|مجلس القضاء الأعلى=Supreme Judicial Council|محكمة الاستئناف=Court of Appeal|محكمة النقض=Court of Cassation|محكمة التمييز=Court of Cassation|محكمة الجنايات=Criminal Court|محكمة الجنح=Misdemeanours Court|محكمة الجنايات الكبرى=Grand Criminal Court|المحكمة الابتدائية=Court of First Instance|محكمة الدرجة الأولى=Court of First Instance|المحكمة العليا=Supreme Court|المحكمة الجزائية=Criminal Court|محكمة أمن الدولة=State Security Court|النيابة العامة=Public Prosecution|نيابة أمن الدولة=State Security Prosecution|المجلس الأعلى=Supreme Council|المجلس البلدي=Municipal Council|المجلس المحلي=Local Council|وكالة الأنباء=News Agency|وكالة الفضاء=Space Agency|اتحاد كرة القدم=Football Federation|غرفة التجارة=Chamber of Commerce|غرفة التجارة والصناعة=Chamber of Commerce and Industry|الهلال الأحمر=Red Crescent|الصليب الأحمر=Red Cross|الدفاع المدني=Civil Defence|الحماية المدنية=Civil Protection|الحرس الوطني=National Guard|الحرس الجمهوري=Republican Guard|خفر السواحل=Coast Guard|حرس الحدود=Border Guard|حرس السواحل=Coast Guard|قوى الأمن الداخلي=Internal Security Forces|قوى الأمن=Security Forces|البنك المركزي=Central Bank|المصرف المركزي=Central Bank|المكتب السياسي=political bureau|هيئة الأرصاد الجوية=Meteorological Authority|هيئة الأرصاد=Meteorological Authority|الهيئة العامة للأرصاد الجوية=General Meteorological Authority|المديرية العامة للأرصاد الجوية=General Directorate of Meteorology|دائرة الأرصاد الجوية=Meteorological Department|هيئة الطيران المدني=Civil Aviation Authority|هيئة الدفاع المدني=Civil Defence Authority|مديرية الدفاع المدني=Civil Defence Directorate|المديرية العامة للدفاع المدني=General Directorate of Civil Defence|المديرية العامة للحماية المدنية=General Directorate of Civil Protection|مديرية الحماية المدنية=Directorate of Civil Protection|مديرية الأمن العام=Public Security Directorate|المديرية العامة للأمن العام=General Directorate of Public Security|وزارة الأمن العام=Ministry of Public Security|وزارة الأشغال العامة=Ministry of Public Works|وزارة الموارد المائية=Ministry of Water Resources|وزارة التعليم العالي=Ministry of Higher Education|مفوضية الانتخابات=Electoral Commission|لجنة الانتخابات=Electoral Commission|هيئة الانتخابات=Electoral Commission|لجنة الطوارئ=Emergency Committee|غرفة الطوارئ=Emergency Room|لجان المقاومة=Resistance Committees|لجنة حقوق الإنسان=Human Rights Committee|مجلس حقوق الإنسان=Human Rights Council|هيئة حقوق الإنسان=Human Rights Commission|منظمة حقوق الإنسان=Human Rights Organization|جمعية حقوق الإنسان=Human Rights Association|هيئة التحقيق=Investigation Commission|لجنة التحقيق=Commission of Inquiry|هيئة الأركان=General Staff|السكك الحديدية=Railways|مستشفى الأطفال=Children's Hospital|دار الأوبرا=Opera House|دار الكتب=National Library|المكتبة الوطنية=National Library|مكتب الإحصاء=Statistics Office|ديوان المحاسبة=Audit Bureau|ديوان الرقابة المالية=Board of Supreme Audit|الاتحاد العام للشغل=General Labour Union|الأمانة العامة=General Secretariat`;

interface FixedBody {
  readonly words: readonly string[];
  readonly english: string;
}

// Further words are compared without their articles: the body of a place has none (محكمة استئناف بيروت).
const byFirst = new Map<string, FixedBody[]>();
for (const pair of list.split('|')) {
  const [arabic = '', english = ''] = pair.split('=');
  const words = foldLetters(arabic)
    .split(' ')
    .map((word, index) => (index === 0 ? word : bare(word)));
  const [first = ''] = words;
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), { words, english }].sort((a, b) => b.words.length - a.words.length),
  );
}

/** The body with an English name of its own that a name begins with, the longest there is: how many words it covers; null for none. */
export function fixedBody(tokens: readonly Token[]): { readonly english: string; readonly length: number } | null {
  const found = byFirst
    .get(tokens[0]?.fold ?? '')
    ?.find(({ words }) =>
      words.every((word, index) => word === (index === 0 ? tokens[0]?.fold : bare(tokens[index]?.fold ?? ''))),
    );
  return found === undefined ? null : { english: found.english, length: found.words.length };
}

function bare(fold: string): string {
  return fold.replace(/^ال(?=.{2})/, '');
}
