import type { AttributedPassage } from './attributed-passages.ts';

/** Original passages in which bodies and their documents speak, or people behind verbs of another kind. */
export const passagesOfBodies: readonly AttributedPassage[] = [
  {
    about: 'bodies, documents and verbs of another kind, 1',
    paragraphs: ['ورحبت الأمم المتحدة بالهدنة، وقال المتحدث باسمها ستيفان ديلاك إنها «خطوة أولى في طريق طويل».'],
    speakers: ['ستيفان ديلاك'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 2',
    paragraphs: ['وأصدرت نقابة الأطباء بيانا قالت فيه إن الإضراب «مستمر حتى تلبية المطالب».'],
    speakers: ['نقابة الأطباء'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 3',
    paragraphs: ['وجاء في بيان لوزارة الداخلية أن الموقوفين «ينتمون إلى شبكة واحدة».'],
    speakers: ['وزارة الداخلية'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 4',
    paragraphs: ['وقال بيان صادر عن رئاسة الجمهورية إن الرئيس «سيلقي خطابا مهما يوم غد».'],
    speakers: ['رئاسة الجمهورية'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 5',
    paragraphs: ['وذكر تقرير لمنظمة الصحة العالمية أن الوباء «لم يبلغ ذروته بعد».'],
    speakers: ['منظمة الصحة العالمية'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 6',
    paragraphs: ['وقال الرئيس التنفيذي لشركة طيران الإمارات سامي الكعبي إن الطلب «لا يزال قويا للغاية».'],
    speakers: ['سامي الكعبي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 7',
    paragraphs: [
      'وقالت رئيسة المفوضية الأوروبية هيلينا فان ديك للصحافيين في بروكسل: «سنقف إلى جانب أوكرانيا مهما طال الوقت».',
    ],
    speakers: ['هيلينا فان ديك'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 8',
    paragraphs: ['وأعلن الممثل المصري أحمد الطوخي اعتزاله، وكتب على صفحته: «آن الأوان كي أستريح قليلا».'],
    speakers: ['أحمد الطوخي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 9',
    paragraphs: ['وعبر لاعب الوسط سفيان الوردي عن فخره بالفوز، مضيفا: «أهدي هذا الانتصار إلى والدتي».'],
    speakers: ['سفيان الوردي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 10',
    paragraphs: ['وأبدى المدير الرياضي للنادي عادل السباعي تفاؤله، وتابع: «اللاعبون الجدد سيصنعون الفارق هذا الموسم».'],
    speakers: ['عادل السباعي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 11',
    paragraphs: ['وهنأ الرئيس قيس الماجري المنتخب، وقال في كلمة قصيرة: «رفعتم راية الوطن عاليا».'],
    speakers: ['قيس الماجري'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 12',
    paragraphs: [
      'واستقبل وزير الخارجية فيصل بن ناصر نظيره الأردني أيمن الطراونة في الرياض، وأكد أن المملكة «تدعم الأردن في كل الظروف».',
    ],
    speakers: ['فيصل بن ناصر'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 13',
    paragraphs: [
      'وبحث رئيس الوزراء محمد الكناني مع السفيرة ألينا كوفالسكي ملف الطاقة. وقالت كوفالسكي: «واشنطن شريك طويل الأمد للعراق».',
    ],
    speakers: ['ألينا كوفالسكي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 14',
    paragraphs: ['وترأس الوزير حمد الكندري الاجتماع، حيث أكد أن الخطة «ستنفذ على ثلاث مراحل متتالية».'],
    speakers: ['حمد الكندري'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 15',
    paragraphs: ['وشارك في اللقاء عالم المناخ يوسف البدوي، الذي حذر من أن المدن الساحلية «ستغرق قبل نهاية القرن».'],
    speakers: ['يوسف البدوي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 16',
    paragraphs: ['وتروي الحاجة أم خليل حكايتها قائلة: «هجرت وأنا بنت سبع سنين ولم أعد».'],
    speakers: ['أم خليل'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 17',
    paragraphs: ['ويستذكر الفنان دريد الحموي تلك الأيام فيقول: «كنا نمثل في الشوارع والناس تضحك من قلبها».'],
    speakers: ['دريد الحموي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 18',
    paragraphs: ['وبحسب مدير الدفاع المدني رائد الجاسم، «لم يبق أحد تحت الأنقاض في المدينة».'],
    speakers: ['رائد الجاسم'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 19',
    paragraphs: ['وعلى حد تعبير الباحثة مها الحلبي، فإن البلاد «تعيش على حافة الهاوية منذ سنوات».'],
    speakers: ['مها الحلبي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 20',
    paragraphs: ['ووفق ما أكده مدير عام النقل أحمد العكاري، «لن تتوقف حركة السفن في الميناء».'],
    speakers: ['أحمد العكاري'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 21',
    paragraphs: ['ولم ترد الشركة على طلب التعليق، لكن مديرها السابق وائل الشيمي قال إنها «أخفت الأرقام عن المساهمين».'],
    speakers: ['وائل الشيمي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 22',
    paragraphs: ['فيما قال عضو لجنة الأمن النيابية النائب كريم الزاملي: «لدينا أدلة على تورط مسؤولين كبار».'],
    speakers: ['كريم الزاملي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 23',
    paragraphs: ['بينما ترى المحللة السياسية ريم الهاشمي أن الأزمة «أعمق من خلاف على مقعد».'],
    speakers: ['ريم الهاشمي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 24',
    paragraphs: ['إلا أن الخبير العسكري فايز الحياري يعتقد أن المعركة «لم تبدأ بعد على الأرض».'],
    speakers: ['فايز الحياري'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 25',
    paragraphs: ['وعلق المدرب على الهزيمة بالقول: «أنا المسؤول الأول والأخير عما حدث».'],
    speakers: [null],
  },
  {
    about: 'bodies, documents and verbs of another kind, 26',
    paragraphs: ['وعندما سألته الصحيفة عن الأمر، قال الوزير السابق غازي الحلبي: «اسألوا من وقع العقد».'],
    speakers: ['غازي الحلبي'],
  },
  {
    about: 'bodies, documents and verbs of another kind, 27',
    paragraphs: ['وسألت القناة الممثلة نادين الحايك عن الشائعة، فأجابت ضاحكة: «لا تصدقوا كل ما تقرؤون».'],
    speakers: ['نادين الحايك'],
  },
];
