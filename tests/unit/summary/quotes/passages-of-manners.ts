import type { AttributedPassage } from './attributed-passages.ts';

/** Original passages with the many ways in which newspapers lead to the words somebody says. */
export const passagesOfManners: readonly AttributedPassage[] = [
  {
    about: 'ways to tell who speaks, 1',
    paragraphs: [
      'وفي مديرية حيس، تحدث النازح سالم العامري عن ليلة قاسية قضاها مع أطفاله السبعة فوق سطح مدرسة. وقال وهو يشير إلى مجرى الوادي: «سمعنا هديرا كأنه طائرة، ثم لم نعد نرى الخيمة».',
    ],
    speakers: ['سالم العامري'],
  },
  {
    about: 'ways to tell who speaks, 2',
    paragraphs: ['وقال محمد البنا رئيس قسم البحوث في إي.إف.جي كابيتال: «القرار جاء أكبر قليلا من توقعاتنا جميعا».'],
    speakers: ['محمد البنا'],
  },
  {
    about: 'ways to tell who speaks, 3',
    paragraphs: ['وندد الاتحاد الأوروبي بالقرار، معتبرا أنه يشكل «مساسا خطيرا بالحريات».'],
    speakers: ['الاتحاد الأوروبي'],
  },
  {
    about: 'ways to tell who speaks, 4',
    paragraphs: ['وقال الجيش اللبناني في بيان إن وحداته «ستبقى في مواقعها ولن تنسحب».'],
    speakers: ['الجيش اللبناني'],
  },
  {
    about: 'ways to tell who speaks, 5',
    paragraphs: ['وشدد الكرملين على أن أي لقاء «يحتاج إلى تحضير جيد».'],
    speakers: ['الكرملين'],
  },
  {
    about: 'ways to tell who speaks, 6',
    paragraphs: ['ورفض البيت الأبيض التعليق، مكتفيا بالقول إن «المشاورات مستمرة مع الحلفاء».'],
    speakers: ['البيت الأبيض'],
  },
  {
    about: 'ways to tell who speaks, 7',
    paragraphs: [
      'وأفادت وكالة الأنباء السعودية بأن الوزير عادل الهذلي بحث مع نظيره المصري «سبل تعزيز التعاون بين البلدين».',
    ],
    speakers: ['وكالة الأنباء السعودية'],
  },
  {
    about: 'ways to tell who speaks, 8',
    paragraphs: ['ونقلت صحيفة الرأي عن مصدر حكومي قوله إن الحكومة «لن تتراجع عن قرارها».'],
    speakers: [null],
  },
  {
    about: 'ways to tell who speaks, 9',
    paragraphs: ['ونقلت الوكالة عن الوزير ماهر الشامي قوله: «لن نترك أحدا خلفنا في هذه المحنة».'],
    speakers: ['ماهر الشامي'],
  },
  {
    about: 'ways to tell who speaks, 10',
    paragraphs: ['وبحسب الخبير في شؤون المياه ليث الخطيب، فإن السدود «تحتاج إلى صيانة عاجلة لا تحتمل التأجيل».'],
    speakers: ['ليث الخطيب'],
  },
  {
    about: 'ways to tell who speaks, 11',
    paragraphs: ['أما مدير المدرسة خالد النمر، الذي يعمل منذ عشرين عاما، فيقول: «لم نر شيئا كهذا من قبل».'],
    speakers: ['خالد النمر'],
  },
  {
    about: 'ways to tell who speaks, 12',
    paragraphs: ['أما الناطقة باسم الشرطة هدى السالم فأوضحت أن التحقيق «لا يزال في بدايته».'],
    speakers: ['هدى السالم'],
  },
  {
    about: 'ways to tell who speaks, 13',
    paragraphs: [
      'من ناحيتها، أعربت رئيسة الجمعية فاطمة الزهراني عن أسفها لما حدث، وقالت: «كنا ننتظر دعما فجاءنا القرار بالإغلاق».',
    ],
    speakers: ['فاطمة الزهراني'],
  },
  {
    about: 'ways to tell who speaks, 14',
    paragraphs: ['وفي تصريح للصحفيين، قال وزير المالية محمد الرشودي: «الموازنة متوازنة ولا نخشى العجز».'],
    speakers: ['محمد الرشودي'],
  },
  {
    about: 'ways to tell who speaks, 15',
    paragraphs: ['وخلال مؤتمر صحفي عقده في الرباط، أكد المدرب وليد بنعمر أن فريقه «جاهز لكل الاحتمالات».'],
    speakers: ['وليد بنعمر'],
  },
  {
    about: 'ways to tell who speaks, 16',
    paragraphs: ['وعن أسباب التأخير، قال المقاول حاتم عبد الله: «المواد لم تصل من الميناء حتى الآن».'],
    speakers: ['حاتم عبد الله'],
  },
  {
    about: 'ways to tell who speaks, 17',
    paragraphs: ['وردا على سؤال حول الاستقالة، أجاب رئيس النادي سامي الهاشمي: «لن أهرب من المسؤولية».'],
    speakers: ['سامي الهاشمي'],
  },
  {
    about: 'ways to tell who speaks, 18',
    paragraphs: ['«نحن أمام كارثة حقيقية»، هكذا وصف عمدة البلدة طارق الفاسي المشهد.'],
    speakers: ['طارق الفاسي'],
  },
  {
    about: 'ways to tell who speaks, 19',
    paragraphs: ['«لا أعرف كيف نجونا»، تقول هناء صالح وهي تحتضن طفلها، قبل أن تضيف: «كان البيت يهتز كأنه ورقة».'],
    speakers: ['هناء صالح', 'هناء صالح'],
  },
  {
    about: 'ways to tell who speaks, 20',
    paragraphs: ['"المفاوضات صعبة لكنها مستمرة"، بحسب ما قال وزير الخارجية بدر عبد المقصود.'],
    speakers: ['بدر عبد المقصود'],
  },
  {
    about: 'ways to tell who speaks, 21',
    paragraphs: ['وكتب النائب جبران الخوري على منصة إكس: «الحكومة تتخبط والناس تدفع الثمن».'],
    speakers: ['جبران الخوري'],
  },
  {
    about: 'ways to tell who speaks, 22',
    paragraphs: ['وغرد الصحفي رامي الأمين قائلا: «ما رأيناه اليوم لا يصدق أبدا».'],
    speakers: ['رامي الأمين'],
  },
  {
    about: 'ways to tell who speaks, 23',
    paragraphs: [
      'وكان وزير الداخلية عبد الكريم الزاكي قد أعلن الأسبوع الماضي أن الانتخابات «ستجرى في موعدها الدستوري».',
    ],
    speakers: ['عبد الكريم الزاكي'],
  },
  {
    about: 'ways to tell who speaks, 24',
    paragraphs: ['وسبق للوزير نزار العلوي أن صرح بأن السدود «امتلأت بأكثر من نصف طاقتها».'],
    speakers: ['نزار العلوي'],
  },
  {
    about: 'ways to tell who speaks, 25',
    paragraphs: ['ولم يخف المدرب حسام المنياوي غضبه من التحكيم، وقال بعد المباراة: «الحكم أفسد كل شيء علينا».'],
    speakers: ['حسام المنياوي'],
  },
  {
    about: 'ways to tell who speaks, 26',
    paragraphs: ['وبدا اللاعب محمد الشاذلي متأثرا وهو يقول: «هذا القميص حياتي كلها».'],
    speakers: ['محمد الشاذلي'],
  },
  {
    about: 'ways to tell who speaks, 27',
    paragraphs: ['وختم الأمين العام للرابطة أحمد أبو السعود كلمته بالقول: «لا سلام بلا عدل».'],
    speakers: ['أحمد أبو السعود'],
  },
  {
    about: 'ways to tell who speaks, 28',
    paragraphs: ['وقالت المتحدثة باسم المفوضية هالة الشمري، في بيان، الثلاثاء، إن ما جرى «يرقى إلى جريمة حرب».'],
    speakers: ['هالة الشمري'],
  },
  {
    about: 'ways to tell who speaks, 29',
    paragraphs: [
      'واعتبر نائب رئيس الحكومة طارق الحداد أن الوضع «لا يحتمل مزيدا من الانتظار»، داعيا إلى «حوار وطني شامل».',
    ],
    speakers: ['طارق الحداد', 'طارق الحداد'],
  },
  {
    about: 'ways to tell who speaks, 30',
    paragraphs: ['وقال شهود عيان إن الانفجار «هز المدينة كلها». وأضافوا: «رأينا ألسنة اللهب من بعيد».'],
    speakers: [null, null],
  },
  {
    about: 'ways to tell who speaks, 31',
    paragraphs: [
      'وقال مصدر أمني فضل عدم ذكر اسمه إن المنفذ «كان معروفا لدى الشرطة». وأضاف المصدر: «نبحث عن شريكين له».',
    ],
    speakers: [null, null],
  },
  {
    about: 'ways to tell who speaks, 32',
    paragraphs: [
      'وقال الوزير كمال الدوخ إن الطرق مفتوحة. وقال مسؤول في الوزارة إن العمال «يعملون ليلا ونهارا». وأضاف: «لن نتوقف قبل الصباح».',
    ],
    speakers: [null, null],
  },
  {
    about: 'ways to tell who speaks, 33',
    paragraphs: ['وقالت والدة الطفل سليم حداد: «خرج إلى المدرسة ولم يعد إلي».'],
    speakers: [null],
  },
  {
    about: 'ways to tell who speaks, 34',
    paragraphs: ['وقال محامي المتهم رفيق الجزار: «موكلي بريء من كل ما نسب إليه».'],
    speakers: [null],
  },
  {
    about: 'ways to tell who speaks, 35',
    paragraphs: ['وقال شقيق الضحية عمر النجار: «نريد العدالة لا أكثر ولا أقل».'],
    speakers: [null],
  },
  {
    about: 'ways to tell who speaks, 36',
    paragraphs: ['وتساءل الكاتب: «لماذا صمت الجميع كل هذه السنوات؟».'],
    speakers: [null],
  },
  {
    about: 'ways to tell who speaks, 37',
    paragraphs: [
      'والتقى الرئيس عبد المجيد الزهراوي الوزير جان بول ديلون في الجزائر. وقال: «العلاقات تسير في طريقها الصحيح».',
    ],
    speakers: [null],
  },
  {
    about: 'ways to tell who speaks, 38',
    paragraphs: ['وقالت شركة أرامكو إن الإنتاج عاد إلى طبيعته. وأضافت الشركة: «لم تتأثر الصادرات بأي شكل».'],
    speakers: ['أرامكو'],
  },
  {
    about: 'ways to tell who speaks, 39',
    paragraphs: ['ونفت حركة حماس ما نشرته الصحيفة، ووصفته بأنه «أكاذيب لا أساس لها».'],
    speakers: ['حركة حماس'],
  },
  {
    about: 'ways to tell who speaks, 40',
    paragraphs: ['وأدانت جامعة الدول العربية الهجوم، معتبرة إياه «تصعيدا خطيرا يهدد المنطقة».'],
    speakers: ['جامعة الدول العربية'],
  },
];
