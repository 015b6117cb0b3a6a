import { foldLetters } from '../../arabic/letters.ts';

// title = English; those after the bar take what they rule over behind them ("minister of …").
const list = `
السيد=Mr|سمو=Highness|معالي=Excellency|سعادة=Excellency|فخامة=Excellency|جلالة=Majesty|السيدة=Ms|الآنسة=Miss|الرئيس=president|الرئيسة=president|رئيس=head|رئيسة=head|نائب=deputy|نائبة=deputy|النائب=MP|النائبة=MP
وزير=minister|وزيرة=minister|الوزير=minister|الوزيرة=minister|وكيل=undersecretary|وكيلة=undersecretary|الوكيل=undersecretary
الملك=king|ملك=king|الملكة=queen|ملكة=queen|الأمير=prince|أمير=emir|الأميرة=princess|ولي=heir|السلطان=sultan|سلطان=sultan|الإمبراطور=emperor|القيصر=tsar|الخليفة=caliph|شاه=shah
الشيخ=sheikh|الشيخة=sheikha|شيخ=sheikh|الإمام=imam|المفتي=mufti|مفتي=mufti|البابا=Pope|بابا=pope|البطريرك=patriarch|المطران=bishop|الأسقف=bishop|الكاردينال=cardinal|القس=reverend|الأب=Father|الحاخام=rabbi|آية=ayatollah|المرشد=guide|السير=Sir|اللورد=Lord|الليدي=Lady|القديس=Saint|القديسة=Saint
الدكتور=Dr|الدكتورة=Dr|دكتور=Dr|د=Dr|البروفيسور=Professor|البروفسور=Professor|الأستاذ=professor|الأستاذة=professor|أستاذ=professor|أستاذة=professor|المهندس=engineer|المهندسة=engineer|الطبيب=doctor|الطبيبة=doctor|المحامي=lawyer|المحامية=lawyer|محامي=lawyer|محامية=lawyer|القاضي=judge|القاضية=judge|قاضي=judge|المستشار=adviser|المستشارة=chancellor|مستشار=adviser|مستشارة=adviser
الجنرال=General|جنرال=general|اللواء=Major General|الفريق=Lieutenant General|العميد=Brigadier General|العقيد=Colonel|المقدم=Lieutenant Colonel|الرائد=Major|النقيب=Captain|الملازم=Lieutenant|المشير=Field Marshal|الأميرال=Admiral|الأدميرال=Admiral|المارشال=Marshal|الضابط=officer|الرقيب=sergeant|العريف=corporal|الجندي=soldier|الكولونيل=Colonel|الكابتن=Captain|القائد=commander|قائد=commander|الحاكم=governor|حاكم=governor|حاكمة=governor
السيناتور=Senator|العمدة=mayor|عمدة=mayor|مختار=mayor|محافظ=governor|المحافظ=governor|الوالي=governor|والي=governor|السفير=ambassador|السفيرة=ambassador|سفير=ambassador|سفيرة=ambassador|القنصل=consul|المبعوث=envoy|المبعوثة=envoy|مبعوث=envoy|مبعوثة=envoy|المندوب=delegate|مندوب=delegate|مندوبة=delegate|المفوض=commissioner|المفوضة=commissioner|مفوض=commissioner|مفوضة=commissioner|المنسق=coordinator|المنسقة=coordinator|منسق=coordinator|منسقة=coordinator
الأمين=secretary|أمين=secretary|أمينة=secretary|المدير=director|المديرة=director|مدير=director|مديرة=director|المتحدث=spokesman|المتحدثة=spokeswoman|متحدث=spokesman|متحدثة=spokeswoman|الناطق=spokesman|الناطقة=spokeswoman|ناطق=spokesman|ناطقة=spokeswoman|الزعيم=leader|زعيم=leader|زعيمة=leader|القيادي=leader|القيادية=leader|عضو=member|العضو=member|رجل=businessman|سيدة=lady|مساعد=assistant|مساعدة=assistant|ممثل=representative|ممثلة=representative|الممثل=actor|الممثلة=actress|المسؤول=official|المسؤولة=official|مسؤول=official|مسؤولة=official|المدعي=prosecutor|المدعية=prosecutor|النائبة=MP|نقيب=head|عميد=dean|عميدة=dean|مؤسس=founder|مؤسسة=founder|المؤسس=founder
الكاتب=writer|الكاتبة=writer|كاتب=writer|الروائي=novelist|الروائية=novelist|الشاعر=poet|الشاعرة=poet|شاعر=poet|الفنان=artist|الفنانة=artist|فنان=artist|المطرب=singer|المطربة=singer|المغني=singer|المغنية=singer|المخرج=director|المخرجة=director|المنتج=producer|الصحفي=journalist|الصحفية=journalist|الصحافي=journalist|الصحافية=journalist|الإعلامي=journalist|الإعلامية=journalist|المذيع=presenter|المذيعة=presenter|المراسل=correspondent|المراسلة=correspondent|المصور=photographer|المصورة=photographer|المؤرخ=historian|الباحث=researcher|الباحثة=researcher|باحث=researcher|باحثة=researcher|الخبير=expert|الخبيرة=expert|خبير=expert|خبيرة=expert|المحلل=analyst|المحللة=analyst|محلل=analyst|عالم=scientist|عالمة=scientist|الاستشاري=consultant|الاستشارية=consultant|استشاري=consultant|استشارية=consultant|الشاب=young man|الشابة=young woman|المكلف=officer in charge|المكلفة=officer in charge|مالك=owner|مالكة=owner|صاحب=owner|صاحبة=owner|شريكها=partner|شريكه=partner|جاره=neighbour|جارته=neighbour|جارها=neighbour|جارتها=neighbour|أمينها=secretary|رئيستها=head|الفيلسوف=philosopher|المفكر=thinker|الناشط=activist|الناشطة=activist|ناشط=activist|ناشطة=activist|المعارض=dissident|الموسيقار=composer|الرسام=painter|النجم=star|النجمة=star|نجم=star
المدرب=coach|المدربة=coach|مدرب=coach|مدربة=coach|اللاعب=player|اللاعبة=player|لاعب=player|لاعبة=player|المهاجم=striker|مهاجم=striker|المدافع=defender|مدافع=defender|الحارس=goalkeeper|حارس=goalkeeper|قائدة=captain|العداء=runner|العداءة=runner|السباح=swimmer|البطل=champion|البطلة=champion|بطل=champion|بطلة=champion
المواطن=citizen|المواطنة=citizen|المعتقل=detainee|الأسير=prisoner|الأسيرة=prisoner|الشهيد=martyr|الراحل=late|الراحلة=late|المتهم=defendant|المتهمة=defendant|الطالب=student|الطالبة=student|الطفل=child|الطفلة=child|زميله=colleague|زميلها=colleague|زميلته=colleague|زميلتها=colleague|الحاج=Hajj|الحاجة=Hajja|القبطان=captain|قبطان=captain|الربان=captain|ربان=captain|المشرف=supervisor|المشرفة=supervisor|مشرف=supervisor|مشرفة=supervisor|زوجته=wife|زوجها=husband|شقيقه=brother|شقيقته=sister|نجله=son|ابنه=son|ابنته=daughter|والده=father|والدته=mother|خليفته=successor|نظيره=counterpart|نظيرته=counterpart|منافسه=rival|خصمه=opponent|خصمها=opponent|غريمه=rival|غريمها=rival|حليفه=ally|حليفها=ally|سلفه=predecessor|المرشح=candidate|المرشحة=candidate|مرشح=candidate|مرشحة=candidate
الجراح=surgeon|المزارع=farmer|التاجر=trader|المعلم=teacher|المعلمة=teacher|معلم=teacher|معلمة=teacher|الممرضة=nurse|الممرض=nurse|السائق=driver|العامل=worker|مراسل=correspondent|مراسلة=correspondent|أمينه=secretary|مديرها=director|رئيسها=head|رئيسه=head|قائدها=commander|مصمم=designer|مصممة=designer|رائد=pioneer|مخرج=director|مخرجة=director|مؤلف=author|المؤلف=author|النحات=sculptor|مهندس=engineer|مهندسة=engineer|طبيب=doctor|طبيبة=doctor
الناقد=critic|الناقدة=critic|المترجم=translator|المترجمة=translator|القاص=short-story writer|القاصة=short-story writer|المربي=breeder|المربية=breeder|البحار=sailor|الحرفي=craftsman|الخباز=baker|المسعف=paramedic|المسعفة=paramedic|المتطوع=volunteer|المتطوعة=volunteer|المقاول=contractor|المستثمر=investor|المستثمرة=investor|الموظف=employee|الموظفة=employee|المتقاعد=pensioner|المتقاعدة=pensioner|الفلاح=farmer|الراعي=shepherd|البائع=seller|البائعة=seller|الناشر=publisher|الناشرة=publisher|العازف=musician|العازفة=musician|المصمم=designer|المصممة=designer|الطيار=pilot|الغواص=diver|المحاسب=accountant|المبرمج=programmer|المبرمجة=programmer|الصيدلي=pharmacist|الصيدلانية=pharmacist|النقابي=trade unionist|النقابية=trade unionist|الناجية=survivor|اللاجئ=refugee|اللاجئة=refugee|النازح=displaced man|النازحة=displaced woman|المخترع=inventor|المخترعة=inventor
`;

// The feminine of these means something else (شيخة is a first name, مصلحة a body).
const noFeminine = new Set([
  'شيخ',
  'د',
  'اب',
  'الاب',
  'ملك',
  'بابا',
  'عالم',
  'رجل',
  'سيده',
  'ولي',
  'عضو',
  'مفتي',
  'والي',
  'قاضي',
  'محامي',
  'محافظ',
  'مصمم',
  'وكيل',
  'المعارض',
  'قايد',
  'حكم',
  'ممثل',
]);

// With an ending these are things, or names (رجله، حكمه، شيخه).
const noOwner = new Set([
  'د',
  'رجل',
  'شيخ',
  'شاه',
  'حكم',
  'عالم',
  'ولي',
  'ملك',
  'بابا',
  'فنان',
  'نجم',
  'جنرال',
  'رايد',
]);

/** English of the titles and offices that stand before a person's name, by folded Arabic; with the endings that say whose they
 * are ("its author"). */
export const titles: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split(/[|\n]/)
    .flatMap((pair): [string, string][] => {
      const [arabic = '', english = ''] = pair.split('=');
      const fold = foldLetters(arabic);
      const feminine: [string, string][] =
        noFeminine.has(fold) || /(?:ه|ها)$/.test(fold) ? [] : [[`${fold}ه`, english]];
      return [[fold, english], ...owned(fold, english), ...feminine];
    }),
);

function owned(fold: string, english: string): [string, string][] {
  if (/^ال|(?:ته|ها)$/.test(fold) || noOwner.has(fold)) return [];
  const stem = fold.endsWith('ه') ? `${fold.slice(0, -1)}ت` : fold;
  return ['ه', 'ها', 'هم', 'هما', 'نا'].map((ending) => [stem + ending, english]);
}

/** Titles that are only an address ("Mr"), not an office to report as a role. */
export const addresses: ReadonlySet<string> = new Set(
  foldLetters(
    'السيد سمو معالي سعادة فخامة جلالة السيدة الآنسة د دكتور الراحل الراحلة زميله زميلها زميلته زميلتها الحاج الحاجة نظيره نظيرته سلفه منافسه خصمه خصمها غريمه غريمها حليفه حليفها شريكها شريكه جاره جارته جارها جارتها الشاب الشابة خليفته شقيقه شقيقته زوجته زوجها نجله ابنه ابنته والده والدته',
  ).split(' '),
);
