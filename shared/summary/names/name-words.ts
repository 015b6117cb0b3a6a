import { foldLetters } from '../../arabic/letters.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import { isSpaceAt } from '../../domain/white-space.ts';
import { englishOfWord } from '../words/english-of-words.ts';
import { functionWords } from '../words/function-words.ts';
import { isKnownWord, knowledgeOf, verbGender } from '../words/known-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Token } from '../words/tokens.ts';
import { isForeignShaped } from './foreign-shape.ts';
import { everydayFamily, familyName, givenName } from './gazetteer.ts';
import { titles } from './titles.ts';
import { organisationTriggers, placeTriggers } from './triggers.ts';

const folded = (words: string): ReadonlySet<string> => new Set(foldLetters(words).split(' '));

/** Words that tie the parts of a name together: son of, father of, family of, and their foreign kin. */
const connectors = folded(
  'بن ابن بني بنت منت أبو أبي أبا أم آل ولد بو دي دا دو دوس ديل ديلا فان فون ماك أوف سان سانت در دن أيت آيت',
);
/** What follows عبد and the compound first names (نصر الله، سيف الدين). */
const secondHalves = folded(
  'الله الدين الرحمن الرحيم العزيز الكريم الحميد المجيد القادر الناصر السلام اللطيف الفتاح الباري الملك الهادي الجبار الغني الباسط الحكيم الوهاب المنعم الحليم الرزاق الخالق السميع الحق الإسلام المطلب المهدي الرؤوف الحفيظ الجليل الأمير الزهراء الستار الغفور الغفار الشكور المحسن المنان الصمد الصبور العليم العظيم البديع المولى الظاهر الواحد الخبير النبي الرسول',
);
const calendarWords = folded(
  'الأحد الإثنين الاثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت يناير فبراير مارس أبريل إبريل نيسان مايو أيار يونيو يونيه حزيران يوليو يوليه تموز أغسطس آب سبتمبر أيلول أكتوبر نوفمبر ديسمبر كانون شباط آذار تشرين محرم صفر رمضان شوال رجب شعبان جانفي فيفري أفريل ماي جوان جويلية أوت غشت شتنبر نونبر دجنبر',
);
const monthNames = folded('جوان رمضان شعبان رجب نيسان تموز');
const ordinaryGivenNames = folded(
  'سعيد وجيه وجيهة حبيب مولود ميلاد ختام دعاء ابتهال انتصار تهاني جوهرة وردية سليمة فضيلة لجين إسراء غصون بخيت عربي مختار منصف طاهر رباب رابح حسين هاشم محفوظ معروف مسعود محمود محبوب ممدوح منجي صغير بشير نذير ضاحي توكل تيسير بشر بشرى عهد جميلة كريمة لطيفة شريفة سعيدة رشيدة عزيزة فريدة وحيدة صوفي وسيم نبيه نبيهة جواد عماد سداد رشاد فؤاد فهمي رأفت عصمت عزت حكمت رفعت نجدت مدحت شوكت بهجت طلعت صفوت أيمن أنور أكرم أشرف أسعد أمجد أحمد أحمر أسمر لبيب أديب خطيب نجيب حسيب منيب مجيد حميد سديد عتيق شفيق رفيق صديق توفيق شوقي ذكي زكي تقي نقي هادف نايف سيفي لافي صافي كافي وافي شافي راضي ماضي قاضي غازي فوزي رمزي عزمي حلمي علمي فتحي صبحي ناجي راجي حاجي ساعي شهاب نجم كوكب هلال غيث ندى وردة زهرة زهور ياسمين نسرين نرجس سوسن ريحان روضة جنة فرح مرح سرور بهيج بهجة سعاد رقية سكينة أمينة صادقة وفية كريم حليمة حكيمة فاضل فاضلة كاظم حازم جازم لازم عازم باسل كريمان نعمان سلمان رضوان مروان عدنان غسان قحطان شعبان كنعان لقمان كريم أمل جميل حسن محسن سلام نور هدى أمير خالد عادل صالح فارس منير ماجد وسام إيمان رجاء شهيد وفاء سلمى ندى رضا كامل شريف عزيز وليد فريد وحيد رشيد حكيم عظيم كبير أمين مبارك راشد ناصر منصور حامد شاكر صادق ظاهر ظافر غالب فائز قاسم مؤيد مختار معتز نبيل هادي عاصم باسم بسمة شادي ضياء عماد فخر فضل قمر كوثر كمال مجد مراد منى نادر نجاح نصر هاني وعد يسر عيد ربيع شمس بدر غادة هناء سناء سماء نهى رمضان جمعة خميس محرم صباح فجر شروق عدل سيف صقر أسد ليث فهد ذياب نمر علا عمار بشار جابر سالم غانم سند عون عوض طلال رعد برق مطر جبر صبر حرب سلطان ملك وزير شيخ مهدي منتصر مجاهد جهاد كفاح نضال ثائر عرفات منى صفا مروة تقي زين زينة حلا حلوة عفاف إخلاص أحلام آمال أماني وئام سهام جنان جنى هبة منحة عطية عطا رزق بركات بركة كرم نعمة رحمة حياة دنيا دليل مرشد رائد قائد حارس تامر عامر عمر ساهر سامر ماهر باهر طاهر زاهر ناهد شهد جود',
);

// These are names only without the article: with it they are what they mean (المفيد، الفلاح).
const bareGivenNames = folded(
  'أزهر تركي أثير أريج أصيل أنيس أيهم إلهام إنعام ابتسام بديعة برهان تحسين ثروت ثريا جبار جليل حسناء حنين حورية حيدرة خضر درة دلال ذاكر رابعة راضية ربى رحاب رغد رهف زكية زهران ساجدة سارة سامية سحر سعدون سلوان سلوى سميحة سنان سيدي شادية شحاتة شفيع شمسة شهيرة صابر صبيحة صدقي طلحة عايد عبده عبيد عبير عدلي عرفان عزة علوان غالي غالية غدير غياث فائزة فايزة فضيل فيروز قدري لبنى لطيف ليلى مبروك مجتبى محاسن محجوب مخلوف مرزوق مرعي مشاعل مصباح مضر مفيد مفيدة مقداد مقرن مكي مليكة منال منتظر منجد موفق ميمون نادية نبهان نجاة نجوى نزيه نزيهة نشأت نعيمة نوال هاجر هديل همام وسيلة يسرى يسري يعرب يمينة عودة سمية صفية ضحى فخري نصري معتصم باقر يزيد يمان براء جاد ريان إياد مالك عمران سفيان ربيعة مؤمن وجدي ولاء وجدان جواهر حصة موزة سلامة بدور ضيف خلف فلاح مفلح متعب مطلق ناهض دخيل ذيب هائل جراح براك بحر كباشي آيات نزهة كنزة مهرة ناعمة ميسر ميسرة يسار جوري لؤلؤة تالا',
);

/** Words before a name that make it somebody's father, son or family. */
export const kunya = /^(?:ابو|ابي|ام|ابن|بن|بنت|ولد|منت|دي|فان|فون|ماك|ايت)$/;

/** What part of a person's name a word can be, or null when it cannot be any. */
export type NamePart = 'given' | 'family' | 'unknown' | 'connector' | 'second-half';

/** What part of a name a token is; `unknown` is a word that the lexicon does not know and that looks like no inflected one. */
export function namePart(token: Token | undefined): NamePart | null {
  if (token === undefined || token.kind !== 'arabic' || token.fold.length < 2) return null;
  // The preposition, not the name that folds to the same letters.
  if (token.text === 'على' || token.text === 'إلى' || token.text === 'الى' || token.text === 'مني') return null;
  // "For the children …" (فإن), not the Dutch "van".
  if (connectors.has(token.fold)) return token.text.includes('إ') ? null : 'connector';
  if (token.fold === 'عبد') return 'given';
  // "Anne", not the particle that folds to the same letters.
  if (token.text === 'آن') return 'unknown';
  if (token.text === 'آنا') return 'given';
  if (functionWords.has(token.fold) && token.text !== 'علي') return null;
  if (givenName(token.fold) !== null) return 'given';
  if (familyName(token.fold) !== null) return 'family';
  if (secondHalves.has(token.fold)) return 'second-half';
  if (!isUnknown(token)) return null;
  return isOrdinaryGivenName(token.fold) ? 'given' : 'unknown';
}

/** Whether a word carries the ending of an owner ("their union"), as no name does. */
export function isOwned(fold: string): boolean {
  return /.{2}ت(?:هم|ها|هما|هن)$/.test(fold);
}

/** The same where a title or office stands before it, so that even an everyday word can begin a name. */
export function namePartBehindTitle(token: Token | undefined, next: Token | undefined): NamePart | null {
  const part = namePart(token);
  if (
    token !== undefined &&
    part !== 'given' &&
    isDefiniteGivenName(token) &&
    (namePartOrSurname(next) || isDefinite(next))
  )
    return 'given';
  // A month that is a first name too, before a family's.
  if (token !== undefined && monthNames.has(token.fold) && isSurnameShaped(next)) return 'given';
  // "The MP Hakem al-Zamili": a title without article behind one with it, before a family's name.
  if (token !== undefined && /^(?:حاكم|رايد|امير|سلطان|قايد|ملك|شيخ)$/.test(token.fold) && isSurnameShaped(next))
    return 'given';
  // "Li Meng": a Chinese family name that is spelled like "to me".
  if (token?.text === 'لي' && next !== undefined && !isDefinite(next) && isUnknown(next)) return 'unknown';
  // "The citizen Rasmiya al-Shiyab": an everyday word without article before a definite one that is none.
  if (
    token !== undefined &&
    next !== undefined &&
    couldBeName(token) &&
    !isDefinite(token) &&
    isDefinite(next) &&
    isUnknown(next) &&
    token.text.endsWith('ة') &&
    englishOfWord(token.fold)?.adjective === true
  )
    return 'given';
  // "Servant of …", a woman's name as عبد is a man's.
  if (token?.text === 'أمة' && secondHalves.has(next?.fold ?? '')) return 'given';
  if (part !== null || token === undefined || token.kind !== 'arabic') return part;
  if (isOrdinaryGivenName(token.fold) && !titles.has(token.fold) && namePartOrSurname(next)) return 'given';
  // "Muayyad Shaaban": two first names that are both words.
  if (
    isOrdinaryGivenName(token.fold) &&
    !titles.has(token.fold) &&
    next !== undefined &&
    isOrdinaryGivenName(next.fold) &&
    !titles.has(next.fold)
  )
    return 'given';
  // "The coach Jorge Jesus": an adjective that a foreign name goes on with is one too.
  if (
    next !== undefined &&
    !isDefinite(token) &&
    couldBeName(token) &&
    verbGender(token.fold) === null &&
    isUnknown(next) &&
    isForeignShaped(next.fold) &&
    englishOfWord(token.fold)?.nationality === true
  )
    return 'unknown';
  // "The artist Hajjaj Abd al-Azim": nothing but a name goes on with "servant of".
  if (next?.fold === 'عبد' && !isDefinite(token) && couldBeName(token) && verbGender(token.fold) === null)
    return 'unknown';
  // No masculine adjective goes with a word in ة: it is a family's.
  if (isOrdinaryGivenName(token.fold) && token.text.endsWith('ة') && !titles.has(token.fold) && isDefinite(next))
    return next?.fold.endsWith('ي') ? 'given' : null;
  const goesOn = namePart(next);
  const isOpen =
    couldBeName(token) &&
    !isDefinite(token) &&
    !/(?:ها|هم|هما|وا)$/.test(token.fold) &&
    // The ending of an object (تلسكوبا).
    !(token.fold.endsWith('ا') && !/^[إأآ]/.test(token.text) && knowledgeOf(token.fold.slice(0, -1)) === 'exact') &&
    (goesOn === 'unknown' || !token.fold.endsWith('نا')) &&
    !token.fold.startsWith('و') &&
    (!/^[فبلك]/.test(token.fold) || knowledgeOf(token.fold.slice(1)) === 'unknown') &&
    knowledgeOf(token.fold) === 'inflected';
  if (
    couldBeName(token) &&
    !/^[وفبلك]?(?:ل|ا)ل/.test(token.fold) &&
    knowledgeOf(token.fold) === 'inflected' &&
    (goesOn === 'family' || goesOn === 'given')
  )
    return 'unknown';
  const isFamily = next !== undefined && everydayFamily(next.fold) !== null;
  const isCarriedOn = goesOn === 'unknown' || goesOn === 'family' || goesOn === 'given' || isFamily || opensKunya(next);
  // No masculine adjective goes with a word in ة: it is a family's.
  const isHers = token.text.endsWith('ة') && isDefinite(next) && next?.fold.endsWith('ي') === true;
  return isOpen && (isCarriedOn || isHers || isSurnameShaped(next)) ? 'unknown' : null;
}

/** Whether a token is the "father of" or "son of" that goes on with a name. */
function opensKunya(token: Token | undefined): boolean {
  return token !== undefined && (token.text === 'آل' || /^(?:ابو|ابي|بن|ابن|بنت|ولد|منت|ايت)$/.test(token.fold));
}

/** First names that are written with the article, none of them the adjective of a body (المدني، العربي). */
const definiteGivenNames = folded(
  'الطيب الطاهر الصادق المنصف المختار الحبيب الشاذلي البشير الزين الحسن الحسين العباس الزبير البراء المعتز المنذر المولدي التهامي العياشي الجيلالي الهواري التجاني التيجاني الميلودي المعز المرتضى المعطي الشريف العنود البندري الطاوس الداه الهادي الأمين الناجي',
);

/** Whether a folded word is a first name with the article that is hardly anything else (الهادي). */
export function isArticledFirstName(fold: string): boolean {
  return definiteGivenNames.has(fold) && !titles.has(fold);
}

/** A first name with the article (الصادق، الطيب). */
export function isDefiniteGivenName({ fold }: Token): boolean {
  if (!fold.startsWith('ال') || titles.has(fold)) return false;
  if (definiteGivenNames.has(fold)) return true;
  return givenName(fold.slice(2)) !== null || ordinaryGivenNames.has(fold.slice(2));
}

function namePartOrSurname(token: Token | undefined): boolean {
  return namePart(token) !== null || isSurnameShaped(token);
}

/** Whether a token is a word nothing is known of: no function word, verb of speech, title, trigger, date word or lexicon word. */
export function isUnknown(token: Token): boolean {
  return couldBeName(token) && !isKnownWord(token.fold);
}

/** Whether a definite word ending in ي can be a family name (الركابي): not a nationality, month or title. */
export function isSurnameShaped(token: Token | undefined): boolean {
  if (token === undefined || !isDefinite(token) || !couldBeName(token)) return false;
  // A woman's: الريامية.
  if (token.fold.endsWith('يه')) return token.fold.length > 6 && knowledgeOf(token.fold) === 'unknown';
  if (!token.fold.endsWith('ي')) return false;
  return knowledgeOf(token.fold) !== 'exact' && englishOfWord(token.fold)?.nationality !== true;
}

/** Whether a token is the definite adjective of a nation (الروسي). */
export function isNationality(token: Token | undefined): boolean {
  return token !== undefined && isDefinite(token) && englishOfWord(token.fold)?.nationality === true;
}

/** "The man in his fifties" (الخمسيني), which only tells how old somebody is. */
function isAge(fold: string): boolean {
  return /^(?:ال)?(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)يه?$/.test(fold);
}

function couldBeName({ fold, kind, text }: Token): boolean {
  // A word that carries tanween is inflected, as foreign names never are.
  if (kind !== 'arabic' || fold.length < 3 || /[\u064B-\u064D]/.test(text)) return false;
  // Two words written as one (علىالطريق).
  if (/ى\p{L}/u.test(text)) return false;
  // "His rivals": no name ends in these letters unless it is feminine, which is written with ة.
  if (/.{3}يه$/.test(text)) return false;
  return wordCouldBeName(fold);
}

const wordCouldBeName = rememberWords((fold: string): boolean => {
  if (isOwned(fold) || isAge(fold)) return false;
  if (functionWords.has(fold) || calendarWords.has(fold) || titles.has(fold)) return false;
  const rest = fold.slice(1);
  const isJoined = titles.has(rest) || functionWords.has(rest) || isOrdinaryGivenName(rest) || givenName(rest) !== null;
  if (fold.startsWith('و') && (isJoined || knowledgeOf(rest) === 'exact')) return false;
  return !organisationTriggers.has(fold) && !placeTriggers.has(fold) && speechVerb(fold) === null;
});

/** Whether a first name is also an everyday word (كريم، سعيد), so that it needs company to be taken for a name. */
export function isOrdinaryGivenName(fold: string): boolean {
  return ordinaryGivenNames.has(fold) || bareGivenNames.has(fold);
}

/** Whether a token is a day or month. */
export function isCalendarWord(fold: string): boolean {
  return calendarWords.has(fold) || (fold.startsWith('و') && calendarWords.has(fold.slice(1)));
}

/** Whether a token begins with the article, which is never written with a hamza (إلياس). */
export function isDefinite(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'arabic' || token.fold.length <= 3) return false;
  return token.fold.startsWith('ال') && !/^[إأآ]/.test(token.text);
}

/** Whether two tokens stand side by side with nothing but space between them. */
export function adjoin(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const gap = right.start - left.end;
  return gap === 1 ? isSpaceAt(text, left.end) : gap > 1 && /^\s+$/.test(text.slice(left.end, right.start));
}

/** Whether a word is known only with an ending taken off that names have too (فرحات، عنان), and is no verb. */
export function looksInflected(token: Token): boolean {
  const { fold } = token;
  if (fold.length < 4 || isDefinite(token) || !/(?:ان|ات|ين|ون|ي)$/.test(fold)) return false;
  if (/^[وفبلكس]/.test(fold) && knowledgeOf(fold.slice(1)) !== 'unknown') return false;
  return (
    knowledgeOf(fold) === 'inflected' &&
    verbGender(fold) === null &&
    !titles.has(fold) &&
    !isCalendarWord(fold) &&
    englishOfWord(fold)?.adjective !== true
  );
}

/** "The players": people in the plural are nobody's family. */
export function isManyPeople({ fold }: Token): boolean {
  return (
    /^ال(?:نساء|رجال|اطفال|شباب|ناس|عمال|طلاب|سكان)$/.test(fold) ||
    (/^ال.{3,}(?:ون|ين)$/.test(fold) && nounKind(fold) === 'person')
  );
}

/** Whether a word for a place or body stands right behind another word, which is then somebody's office there (أمير منطقة …). */
export function opensPlaceOrBody(text: string, tokens: readonly Token[], at: number): boolean {
  const fold = tokens[at]?.fold ?? '';
  return adjoin(text, tokens[at - 1], tokens[at]) && (placeTriggers.has(fold) || organisationTriggers.has(fold));
}
