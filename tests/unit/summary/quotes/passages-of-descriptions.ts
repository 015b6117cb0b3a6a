import type { AttributedPassage } from './attributed-passages.ts';

/** Original passages in which the speaker is described at length, is known by what he is, or speaks on behind a report. */
export const passagesOfDescriptions: readonly AttributedPassage[] = [
  {
    about: 'a participle behind a report, 1',
    paragraphs: [
      'وقالت الطبيبة نجلاء الحسيني، وهي مقيمة في المستشفى منذ عامين، إن الأسرة امتلأت قبل الظهر ونقل الباقون إلى الممرات، مضيفة: «لم يبق عندنا شاش ولا محاليل».',
    ],
    speakers: ['نجلاء الحسيني'],
  },
  {
    about: 'a participle behind a report, 2',
    paragraphs: [
      'وأوضح المهندس رائف البيطار أن الشركة خسرت نصف عملائها وأغلقت فرعين، محذرا من أن «الأسوأ لم يأت بعد».',
    ],
    speakers: ['رائف البيطار'],
  },
  {
    about: 'a participle behind a report, 3',
    paragraphs: [
      'وذكرت وزارة الزراعة الليبية أن الجراد أتلف مئات الحقول وأن الفرق تكافحه منذ أسبوع، مؤكدة أن «الوضع تحت السيطرة في معظم المناطق».',
    ],
    speakers: ['وزارة الزراعة الليبية'],
  },
  {
    about: 'a participle behind a report, 4',
    paragraphs: [
      'وأعلن مدير الميناء فؤاد العلمي أن السفن ستعود إلى الرصيف الشرقي غدا، لافتا إلى أن العمال «أنجزوا في أسبوع ما كان يحتاج إلى شهر».',
    ],
    speakers: ['فؤاد العلمي'],
  },
  {
    about: 'a participle behind a report, 5',
    paragraphs: [
      'واستقبل رئيس البلدية نادر الخوري الوفد في مكتبه، مشددا على أن المدينة «لن تبيع أرضها لأحد مهما كان الثمن».',
    ],
    speakers: ['نادر الخوري'],
  },
  {
    about: 'a participle behind a report, 6',
    paragraphs: [
      'ثمن المدير التنفيذي للصندوق هاني السقاف دعم الشركاء، مشيرا إلى أن المشروع يخدم ألفي أسرة. وأضاف: «سنبدأ بالقرى البعيدة قبل المدن».',
    ],
    speakers: ['هاني السقاف'],
  },
  {
    about: 'a participle behind a report, 7',
    paragraphs: ['وانتقدت النائبة رحاب المنصوري أداء اللجنة، متسائلة: «كيف يناقشون الموازنة ولم يقرأها أحد منهم؟».'],
    speakers: ['رحاب المنصوري'],
  },
  {
    about: 'who speaks is described at length, 1',
    paragraphs: ['وقال رئيس قسم الجراحة في مستشفى السلام الدكتور وائل حمدان: «أجرينا تسع عمليات في ليلة واحدة».'],
    speakers: ['وائل حمدان'],
  },
  {
    about: 'who speaks is described at length, 2',
    paragraphs: ['ورأى أستاذ العلوم السياسية في الجامعة الأردنية حسن الطراونة أن الخطوة «تأخرت عشر سنوات على الأقل».'],
    speakers: ['حسن الطراونة'],
  },
  {
    about: 'who speaks is described at length, 3',
    paragraphs: [
      'وأكد المتحدث الرسمي باسم هيئة الطرق والجسور المهندس بدر الشمري أن الجسر «سيفتح قبل نهاية العام الجاري».',
    ],
    speakers: ['بدر الشمري'],
  },
  {
    about: 'who speaks is described at length, 4',
    paragraphs: ['وقال النائب الثاني لرئيس مجلس النواب محمود الزوبعي إن القانون «ولد ميتا ولن يطبق أبدا».'],
    speakers: ['محمود الزوبعي'],
  },
  {
    about: 'who speaks is described at length, 5',
    paragraphs: ['ودعا عضو المكتب السياسي لحركة النهضة سامي الطريفي إلى «حوار لا يستثني أحدا من أبناء البلد».'],
    speakers: ['سامي الطريفي'],
  },
  {
    about: 'who speaks is described at length, 6',
    paragraphs: ['ويقول صياد السمك عبد الرحيم بوزيان: «البحر لم يعد يعطينا ما يكفي لنعيش».'],
    speakers: ['عبد الرحيم بوزيان'],
  },
  {
    about: 'who speaks is described at length, 7',
    paragraphs: ['وتقول صاحبة المشغل أمينة الزياني: «نخيط الثياب بأيدينا كما علمتنا جداتنا».'],
    speakers: ['أمينة الزياني'],
  },
  {
    about: 'who speaks is described at length, 8',
    paragraphs: ['نفى نجم المنتخب المغربي ياسين الوردي ما تردد عن انتقاله، مؤكدا أن ذلك «كلام لا أساس له من الصحة».'],
    speakers: ['ياسين الوردي'],
  },
  {
    about: 'somebody named before is called by what he is, 1',
    paragraphs: [
      'حضر الحفل خالد بن ناصر الهاجري سفير دولة قطر لدى المملكة، وعدد من الضيوف.',
      'وقال سعادة السفير في كلمته: «إن ما يجمعنا أكبر من أن تفرقه المسافات».',
    ],
    speakers: ['خالد بن ناصر الهاجري'],
  },
  {
    about: 'somebody named before is called by what he is, 2',
    paragraphs: [
      'وقال جمال الرواشدة، أحد سكان الحي: «سمعنا صوتا هائلا ثم انطفأ كل شيء».',
      'وتابع الرجل: «خرجنا حفاة إلى الشارع ولم نأخذ شيئا».',
    ],
    speakers: ['جمال الرواشدة', 'جمال الرواشدة'],
  },
  {
    about: 'somebody named before is called by what he is, 3',
    paragraphs: [
      'وقالت منال عيسى، التي تعمل في الحقل منذ الفجر: «الأجرة لا تكفي ثمن الخبز والدواء».',
      'وأضافت السيدة البالغة من العمر ستين عاما: «أولادي سافروا ولم يبق معي أحد».',
    ],
    speakers: ['منال عيسى', 'منال عيسى'],
  },
  {
    about: 'somebody named before is called by what he is, 4',
    paragraphs: [
      'وقال المحامي عصام الكيلاني: «سنطعن في الحكم أمام محكمة النقض».',
      'وزاد المحامي نفسه: «لم نطلع على الملف إلا قبل يومين».',
    ],
    speakers: ['عصام الكيلاني', 'عصام الكيلاني'],
  },
  {
    about: 'somebody named before is called by what he is, 5',
    paragraphs: [
      'واعتبر الناشط الحقوقي بدر الدين العمري أن القانون «يكمم أفواه الصحفيين». وأردف الحقوقي: «لن نسكت على ذلك مهما حدث».',
    ],
    speakers: ['بدر الدين العمري', 'بدر الدين العمري'],
  },
  {
    about: 'a relative clause, an object, somebody without a name, 1',
    paragraphs: ['واتهمت وزارة الدفاع السودانية المتمردين بقصف السوق، وهو ما وصفته بأنه «جريمة حرب مكتملة الأركان».'],
    speakers: ['وزارة الدفاع السودانية'],
  },
  {
    about: 'a relative clause, an object, somebody without a name, 2',
    paragraphs: ['وقالت الطالبة ريما (19 عاما) التي رفضت ذكر اسم عائلتها: «جئت وحدي ولم أخبر أمي».'],
    speakers: ['ريما'],
  },
  {
    about: 'a relative clause, an object, somebody without a name, 3',
    paragraphs: ['ووصف عميد الكلية الدكتور سامر القضاة الاتفاق بأنه «خطوة طال انتظارها من الجميع».'],
    speakers: ['سامر القضاة'],
  },
  {
    about: 'a relative clause, an object, somebody without a name, 4',
    paragraphs: [
      'وقال مدير المشروع ناصر الدوسري إن العمل توقف. وناشد المؤسسات المانحة التدخل، لافتا إلى أن المخزون «لا يكفي حتى نهاية الشهر».',
    ],
    speakers: ['ناصر الدوسري'],
  },
  {
    about: 'a relative clause, an object, somebody without a name, 5',
    paragraphs: ['لكن اقتصاديا في مصرف محلي، رفض ذكر اسمه، قال إن القرار «سيرفع الأسعار من جديد».'],
    speakers: [null],
  },
  {
    about: 'a relative clause, an object, somebody without a name, 6',
    paragraphs: [
      'وقال الخبير المالي أنور الساعدي إن السوق هدأت. لكن تاجرا في البورصة، طلب حجب هويته، قال إن الهدوء «لن يستمر طويلا في رأيه».',
    ],
    speakers: [null],
  },
  {
    about: 'a relative clause, an object, somebody without a name, 7',
    paragraphs: [
      'ونُقل سعيد أكتاش، أبرز معارضي الرئيس عمر ياووز، إلى السجن. وقال في رسالة: «لن يكسرونا مهما طال الليل».',
    ],
    speakers: ['سعيد أكتاش'],
  },
  {
    about: 'a relative clause, an object, somebody without a name, 8',
    paragraphs: [
      'وتحدث الجريح عبد الله السقاف عن ليلة لن ينساها. وقال وهو ينظر إلى قدميه: «ظننت أنني لن أمشي بعد اليوم».',
    ],
    speakers: ['عبد الله السقاف'],
  },
  {
    about: 'a relative clause, an object, somebody without a name, 9',
    paragraphs: [
      'ودعا رئيس الحزب أنيس الترك إلى «انتخابات مبكرة بلا تأجيل»، فيما نقل عنه مقربون قوله إن الحكومة «سقطت فعلا».',
    ],
    speakers: ['أنيس الترك', 'أنيس الترك'],
  },
];
