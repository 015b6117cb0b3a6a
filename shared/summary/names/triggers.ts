import { foldLetters } from '../../arabic/letters.ts';

/** How a word opens the name of an organisation. */
export interface OrganisationTrigger {
  readonly english: string;
  /** Weak ones ("committee", "centre") need more than one ordinary word behind them to be a name. */
  readonly weak: boolean;
}

const strong = `
وزارة=Ministry|شركة=Company|منظمة=Organization|حزب=Party|جامعة=University|بنك=Bank|مصرف=Bank|وكالة=Agency|نادي=Club|جماعة=Group|مجلس=Council|هيئة=Authority|مؤسسة=Foundation|جمعية=Association|اتحاد=Union|نقابة=Union|محكمة=Court|معهد=Institute|صحيفة=newspaper|جريدة=newspaper|مجلة=magazine|قناة=channel|إذاعة=radio|تلفزيون=television|شبكة=network|كتائب=Brigades|سرايا=Brigades|ألوية=Brigades|تنظيم=organization|جبهة=Front|ائتلاف=Coalition|رابطة=League|صندوق=Fund|مفوضية=Commission|بورصة=Exchange|برلمان=Parliament|حلف=Alliance|كلية=College|أكاديمية=Academy|مستشفى=Hospital|جيش=Army|رئاسة=Presidency|ديوان=Office|مصلحة=Authority|سلطة=Authority
`;
const weak = `
مركز=Centre|حركة=Movement|لجنة=Committee|مجموعة=Group|مكتب=Office|دائرة=Department|مديرية=Directorate|مدرسة=School|متحف=Museum|بعثة=Mission|سفارة=Embassy|فريق=team|غرفة=Chamber|بلدية=Municipality|تحالف=Alliance|قوى=Forces|خفر=Guard|ميليشيا=militia|ميليشيات=militias|مليشيا=militia|لواء=Brigade|فصيل=faction|فيلق=Corps|حرس=Guard|شرطة=Police|مطعم=restaurant|فندق=hotel|دار=House|موقع=website|مسرح=theatre|نيابة=Prosecution|جهاز=Agency|قيادة=Command|فرقة=Brigade|مرصد=Observatory|أوركسترا=Orchestra|تكتل=bloc|كتلة=bloc|منصة=platform|تجمع=Cluster|إدارة=Department|منتخب=national team|مهرجان=Festival|معرض=Fair
`;

/** Words that open an organisation's name and are followed by what it is of. */
export const organisationTriggers: ReadonlyMap<string, OrganisationTrigger> = new Map([
  ...pairs(strong).map(([arabic, english]): [string, OrganisationTrigger] => [arabic, { english, weak: false }]),
  ...pairs(weak).map(([arabic, english]): [string, OrganisationTrigger] => [arabic, { english, weak: true }]),
]);

/** Definite words that name an organisation together with the adjectives behind them (البنك الدولي). */
export const definiteTriggers: ReadonlyMap<string, string> = new Map(
  pairs(
    'الاتحاد=Union|البنك=Bank|المصرف=Bank|المجلس=Council|الحزب=Party|الجمعية=Association|المحكمة=Court|المنظمة=Organization|الوكالة=Agency|الهيئة=Authority|المؤسسة=Foundation|الجامعة=University|الحركة=Movement|الجيش=Army|الحرس=Guard|الصليب=Cross|الهلال=Crescent|البرلمان=Parliament|الكونغرس=Congress|الكنيست=Knesset|الجبهة=Front|الشركة=Company|المفوضية=Commission|المعهد=Institute|الائتلاف=Coalition|الاحتياطي=Reserve|الرابطة=League|التحالف=Alliance|الحلف=Alliance|النقابة=Union|الصندوق=Fund|السلطة=Authority|الأكاديمية=Academy|المرصد=Observatory|الكنيسة=Church|اللجنة=Committee|الدفاع=Defence|المديرية=Directorate|الجهاز=Agency|النيابة=Prosecution|المركز=Centre|الدائرة=Department|الديوان=Office|الصحيفة=newspaper|النادي=Club|الحماية=Protection|الاتحادية=Federation|التنسيقية=Coordination|التلفزة=Television|الفرقة=Brigade|المكتب=Office|المنتدى=Forum|الشبكة=Network|الأوركستر=Orchestra|الأوركسترا=Orchestra|المجمع=Complex|المتحف=Museum|المكتبة=Library|المهرجان=Festival|المسرح=Theatre|المنتخب=national team|الوحدة=Unit|المجموعة=Group|الإدارة=Administration',
  ),
);

/** Definite words for a state's own bodies, which only its adjective tells from another's (الخارجية الفرنسية). */
export const stateBodies: ReadonlyMap<string, string> = new Map(
  pairs(
    'الحكومة=Government|الخارجية=Foreign Ministry|الداخلية=Interior Ministry|الرئاسة=Presidency|السلطات=Authorities|الاستخبارات=Intelligence Service|المخابرات=Intelligence Service|الخزانة=Treasury',
  ),
);

/** Heads that are left out before any name without an article (نادي نسور الضفة). */
export const looseHeads: ReadonlySet<string> = new Set(foldLetters('شركة نادي صحيفة جريدة مجلة قناة فريق').split(' '));

/** Heads that only say what kind of body a name is: the name behind them stands without them (شركة «X»). */
export const descriptors: ReadonlySet<string> = new Set(
  foldLetters(
    'شركة نادي صحيفة جريدة مجلة قناة شبكة موقع منصة تطبيق مجموعة وكالة مطعم فندق فريق إذاعة النادي الشركة الصحيفة مهرجان جمعية مؤسسة دار',
  ).split(' '),
);

/** Words before which nothing is an organisation by itself but after which a foreign word names one (شركة X is handled above). */
export const placeTriggers: ReadonlyMap<string, string> = new Map(
  pairs(
    'مدينة=city|بلدة=town|قرية=village|محافظة=province|ولاية=state|إقليم=region|مقاطعة=province|نهر=river|جبل=mount|جبال=mountains|بحيرة=lake|بحر=sea|خليج=gulf|جزيرة=island|جزر=islands|مخيم=camp|مخيمات=camps|موانئ=ports|سواحل=coasts|تلال=hills|محور=axis|ميناء=port|مطار=airport|معبر=crossing|قضاء=district|ناحية=district|ضاحية=suburb|شارع=street|ميدان=square|وادي=valley|مضيق=strait|صحراء=desert|جمهورية=republic|مملكة=kingdom|إمارة=emirate|سلطنة=sultanate|حي=neighbourhood|منطقة=area|قصبة=town|بلاد=land|منطقتي=areas|مدينتي=cities|محافظتي=provinces|بلدتي=towns|قريتي=villages|ضواحي=suburbs|عاصمة=capital|العاصمة=capital|هضبة=plateau|سهل=plain|شبه=peninsula|ساحة=square|قاعدة=base|مديرية=district|حقل=field|سد=dam|ساحل=coast|دولة=state',
  ),
);

function pairs(list: string): [string, string][] {
  return list
    .trim()
    .split('|')
    .map((pair) => {
      const [arabic = '', english = ''] = pair.split('=');
      return [foldLetters(arabic.trim()), english];
    });
}
