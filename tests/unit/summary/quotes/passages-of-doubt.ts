import type { AttributedPassage } from './attributed-passages.ts';

/** Original passages in which somebody could be taken for the speaker who is not. */
export const passagesOfDoubt: readonly AttributedPassage[] = [
  {
    about: 'an envoy called by his office after another has spoken',
    paragraphs: [
      'وفي أول تعليق لها، قالت وزارة الخارجية النرويجية إن «السفيرة ستبقى في موقعها».',
      'وكان المبعوث الأممي لارس إيفرسن قد وصل الثلاثاء إلى صنعاء، حيث التقى رئيس الوفد المفاوض محمد الكحلاني.',
      'وقال الكحلاني في تغريدة: «اللقاء كان صريحا ومفيدا».',
      'وأضاف المبعوث من جانبه أن «الطريق لا يزال طويلا».',
    ],
    speakers: ['وزارة الخارجية النرويجية', 'محمد الكحلاني', 'لارس إيفرسن'],
  },
  {
    about: 'a surgeon, and a husband who could be whose',
    paragraphs: [
      'دخلت المريضة نوال السبعاوي غرفة العمليات عند السابعة.',
      'وقال الجراح أنمار الحمداني، رئيس الفريق الطبي: «استغرقت العملية تسع ساعات».',
      'وقال زوجها: «لم أصدق حين خرج الطبيب مبتسما».',
    ],
    speakers: ['أنمار الحمداني', null],
  },
  {
    about: 'a surname and a colon',
    paragraphs: ['الحريري: «لن أترشح»', 'وقال سعد الحريري في كلمة متلفزة: «قررت تعليق عملي السياسي».'],
    speakers: ['سعد الحريري', 'سعد الحريري'],
  },
  {
    about: 'two who speak in one sentence',
    paragraphs: ['وبينما قال المهندس حازم الدلو إن «السد آمن»، اعتبر الجيولوجي نبيه الخشن أن «الصدع تحته نشط».'],
    speakers: ['حازم الدلو', 'نبيه الخشن'],
  },
  {
    about: 'a lawyer with a name, of a man with a name',
    paragraphs: [
      'ونفى رجل الأعمال وسام الكردي التهم. وقال محاميه زهير البقاعي: «الملف سياسي بامتياز».',
      'وأضاف أن موكله «لن يغادر البلاد».',
    ],
    speakers: ['زهير البقاعي', 'زهير البقاعي'],
  },
  {
    about: 'a mother and a father of somebody named',
    paragraphs: [
      'وقالت أم الشهيد أحمد دوابشة: «كان يحلم بالجامعة».',
      'وقال والد الضحية سليم قاسم: «نريد العدالة فقط».',
    ],
    speakers: [null, null],
  },
  {
    about: 'a deputy minister of foreign affairs',
    paragraphs: [
      'وقال نائب وزير الخارجية الروسي سيرغي بوغاتشوف: «لا نرى سببا للتصعيد».',
      'وذكر بوغاتشوف أن بلاده «قدمت ضمانات مكتوبة».',
    ],
    speakers: ['سيرغي بوغاتشوف', 'سيرغي بوغاتشوف'],
  },
  {
    about: 'statements of an office and of a bloc',
    paragraphs: [
      'وجاء في بيان صادر عن مكتب رئيس الوزراء: «لا صحة لما يتداول».',
      'وفي بيان منفصل، أعلنت كتلة الوفاء: «سنحضر الجلسة».',
    ],
    speakers: [null, null],
  },
  {
    about: 'a woman whose office stands behind her name',
    paragraphs: ['ترى رجاء العماري، وهي مديرة مركز للدراسات، أن «الأرقام لا تكفي».', 'وتستدرك: «لكنها بداية».'],
    speakers: ['رجاء العماري', 'رجاء العماري'],
  },
  {
    about: 'a king',
    paragraphs: [
      'وقال الملك عبد الله الثاني خلال لقائه شيوخ العشائر: «الأردن قوي بأهله».',
      'وأضاف الملك أن «التحديث مسار لا رجعة عنه».',
    ],
    speakers: ['عبد الله الثاني', 'عبد الله الثاني'],
  },
  {
    about: 'a witness with a byname and one without a name',
    paragraphs: [
      'وروى شاهد عيان يدعى أبو رامي: «رأيت السيارة تنحرف ثم تنقلب».',
      'وقال شاهد آخر رفض ذكر اسمه: «كان السائق نائما».',
    ],
    speakers: ['أبو رامي', null],
  },
  {
    about: 'one who cites another',
    paragraphs: ['واستشهد الخطيب في خطبته بقول الإمام الشافعي: «كلما أدبني الدهر أراني نقص عقلي».'],
    speakers: ['الشافعي'],
  },
  {
    about: 'a minister beside his counterpart',
    paragraphs: [
      'وعقد وزير النقل هيثم الربيعي مؤتمرا صحفيا مع نظيره التركي أورهان يلماز.',
      'وقال: «سنربط الميناء بالحدود».',
    ],
    speakers: [null],
  },
  {
    about: 'one who was appointed before others speak',
    paragraphs: [
      'وعين اللواء حاتم القيسي قائدا للعمليات. وقال مسؤول محلي: «الرجل معروف بحزمه».',
      'وأضاف: «نأمل أن تتحسن الأوضاع».',
    ],
    speakers: [null, null],
  },
  {
    about: 'one who is accused and answers',
    paragraphs: [
      'واتهمت المعارضة الرئيس جون كاماندا بـ«تزوير إرادة الناس».',
      'ورد كاماندا أمام أنصاره: «الصناديق قالت كلمتها».',
    ],
    speakers: [null, 'جون كاماندا'],
  },
  {
    about: 'one who describes another',
    paragraphs: [
      'ووصف النجم المصري محمد صلاحي مدربه يورغن كلاين بأنه «أب ثان».',
      'وقال كلاين عن اللاعب: «لا يشبع من الأهداف».',
    ],
    speakers: ['محمد صلاحي', 'يورغن كلاين'],
  },
  {
    about: 'loudspeakers',
    paragraphs: [
      'وقيل للسكان عبر مكبرات الصوت: «أخلوا منازلكم خلال ساعة».',
      'وتقول سعاد الغول التي غادرت مع أطفالها: «لم نأخذ حتى الأحذية».',
    ],
    speakers: [null, 'سعاد الغول'],
  },
  {
    about: 'words split by a verb and a parenthesis',
    paragraphs: ['«القانون واضح»، أكد المحامي فؤاد شبقلو (وكيل المستأجرين) لـ«الأخبار»، «لكن أحدا لا يريد تطبيقه».'],
    speakers: ['فؤاد شبقلو', 'فؤاد شبقلو'],
  },
  {
    about: 'a reporter who asks',
    paragraphs: ['وردا على سؤال للصحفية لمى فياض، قال الوزير: «لا تعليق لدي الآن».'],
    speakers: [null],
  },
  {
    about: 'two ministers called by their offices',
    paragraphs: [
      'اجتمع وزير المالية علي الزين ووزير الطاقة جاد فرح.',
      'وقال الوزير: «اتفقنا على جدول زمني».',
      'وقال وزير الطاقة: «الباخرة في الطريق».',
    ],
    speakers: [null, 'جاد فرح'],
  },
  {
    about: 'one who praises, and another who speaks',
    paragraphs: [
      'وأعلن قائد شرطة لندن مارك روبنسون توقيف ثلاثة رجال، وأشاد بـ«شجاعة المارة» الذين طاردوا المهاجم.',
      'وقال عمدة المدينة صادق خان: «المدينة لن تنكسر».',
    ],
    speakers: ['صادق خان'],
  },
];
