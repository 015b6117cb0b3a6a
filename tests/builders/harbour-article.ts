import type { SegmentKind } from '../../shared/contract/translation.ts';

/** An original news story in both languages, paragraph by paragraph: a grain terminal and what it cost. */
export const harbourArticle: readonly (readonly [kind: SegmentKind, arabic: string, english: string])[] = [
  [
    'headline',
    'مرفأ صفاقس الجديد للحبوب يبدأ العمل بعد ستة أعوام من التأخير',
    'New Sfax grain terminal begins work after six years of delay',
  ],
  [
    'paragraph',
    'صفاقس 12 آذار/مارس 2025 - بدأت المحطة الجديدة للحبوب في ميناء صفاقس التونسي استقبال أولى السفن الأربعاء، بعد تأخير دام ستة أعوام، وفق ما أعلنت شركة «سنابل المتوسط» المشغلة للمشروع.',
    'SFAX, March 12, 2025 - The new grain terminal at the Tunisian port of Sfax began receiving its first ships on Wednesday after a delay of six years, according to Sanabel al-Mutawassit, the company that operates the project.',
  ],
  [
    'paragraph',
    'وقالت مديرة المشروع ليلى الغربي للصحافيين إن السفينة «MV Castellan» أفرغت 42 ألف طن من القمح القادم من رومانيا. وأضافت: «كنا نخسر يوما كاملا في كل مرة تهب فيها الرياح، واليوم نفرغ السفينة في ست عشرة ساعة».',
    'Project director Leila al-Gharbi told reporters that the vessel “MV Castellan” unloaded 42,000 tonnes of wheat from Romania. “We used to lose a full day every time the wind blew; today we unload the ship in sixteen hours,” she added.',
  ],
  [
    'paragraph',
    'وبحسب أرقام الشركة، تبلغ طاقة التخزين 180 ألف طن، مقابل 65 ألف طن للصوامع القديمة و95 ألف طن لمحطة بنزرت.',
    'According to company figures, storage capacity is 180,000 tonnes, against 65,000 tonnes for the old silos and 95,000 tonnes for the Bizerte terminal.',
  ],
  [
    'paragraph',
    'وبلغت كلفة المشروع 310 ملايين دينار، أي ما يزيد بنسبة 38 في المئة على التقدير الأول البالغ 225 مليون دينار. ومول البنك الأوروبي لإعادة الإعمار والتنمية 120 مليون دينار منها.',
    'The project cost 310 million dinars, 38 percent above the first estimate of 225 million dinars. The European Bank for Reconstruction and Development financed 120 million dinars of it.',
  ],
  [
    'paragraph',
    'ورأى وزير الفلاحة سامي بن رمضان أن المحطة «ليست نهاية أزمة الخبز، لكنها نهاية الطوابير في الميناء».',
    'Agriculture Minister Sami Ben Romdhane said the terminal “is not the end of the bread crisis, but it is the end of the queues at the port”.',
  ],
  [
    'paragraph',
    'وكان المشروع قد أطلق في أيلول/سبتمبر 2016، وكان مقررا أن ينجز في عام 2019، قبل أن توقفه المحكمة الإدارية في 4 شباط/فبراير 2020 إثر شكوى من صيادين.',
    'The project was launched in September 2016 and was due for completion in 2019, before the administrative court halted it on February 4, 2020 after a complaint by fishermen.',
  ],
  [
    'paragraph',
    'واستؤنفت الأشغال في حزيران/يونيو 2022 بعد اتفاق يمنح الصيادين رصيفا بطول 340 مترا وتعويضا قدره 8,5 مليون دينار.',
    'Work resumed in June 2022 under an agreement that gives the fishermen a 340-metre quay and compensation of 8.5 million dinars.',
  ],
  [
    'paragraph',
    'وقال رئيس جمعية الصيادين في المدينة الحبيب المصمودي: «حصلنا على الرصيف، ولم نحصل على المال». ونفت الشركة ذلك في بيان نشر على موقعها sanabel-med.example، مؤكدة أن «كل المستحقات دفعت قبل نهاية 2024».',
    'The head of the city’s fishermen’s association, Habib al-Masmoudi, said: “We got the quay, we did not get the money.” The company denied this in a statement on its website sanabel-med.example, insisting that “all dues were paid before the end of 2024”.',
  ],
  [
    'paragraph',
    'وتستورد تونس نحو 60 في المئة من حاجتها من القمح، بحسب الديوان الوطني للحبوب، وارتفعت النسبة إلى 74 في المئة في موسم الجفاف عام 2023.',
    'Tunisia imports about 60 percent of its wheat needs, according to the National Grains Board, and the share rose to 74 percent in the drought season of 2023.',
  ],
  [
    'paragraph',
    'وتوقعت الخبيرة الاقتصادية مريم الزواري أن تنخفض كلفة الطن الواحد 11 دولارا، «شرط ألا تتحول رسوم التخزين إلى ضريبة جديدة».',
    'Economist Mariem Zouari expected the cost of a tonne to fall by 11 dollars “provided the storage fees do not turn into a new tax”.',
  ],
  [
    'paragraph',
    'وقال مصدر في الجمارك طلب عدم كشف اسمه: «الأجهزة وصلت، والتدريب لم يبدأ».',
    'A customs source who asked not to be named said: “The equipment has arrived; the training has not begun.”',
  ],
  [
    'paragraph',
    'ومن المقرر أن تدخل المرحلة الثانية الخدمة في نهاية 2026، وتشمل:',
    'The second phase is due to enter service at the end of 2026. It includes:',
  ],
  [
    'list-item',
    'خطا حديديا يصل المحطة بالقيروان بطول 136 كيلومترا',
    'a railway line of 136 kilometres linking the terminal to Kairouan',
  ],
  ['list-item', 'مختبرا لفحص الحبوب يعمل فيه 45 موظفا', 'a grain testing laboratory with 45 employees'],
];
