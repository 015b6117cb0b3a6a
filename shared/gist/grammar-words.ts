import { foldLetters } from '../arabic/letters.ts';
import type { Person, Tag } from './reading.ts';

/** A closed-class word that the grammar itself must know. */
export interface GrammarWord {
  readonly tag: Tag;
  readonly english: string;
  readonly person?: Person;
}

const groups: Partial<Record<Tag, string>> = {
  prep:
    'من=from|إلى=to|الى=to|في=in|على=on|عن=about|مع=with|بين=between|بعد=after|قبل=before|خلال=during|منذ=since|تحت=under|فوق=above|أمام=in front of|' +
    'وراء=behind|خلف=behind|ضد=against|حول=about|عبر=through|دون=without|بدون=without|بلا=without|نحو=towards|لدى=at|عند=at|ضمن=within|وسط=amid|إزاء=regarding|' +
    'تجاه=towards|رغم=despite|وفق=according to|حسب=according to|بحسب=according to|قرب=near|داخل=inside|خارج=outside|أثناء=during|مثل=such as|' +
    'سوى=except|عدا=except|طوال=throughout|طيلة=throughout|جراء=as a result of|إثر=following|عقب=following|مقابل=in exchange for|بشأن=regarding|باسم=in the name of|' +
    'ل=to|ب=with|ك=as|بسبب=because of|بفضل=thanks to|بعيد=shortly after|قبيل=shortly before|قبالة=off|لأجل=for|بغية=in order to|صوب=towards|حيال=regarding|' +
    'فور=immediately after|ضمن=within|شرقي=east of|غربي=west of|لصالح=in favour of|بينهم=among them|بمثابة=as|حتى=until|بواسطة=by|برفقة=accompanied by|بصفة=as|إبان=during|مع=with|بقيادة=led by|برئاسة=headed by|بمشاركة=with the participation of|بحضور=in the presence of|بدعم=with the support of|بهدف=with the aim of|بموجب=under|بمناسبة=on the occasion of|بحق=against|بدل=instead of|بدلا=instead|لدي=with|بإمكان=in the power of|بوسع=in the power of|بمقدور=in the power of|باستطاعة=in the power of',
  conj:
    'حتى=until|و=and|أو=or|أم=or|ثم=then|بل=but rather|لكن=but|حيث=where|بينما=while|فيما=while|عندما=when|حينما=when|حين=when|إذ=as|إذا=if|لو=if|كما=as|كي=so that|لكي=so that|كلما=whenever|' +
    'طالما=as long as|ريثما=until|مثلما=just as|وقتما=when|أينما=wherever|حيثما=wherever|بعدما=after|قبلما=before|منذما=since|لما=when|إما=either|لولا=had it not been for|مهما=whatever|كيف=how|لماذا=why|متى=when|أين=where|عما=about what|مما=which|بما=including|فإن=|كيفما=however|إلا=except|وإلا=otherwise|ريث=while|حسبما=as|ماذا=what',
  sub: 'أن=that|إن=that|بأن=that|لأن=because|كأن=as if|ولأن=because|بان=that|ان=that|لكن=but|لعل=perhaps|فإن=|كون=because|ألا=that not|ألّا=that not|لئلا=so as not to|هل=whether',
  rel: 'من=who|الذي=who|التي=which|الذين=who|اللذان=who|اللذين=who|اللتان=which|اللتين=which|اللاتي=who|اللواتي=who|ما=what|ممن=of those who|مما=which|اللائي=who',
  dem: 'هذا=this|هذه=this|هذان=these two|هذين=these two|هاتان=these two|هاتين=these two|هؤلاء=these|ذلك=that|تلك=that|أولئك=those|ذاك=that|كذلك=also',
  neg: 'لا=not|لم=not|لن=not|ليس=not|ليست=not|ليسوا=not|لسنا=not|لست=not|لما=not yet',
  part: 'قد=|لقد=|سوف=will|إنما=only|يا=O|أما=as for|فقد=|وقد=|ولقد=|ها=',
  quant:
    'كل=every|جميع=all|بعض=some|معظم=most|أي=any|كافة=all|أغلب=most|غالبية=most|كلا=both|كلتا=both|كلي=both|عدة=several|بضعة=a few|بضع=a few|نصف=half|أحد=one of|إحدى=one of|نفس=the same|ذات=the same|شتى=various|سائر=all|مختلف=various|أية=any|عديد=many|كثير=many|مجرد=mere|ثلث=a third|ربع=a quarter|غير=un|مزيد=more',
  adv: 'أيضا=also|أيضًا=also|فقط=only|جدا=very|هنا=here|هناك=there|الآن=now|الان=now|أمس=yesterday|غدا=tomorrow|اليوم=today|حاليا=currently|سابقا=previously|لاحقا=later|تقريبا=approximately|مجددا=again|أخيرا=finally|دائما=always|أبدا=never|قط=ever|وحده=alone|وحدها=alone|وحدهم=alone|ربما=perhaps|كذلك=also|هكذا=thus|معا=together|خاصة=especially|خصوصا=especially|حوالي=about|نحو=about|قرابة=nearly|زهاء=about|حتى=even|مساء=in the evening|صباحا=in the morning|ظهرا=at noon|ليلا=at night|نهارا=by day|يوميا=daily|سنويا=annually|شهريا=monthly|أسبوعيا=weekly|رسميا=officially|تماما=completely|نعم=yes|كلا=no|فورا=immediately|قريبا=soon|كثيرا=much|قليلا=a little|عادة=usually|غالبا=often|أحيانا=sometimes|مرارا=repeatedly|مثلا=for example|إذن=so|لذا=therefore|لذلك=therefore|بالتالي=consequently|عموما=in general|مرة=once|سويا=together|مؤخرا=recently|حينها=at that time|آنذاك=at the time|وقتها=at that time|عندئذ=then|حينئذ=then|عندها=then|بعدها=after that|قبلها=before that|فحسب=only|إلخ=etc.',
};

const pronouns: readonly (readonly [string, Person])[] = [
  ['هو', '3ms'],
  ['هي', '3fs'],
  ['هم', '3p'],
  ['هن', '3p'],
  ['هما', '3d'],
  ['أنا', '1s'],
  ['نحن', '1p'],
  ['أنت', '2s'],
  ['أنتم', '2p'],
];

function build(): Map<string, GrammarWord[]> {
  const words = new Map<string, GrammarWord[]>();
  const add = (arabic: string, word: GrammarWord): void => {
    const list = words.get(arabic);
    if (list) list.push(word);
    else words.set(arabic, [word]);
  };
  for (const [tag, list] of Object.entries(groups)) {
    for (const pair of new Set(list.split('|'))) {
      const [arabic = '', english = ''] = pair.split('=');
      add(arabic, { tag: tag as Tag, english });
    }
  }
  for (const [arabic, person] of pronouns) add(arabic, { tag: 'pron', english: '', person });
  return words;
}

/** The closed-class words by their Arabic spelling. */
export const grammarWords: ReadonlyMap<string, readonly GrammarWord[]> = build();

function foldedIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of grammarWords.keys()) {
    const key = foldLetters(word);
    index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

/** The spellings of closed-class words that share a folded form: `الى` finds `إلى`. */
export const grammarSpellings: ReadonlyMap<string, readonly string[]> = foldedIndex();

/** Prepositions and particles that take an attached pronoun, by the form they have before it. */
export const pronounHosts: ReadonlyMap<string, string> = new Map([
  ['ل', 'ل'],
  ['ب', 'ب'],
  ['في', 'في'],
  ['علي', 'على'],
  ['إلي', 'إلى'],
  ['الي', 'إلى'],
  ['من', 'من'],
  ['عن', 'عن'],
  ['مع', 'مع'],
  ['بين', 'بين'],
  ['لدي', 'لدى'],
  ['عند', 'عند'],
  ['ضد', 'ضد'],
  ['حول', 'حول'],
  ['بعد', 'بعد'],
  ['قبل', 'قبل'],
  ['أمام', 'أمام'],
  ['خلال', 'خلال'],
  ['تجاه', 'تجاه'],
  ['نحو', 'نحو'],
  ['مثل', 'مثل'],
  ['دون', 'دون'],
  ['خلف', 'خلف'],
  ['وراء', 'وراء'],
  ['فوق', 'فوق'],
  ['تحت', 'تحت'],
  ['بشأن', 'بشأن'],
  ['بحق', 'بحق'],
  ['عقب', 'عقب'],
  ['إثر', 'إثر'],
  ['داخل', 'داخل'],
  ['منذ', 'منذ'],
  ['بسبب', 'بسبب'],
  ['بفضل', 'بفضل'],
  ['بدون', 'بدون'],
  ['قرب', 'قرب'],
  ['وسط', 'وسط'],
  ['ضمن', 'ضمن'],
  ['إزاء', 'إزاء'],
  ['حيال', 'حيال'],
  ['بإمكان', 'بإمكان'],
  ['بوسع', 'بوسع'],
  ['بمقدور', 'بمقدور'],
]);

/** Particles that open a clause and take a pronoun as its subject. */
export const clauseHosts: ReadonlyMap<string, string> = new Map([
  ['أن', 'that'],
  ['إن', 'that'],
  ['ان', 'that'],
  ['بأن', 'that'],
  ['لأن', 'because'],
  ['كأن', 'as if'],
  ['لكن', 'but'],
  ['لعل', 'perhaps'],
]);
